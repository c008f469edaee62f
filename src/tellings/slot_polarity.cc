// What one telling affirms and the other denies.
//
// The problem: "the bridge was not closed" and "the bridge was closed" share every word but one.
// The idea: look at negations ("not", "never", "n't") with the word they deny, and at pairs of
// opposites
// ("convicted", "acquitted"); the two sentences must otherwise be near the same, and the subject,
// the name before, must be one. Never inside quotations (two people may contradict each other
// without the tellings doing so), after "if" and "whether", nor with idioms ("could not wait").
#include <algorithm>
#include <array>
#include <optional>

#include "tellings/context.h"
#include "tellings/slots.h"
#include "text/stems.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr double kAgreement = 0.42;  // of the sentences; a guess on the silent side

struct Denial {
  TokenIndex negation = 0;
  TokenIndex word = 0;  // what is denied
};

bool quoted(const Side& side, Span place) {
  const std::vector<Quote>& quotes = side.telling.annotation.quotes;  // title and deck first
  const auto after = std::ranges::partition_point(quotes, [&](const Quote& quote) {
    return quote.in != Field::kText || quote.span.begin <= place.begin;
  });
  return after != quotes.begin() && std::prev(after)->in == Field::kText &&
         std::prev(after)->span.contains(place);
}

bool negates(std::string_view word) {
  constexpr std::array words = {"not"sv, "never"sv, "cannot"sv};
  return std::ranges::find(words, word) != words.end() || word.ends_with("n't");
}

// Words whose denial affirms: "could not stop laughing", "can't wait".
bool is_idiom(std::string_view folded) {
  constexpr std::array words = {"stop"sv,    "help"sv,  "wait"sv,        "hide"sv, "contain"sv,
                                "only"sv,    "just"sv,  "immediately"sv, "yet"sv,  "even"sv,
                                "believe"sv, "clear"sv, "necessarily"sv};
  return std::ranges::find(words, folded) != words.end();
}

bool opens_doubt(std::string_view word) {
  constexpr std::array words = {"if"sv,    "whether"sv, "unless"sv, "would"sv,
                                "could"sv, "might"sv,   "may"sv,    "denied"sv};
  return std::ranges::find(words, word) != words.end();
}

TokenIndex first_of(const Side& side) { return side.telling.text.body.token_at(side.span.begin); }

template <typename Visit>
void for_tokens(const Side& side, Visit visit) {
  const Analysis& text = side.telling.text.body;
  for (TokenIndex t = first_of(side); t < text.tokens.size(); ++t) {
    if (text.tokens[t].span.begin >= side.span.end) return;
    visit(t);
  }
}

bool in_doubt(const Side& side) {
  bool out = false;
  const Analysis& text = side.telling.text.body;
  for_tokens(side, [&](TokenIndex t) { out = out || opens_doubt(text.folded(text.tokens[t])); });
  return out;
}

std::optional<TokenIndex> denied_after(const Analysis& text, TokenIndex negation, Span within) {
  for (TokenIndex t = negation + 1; t < std::min<std::size_t>(negation + 5, text.tokens.size());
       ++t) {
    const Token& token = text.tokens[t];
    if (!within.contains(token.span) || token.kind == TokenKind::kPunctuation) return std::nullopt;
    if (is_idiom(text.folded(token))) return std::nullopt;
    if (token.kind == TokenKind::kWord && !text.is_stop(token)) return t;
  }
  return std::nullopt;
}

std::vector<Denial> denials_of(const Side& side) {
  std::vector<Denial> out;
  const Analysis& text = side.telling.text.body;
  for_tokens(side, [&](TokenIndex t) {
    if (!negates(text.folded(text.tokens[t])) || quoted(side, text.tokens[t].span)) return;
    if (const auto word = denied_after(text, t, side.span)) out.push_back({t, *word});
  });
  return out;
}

// Where the side says `stem` outside quotations; none if it does not, or more than once.
std::optional<TokenIndex> only_place_of(const Side& side, std::string_view stem) {
  std::optional<TokenIndex> out;
  bool again = false;
  const Analysis& text = side.telling.text.body;
  for_tokens(side, [&](TokenIndex t) {
    if (text.stem(text.tokens[t]) != stem || quoted(side, text.tokens[t].span)) return;
    again = out.has_value();
    out = t;
  });
  return again ? std::nullopt : out;
}

// The last name before a token, inside the side.
std::optional<NameId> subject_before(const Side& side, TokenIndex token) {
  std::optional<NameId> out;
  const Span at = side.telling.text.body.tokens[token].span;
  for (const NamedSpan& name : names_inside(side.names, side.span)) {
    if (name.span.end <= at.begin) out = name.name;
  }
  return out;
}

SlotValue value_at(const Side& side, TokenIndex from, TokenIndex to, std::string_view value) {
  const Analysis& text = side.telling.text.body;
  const Span span{text.tokens[from].span.begin, text.tokens[to].span.end};
  return {side.index, span, std::string(span.in(text.text)), std::string(value)};
}

std::vector<Found> denied_in_first(const Side& a, const Side& b) {
  std::vector<Found> out;
  const Analysis& text = a.telling.text.body;
  const std::vector<Denial> other = denials_of(b);
  for (const Denial& denial : denials_of(a)) {
    const auto affirmed = only_place_of(b, text.stem(text.tokens[denial.word]));
    if (!affirmed || !other.empty()) continue;
    if (subject_before(a, denial.negation) != subject_before(b, *affirmed)) continue;
    Found found{SlotKind::kPolarity,
                value_at(a, denial.negation, denial.word, "no"),
                value_at(b, *affirmed, *affirmed, "yes"),
                true,
                {}};
    found.why = "“" + found.a.text + "” and “" + found.b.text + "”: denied here, affirmed there";
    out.push_back(std::move(found));
  }
  return out;
}

struct Opposites {
  std::string_view one, other;
};
constexpr std::array kOpposites = {
    Opposites{"convicted", "acquitted"},
    Opposites{"convicted", "cleared"},
    Opposites{"guilty", "innocent"},
    Opposites{"approved", "rejected"},
    Opposites{"accepted", "rejected"},
    Opposites{"accepted", "refused"},
    Opposites{"rose", "fell"},
    Opposites{"increased", "decreased"},
    Opposites{"won", "lost"},
    Opposites{"survived", "died"},
    Opposites{"confirmed", "denied"},
    Opposites{"agreed", "refused"},
    Opposites{"supported", "opposed"},
    Opposites{"succeeded", "failed"},
};

std::vector<Found> opposites(const Side& a, const Side& b) {
  std::vector<Found> out;
  for (const Opposites& pair : kOpposites) {
    const std::string one = make_word(pair.one, "en").stem,
                      other = make_word(pair.other, "en").stem;
    for (const bool turned : {false, true}) {
      const auto in_a = only_place_of(a, turned ? other : one),
                 in_b = only_place_of(b, turned ? one : other);
      if (!in_a || !in_b || only_place_of(a, turned ? one : other) ||
          only_place_of(b, turned ? other : one)) {
        continue;
      }
      const auto subject = subject_before(a, *in_a);
      if (!subject || subject != subject_before(b, *in_b)) continue;
      if (!denials_of(a).empty() || !denials_of(b).empty()) continue;
      Found found{SlotKind::kPolarity,
                  value_at(a, *in_a, *in_a, turned ? pair.other : pair.one),
                  value_at(b, *in_b, *in_b, turned ? pair.one : pair.other),
                  true,
                  {}};
      found.why = "“" + found.a.text + "” and “" + found.b.text + "”: opposites, of one subject";
      out.push_back(std::move(found));
    }
  }
  return out;
}

}  // namespace

std::vector<Found> compare_polarity(const Side& a, const Side& b) {
  if (agreement_of(a.unit, b.unit).score < kAgreement || in_doubt(a) || in_doubt(b)) return {};
  std::vector<Found> out = denied_in_first(a, b);
  for (Found& found : denied_in_first(b, a)) {
    std::swap(found.a, found.b);
    out.push_back(std::move(found));
  }
  if (out.empty()) out = opposites(a, b);
  return out;
}

}  // namespace twicetold
