// The grammar of English expressions of time: tokens in, what they say out. What day that is, is
// date_resolve's question.
#pragma once

#include <optional>
#include <vector>

#include "text/analysis.h"
#include "text/date_words.h"

namespace twicetold {

/// What kind of thing an expression of time says.
enum class TimeForm : std::uint8_t {
  kDay,        ///< month and day, perhaps year: "May 14th", "2022-05-14"
  kMonth,      ///< "May 1998", "last May", "January this year"
  kYear,       ///< "1989", "fiscal 1989", "nineteen ninety-six"
  kDecade,     ///< "the 1990s"; `year` is its first
  kCentury,    ///< "the 20th century"; `year` is its first
  kWeekday,    ///< "Tuesday", "last Friday"
  kSeason,     ///< "last spring", "the summer of 1994"
  kQuarter,    ///< "the third quarter"; `number` 0 is "the quarter", "the latest period"
  kHalf,       ///< "the first half of 1990"
  kShift,      ///< "this week", "last year": `which` and `unit`
  kOffset,     ///< "two years ago", "a year earlier": `count`, `unit`, `direction`
  kDeictic,    ///< "yesterday": `number` in days
  kDuration,   ///< "two days": `count` and `unit`
  kSet,        ///< "every year", "each Thursday", "Mondays"
  kReference,  ///< "now", "recently", "soon"
  kClock       ///< a time of day alone: "5 p.m.", "this morning"
};

/// An expression of time, as said.
struct TimeExpression {
  TimeForm form = TimeForm::kReference;
  TokenIndex first = 0, last = 0;  ///< its tokens [first, last)
  int year = -1;                   ///< -1: not said
  int month = 0, day = 0;          ///< 0: not said
  int weekday = 0;                 ///< 1 (Monday) to 7; 0: not said
  int number = 0;
  double count = -1;  ///< -1: vague, "a few"
  TimeUnit unit = TimeUnit::kDay;
  int direction = 0;                ///< -1 before, 1 after
  bool from_context = false;        ///< "earlier", "later", "that": counts from what was last said
  std::optional<Which> which;       ///< "last" in "last May"
  std::optional<Which> which_year;  ///< "last year" in "June last year"
  Season season = Season::kSpring;
  Reference reference = Reference::kPresent;
  std::optional<DayPart> part;  ///< of a day: "Saturday night"
  int hour = -1, minute = 0;    ///< -1: no time of day
  int ended_month = 0;          ///< of "the quarter ended Sept. 30"
};

/// Reads expressions of time off the tokens of a text.
class TimeGrammar {
 public:
  explicit TimeGrammar(const Analysis& analysis);

  /// The longest expression whose first important word is token `at`, inside `[begin, end)`; its
  /// `first` may lie before `at` ("the end of 1990"). None if there is none. Looks at few tokens.
  std::optional<TimeExpression> parse(TokenIndex at, TokenIndex begin, TokenIndex end);

 private:
  using Found = std::optional<TimeExpression>;

  // Which words are worth a look, by WordIndex.
  struct WordClass {
    TimeWordInfo info;
    bool starts = false;
  };

  // date_grammar.cc: the calendar; date_clock.cc: the times of day.
  Found parse_numeric(TokenIndex at) const;
  Found parse_month(TokenIndex at) const;
  Found parse_day_month(TokenIndex at) const;
  Found parse_weekday(TokenIndex at) const;
  Found parse_year(TokenIndex at) const;
  Found parse_spelt_year(TokenIndex at) const;
  Found parse_decade(TokenIndex at) const;
  Found parse_clock(TokenIndex at) const;
  Found parse_deictic(TokenIndex at) const;
  Found parse_reference(TokenIndex at) const;
  Found parse_compound(TokenIndex at) const;
  void extend_left(TimeExpression& found) const;
  bool stands_as_month(TokenIndex at, TokenIndex after) const;
  bool take_day(TokenIndex& at, TimeExpression& out) const;
  void take_year(TokenIndex& at, TimeExpression& out) const;
  void take_part(TokenIndex& at, TimeExpression& out) const;
  bool take_clock(TokenIndex& at, TimeExpression& out) const;
  void take_date_of_clock(TokenIndex& at, TimeExpression& out) const;

  // date_periods.cc: quarters, weeks, years and what is counted in them.
  Found parse_quarter(TokenIndex at) const;
  Found parse_half_or_century(TokenIndex at) const;
  Found parse_shift(TokenIndex at) const;
  Found parse_count(TokenIndex at) const;
  Found parse_bare_units(TokenIndex at) const;
  Found parse_the_unit(TokenIndex at) const;
  Found parse_each(TokenIndex at) const;
  Found parse_season(TokenIndex at) const;
  bool take_count(TokenIndex& at, double& count) const;
  void finish_count(TokenIndex& at, TimeExpression& out) const;
  void take_ended(TokenIndex at, TimeExpression& out) const;

  // Looking at tokens. Outside the sentence there is nothing.
  bool inside(TokenIndex at) const { return at >= begin_ && at < end_; }
  const Token& token(TokenIndex at) const { return text_.tokens[at]; }
  TimeWordInfo info(TokenIndex at) const;
  TimeWord kind(TokenIndex at) const { return info(at).word; }
  std::string_view folded(TokenIndex at) const;  // without a possessive
  std::string_view verbatim(TokenIndex at) const {
    return inside(at) ? text_.verbatim(token(at)) : std::string_view();
  }
  // "Sept.": the token after a month or weekday and the stop of its abbreviation.
  TokenIndex after_abbreviation(TokenIndex at) const;
  bool is(TokenIndex at, std::string_view word) const { return inside(at) && folded(at) == word; }
  bool is_unit(TokenIndex at, TimeUnit unit) const;
  bool is_number(TokenIndex at) const { return inside(at) && token(at).kind == TokenKind::kNumber; }
  bool is_year(TokenIndex at) const;
  int year_at(TokenIndex at) const;
  int ordinal_at(TokenIndex at, TokenIndex& after) const;
  bool touch(TokenIndex at) const;  // `at` and the next token
  bool capital(TokenIndex at) const;
  bool in_a_name(TokenIndex at) const;
  template <typename... Words>
  bool is_one_of(TokenIndex at, Words... words) const {
    return inside(at) && ((folded(at) == words) || ...);
  }
  static TimeExpression made(TimeForm form, TokenIndex first, TokenIndex last);

  const Analysis& text_;
  std::vector<WordClass> classes_;
  TokenIndex begin_ = 0, end_ = 0;
};

}  // namespace twicetold
