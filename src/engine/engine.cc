// The stages strung together: what every door calls. Each function reads as the list of what
// happens to an article, in order.
#include <vector>

#include "names/find.h"
#include "quotes/find.h"
#include "stories/same_story.h"
#include "tellings/compare.h"
#include "text/analysis.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

Annotation annotate(const ArticleText& text) {
  Annotation out;
  out.sentences.reserve(text.body.sentences.size());
  for (const Sentence& sentence : text.body.sentences) out.sentences.push_back(sentence.span);
  out.dates = text.body.dates;
  out.numbers = text.body.numbers;
  out.names = find_names(text);
  out.quotes = find_quotes(text, out.names);
  return out;
}

}  // namespace

Annotation annotate(const Article& article) { return annotate(analyze(article)); }

Comparison compare(std::span<const Article> tellings) {
  std::vector<ArticleText> texts;
  std::vector<Annotation> annotations;
  for (const Article& article : tellings) texts.push_back(analyze(article));
  for (const ArticleText& text : texts) annotations.push_back(annotate(text));
  std::vector<Telling> annotated;
  annotated.reserve(tellings.size());
  for (std::size_t i = 0; i < tellings.size(); ++i) {
    annotated.push_back({tellings[i], texts[i], annotations[i]});
  }
  return compare_tellings(annotated);
}

ArticleMatch match_articles(const Article& a, const Article& b) {
  const ArticleText text_a = analyze(a), text_b = analyze(b);
  const std::vector<Name> names_a = find_names(text_a), names_b = find_names(text_b);
  return match_articles(StoryArticle{text_a, names_a, a.published},
                        StoryArticle{text_b, names_b, b.published});
}

std::string_view version() { return TWICETOLD_VERSION; }

}  // namespace twicetold
