// Reckoning with days of the Gregorian calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace twicetold {

/// A day. `month` and `day` count from 1.
struct Day {
  int year = 1970;
  int month = 1;
  int day = 1;

  friend auto operator<=>(const Day&, const Day&) = default;
};

/// Days since 1970-01-01, and back. After Howard Hinnant, "chrono-compatible low-level date
/// algorithms" (2013), as the standard library does it.
std::int64_t serial_of(Day day);
Day day_of(std::int64_t serial);

bool is_valid(Day day);
int days_in_month(int year, int month);

/// 1 for Monday to 7 for Sunday.
int weekday_of(Day day);

/// The ISO 8601 week of a day, with the year that the week belongs to.
struct Week {
  int year = 1970;
  int week = 1;
};
Week week_of(Day day);

Day add_days(Day day, std::int64_t days);

/// `months` later or earlier; the day is cut to the end of the month: one month after January 31st
/// is February 28th.
Day add_months(Day day, int months);

/// The day that `text` begins with: "2022-05-14" or "2022-05-14T23:30:00+09:00" (RFC 3339; the
/// day as it is written there, in its own zone). None if there is none.
std::optional<Day> read_day(std::string_view text);

/// "2022-05-14", "2022-05", "2022", "2022-W19".
std::string iso_day(Day day);
std::string iso_month(int year, int month);
std::string iso_year(int year);
std::string iso_week(Day day);

}  // namespace twicetold
