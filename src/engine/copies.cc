// Pairs of articles of which one has taken over text of the other.
//
// Comparing all pairs of n articles is out of the question. Two texts with a passage in common have
// a run of five words in common, so those runs are indexed as the articles come, and an article
// is compared with the earlier ones that share some with it. Runs that very many articles share are
// phrases of the day ("the president of the united states"), or a wire copy printed everywhere;
// then the articles beyond the first kMaxPlaces are not looked up by this run, and a family of
// copies that large is still held together by its first members.
#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "copies/overlap.h"
#include "text/analysis.h"
#include "twicetold/copies.h"

namespace twicetold {
namespace {

using ArticleIndex = std::uint32_t;

constexpr std::size_t kMaxPlaces = 64;  // articles listed under one run of words

/// Finds earlier articles that share runs of words with the next one. Pattern: `(partners add)*`.
class AnchorIndex {
 public:
  /// The articles added so far that share a run with `anchors`, in ascending order.
  std::vector<ArticleIndex> partners(const std::vector<std::uint64_t>& anchors) const {
    std::vector<ArticleIndex> found;
    for (const std::uint64_t anchor : anchors) {
      const auto places = places_.find(anchor);
      if (places != places_.end()) {
        found.insert(found.end(), places->second.begin(), places->second.end());
      }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  void add(ArticleIndex article, const std::vector<std::uint64_t>& anchors) {
    for (const std::uint64_t anchor : anchors) {
      std::vector<ArticleIndex>& places = places_[anchor];
      if (places.size() < kMaxPlaces) places.push_back(article);
    }
  }

 private:
  std::unordered_map<std::uint64_t, std::vector<ArticleIndex>> places_;
};

}  // namespace

std::vector<CopyPair> find_copies(std::span<const Article> articles) {
  std::vector<CopyText> texts;
  std::vector<CopyPair> pairs;
  AnchorIndex index;
  for (ArticleIndex i = 0; i < articles.size(); ++i) {
    const Article& article = articles[i];
    texts.push_back(copy_text(analyze(article.text, article.language, article.published)));
    const std::vector<std::uint64_t> anchors = anchors_of(texts[i]);
    for (const ArticleIndex earlier : index.partners(anchors)) {
      Overlap overlap = find_overlap(texts[earlier], texts[i]);
      if (!overlap.kind) continue;
      pairs.push_back(
          {earlier, i, *overlap.kind, overlap.a, overlap.b, std::move(overlap.passages)});
    }
    index.add(i, anchors);
  }
  std::ranges::sort(pairs, [](const CopyPair& x, const CopyPair& y) {
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  return pairs;
}

}  // namespace twicetold
