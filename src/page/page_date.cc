#include "page/page_date.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <vector>

#include "base/utf8.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

// A piece of a date: a number with its digits, a word, or the mark between.
struct Piece {
  enum Kind { kNumber, kWord, kMark } kind = kMark;
  std::string_view text;
  std::int64_t value = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    Piece piece;
    if (is_digit(text[at])) {
      piece.kind = Piece::kNumber;
      while (at < text.size() && is_digit(text[at])) {
        if (at - begin < 14) piece.value = piece.value * 10 + (text[at] - '0');
        ++at;
      }
    } else if (is_letter(text[at])) {
      piece.kind = Piece::kWord;
      while (at < text.size() && is_letter(text[at])) ++at;
    } else {
      ++at;
      if (text[begin] == ' ') continue;  // spaces say nothing between the pieces of a date
    }
    piece.text = text.substr(begin, at - begin);
    pieces.push_back(piece);
  }
  return pieces;
}

// By their first letters, for what follows them is an ending or an abbreviation's stop.
struct MonthName {
  std::string_view begins;
  int month;
};
constexpr std::array kMonths = {
    MonthName{"jan"sv, 1},  MonthName{"jän"sv, 1},  MonthName{"ene"sv, 1},  MonthName{"gen"sv, 1},
    MonthName{"sty"sv, 1},  MonthName{"oca"sv, 1},  MonthName{"feb"sv, 2},  MonthName{"fév"sv, 2},
    MonthName{"lut"sv, 2},  MonthName{"şub"sv, 2},  MonthName{"mar"sv, 3},  MonthName{"mär"sv, 3},
    MonthName{"mrz"sv, 3},  MonthName{"maa"sv, 3},  MonthName{"apr"sv, 4},  MonthName{"avr"sv, 4},
    MonthName{"abr"sv, 4},  MonthName{"kwi"sv, 4},  MonthName{"nis"sv, 4},  MonthName{"may"sv, 5},
    MonthName{"mai"sv, 5},  MonthName{"mei"sv, 5},  MonthName{"mag"sv, 5},  MonthName{"maj"sv, 5},
    MonthName{"jun"sv, 6},  MonthName{"juin"sv, 6}, MonthName{"giu"sv, 6},  MonthName{"cze"sv, 6},
    MonthName{"haz"sv, 6},  MonthName{"jul"sv, 7},  MonthName{"juil"sv, 7}, MonthName{"lug"sv, 7},
    MonthName{"lip"sv, 7},  MonthName{"tem"sv, 7},  MonthName{"aug"sv, 8},  MonthName{"aoû"sv, 8},
    MonthName{"ago"sv, 8},  MonthName{"sie"sv, 8},  MonthName{"ağu"sv, 8},  MonthName{"sep"sv, 9},
    MonthName{"set"sv, 9},  MonthName{"wrz"sv, 9},  MonthName{"eyl"sv, 9},  MonthName{"oct"sv, 10},
    MonthName{"okt"sv, 10}, MonthName{"ott"sv, 10}, MonthName{"out"sv, 10}, MonthName{"paź"sv, 10},
    MonthName{"eki"sv, 10}, MonthName{"nov"sv, 11}, MonthName{"lis"sv, 11}, MonthName{"kas"sv, 11},
    MonthName{"dec"sv, 12}, MonthName{"dez"sv, 12}, MonthName{"déc"sv, 12}, MonthName{"dic"sv, 12},
    MonthName{"gru"sv, 12}, MonthName{"ara"sv, 12},
};

int month_of(std::string_view word) {
  std::string small(word.substr(0, 12));
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  if (word.size() > 14) return 0;
  for (const MonthName& name : kMonths) {
    if (small.starts_with(name.begins)) return name.month;
  }
  return 0;
}

struct Day {
  std::int64_t year = 0, month = 0, day = 0;
};

bool is_possible(const Day& d) {
  if (d.year < 1800 || d.year > 2100 || d.month < 1 || d.month > 12 || d.day < 1) return false;
  constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (d.year % 4 == 0 && d.year % 100 != 0) || d.year % 400 == 0;
  return d.day <= kDays[static_cast<std::size_t>(d.month - 1)] + (leap && d.month == 2 ? 1 : 0);
}

std::string written(const Day& d) {
  char out[16];
  std::snprintf(out, sizeof out, "%04d-%02d-%02d", static_cast<int>(d.year),
                static_cast<int>(d.month), static_cast<int>(d.day));
  return out;
}

// Days since 1970-01-01 to a day (H. Hinnant, "chrono-compatible low-level date algorithms", 2013).
Day day_from_days(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t doe = days - era * 146097;
  const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const std::int64_t mp = (5 * doy + 2) / 153;
  const std::int64_t month = mp < 10 ? mp + 3 : mp - 9;
  return {yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) / 5 + 1};
}

std::string two(std::int64_t value) {
  char out[8];
  std::snprintf(out, sizeof out, "%02d", static_cast<int>(value));
  return out;
}

// "T09:30:00+09:00" from the pieces after a day; empty where there is no time with a zone.
std::string time_with_zone(const std::vector<Piece>& p, std::size_t at) {
  while (at < p.size() && (p[at].text == "T" || p[at].text == "t" || p[at].text == ",")) ++at;
  const auto number = [&](std::size_t i) {
    return i < p.size() && p[i].kind == Piece::kNumber && p[i].text.size() == 2;
  };
  const auto mark = [&](std::size_t i, std::string_view m) {
    return i < p.size() && p[i].text == m;
  };
  if (!number(at) || !mark(at + 1, ":") || !number(at + 2)) return {};
  const std::int64_t hour = p[at].value, minute = p[at + 2].value;
  std::int64_t second = 0;
  at += 3;
  if (mark(at, ":") && number(at + 1)) second = p[at + 1].value, at += 2;
  if (mark(at, ".") && at + 1 < p.size() && p[at + 1].kind == Piece::kNumber) at += 2;
  if (hour > 23 || minute > 59 || second > 60) return {};
  const std::string time = "T" + two(hour) + ":" + two(minute) + ":" + two(second);
  if (mark(at, "Z") || mark(at, "z") || mark(at, "GMT") || mark(at, "UTC")) return time + "Z";
  if (!mark(at, "+") && !mark(at, "-")) return {};
  if (at + 1 >= p.size() || p[at + 1].kind != Piece::kNumber) return {};
  const Piece& zone = p[at + 1];
  std::int64_t zone_hour = zone.value, zone_minute = 0;
  if (zone.text.size() == 4) zone_hour = zone.value / 100, zone_minute = zone.value % 100;
  if (zone.text.size() == 2 && mark(at + 2, ":") && number(at + 3)) zone_minute = p[at + 3].value;
  if (zone_hour > 14 || zone_minute > 59) return {};
  return time + std::string(p[at].text) + two(zone_hour) + ":" + two(zone_minute);
}

struct Found {
  Day day;
  std::size_t end;  // the piece after the day
};

bool is_number(const std::vector<Piece>& p, std::size_t i) {
  return i < p.size() && p[i].kind == Piece::kNumber;
}

// Three numbers with the same mark between them, from piece `i` on.
std::optional<Found> numeric_day(const std::vector<Piece>& p, std::size_t i) {
  if (!is_number(p, i) || !is_number(p, i + 2) || !is_number(p, i + 4)) return std::nullopt;
  const std::string_view mark = p[i + 1].text;
  if (mark != p[i + 3].text || (mark != "-" && mark != "/" && mark != ".")) return std::nullopt;
  const std::int64_t a = p[i].value, b = p[i + 2].value, c = p[i + 4].value;
  if (p[i].text.size() == 4) return Found{{a, b, c}, i + 5};
  if (p[i + 4].text.size() != 4) return std::nullopt;
  if (mark == ".") return Found{{c, b, a}, i + 5};
  if (a > 12) return Found{{c, b, a}, i + 5};
  if (b > 12) return Found{{c, a, b}, i + 5};
  return a == b ? std::optional(Found{{c, a, b}, i + 5}) : std::nullopt;
}

// "14. Mai 2022", "14 de mayo de 2022", "May 14th, 2022", around the month at piece `i`.
std::optional<Found> day_with_month_name(const std::vector<Piece>& p, std::size_t i) {
  const int month = p[i].kind == Piece::kWord ? month_of(p[i].text) : 0;
  if (month == 0) return std::nullopt;
  const auto skip = [&](std::size_t k) {
    while (k < p.size() &&
           (p[k].text == "." || p[k].text == "," || p[k].text == "de" || p[k].text == "th" ||
            p[k].text == "st" || p[k].text == "nd" || p[k].text == "rd" || p[k].text == "-")) {
      ++k;
    }
    return k;
  };
  const std::size_t next = skip(i + 1);
  std::size_t before = i;
  while (before > 0 &&
         (p[before - 1].text == "." || p[before - 1].text == "de" || p[before - 1].text == "th" ||
          p[before - 1].text == "-" || p[before - 1].text == "st" || p[before - 1].text == "nd" ||
          p[before - 1].text == "rd" || p[before - 1].text == "º")) {
    --before;
  }
  if (before > 0 && is_number(p, before - 1) && p[before - 1].text.size() <= 2 &&
      is_number(p, next) && p[next].text.size() == 4) {
    return Found{{p[next].value, month, p[before - 1].value}, next + 1};
  }
  if (!is_number(p, next) || p[next].text.size() > 2) return std::nullopt;
  const std::size_t year = skip(next + 1);
  if (!is_number(p, year) || p[year].text.size() != 4) return std::nullopt;
  return Found{{p[year].value, month, p[next].value}, year + 1};
}

std::optional<Found> compact_day(const Piece& piece, std::size_t i) {
  if (piece.kind != Piece::kNumber) return std::nullopt;
  const std::size_t size = piece.text.size();
  if (size == 8 || size == 14 || size == 12) {
    std::int64_t v = piece.value;
    while (v > 99999999) v /= 100;
    const Day day{v / 10000, v / 100 % 100, v % 100};
    if (day.year >= 1990) return Found{day, i + 1};
  }
  if (size == 10 && piece.value > 600000000)
    return Found{day_from_days(piece.value / 86400), i + 1};
  if (size == 13) return Found{day_from_days(piece.value / 86400000), i + 1};
  return std::nullopt;
}

std::optional<Found> first_day(const std::vector<Piece>& p) {
  for (std::size_t i = 0; i < p.size(); ++i) {
    for (const auto& found : {numeric_day(p, i), day_with_month_name(p, i), compact_day(p[i], i)}) {
      if (found && is_possible(found->day)) return found;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string read_page_date(std::string_view text) {
  const std::vector<Piece> pieces = pieces_of(text.substr(0, 200));
  const std::optional<Found> found = first_day(pieces);
  return found ? written(found->day) + time_with_zone(pieces, found->end) : std::string();
}

std::string date_in_address(std::string_view url) {
  url = url.substr(0, 500);
  for (std::size_t at = 1; at + 10 <= url.size(); ++at) {
    if (is_digit(url[at - 1]) || !is_digit(url[at])) continue;
    const std::vector<Piece> pieces = pieces_of(url.substr(at, 10));
    const std::optional<Found> found = numeric_day(pieces, 0);
    const bool year_first = !pieces.empty() && pieces[0].text.size() == 4;
    if (found && year_first && is_possible(found->day) && found->day.year >= 1990) {
      return written(found->day);
    }
  }
  return {};
}

bool is_date_line(std::string_view line) {
  if (line.size() > 90) return false;
  const std::vector<Piece> pieces = pieces_of(line);
  std::size_t words = 0;
  for (const Piece& piece : pieces) words += piece.kind == Piece::kWord && piece.text.size() > 2;
  return words <= 7 && first_day(pieces).has_value();
}

}  // namespace twicetold
