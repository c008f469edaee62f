#include "text/calendar.h"

#include <algorithm>
#include <chrono>

namespace twicetold {
namespace {

namespace chrono = std::chrono;

chrono::sys_days to_chrono(Day day) {
  return chrono::year(day.year) / chrono::month(static_cast<unsigned>(day.month)) /
         chrono::day(static_cast<unsigned>(day.day));
}

std::string padded(int value, std::size_t width) {
  std::string digits = std::to_string(value < 0 ? 0 : value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

// The decimal digits of `text`, or -1 if something else is among them.
int number_in(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? -1 : value;
}

}  // namespace

std::int64_t serial_of(Day day) { return to_chrono(day).time_since_epoch().count(); }

Day day_of(std::int64_t serial) {
  const chrono::year_month_day ymd{chrono::sys_days(chrono::days(serial))};
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int days_in_month(int year, int month) {
  if (month == 2) return chrono::year(year).is_leap() ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_valid(Day day) {
  return day.year >= 0 && day.year <= 9999 && day.month >= 1 && day.month <= 12 && day.day >= 1 &&
         day.day <= days_in_month(day.year, day.month);
}

int weekday_of(Day day) {
  const std::int64_t from_monday = (serial_of(day) + 3) % 7;  // 1970-01-01 was a Thursday
  return static_cast<int>(from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

// A week belongs to the year of its Thursday.
Week week_of(Day day) {
  const Day thursday = add_days(day, 4 - weekday_of(day));
  const std::int64_t since = serial_of(thursday) - serial_of({thursday.year, 1, 1});
  return {thursday.year, static_cast<int>(since / 7) + 1};
}

Day add_days(Day day, std::int64_t days) { return day_of(serial_of(day) + days); }

Day add_months(Day day, int months) {
  const int total = day.year * 12 + (day.month - 1) + months;
  Day moved{total / 12, total % 12 + 1, day.day};
  moved.day = std::min(moved.day, days_in_month(moved.year, moved.month));
  return moved;
}

std::optional<Day> read_day(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return {};
  const Day day{number_in(text.substr(0, 4)), number_in(text.substr(5, 2)),
                number_in(text.substr(8, 2))};
  if (!is_valid(day)) return {};
  return day;
}

std::string iso_year(int year) { return padded(year, 4); }

std::string iso_month(int year, int month) { return iso_year(year) + "-" + padded(month, 2); }

std::string iso_day(Day day) { return iso_month(day.year, day.month) + "-" + padded(day.day, 2); }

std::string iso_week(Day day) {
  const Week week = week_of(day);
  return iso_year(week.year) + "-W" + padded(week.week, 2);
}

}  // namespace twicetold
