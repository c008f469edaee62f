// The day of publication is the anchor; what was last spoken of is the context. Business news
// compares quarters: after "the third quarter", "a year earlier" is the third quarter of the year
// before. Conventions follow the TimeML annotation guidelines 1.2.1 (Saurí et al., 2006) and what
// TimeBank makes of them: a week is 1998-W07, a quarter 1989-Q3, the nineties 199, a weekend
// 1998-W07-WE, "a few days" PXD, "now" PRESENT_REF.
#include "text/date_resolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace twicetold {
namespace {

constexpr std::string_view part_code(DayPart part) {
  switch (part) {
    case DayPart::kMorning:
      return "TMO";
    case DayPart::kAfternoon:
      return "TAF";
    case DayPart::kEvening:
      return "TEV";
    case DayPart::kNight:
      return "TNI";
    case DayPart::kNoon:
      return "T12:00";
    case DayPart::kMidnight:
      return "T24:00";
  }
  return "";
}

constexpr std::string_view season_code(Season season) {
  switch (season) {
    case Season::kSpring:
      return "SP";
    case Season::kSummer:
      return "SU";
    case Season::kFall:
      return "FA";
    case Season::kWinter:
      return "WI";
  }
  return "";
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += part;
  return out;
}

std::string two_digits(int value) { return join({value < 10 ? "0" : "", std::to_string(value)}); }

int shift_of(Which which) {
  switch (which) {
    case Which::kLast:
    case Which::kYearAgo:
      return -1;
    case Which::kNext:
      return 1;
    case Which::kThis:
    case Which::kSame:
    case Which::kLatest:
      return 0;
  }
  return 0;
}

int quarter_of(int month) { return (month + 2) / 3; }

std::string number_text(double count) {
  const double whole = std::round(count);
  if (std::abs(count - whole) < 1e-9) return std::to_string(static_cast<long long>(whole));
  std::string text = std::to_string(count);
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

// "199" for the 1990s, "19" for the 1900s as a century.
std::string year_prefix(int year, std::size_t digits) { return iso_year(year).substr(0, digits); }

}  // namespace

std::string TimeResolver::value(const TimeExpression& said, Outlook outlook) {
  switch (said.form) {
    case TimeForm::kDay:
      return at_time(day_value(said, outlook), said);
    case TimeForm::kMonth:
      return month_value(said, outlook);
    case TimeForm::kYear:
      year_ = said.year;
      return iso_year(said.year);
    case TimeForm::kDecade:
      return year_prefix(said.year, 3);
    case TimeForm::kCentury:
      return year_prefix(said.year, 2);
    case TimeForm::kWeekday:
      return at_time(weekday_value(said, outlook), said);
    case TimeForm::kSeason:
      return season_value(said);
    case TimeForm::kQuarter:
      return quarter_value(said);
    case TimeForm::kHalf:
      return half_value(said);
    case TimeForm::kShift:
      return shift_value(said);
    case TimeForm::kOffset:
      return offset_value(said);
    case TimeForm::kDeictic:
      return at_time(deictic_value(said), said);
    case TimeForm::kDuration:
      if (said.unit == TimeUnit::kMonth && said.count >= 4 && said.count <= 12) long_period_ = true;
      return duration_value(said);
    case TimeForm::kSet:
      return set_value(said);
    case TimeForm::kReference:
      return said.reference == Reference::kPast      ? "PAST_REF"
             : said.reference == Reference::kPresent ? "PRESENT_REF"
                                                     : "FUTURE_REF";
    case TimeForm::kClock:
      return at_time(anchor_ ? iso_day(*anchor_) : "XXXX-XX-XX", said);
  }
  return "";
}

std::string TimeResolver::at_time(std::string day, const TimeExpression& said) const {
  if (said.hour >= 0) return join({day, "T", two_digits(said.hour), ":", two_digits(said.minute)});
  if (said.part) return day.append(part_code(*said.part));
  return day;
}

// The year in which a month (and day) without one lies: the nearest to the anchor, leaning back
// in a tale of what happened, forward in one of what will.
int TimeResolver::nearest_year(int month, int day, Outlook outlook) const {
  const std::int64_t now = serial_of(*anchor_);
  const std::int64_t back = outlook == Outlook::kFuture ? 45 : 270;
  for (const int year : {anchor_->year - 1, anchor_->year, anchor_->year + 1}) {
    const Day candidate{year, month, std::min(day, days_in_month(year, month))};
    const std::int64_t away = serial_of(candidate) - now;
    if (away >= -back && away < 366 - back) return year;
  }
  return anchor_->year;
}

std::string TimeResolver::day_value(const TimeExpression& said, Outlook outlook) {
  const std::string open = join({"XXXX-", two_digits(said.month), "-", two_digits(said.day)});
  int year = said.year;
  if (year < 0 && !anchor_) return open;
  if (year < 0 && said.which_year) year = anchor_->year + shift_of(*said.which_year);
  if (year < 0) year = nearest_year(said.month, said.day, outlook);
  const Day day{year, said.month, said.day};
  if (!is_valid(day)) return open;
  day_ = day;
  year_ = year;
  return iso_day(day);
}

std::string TimeResolver::month_value(const TimeExpression& said, Outlook outlook) {
  int year = said.year;
  if (year < 0 && !anchor_) return join({"XXXX-", two_digits(said.month)});
  if (year < 0 && said.which_year) year = anchor_->year + shift_of(*said.which_year);
  if (year < 0 && said.which == Which::kLast) {
    year = said.month < anchor_->month ? anchor_->year : anchor_->year - 1;
  } else if (year < 0 && said.which == Which::kNext) {
    year = said.month > anchor_->month ? anchor_->year : anchor_->year + 1;
  } else if (year < 0 && said.which == Which::kThis) {
    year = anchor_->year;
  }
  if (year < 0) year = nearest_year(said.month, 15, outlook);
  year_ = year;
  day_ = Day{year, said.month, 1};
  return iso_month(year, said.month);
}

std::string TimeResolver::weekday_value(const TimeExpression& said, Outlook outlook) {
  if (!anchor_) return join({"XXXX-WXX-", std::to_string(said.weekday)});
  if (said.from_context && day_ && said.which == Which::kLast) {  // "the previous Friday"
    const int before = (weekday_of(*day_) - said.weekday + 7) % 7;
    return iso_day(add_days(*day_, before == 0 ? -7 : -before));
  }
  const int today = weekday_of(*anchor_);
  const int back = (today - said.weekday + 7) % 7, ahead = (said.weekday - today + 7) % 7;
  int shift = -back;
  if (!said.which && outlook == Outlook::kFuture) shift = ahead;
  if (said.which == Which::kThis) shift = outlook == Outlook::kPast && back < ahead ? -back : ahead;
  if (said.which == Which::kLast) shift = back == 0 ? -7 : -back;
  if (said.which == Which::kNext) shift = ahead == 0 ? 7 : ahead;
  const Day day = add_days(*anchor_, shift);
  day_ = day;
  return iso_day(day);
}

std::string TimeResolver::season_value(const TimeExpression& said) {
  constexpr std::array<int, 4> kStarts = {3, 6, 9, 12};  // months
  const std::string code = join({"-", season_code(said.season)});
  if (said.year >= 0) return iso_year(said.year) + code;
  if (!anchor_) return join({"XXXX", code});
  if (said.which_year) return iso_year(anchor_->year + shift_of(*said.which_year)) + code;
  const int start = kStarts[static_cast<std::size_t>(said.season)];
  int year = anchor_->year;
  if (said.which == Which::kLast && anchor_->month < start + 3) --year;
  if (said.which == Which::kNext && anchor_->month >= start) ++year;
  return iso_year(year) + code;
}

std::string TimeResolver::quarter_text(int year, int number, bool ended) {
  long_period_ = false;
  const Quarter done = anchor_ ? last_quarter(*anchor_) : Quarter{year, number};
  const bool past_year = year < done.year;
  const bool running = year > done.year || (year == done.year && number > done.number);
  if (!quarter_ || (!past_year && (!running || ended))) quarter_ = Quarter{year, number};
  return iso_year(year) + "-Q" + std::to_string(number);
}

TimeResolver::Quarter TimeResolver::last_quarter(Day day) {
  const int now = quarter_of(day.month);
  return now == 1 ? Quarter{day.year - 1, 4} : Quarter{day.year, now - 1};
}

std::string TimeResolver::quarter_value(const TimeExpression& said) {
  int number = said.number, year = said.year;
  if (number == 0 && said.ended_month > 0) number = quarter_of(said.ended_month);
  if (!anchor_ && year < 0) {
    return join({"XXXX-Q", number > 0 ? std::to_string(number) : "X"});
  }
  const bool ended = said.ended_month > 0;
  const bool year_ago = said.which == Which::kYearAgo && !said.which_year && year < 0;
  if (number == 0) {  // "the quarter", "the latest period", "the year-ago quarter"
    const Quarter meant = quarter_meant(said);
    if (!year_ago) return quarter_text(meant.year, meant.number, ended);
    return join({iso_year(meant.year - 1), "-Q", std::to_string(meant.number)});
  }
  if (year < 0 && said.which_year) year = anchor_->year + shift_of(*said.which_year);
  if (year < 0) year = anchor_->year - (number > quarter_of(anchor_->month) + 1 ? 1 : 0);
  if (year_ago) return join({iso_year(year - 1), "-Q", std::to_string(number)});
  return quarter_text(year, number, ended);
}

// Which quarter is meant where no number is said: the one in question, else the last that is over.
TimeResolver::Quarter TimeResolver::quarter_meant(const TimeExpression& said) const {
  Quarter meant{said.year, 1};
  if (anchor_) {
    const int now = quarter_of(anchor_->month);
    meant = last_quarter(*anchor_);
    if (said.which == Which::kThis) meant = {anchor_->year, now};
    if (said.which == Which::kNext) {
      meant = now == 4 ? Quarter{anchor_->year + 1, 1} : Quarter{anchor_->year, now + 1};
    }
    if (said.which_year) meant.year = anchor_->year + shift_of(*said.which_year);
  }
  const bool asked = !said.which || (said.which != Which::kThis && said.which != Which::kNext);
  if (quarter_ && asked) {
    meant.number = quarter_->number;
    if (!said.which_year) meant.year = quarter_->year;
  }
  if (said.year >= 0) meant.year = said.year;
  return meant;
}

std::string TimeResolver::half_value(const TimeExpression& said) const {
  const std::string code = join({"-H", std::to_string(said.number)});
  if (said.year >= 0) return iso_year(said.year) + code;
  if (!anchor_) return join({"XXXX", code});
  return iso_year(anchor_->year + (said.which_year ? shift_of(*said.which_year) : 0)) + code;
}

// "this week", "last year", "that year", "the weekend".
std::string TimeResolver::shift_value(const TimeExpression& said) {
  const int shift = shift_of(said.which.value_or(Which::kThis));
  const bool context = said.from_context && (day_ || year_);
  if (!anchor_ && !context) return said.unit == TimeUnit::kYear ? "XXXX" : "XXXX-XX";
  const Day from = context && day_ ? *day_ : context ? Day{*year_, 6, 15} : *anchor_;
  switch (said.unit) {
    case TimeUnit::kYear: {
      const int year = (context && year_ ? *year_ : from.year) + shift;
      year_ = year;
      return iso_year(year);
    }
    case TimeUnit::kMonth: {
      const Day month = add_months({from.year, from.month, 1}, shift);
      day_ = month;
      return iso_month(month.year, month.month);
    }
    case TimeUnit::kWeek:
      return iso_week(add_days(from, 7 * shift));
    case TimeUnit::kWeekend: {
      const bool over = shift < 0 && weekday_of(from) >= 6;  // said on the weekend itself
      return iso_week(add_days(from, over ? 0 : 7 * shift)) + "-WE";
    }
    case TimeUnit::kQuarter: {
      TimeExpression quarter = said;
      quarter.form = TimeForm::kQuarter;
      return quarter_value(quarter);
    }
    case TimeUnit::kDay: {
      const Day day = add_days(from, shift);
      day_ = day;
      return iso_day(day);
    }
    case TimeUnit::kDecade:
      return year_prefix(from.year + 10 * shift, 3);
    case TimeUnit::kCentury:
      return year_prefix(from.year + 100 * shift, 2);
    case TimeUnit::kFortnight:
    case TimeUnit::kHour:
    case TimeUnit::kMinute:
    case TimeUnit::kSecond:
    case TimeUnit::kPeriod:
      break;
  }
  return shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
}

// "two years ago", "a week later": as fine as the unit is.
std::string TimeResolver::offset_value(const TimeExpression& said) {
  if (said.count < 0) return said.direction < 0 ? "PAST_REF" : "FUTURE_REF";
  const bool one_year_back = said.unit == TimeUnit::kYear && said.direction < 0 && said.count == 1;
  if (one_year_back && quarter_) {
    if (long_period_) return iso_year(quarter_->year - 1);
    return iso_year(quarter_->year - 1) + "-Q" + std::to_string(quarter_->number);
  }
  const bool context = said.from_context && day_ && !one_year_back;
  if (!anchor_ && !context) return said.unit == TimeUnit::kYear ? "XXXX" : "XXXX-XX-XX";
  const Day from = context ? *day_ : *anchor_;
  const auto whole = static_cast<int>(std::min(said.count, 5000.0)) * said.direction;
  switch (said.unit) {
    case TimeUnit::kYear: {
      const int base = said.from_context && year_ && !one_year_back ? *year_ : from.year;
      return iso_year(base + whole);
    }
    case TimeUnit::kDecade:
      return year_prefix(from.year + 10 * whole, 3);
    case TimeUnit::kCentury:
      return year_prefix(from.year + 100 * whole, 2);
    case TimeUnit::kQuarter:
    case TimeUnit::kMonth: {
      const Day month = add_months(from, said.unit == TimeUnit::kMonth ? whole : 3 * whole);
      return iso_month(month.year, month.month);
    }
    case TimeUnit::kFortnight:
    case TimeUnit::kWeekend:
    case TimeUnit::kWeek:
      return iso_week(add_days(from, (said.unit == TimeUnit::kFortnight ? 14 : 7) * whole));
    case TimeUnit::kDay: {
      const Day day = add_days(from, whole);
      day_ = day;
      return iso_day(day);
    }
    case TimeUnit::kHour:
    case TimeUnit::kMinute:
    case TimeUnit::kSecond:
    case TimeUnit::kPeriod:
      break;
  }
  return said.direction < 0 ? "PAST_REF" : "FUTURE_REF";
}

std::string TimeResolver::deictic_value(const TimeExpression& said) {
  const std::optional<Day> from = said.from_context && day_ ? day_ : anchor_;
  if (!from) return "XXXX-XX-XX";
  const Day day = add_days(*from, said.number);
  day_ = day;
  return iso_day(day);
}

std::string TimeResolver::duration_value(const TimeExpression& said) {
  const bool clock = said.unit == TimeUnit::kHour || said.unit == TimeUnit::kMinute ||
                     said.unit == TimeUnit::kSecond;
  const std::string_view head = clock ? "PT" : "P";
  double count = said.count;
  std::string_view code = "X";
  switch (said.unit) {
    case TimeUnit::kSecond:
      code = "S";
      break;
    case TimeUnit::kMinute:
      code = "M";
      break;
    case TimeUnit::kHour:
      code = "H";
      break;
    case TimeUnit::kDay:
      code = "D";
      break;
    case TimeUnit::kFortnight:
      count = count < 0 ? count : 2 * count;
      code = "W";
      break;
    case TimeUnit::kWeek:
      code = "W";
      break;
    case TimeUnit::kWeekend:
      code = "WE";
      break;
    case TimeUnit::kMonth:
      code = "M";
      break;
    case TimeUnit::kQuarter:
      code = "Q";
      break;
    case TimeUnit::kYear:
      code = "Y";
      break;
    case TimeUnit::kDecade:
      code = count < 0 ? "E" : "Y";
      count = count < 0 ? count : 10 * count;
      break;
    case TimeUnit::kCentury:
      code = count < 0 ? "C" : "Y";
      count = count < 0 ? count : 100 * count;
      break;
    case TimeUnit::kPeriod:
      break;
  }
  if (count < 0) return join({head, "X", code});
  const double whole = std::floor(count);
  if (count - whole == 0.5 && (said.unit == TimeUnit::kYear || clock)) {
    const std::string_view rest = said.unit == TimeUnit::kYear   ? "6M"
                                  : said.unit == TimeUnit::kHour ? "30M"
                                                                 : "30S";
    return whole > 0 ? join({head, number_text(whole), code, rest}) : join({head, rest});
  }
  return join({head, number_text(count), code});
}

std::string TimeResolver::set_value(const TimeExpression& said) {
  if (said.weekday > 0) {
    const std::string day = join({"XXXX-WXX-", std::to_string(said.weekday)});
    return said.part ? day + std::string(part_code(*said.part)) : day;
  }
  if (said.month > 0) return join({"XXXX-", two_digits(said.month)});
  if (said.part) return "XXXX-XX-XX" + std::string(part_code(*said.part));
  return duration_value(said);
}

}  // namespace twicetold
