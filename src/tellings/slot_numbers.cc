// Numbers that two tellings give for one thing.
//
// The problem: "14 takes" and "17 takes" contradict each other, "20 dead" and "50 injured" do not,
// nor do "1.2 million" and "more than a million", "5 km" and "3 miles", this morning's 20 dead and
// this evening's 23. The idea: two numbers are held against each other only if they count the same
// noun or have the same unit, and the words around them are the same; in tolls, if the nearest word
// of harm is of one kind. What then can be one figure, rounded or hedged, differs; a later, higher
// toll is an update; the rest contradicts. Whatever is left ambiguous (two candidates of one unit,
// "another 12", "the first") is passed over in silence.
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "tellings/context.h"
#include "tellings/slots.h"
#include "text/stems.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr TokenIndex kReach = 8;          // words around a number that tell what it counts
constexpr double kCountedShare = 0.34;    // of their weight, where a noun is counted
constexpr double kMeasuredShare = 0.5;    // where there is only a unit
constexpr double kCountedWeight = 5.0;    // shared weight: one word that is not common
constexpr double kMeasuredWeight = 10.0;  // two of them

enum class Hedge { kNone, kAbout, kAtLeast, kAtMost, kAlmost };

struct Fact {
  const Number* number = nullptr;
  Span sentence;
  std::string unit;             // stem of the unit or of the noun counted
  std::optional<Concept> toll;  // kind of the nearest word of harm
  Hedge hedge = Hedge::kNone;
  Context context;
};

template <std::size_t N>
bool among(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

Hedge hedge_of(std::string_view before, std::string_view two_before, std::string_view after) {
  constexpr std::array about = {"about"sv,         "around"sv,    "some"sv, "roughly"sv,
                                "approximately"sv, "estimated"sv, "circa"sv};
  constexpr std::array more = {"over"sv,  "exceeding"sv, "exceeded"sv, "passed"sv,
                               "above"sv, "surpassed"sv, "topped"sv,   "past"sv};
  constexpr std::array less = {"under"sv, "below"sv};
  if (before == "than")
    return two_before == "more" || two_before == "greater" ? Hedge::kAtLeast : Hedge::kAtMost;
  if (before == "least" || among(before, more)) return Hedge::kAtLeast;
  if (before == "most" || among(before, less) || (before == "to" && two_before == "up"))
    return Hedge::kAtMost;
  if (before == "nearly" || before == "almost") return Hedge::kAlmost;
  if (among(before, about)) return Hedge::kAbout;
  return after == "or" ? Hedge::kAbout : Hedge::kNone;
}

// The kind of harm that a number counts: that of the nearest such word, the one after it if two
// are as near ("killed 20 and injured 50"). None if none stands within five tokens.
std::optional<Concept> toll_of(const Analysis& text, Span sentence, Span place) {
  static const std::array tolls = {concept_named("kill"),   concept_named("injure"),
                                   concept_named("miss"),   concept_named("rescue"),
                                   concept_named("arrest"), concept_named("evacuate")};
  const std::int64_t before = text.token_at(place.begin), after = text.token_at(place.end);
  const auto kind = [&](std::int64_t at) -> std::optional<Concept> {
    if (at < 0 || at >= static_cast<std::int64_t>(text.tokens.size())) return std::nullopt;
    const auto token = static_cast<TokenIndex>(at);
    if (!sentence.contains(text.tokens[token].span)) return std::nullopt;
    const auto group = concept_at(text, token);
    return group && std::ranges::find(tolls, *group) != tolls.end() ? group : std::nullopt;
  };
  for (std::int64_t distance = 0; distance < 5; ++distance) {
    if (const auto next = kind(after + distance)) return next;
    if (const auto last = kind(before - 1 - distance)) return last;
  }
  return std::nullopt;
}

// The noun counted, its synonyms as one; "people" where it is left out or says no more.
std::string unit_of_number(const Number& number) {
  if (number.unit.empty()) return {};
  constexpr std::array people = {"other"sv, "others"sv, "victim"sv, "victims"sv};
  if (among(std::string_view(number.unit), people)) return "people";
  const auto group = concept_of(number.unit);
  return group ? std::string(name_of(*group)) : make_word(number.unit, "en").stem;
}

// "another 12", "12 more": a part of something else. "12 of them", "one in 12" likewise.
bool is_part(const Analysis& text, Span sentence, Span place) {
  constexpr std::array words = {"another"sv,    "other"sv,   "others"sv, "more"sv,
                                "additional"sv, "further"sv, "extra"sv};
  const std::string_view before = word_before(text, sentence, place, 1);
  const std::string_view after = word_after(text, sentence, place, 1);
  return among(before, words) || among(after, words) || after == "of" || after == "in" ||
         before == "in";
}

std::span<const Number> numbers_inside(const Side& side) {
  const std::vector<Number>& numbers = side.telling.text.body.numbers;
  const auto first = std::ranges::partition_point(
      numbers, [&](const Number& n) { return n.span.begin < side.span.begin; });
  const auto last = std::partition_point(
      first, numbers.end(), [&](const Number& n) { return n.span.end <= side.span.end; });
  return {first, last};
}

Fact fact_of(const Analysis& text, const Number& number, Span sentence) {
  Fact fact;
  fact.number = &number;
  fact.sentence = sentence;
  fact.unit = unit_of_number(number);
  fact.toll = toll_of(text, sentence, number.span);
  fact.hedge = hedge_of(word_before(text, sentence, number.span, 1),
                        word_before(text, sentence, number.span, 2),
                        word_after(text, sentence, number.span, 1));
  const std::array without = {std::string_view(fact.unit)};
  fact.context = context_of(text, sentence, number.span, kReach, without);
  return fact;
}

std::vector<Fact> facts_of(const Side& side) {
  std::vector<Fact> out;
  const Analysis& text = side.telling.text.body;
  for (const Number& number : numbers_inside(side)) {
    const Span sentence =
        text.sentences[text.tokens[text.token_at(number.span.begin)].sentence].span;
    if (number.unit == "ordinal" || number.unit == "episode") continue;
    if (!is_part(text, sentence, number.span)) out.push_back(fact_of(text, number, sentence));
  }
  return out;
}

bool is_measure(const std::string& unit) {
  constexpr std::array measures = {"percent"sv, "usd"sv,   "eur"sv,   "gbp"sv,   "krw"sv,
                                   "jpi"sv,     "km"sv,    "m"sv,     "mile"sv,  "kg"sv,
                                   "year"sv,    "day"sv,   "hour"sv,  "minut"sv, "month"sv,
                                   "week"sv,    "point"sv, "degre"sv, "second"sv};
  return unit.empty() || among(std::string_view(unit), measures);
}

// Whether both count one thing, and how surely: the shared weight around them. 0: they may not.
double same_thing(const Fact& a, const Fact& b) {
  const CommonContext common = common_context(a.context, b.context);
  if (a.toll && b.toll) {
    const auto counts_people = [](const Fact& f) { return f.unit.empty() || f.unit == "people"; };
    const bool one_noun = a.unit == b.unit || (counts_people(a) && counts_people(b));
    return *a.toll == *b.toll && one_noun ? 20 + common.shared : 0;
  }
  // "a crowd of 31,204" and "31,000 fans": the words around them must tell.
  if (a.unit != b.unit && !a.unit.empty() && !b.unit.empty()) return 0;
  if (a.toll || b.toll) return 0;
  const bool measure = is_measure(a.unit) || is_measure(b.unit);
  if (common.share < (measure ? kMeasuredShare : kCountedShare)) return 0;
  return common.shared >= (measure ? kMeasuredWeight : kCountedWeight) ? common.shared : 0;
}

// `fine` rounded as roughly as `coarse` is: 2,341 and 2,300; 25.4 and 25.
bool rounds_to(double fine, double coarse) {
  if (coarse <= 0 || fine <= 0) return false;
  double step = 1;
  while (step < 1e15 && std::fmod(coarse, step * 10) == 0) step *= 10;
  if (step < 10 && fine == std::floor(fine)) return false;  // 23 is not 24 rounded
  return std::abs(fine - coarse) <= step / 2 + 1e-9;
}

// Whether a hedged number leaves room for another.
bool allows(const Fact& hedged, double other) {
  const double value = hedged.number->value;
  switch (hedged.hedge) {
    case Hedge::kNone:
      return false;
    case Hedge::kAbout:
      return std::abs(other - value) <= 0.2 * value;
    case Hedge::kAtLeast:
      return other >= value && other <= 3 * value;
    case Hedge::kAtMost:
      return other <= value;
    case Hedge::kAlmost:
      return other <= value && other >= 0.8 * value;
  }
  return false;
}

// Whether the later of two tellings gives the higher toll.
bool is_update(const Side& a, const Side& b, const Fact& of_a, const Fact& of_b) {
  const std::string &day_a = a.telling.article.published, &day_b = b.telling.article.published;
  if (!of_a.toll || day_a.empty() || day_b.empty() || day_a == day_b) return false;
  return (day_a < day_b) == (of_a.number->value < of_b.number->value);
}

SlotValue value_of(const Side& side, const Fact& fact) {
  std::string value = std::to_string(fact.number->value);
  value.erase(value.find_last_not_of('0') + 1);
  if (value.back() == '.') value.pop_back();
  if (!fact.number->unit.empty()) value += ' ' + fact.number->unit;
  return {side.index, fact.number->span, fact.number->text, value};
}

// Numbers that differ five-fold rarely answer one question; where they do, a reader sees it anyway.
bool near_enough(double x, double y) { return std::max(x, y) <= 5 * std::min(x, y); }

Found verdict(const Side& a, const Side& b, const Fact& of_a, const Fact& of_b) {
  Found out{SlotKind::kNumber, value_of(a, of_a), value_of(b, of_b), false, {}};
  const double x = of_a.number->value, y = of_b.number->value;
  const std::string both = "“" + of_a.number->text + "” and “" + of_b.number->text + "”";
  if (rounds_to(x, y) || rounds_to(y, x)) {
    out.why = both + ": one is the other, rounded";
  } else if (is_update(a, b, of_a, of_b)) {
    out.why = both + ": the later telling gives the higher toll";
  } else if (allows(of_a, y) || allows(of_b, x)) {
    out.why = both + ": the one leaves room for the other";
  } else if (near_enough(x, y) && (of_a.unit == of_b.unit || (of_a.toll && of_b.toll))) {
    out.contradicts = true;
    out.why = both + ": two numbers for one thing, told in the same words";
  }
  return out;
}

// The facts of `mine` whose number the other side does not give.
std::vector<const Fact*> not_in(const std::vector<Fact>& mine, const Side& other) {
  std::vector<const Fact*> out;
  const std::span<const Number> numbers = numbers_inside(other);
  for (const Fact& fact : mine) {
    const bool given = std::ranges::any_of(
        numbers, [&](const Number& n) { return n.value == fact.number->value; });
    if (!given) out.push_back(&fact);
  }
  return out;
}

// Whether two facts are candidates for one thing: of one unit, whatever the words around them.
bool one_unit(const Fact& a, const Fact& b) {
  return a.toll && b.toll ? *a.toll == *b.toll : a.unit == b.unit;
}

// The one fact of `others` that counts the same as `fact`; none if there are two, or if another of
// its unit stands beside it (a distance and its average, a price and the price before).
const Fact* only_match(const Fact& fact, const std::vector<const Fact*>& others) {
  const Fact* match = nullptr;
  for (const Fact* other : others) {
    if (same_thing(fact, *other) <= 0) continue;
    if (match != nullptr) return nullptr;
    match = other;
  }
  if (match == nullptr) return nullptr;
  const auto rivals =
      std::ranges::count_if(others, [&](const Fact* other) { return one_unit(*match, *other); });
  return rivals == 1 ? match : nullptr;
}

}  // namespace

std::vector<Found> compare_numbers(const Side& a, const Side& b) {
  constexpr std::size_t kMost = 12;  // more numbers are a table, not a sentence
  const std::vector<Fact> facts_a = facts_of(a), facts_b = facts_of(b);
  if (facts_a.size() > kMost || facts_b.size() > kMost) return {};
  const std::vector<const Fact*> only_a = not_in(facts_a, b), only_b = not_in(facts_b, a);
  std::vector<Found> out;
  for (const Fact* of_a : only_a) {
    const Fact* of_b = only_match(*of_a, only_b);
    if (of_b == nullptr || only_match(*of_b, only_a) != of_a) continue;
    Found found = verdict(a, b, *of_a, *of_b);
    if (!found.why.empty()) out.push_back(std::move(found));
  }
  return out;
}

}  // namespace twicetold
