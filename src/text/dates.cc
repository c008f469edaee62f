// One walk over the tokens: date_grammar.h reads an expression where one may begin, date_resolve.h
// gives its value. Which way a sentence looks ("will meet Tuesday", "met Tuesday") decides between
// the day before and the day after.
#include "text/dates.h"

#include <algorithm>

#include "text/calendar.h"
#include "text/date_grammar.h"
#include "text/date_resolve.h"

namespace twicetold {
namespace {

bool looks_ahead(std::string_view word) {
  for (const std::string_view cue :
       {"will",     "shall",     "won't", "scheduled", "expected", "expects",  "expect",
        "payable",  "due",       "plans", "plan",      "planned",  "planning", "upcoming",
        "until",    "effective", "hopes", "begins",    "opens",    "starts",   "would",
        "deadline", "if",        "set",   "meets"}) {
    if (word == cue) return true;
  }
  return word.ends_with("'ll");
}

bool looks_back(std::string_view word) {
  for (const std::string_view cue :
       {"was", "were", "had", "said", "since", "ago", "rose", "fell", "told", "did", "took",
        "began", "came", "went", "been", "ended"}) {
    if (word == cue) return true;
  }
  return false;
}

constexpr TokenIndex kCueReach = 10;  // tokens before an expression; a guess

Outlook outlook_at(const Analysis& text, TokenIndex at, TokenIndex begin) {
  const TokenIndex furthest = at - std::min(at - begin, kCueReach);
  for (TokenIndex i = at; i > furthest; --i) {
    const std::string& word = text.folded(text.tokens[i - 1]);
    if (looks_back(word)) return Outlook::kPast;
    if (looks_ahead(word)) return Outlook::kFuture;
  }
  return Outlook::kPast;
}

// The bytes of the tokens, without a possessive at the end.
Span span_of(const Analysis& text, const TimeExpression& said) {
  std::uint32_t begin = text.tokens[said.first].span.begin;
  std::uint32_t end = text.tokens[said.last - 1].span.end;
  const std::string_view last = text.verbatim(text.tokens[said.last - 1]);
  if (text.tokens[said.last - 1].kind == TokenKind::kWord) {
    for (const std::string_view clitic : {"'s", "’s", "‘s"}) {
      if (last.size() > clitic.size() && last.ends_with(clitic)) {
        end -= static_cast<std::uint32_t>(clitic.size());
        break;
      }
    }
  }
  return make_span(begin, end);
}

}  // namespace

std::vector<Date> find_dates(const Analysis& analysis, std::string_view published) {
  std::vector<Date> dates;
  if (!analysis.language.empty() && !analysis.language.starts_with("en")) return dates;
  TimeGrammar grammar(analysis);
  TimeResolver resolver(read_day(published));
  for (const Sentence& sentence : analysis.sentences) {
    TokenIndex told = sentence.first;  // tokens before it belong to earlier dates
    for (TokenIndex at = sentence.first; at < sentence.last;) {
      const auto said = grammar.parse(at, told, sentence.last);
      if (!said) {
        ++at;
        continue;
      }
      const Outlook outlook = outlook_at(analysis, said->first, sentence.first);
      const Span span = span_of(analysis, *said);
      dates.push_back({span, std::string(span.in(analysis.text)), resolver.value(*said, outlook)});
      at = told = said->last;
    }
  }
  return dates;
}

}  // namespace twicetold
