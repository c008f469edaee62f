#include "tellings/likeness.h"
#include "twicetold/match.h"

namespace twicetold {
namespace {

SentenceFeatures features_of(const Analysis& text) {
  const UnitText all{text, make_span(0, text.text.size()), 0,
                     static_cast<TokenIndex>(text.tokens.size())};
  return features_of(all, {}, IdfTable());
}

}  // namespace

SentenceMatch match_sentences(std::string_view a, std::string_view b) {
  const Analysis text_a = analyze(a, "en", ""), text_b = analyze(b, "en", "");
  const Likeness alike = likeness(features_of(text_a), features_of(text_b));
  SentenceMatch out;
  out.score = alike.score;
  out.relation = alike.score >= kSameScore      ? Relation::kSame
                 : alike.score >= kOverlapScore ? Relation::kOverlap
                                                : Relation::kUnrelated;
  out.why = why(alike);
  return out;
}

}  // namespace twicetold
