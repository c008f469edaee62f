// Articles into stories: features of each, weights by what is common today, one pass; then, inside
// each story, who took text from whom.
#include "twicetold/group.h"

#include <vector>

#include "names/find.h"
#include "stories/features.h"
#include "stories/group.h"
#include "text/analysis.h"

namespace twicetold {
namespace {

std::vector<StoryFeatures> features_of(std::span<const Article> articles) {
  std::vector<StoryFeatures> features;
  StemCounts counts;
  for (const Article& article : articles) {
    const ArticleText text = analyze(article);
    const std::vector<Name> names = find_names(text);
    features.push_back(features_of(StoryArticle{text, names, article.published}));
    counts.add(features.back());
  }
  for (StoryFeatures& article : features) counts.reweigh(article);
  return features;
}

}  // namespace

std::vector<Grouped> group(std::span<const Article> articles) {
  const std::vector<StoryFeatures> features = features_of(articles);
  const std::vector<std::uint32_t> order = in_order_of_day(features);
  const std::vector<Joined> joined = group_stories(features, order);

  std::vector<Grouped> out(articles.size());
  std::vector<bool> begun(articles.size());
  for (const std::uint32_t i : order) {
    out[i].story = joined[i].story;
    out[i].score = joined[i].score;
    if (begun[joined[i].story]) out[i].why = why(joined[i].nearest);
    begun[joined[i].story] = true;
  }

  std::vector<std::uint32_t> place(articles.size());  // in time
  for (std::uint32_t p = 0; p < order.size(); ++p) place[order[p]] = p;
  for (const CopyPair& pair : find_copies(articles)) {
    if (out[pair.a].story != out[pair.b].story) continue;
    const bool a_first = place[pair.a] < place[pair.b];
    const std::uint32_t earlier = a_first ? pair.a : pair.b, later = a_first ? pair.b : pair.a;
    Grouped& copy = out[later];
    if (copy.copy_of && place[*copy.copy_of] < place[earlier]) continue;
    copy.copy_of = earlier;
    copy.copy = pair.kind;
    copy.overlap = a_first ? pair.overlap_b : pair.overlap_a;
  }
  return out;
}

}  // namespace twicetold
