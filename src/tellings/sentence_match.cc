// How two sentences stand to each other, looked at by themselves.
//
// The relation is read off the likeness, unless something opposes them: one denies what the other
// says ("not", "never"), one calls it false, one has the contrary ("rose", "fell"), or both count
// the same thing differently ("5 people", "7 people"). Opposition means little between sentences
// that hardly touch, and much between sentences that are otherwise alike: so each kind of it has
// its bar of common ground. Comparing whole tellings looks closer (slots.h): it knows the days and
// names.
//
// Known limit: irony, and contradiction that needs knowledge ("in Paris", "in Lyon").
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tellings/likeness.h"
#include "twicetold/match.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::array kNegations = {"cannot"sv, "cant"sv, "didnt"sv,   "doesnt"sv, "dont"sv,
                                   "havent"sv, "isnt"sv, "neither"sv, "never"sv,  "no"sv,
                                   "nobody"sv, "none"sv, "nor"sv,     "not"sv,    "nothing"sv,
                                   "wasnt"sv,  "wont"sv};

constexpr std::array kRefusing = {"avoid"sv, "declin"sv, "deni"sv,  "fail"sv,
                                  "lack"sv,  "refus"sv,  "unabl"sv, "without"sv};

// Words that call what somebody else says wrong; by stem.
constexpr std::array kDisputing = {
    "baseless"sv, "contradict"sv, "contrari"sv, "debunk"sv, "deni"sv, "denial"sv,
    "disput"sv,   "fake"sv,       "fals"sv,     "hoax"sv,   "lie"sv,  "rebut"sv,
    "refut"sv,    "reject"sv,     "unfound"sv,  "untru"sv,  "wrong"sv};

// Contraries, by case-folded form: news has most of them in the past tense.
struct Contraries {
  std::string_view one;
  std::string_view other;
};
constexpr std::array kContraries = {
    Contraries{
        " rise rises rose risen rising up higher increase increases increased climbed climbs "
        "gained gains jumped jumps surged surges grew grows growth ",
        " fall falls fell fallen falling down lower decrease decreases decreased dropped drops "
        "declined declines slid plunged plunges lost sank slumped shrank "},
    Contraries{" win wins won beat beats victory ", " lose loses lost loss defeat defeated "},
    Contraries{" approve approves approved accept accepts accepted passed passes backed backs ",
               " reject rejects rejected veto vetoes vetoed blocked blocks refused refuses "},
    Contraries{" guilty convicted ", " innocent acquitted cleared "},
    Contraries{" alive survived survives ", " dead died dies killed "},
    Contraries{" support supports supported supporting ", " oppose opposes opposed opposing "},
    Contraries{" open opens opened reopen reopened ", " close closes closed shut shuts "},
    Contraries{" more most best highest ", " less fewer least worst lowest "},
    Contraries{" confirm confirms confirmed ", " deny denies denied "},
};

// Bars of common ground; see the head. Set on the development pairs, by tens.
constexpr double kAlikeEnough = 0.6;  // of `covered`: the rest of the sentences is the same
constexpr double kNearlyAll = 0.75;   // the same, for what a long sentence may deny in passing
constexpr double kSomeGround = 0.1;   // of `cosine`
constexpr double kSomeShare = 0.2;    // of `contained`

constexpr double kConflict = 0.5;  // from here on the relation is conflict

bool in_list(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != list.npos; at = list.find(word, at + 1)) {
    if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  }
  return false;
}

bool negates(const Word& word) {
  return word.folded.ends_with("n't") || std::ranges::count(kNegations, word.folded) > 0;
}

bool disputes(const Word& word) { return std::ranges::count(kDisputing, word.stem) > 0; }

// Negations, and verbs that mean one: "failed to meet", "declined to comment".
bool is_negative(const Analysis& text) {
  return std::ranges::any_of(text.words, [](const Word& word) {
    return negates(word) || std::ranges::count(kRefusing, word.stem) > 0;
  });
}

// Whether `a` denies what `b`, in which nothing is negative, says: the first word of weight behind
// a negation is there too.
bool denies(const Analysis& a, const Analysis& b) {
  if (is_negative(b)) return false;
  constexpr int kMost = 20;  // negations looked at: each searches all of b
  bool behind = false;
  int seen = 0;
  for (const Token& token : a.tokens) {
    const Word& word = a.words[token.word];
    if (negates(word)) {
      behind = true;
    } else if (behind && !word.stop) {
      if (++seen > kMost) return false;
      behind = false;
      const bool said =
          std::ranges::any_of(b.words, [&](const Word& w) { return w.stem == word.stem; });
      if (said && token.kind == TokenKind::kWord) return true;
    }
  }
  return false;
}

bool is_disputing(const Analysis& text) { return std::ranges::any_of(text.words, disputes); }

bool has_any(const Analysis& text, std::string_view list) {
  return std::ranges::any_of(
      text.words, [&](const Word& w) { return !w.folded.empty() && in_list(list, w.folded); });
}

bool has_contraries(const Analysis& a, const Analysis& b) {
  return std::ranges::any_of(kContraries, [&](const Contraries& c) {
    const bool a_one = has_any(a, c.one), a_other = has_any(a, c.other);
    const bool b_one = has_any(b, c.one), b_other = has_any(b, c.other);
    return a_one != a_other && b_one != b_other && a_one == b_other;
  });
}

// Every number meets every number, so a "sentence" of a million is looked at in part.
std::span<const Number> first_few(const std::vector<Number>& numbers) {
  constexpr std::size_t kFew = 50;
  return std::span(numbers).first(std::min(kFew, numbers.size()));
}

// Whether a word before the number makes it a rough one: "at least 23", "nearly 12".
bool is_rough(const Analysis& text, const Number& number) {
  constexpr std::array kRough = {"about"sv, "almost"sv, "approximately"sv, "around"sv,  "least"sv,
                                 "most"sv,  "nearly"sv, "over"sv,          "roughly"sv, "some"sv,
                                 "than"sv,  "to"sv,     "estimated"sv};
  const TokenIndex at = text.token_at(number.span.begin);
  return at > 0 && std::ranges::count(kRough, text.folded(text.tokens[at - 1])) > 0;
}

// The digits of a number as written: "$3-million" and "3m" are one figure, however they are scaled.
std::string figure_of(const Number& number) {
  std::string figure = number.text;
  std::erase_if(figure, [](char c) { return c != '.' && (c < '0' || c > '9'); });
  return figure;
}

// Whether both count the same thing, and no count of the one comes near a count of the other.
bool counts_differ(const Analysis& a, const Analysis& b) {
  constexpr double kRounding = 0.05, kRoughly = 0.25;
  bool compared = false;
  for (const Number& x : first_few(a.numbers)) {
    for (const Number& y : first_few(b.numbers)) {
      if (x.unit.empty() || x.unit != y.unit) continue;
      const double slack = is_rough(a, x) || is_rough(b, y) ? kRoughly : kRounding;
      const double larger = std::max(std::abs(x.value), std::abs(y.value));
      if (std::abs(x.value - y.value) <= slack * larger) return false;
      if (!figure_of(x).empty() && figure_of(x) == figure_of(y)) return false;
      compared = true;
    }
  }
  return compared;
}

struct Opposition {
  double conflict = 0;
  std::string why;
};

Opposition oppose(const Analysis& a, const Analysis& b, const Likeness& alike) {
  const bool close = alike.covered >= kAlikeEnough;
  if (close && has_contraries(a, b)) return {0.9, "the contrary"};
  if (close && counts_differ(a, b)) return {0.8, "other counts of the same"};
  const bool denied = denies(a, b) || denies(b, a);
  if (alike.covered >= kNearlyAll && denied) return {0.7, "one denies"};
  if (alike.cosine >= kSomeGround && alike.score < kSameScore &&
      is_disputing(a) != is_disputing(b)) {
    return {0.6, "one disputes"};
  }
  if (alike.contained >= kSomeShare && denied) return {0.4, "one may deny"};
  return {};
}

Relation relation_of(const Likeness& alike, const Opposition& opposition) {
  if (opposition.conflict >= kConflict) return Relation::kConflict;
  if (alike.score >= kSameScore) return Relation::kSame;
  return alike.score >= kOverlapScore ? Relation::kOverlap : Relation::kUnrelated;
}

SentenceFeatures features_of(const Analysis& text) {
  const UnitText all{text, make_span(0, text.text.size()), 0,
                     static_cast<TokenIndex>(text.tokens.size())};
  return features_of(all, {}, IdfTable());
}

}  // namespace

SentenceMatch match_sentences(std::string_view a, std::string_view b) {
  const Analysis text_a = analyze(a, "en", ""), text_b = analyze(b, "en", "");
  const Likeness alike = likeness(features_of(text_a), features_of(text_b));
  const Opposition opposition = oppose(text_a, text_b, alike);
  SentenceMatch out{alike.score, opposition.conflict, relation_of(alike, opposition), why(alike)};
  if (!opposition.why.empty()) out.why.push_back(opposition.why);
  return out;
}

}  // namespace twicetold
