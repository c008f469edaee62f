// From what an expression of time says to the TIMEX3 value it means.
#pragma once

#include <optional>
#include <string>

#include "text/calendar.h"
#include "text/date_grammar.h"

namespace twicetold {

/// The way a sentence looks at what it tells.
enum class Outlook { kPast, kFuture };

/// Turns expressions of one text into values, in reading order: "a year earlier" and "the quarter"
/// mean what was last spoken of.
class TimeResolver {
 public:
  /// `anchor` is the day that the text was published, if known.
  explicit TimeResolver(std::optional<Day> anchor) : anchor_(anchor) {}

  /// The TIMEX3 value of `said`. Remembers what was said. With an unknown anchor, relative
  /// values stay open: "XXXX-05-14", "XXXX-WXX-7", "XXXX".
  std::string value(const TimeExpression& said, Outlook outlook);

 private:
  struct Quarter {
    int year = 0;
    int number = 0;
  };

  std::string day_value(const TimeExpression& said, Outlook outlook);
  std::string month_value(const TimeExpression& said, Outlook outlook);
  std::string weekday_value(const TimeExpression& said, Outlook outlook);
  std::string season_value(const TimeExpression& said);
  std::string quarter_value(const TimeExpression& said);
  std::string half_value(const TimeExpression& said) const;
  std::string shift_value(const TimeExpression& said);
  std::string offset_value(const TimeExpression& said);
  std::string deictic_value(const TimeExpression& said);
  static std::string duration_value(const TimeExpression& said);
  static std::string set_value(const TimeExpression& said);
  std::string at_time(std::string day, const TimeExpression& said) const;
  std::string quarter_text(int year, int number, bool ended);
  Quarter quarter_meant(const TimeExpression& said) const;
  static Quarter last_quarter(Day day);
  int nearest_year(int month, int day, Outlook outlook) const;

  std::optional<Day> anchor_;
  std::optional<Quarter> quarter_;  // last spoken of
  bool long_period_ = false;        // "the nine months" was spoken of after it
  std::optional<Day> day_;          // last day spoken of
  std::optional<int> year_;         // last year spoken of
};

}  // namespace twicetold
