// Every token that may begin a number is tried once: number_words.cc reads the number itself, and
// what stands round it gives the unit, nearest first: a currency before, a unit of measure behind,
// a label before ("episode 11"), at last the noun behind ("12 police officers").
//
//   fits:     $3bn, 25 per cent, 1.2 trillion won, nearly 300 people, five to ten km, Season 2
//   does not: one of them, at 10:30, in 2019, 24/7, Studio Four
#include "text/numbers.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "text/number_words.h"
#include "text/units.h"

namespace twicetold {
namespace {

// Words that stand between a number and the noun it counts.
bool is_between(std::string_view folded) {
  static const std::unordered_set<std::string_view> kBetween = {
      "more",    "other",   "additional", "new",         "young",    "old",    "former",  "major",
      "big",     "small",   "large",      "different",   "separate", "armed",  "further", "local",
      "whole",   "full",    "straight",   "consecutive", "main",     "key",    "top",     "extra",
      "elderly", "foreign", "such",       "unnamed",     "innocent", "senior", "similar", "fellow",
      "lead",    "leading", "adult",      "female",      "male",     "own"};
  return kBetween.contains(folded);
}

// Words that a number counts though they have no plural.
bool counts_alone(std::string_view folded) {
  static const std::unordered_set<std::string_view> kWords = {
      "dead",     "killed",       "injured",      "wounded", "missing", "hurt",
      "arrested", "detained",     "infected",     "died",    "police",  "staff",
      "crew",     "personnel",    "aircraft",     "cattle",  "sheep",   "fish",
      "youth",    "hospitalized", "hospitalised", "homeless"};
  return kWords.contains(folded);
}

class NumberFinder {
 public:
  explicit NumberFinder(const Analysis& analysis) : text_(analysis) {
    may_begin_.reserve(analysis.words.size());
    for (const Word& word : analysis.words) may_begin_.push_back(may_begin_number(word.folded));
  }

  std::vector<Number> run() {
    for (const Sentence& sentence : text_.sentences) {
      begin_ = sentence.first;
      end_ = sentence.last;
      for (TokenIndex at = begin_; at < end_;) at = step(at);
    }
    return std::move(numbers_);
  }

 private:
  const Token& token(TokenIndex at) const { return text_.tokens[at]; }
  bool inside(TokenIndex at) const { return at >= begin_ && at < end_; }
  std::string_view verbatim(TokenIndex at) const { return text_.verbatim(token(at)); }
  std::string_view folded(TokenIndex at) const { return text_.folded(token(at)); }
  bool is(TokenIndex at, std::string_view word) const { return inside(at) && folded(at) == word; }
  bool is_word(TokenIndex at) const { return inside(at) && token(at).kind == TokenKind::kWord; }
  bool touch(TokenIndex at) const {  // `at` and the token after it
    return inside(at) && inside(at + 1) && token(at).span.end == token(at + 1).span.begin;
  }

  // Whether a date covers token `at`. Dates come in reading order, and so do the questions.
  bool in_date(TokenIndex at) {
    while (date_ < text_.dates.size() && text_.dates[date_].span.end <= token(at).span.begin) {
      ++date_;
    }
    return date_ < text_.dates.size() && text_.dates[date_].span.overlaps(token(at).span);
  }

  // The end of the part of the sentence from `at` on that no date covers.
  TokenIndex free_end(TokenIndex at) const {
    if (date_ == text_.dates.size()) return end_;
    TokenIndex end = at;
    const TokenIndex furthest = std::min(end_, at + 12);
    while (end < furthest && token(end).span.end <= text_.dates[date_].span.begin) ++end;
    return end;
  }

  TokenIndex step(TokenIndex at) {
    const Token& first = token(at);
    const bool number = first.kind == TokenKind::kNumber;
    if (!number && !(first.kind == TokenKind::kWord && (may_begin_[first.word] || compound(at)))) {
      return at + 1;
    }
    if (in_date(at)) return at + 1;
    if (!number && !compound(at) && !stands_free(at)) return at + 1;
    const auto read = read_number(text_, at, free_end(at));
    if (!read) return compound(at) ? put_compound(at) : skip(at);
    if (part_of_ratio(at, read->end)) return read->end;
    return put(at, *read);
  }

  // Past a number token that is none ("10:30", "1.2.3").
  static TokenIndex skip(TokenIndex at) { return at + 1; }

  // "9/11", "24/7", "10-4-2" in codes: numbers with a stroke are not counts.
  bool part_of_ratio(TokenIndex at, TokenIndex end) const {
    const bool after = touch(at - 1) && at > begin_ && verbatim(at - 1) == "/";
    const bool before = inside(end) && touch(end - 1) && verbatim(end) == "/" && touch(end) &&
                        inside(end + 1) && token(end + 1).kind == TokenKind::kNumber;
    return after || before;
  }

  // A number word by itself: not a pronoun, not part of a name.
  bool stands_free(TokenIndex at) const {
    const Token& first = token(at);
    const bool capital = first.letter_case == LetterCase::kCapital;
    if (capital && at != begin_ && !after_opening(at)) {
      const auto named = [&](TokenIndex i) {
        return is_word(i) && token(i).letter_case != LetterCase::kLower &&
               token(i).letter_case != LetterCase::kNone && !is_label(folded(i));
      };
      if (named(at - 1) || named(at + 1)) return false;
    }
    const std::string_view word = folded(at);
    if (word == "one") return one_counts(at);
    if (word == "second" || word == "first") return after_determiner(at);
    return true;
  }

  bool after_opening(TokenIndex at) const {
    return inside(at - 1) && token(at - 1).kind == TokenKind::kPunctuation;
  }

  // "one person", not "one of them", "no one", "the one who".
  bool one_counts(TokenIndex at) const {
    if (inside(at - 1) && at > begin_) {
      constexpr std::array<std::string_view, 9> kPronoun = {"no",   "any",  "every", "some", "each",
                                                            "this", "that", "the",   "which"};
      if (std::ranges::find(kPronoun, folded(at - 1)) != kPronoun.end()) return false;
      if (is_label(folded(at - 1))) return true;
    }
    if (!is_word(at + 1)) return touch(at) && verbatim(at + 1) == "%";
    return token(at + 1).letter_case == LetterCase::kLower && !text_.is_stop(token(at + 1)) &&
           folded(at + 1) != "day" && folded(at + 1) != "thing" && folded(at + 1) != "another";
  }

  bool after_determiner(TokenIndex at) const {
    if (at == begin_ || !is_word(at - 1)) return false;
    constexpr std::array<std::string_view, 12> kDeterminers = {
        "the", "a", "his", "her", "its", "their", "our", "my", "your", "this", "that", "every"};
    const std::string_view before = folded(at - 1);
    const bool determined =
        std::ranges::find(kDeterminers, before) != kDeterminers.end() || before.ends_with("'s");
    if (folded(at) == "second" && before == "a")
      return is_word(at + 1) && !text_.is_stop(token(at + 1));
    return determined;
  }

  // "three-story", "five-year": a number word and a unit in one token.
  bool compound(TokenIndex at) const {
    if (token(at).kind != TokenKind::kWord) return false;
    const std::string_view word = folded(at);
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos || hyphen + 2 > word.size()) return false;
    return compound_value(word.substr(0, hyphen)) > 0;
  }

  static double compound_value(std::string_view part) {
    constexpr std::array<std::string_view, 12> kParts = {
        "", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"};
    for (std::size_t i = 2; i < kParts.size(); ++i) {
      if (kParts[i] == part) return i == 11 ? 12 : static_cast<double>(i);
    }
    return 0;
  }

  TokenIndex put_compound(TokenIndex at) {
    const std::string_view word = folded(at);
    const std::size_t hyphen = word.find('-');
    const std::string_view rest = word.substr(hyphen + 1);
    const std::string_view unit = unit_after(rest);
    const double value = compound_value(word.substr(0, hyphen));
    constexpr std::array<std::string_view, 5> kFractions = {"third", "thirds", "quarters", "fifths",
                                                            "tenths"};
    if (std::ranges::find(kFractions, rest) != kFractions.end()) {
      const double under = rest[0] == 'q' ? 4 : rest[1] == 'h' ? 3 : rest[0] == 'f' ? 5 : 10;
      add(token(at).span, value / under, "");
    } else {
      add(token(at).span, value, unit.empty() ? counted_unit(rest) : std::string(unit));
    }
    return at + 1;
  }

  void add(Span span, double value, std::string unit) {
    numbers_.push_back({span, std::string(span.in(text_.text)), value, std::move(unit)});
  }

  // Finds sign and unit round the number and keeps it; the token to go on from.
  TokenIndex put(TokenIndex at, const NumberReading& read) {
    TokenIndex first = at, last = read.end;  // of the span: [first, last)
    double value = read.value;
    std::string unit = unit_before(at, first);
    if (unit.empty()) unit = unit_behind(read, last);
    if (unit.empty() && !read.ordinal) unit = label_before(at, first);
    if (unit.empty() && read.ordinal) unit = "ordinal";
    if (unit.empty() && is_bare_year(at, read)) return read.end;
    if (unit.empty()) unit = noun_behind(last, value);
    if (first > begin_ && !in_range(first) && is_minus(first - 1)) {
      --first;
      value = -value;
    }
    if (!numbers_.empty() && numbers_.back().span.end > token(first).span.begin) first = at;
    add(make_span(token(first).span.begin, token(last - 1).span.end), value, std::move(unit));
    if (first > begin_ && in_range(first)) share_unit(first, read);
    last_end_ = last;
    last_read_ = read;
    return std::max(last, at + 1);
  }

  bool is_minus(TokenIndex at) const {
    if (!touch(at)) return verbatim(at) == "minus";
    const bool sign = verbatim(at) == "-" || verbatim(at) == "−";
    return sign && (at == begin_ || !touch(at - 1));
  }

  // Whether the number at `at` is the second of "5 to 10", "5-10", "5 or 10".
  bool in_range(TokenIndex at) const {
    if (at < begin_ + 2 || numbers_.empty() || last_end_ + 1 != at) return false;
    constexpr std::array<std::string_view, 5> kJoints = {"to", "or", "-", "–", "and"};
    return std::ranges::find(kJoints, folded(at - 1)) != kJoints.end();
  }

  // "5 to 10 km": the first number gets the unit and the scale of the second.
  void share_unit(TokenIndex at, const NumberReading& read) {
    if (numbers_.size() < 2 || folded(at - 1) == "and") return;
    Number& before = numbers_[numbers_.size() - 2];
    if (before.span.end > token(at - 1).span.begin || !last_read_) return;
    const bool hyphen = touch(at - 1) && folded(at - 1) == "-";
    if (hyphen && numbers_.back().unit.empty()) return;  // a score
    const bool bare =
        before.unit.empty() || before.unit == "USD" || before.unit == "EUR" || before.unit == "GBP";
    if (bare && read.scale > 1 && last_read_->scale == 1 && before.value < 1000) {
      before.value *= read.scale;
    }
    if (before.unit.empty()) before.unit = numbers_.back().unit;
  }

  // A currency before the number; `first` moves back over it.
  std::string unit_before(TokenIndex at, TokenIndex& first) const {
    if (at == begin_) return {};
    const TokenIndex sign = at - 1;
    const bool is_sign = token(sign).kind == TokenKind::kSymbol;
    if (is_sign && !touch(sign)) return {};
    if (is_sign && sign > begin_ && touch(sign - 1)) {
      const auto unit = currency_with_country(folded(sign - 1), verbatim(sign));
      if (!unit.empty()) {
        first = sign - 1;
        return std::string(unit);
      }
    }
    const bool code = token(sign).kind == TokenKind::kWord &&
                      (token(sign).letter_case == LetterCase::kUpper || folded(sign) == "rs");
    if (!is_sign && !code) return {};
    const auto unit = currency_before(folded(sign));
    if (!unit.empty()) first = sign;
    return std::string(unit);
  }

  // A unit of measure behind the number; `last` moves over it.
  std::string unit_behind(const NumberReading& read, TokenIndex& last) const {
    if (!read.suffix.empty()) return suffix_unit(read.suffix);
    if (!inside(last)) return {};
    TokenIndex at = last;
    const bool hyphen = verbatim(at) == "-" && touch(at - 1) && touch(at);
    if (hyphen) ++at;
    if (!inside(at)) return {};
    const std::string_view word = folded(at);
    if (word == "per" && is(at + 1, "cent")) return taken(last, at + 2, "percent");
    const bool points = is(at + 1, "points") || is(at + 1, "point");
    if (points && (word == "percentage" || word == "basis")) {
      return taken(last, at + 2, std::string(word) + " point");
    }
    if ((word == "por" && is(at + 1, "ciento")) || (word == "pour" && is(at + 1, "cent"))) {
      return taken(last, at + 2, "percent");
    }
    if (word == "°" && touch(at) && (is(at + 1, "c") || is(at + 1, "f"))) {
      return taken(last, at + 2, is(at + 1, "c") ? "celsius" : "fahrenheit");
    }
    if (word == "square" || word == "cubic") {
      const auto unit = inside(at + 1) ? unit_after(folded(at + 1)) : std::string_view();
      if (!unit.empty()) return taken(last, at + 2, std::string(word) + " " + std::string(unit));
    }
    if ((word == "u.s." || word == "us") && (is(at + 1, "dollars") || is(at + 1, "dollar"))) {
      return taken(last, at + 2, "USD");
    }
    if ((word == "pounds" || word == "pound") && read.scale >= 1e6)
      return taken(last, at + 1, "GBP");
    if (word == "won" && !(read.digits && (read.scale > 1 || read.value >= 100))) return {};
    if (word == "m" && !touch(last - 1) && token(at).letter_case != LetterCase::kLower) return {};
    const auto unit = unit_after(word);
    if (unit.empty()) {
      // "11-year-old", "20-strong"
      return hyphen && is_word(at) ? taken(last, at + 1, counted_unit(word)) : std::string();
    }
    return taken(last, at + 1, std::string(unit));
  }

  static std::string taken(TokenIndex& last, TokenIndex to, std::string unit) {
    last = to;
    return unit;
  }

  static std::string suffix_unit(std::string_view suffix) {
    std::string lower(suffix);
    for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return std::string(unit_after(lower));
  }

  // "episode 11", "No. 5", "#5"; `first` moves back over the label.
  std::string label_before(TokenIndex at, TokenIndex& first) const {
    TokenIndex label = at;
    if (label > begin_ && verbatim(label - 1) == ".") --label;
    if (label == begin_) return {};
    --label;
    const std::string_view word = folded(label);
    const std::string_view unit = label_unit(word);
    if (unit.empty()) return {};
    const bool stopped = label + 1 != at;
    if (word == "no" && !stopped) return {};
    if (stopped && word.size() > 4) return {};  // "the last episode. 11 ..." cannot be
    first = label;
    return std::string(unit);
  }

  // Four digits that look like a year and count nothing.
  bool is_bare_year(TokenIndex at, const NumberReading& read) const {
    if (!read.digits || read.end != at + 1 || read.value < 1900 || read.value > 2100) return false;
    const std::string_view form = verbatim(at);
    if (form.find_first_of(".,") != std::string_view::npos) return false;
    return form.size() != 4 || !is_word(at + 1) || !looks_plural(folded(at + 1));
  }

  // The noun that is counted, within three words; `at` is the token after the number. A plural
  // wins; without one only words that count by themselves ("40 dead"), and what follows "one".
  std::string noun_behind(TokenIndex at, double value) const {
    if (!is_counting_language() || !is_word(at)) return {};
    std::string_view fallback;
    for (TokenIndex i = at; i < at + 3 && is_word(i); ++i) {
      const std::string_view word = folded(i);
      const LetterCase letters = token(i).letter_case;
      if (text_.is_stop(token(i)) && !is_between(word)) break;
      if (letters == LetterCase::kNone || letters == LetterCase::kUpper) break;
      if (looks_plural(word)) {
        const bool age = (word == "years" || word == "months") && is(i + 1, "old");
        return age ? counted_unit(word) + "-old" : counted_unit(word);
      }
      const bool counts =
          letters == LetterCase::kLower && !is_between(word) && (value == 1 || counts_alone(word));
      if (fallback.empty() && counts) fallback = word;
    }
    return counted_unit(fallback);
  }

  bool is_counting_language() const {
    return text_.language.empty() || text_.language.starts_with("en");
  }

  const Analysis& text_;
  std::vector<bool> may_begin_;  // by WordIndex
  std::vector<Number> numbers_;
  TokenIndex begin_ = 0, end_ = 0;  // the sentence
  TokenIndex last_end_ = 0;         // the token after the last number
  std::optional<NumberReading> last_read_;
  std::size_t date_ = 0;
};

}  // namespace

std::vector<Number> find_numbers(const Analysis& analysis) { return NumberFinder(analysis).run(); }

}  // namespace twicetold
