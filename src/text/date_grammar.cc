// Expressions of time are read from the word that matters most ("quarter", "Friday", "1989"), one
// pattern after the other, the longest first; words that only colour them ("the", "early", "about")
// are added on the left at the end. This file holds the calendar and the clock, date_periods.cc
// what is counted in units of time.
//
//   fits:     Friday, May 14th at 5 p.m.; the end of 1990; mid-November; nineteen ninety-six
//   does not: they may 14 times over; a march on Rome; No. 1984
#include "text/date_grammar.h"

#include <algorithm>

#include "text/number_words.h"
#include "text/units.h"

namespace twicetold {
namespace {

int full_year(int two_digits) { return two_digits < 50 ? 2000 + two_digits : 1900 + two_digits; }

}  // namespace

TimeGrammar::TimeGrammar(const Analysis& analysis) : text_(analysis) {
  classes_.reserve(analysis.words.size());
  for (const Word& word : analysis.words) {
    WordClass made;
    made.info = time_word(word.folded);
    const bool compound = word.folded.find('-') != std::string::npos;
    const bool quarter = word.folded.size() == 2 && word.folded[0] == 'q';
    const bool article = word.folded == "the" || word.folded == "another";
    made.starts = made.info.word != TimeWord::kNone || compound || quarter || article ||
                  may_begin_number(word.folded);
    classes_.push_back(made);
  }
}

TimeExpression TimeGrammar::made(TimeForm form, TokenIndex first, TokenIndex last) {
  TimeExpression out;
  out.form = form;
  out.first = first;
  out.last = last;
  return out;
}

TimeWordInfo TimeGrammar::info(TokenIndex at) const {
  if (!inside(at) || token(at).kind != TokenKind::kWord) return {};
  return classes_[token(at).word].info;
}

std::string_view TimeGrammar::folded(TokenIndex at) const {
  if (!inside(at)) return {};
  std::string_view word = text_.folded(token(at));
  if (word.ends_with("'s")) word.remove_suffix(2);
  return word;
}

TokenIndex TimeGrammar::after_abbreviation(TokenIndex at) const {
  const bool whole = !info(at).unsure || is_one_of(at, "may", "march");
  return !whole && is(at + 1, ".") && touch(at) ? at + 2 : at + 1;
}

bool TimeGrammar::is_unit(TokenIndex at, TimeUnit unit) const {
  const TimeWordInfo word = info(at);
  return word.word == TimeWord::kUnit && unit_of(word) == unit;
}

bool TimeGrammar::touch(TokenIndex at) const {
  return inside(at) && inside(at + 1) && token(at).span.end == token(at + 1).span.begin;
}

bool TimeGrammar::capital(TokenIndex at) const {
  return token(at).letter_case == LetterCase::kCapital ||
         token(at).letter_case == LetterCase::kUpper;
}

// "USA Today", "Apocalypse Now": a capital after a capital.
bool TimeGrammar::in_a_name(TokenIndex at) const {
  return at > begin_ && capital(at) && token(at - 1).kind == TokenKind::kWord && capital(at - 1);
}

int TimeGrammar::year_at(TokenIndex at) const {
  if (!is_number(at) || verbatim(at).size() < 4) return -1;
  const std::string_view form = verbatim(at);
  const std::string_view rest = form.substr(4);
  if (!rest.empty() && rest != "'s" && rest != "’s") return -1;
  const int year = small_number(form.substr(0, 4));
  return year >= 1000 && year <= 2999 ? year : -1;
}

bool TimeGrammar::is_year(TokenIndex at) const { return year_at(at) > 0; }

// "third", "3rd": its value, with the token after it; 0 if there is none.
int TimeGrammar::ordinal_at(TokenIndex at, TokenIndex& after) const {
  if (!inside(at) || token(at).span.size() > 24) return 0;
  const auto read = read_number(text_, at, std::min(end_, at + 2));
  if (!read || !read->ordinal || read->value > 99) return 0;
  after = read->end;
  return static_cast<int>(read->value);
}

std::optional<TimeExpression> TimeGrammar::parse(TokenIndex at, TokenIndex begin, TokenIndex end) {
  begin_ = begin;
  end_ = end;
  const Token& first = token(at);
  const bool number = first.kind == TokenKind::kNumber;
  if (!number && (first.kind != TokenKind::kWord || !classes_[first.word].starts)) return {};
  using Parser = Found (TimeGrammar::*)(TokenIndex) const;
  constexpr Parser kOfNumbers[] = {
      &TimeGrammar::parse_numeric,   &TimeGrammar::parse_clock,
      &TimeGrammar::parse_quarter,   &TimeGrammar::parse_count,
      &TimeGrammar::parse_day_month, &TimeGrammar::parse_half_or_century,
      &TimeGrammar::parse_decade,    &TimeGrammar::parse_year};
  constexpr Parser kOfWords[] = {
      &TimeGrammar::parse_clock,           &TimeGrammar::parse_weekday,
      &TimeGrammar::parse_month,           &TimeGrammar::parse_quarter,
      &TimeGrammar::parse_half_or_century, &TimeGrammar::parse_each,
      &TimeGrammar::parse_shift,           &TimeGrammar::parse_day_month,
      &TimeGrammar::parse_count,           &TimeGrammar::parse_spelt_year,
      &TimeGrammar::parse_compound,        &TimeGrammar::parse_season,
      &TimeGrammar::parse_deictic,         &TimeGrammar::parse_the_unit,
      &TimeGrammar::parse_reference,       &TimeGrammar::parse_bare_units,
      &TimeGrammar::parse_decade};
  Found found;
  if (number) {
    for (const Parser parser : kOfNumbers) {
      if ((found = (this->*parser)(at))) break;
    }
  } else {
    for (const Parser parser : kOfWords) {
      if ((found = (this->*parser)(at))) break;
    }
  }
  if (found) extend_left(*found);
  return found;
}

// "2022-05-14" and "5/14/2022" (month first, as English newspapers of America write it).
std::optional<TimeExpression> TimeGrammar::parse_numeric(TokenIndex at) const {
  if (!inside(at + 4)) return {};
  const bool in_path = (at > begin_ && touch(at - 1) && verbatim(at - 1) == "/") ||
                       (touch(at + 4) && verbatim(at + 5) == "/");
  if (in_path) return {};
  for (TokenIndex i = at; i < at + 4; ++i) {
    if (!touch(i)) return {};
  }
  if (!is_number(at + 2) || !is_number(at + 4)) return {};
  const std::string_view joint = verbatim(at + 1);
  if (joint != verbatim(at + 3) || (joint != "-" && joint != "/")) return {};
  const std::string_view last = verbatim(at + 4);
  const int a = small_number(verbatim(at)), b = small_number(verbatim(at + 2));
  const int c = small_number(last.substr(0, std::min<std::size_t>(last.find('T'), last.size())));
  TimeExpression out = made(TimeForm::kDay, at, at + 5);
  if (verbatim(at).size() == 4) {
    out.year = a, out.month = b, out.day = c;
  } else if (joint == "/" && c >= 0 && (last.size() == 2 || last.size() == 4)) {
    out.year = last.size() == 2 ? full_year(c) : c;
    out.month = a, out.day = b;
    if (a > 12 && b <= 12) std::swap(out.month, out.day);
  }
  if (out.month < 1 || out.month > 12 || out.day < 1 || out.day > 31 || out.year < 1000) return {};
  return out;
}

// "May" and "March" alone need a word before them that only a month can follow.
bool TimeGrammar::stands_as_month(TokenIndex at, TokenIndex after) const {
  if (!capital(at)) return false;
  if (!info(at).unsure) return true;
  if (folded(at) != "may" && folded(at) != "march") return after > at + 1 && is(after - 1, ".");
  if (at == begin_) return false;
  return is_one_of(at - 1, "in", "of", "last", "next", "this", "since", "by", "until", "till",
                   "early", "late", "through", "during", "from", "each", "every", "before", "after",
                   "for", "between", "to");
}

// The day of a month at `at`: "14", "14th", "fourteenth".
bool TimeGrammar::take_day(TokenIndex& at, TimeExpression& out) const {
  if (!inside(at)) return false;
  TokenIndex after = at + 1;
  int day = 0;
  if (is_number(at)) {
    std::string_view form = verbatim(at);
    for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
      if (form.ends_with(suffix)) form.remove_suffix(2);
    }
    if (form.size() > 2) return false;
    day = small_number(form);
    if (is_one_of(after, "percent", "per", "million", "billion", "points") ||
        (inside(after) && verbatim(after) == "%")) {
      return false;
    }
    const bool counts = inside(after) && token(after).letter_case == LetterCase::kLower &&
                        looks_plural(folded(after)) && form.size() == verbatim(at).size();
    if (counts) return false;  // "In May 20 officers left"
  } else {
    day = ordinal_at(at, after);
  }
  if (day < 1 || day > 31) return false;
  out.day = day;
  at = after;
  return true;
}

// A year after a date: ", 1998", "1998", "this year", "of last year".
void TimeGrammar::take_year(TokenIndex& at, TimeExpression& out) const {
  const TokenIndex comma = is(at, ",") ? at + 1 : at;
  if (const Found spelt = inside(at) ? parse_spelt_year(at) : Found(); spelt) {
    out.year = spelt->year;
    at = spelt->last;
    return;
  }
  if (is_year(comma)) {
    out.year = year_at(comma);
    at = comma + 1;
    return;
  }
  const TokenIndex which = is(at, "of") ? at + 1 : at;
  if (which != at && is_year(which)) {
    out.year = year_at(which);
    at = which + 1;
  } else if (is_one_of(which, "this", "last", "next") && is_unit(which + 1, TimeUnit::kYear)) {
    out.which_year = static_cast<Which>(info(which).value);
    at = which + 2;
  }
}

// "May 14th, 1998", "Sept. 30", "June last year", "March eighth", "May 1998", "August".
std::optional<TimeExpression> TimeGrammar::parse_month(TokenIndex at) const {
  if (kind(at) != TimeWord::kMonth || !capital(at)) return {};
  TimeExpression out = made(TimeForm::kMonth, at, at + 1);
  out.month = info(at).value;
  TokenIndex i = after_abbreviation(at);
  if (is(i, "the") && !is_number(i)) {
    TokenIndex after = i + 1;
    if (ordinal_at(i + 1, after) > 0 && after <= i + 3) ++i;
  }
  if (take_day(i, out)) {
    out.form = TimeForm::kDay;
    take_year(i, out);
    out.last = i;
    return out;
  }
  const TokenIndex bare = i;
  take_year(i, out);
  if (i == bare && !stands_as_month(at, bare)) return {};
  out.last = i;
  return out;
}

// "14 May 2022", "the 14th of May".
std::optional<TimeExpression> TimeGrammar::parse_day_month(TokenIndex at) const {
  TimeExpression out = made(TimeForm::kDay, at, at);
  TokenIndex i = at;
  if (!take_day(i, out)) return {};
  if (is(i, "of")) ++i;
  if (kind(i) != TimeWord::kMonth || !capital(i)) return {};
  out.month = info(i).value;
  i = after_abbreviation(i);
  take_year(i, out);
  out.last = i;
  return out;
}

// "Friday", "Saturday night", "Saturday, April 25", "Tuesday at 5 p.m.", "Mondays".
std::optional<TimeExpression> TimeGrammar::parse_weekday(TokenIndex at) const {
  if (kind(at) != TimeWord::kWeekday || !capital(at)) return {};
  TimeExpression out = made(TimeForm::kWeekday, at, at + 1);
  out.weekday = info(at).value;
  TokenIndex i = after_abbreviation(at);
  TokenIndex date = is(i, ",") ? i + 1 : i;
  if (is(date, "the")) ++date;
  if (kind(date) == TimeWord::kMonth || is_number(date)) {
    const Found more = kind(date) == TimeWord::kMonth ? parse_month(date) : parse_day_month(date);
    if (more && more->form == TimeForm::kDay) {
      out = *more;
      out.first = at;
      return out;
    }
  }
  if (info(at).unsure) return {};  // "Sun", "Sat" alone
  if (info(at).plural) {
    out.form = TimeForm::kSet;
  } else if (kind(i) == TimeWord::kPartOfDay && info(i).plural) {
    out.form = TimeForm::kSet;
    out.part = static_cast<DayPart>(info(i).value);
    ++i;
  } else {
    take_part(i, out);
    TokenIndex clock = is(i, "at") ? i + 1 : i;
    if (clock != i && take_clock(clock, out)) i = clock;
  }
  out.last = i;
  return out;
}

// "1989", "fiscal 1989", "the year 2000".
std::optional<TimeExpression> TimeGrammar::parse_year(TokenIndex at) const {
  const int year = year_at(at);
  if (year < 0) return {};
  if (inside(at - 1) && at > begin_) {
    const Token& before = token(at - 1);
    if (before.kind == TokenKind::kSymbol || verbatim(at - 1) == "/") return {};
    if (is_one_of(at - 1, "than", "least", "about", "nearly", "no", "number", "flight", "route",
                  "page", "room", "only", "almost", "roughly")) {
      return {};
    }
  }
  if (inside(at + 1)) {
    const std::string_view next = verbatim(at + 1);
    if (next == "%" || next == "/" || next == ":" || is_one_of(at + 1, "percent", "per", "million"))
      return {};
    const bool counts = token(at + 1).letter_case == LetterCase::kLower &&
                        looks_plural(folded(at + 1)) && verbatim(at).size() == 4 &&
                        !is(at + 1, "results") && !is(at + 1, "elections") &&
                        !is(at + 1, "earnings") && !is(at + 1, "sales");
    const bool led = at > begin_ && is_one_of(at - 1, "in", "since", "of", "the", "its", "until");
    if (counts && !led) return {};
    if (unit_after(next) == "USD" || kind(at + 1) == TimeWord::kUnit) {
      if (info(at + 1).plural || !unit_after(next).empty()) return {};
    }
  }
  const bool plain = year >= 1900 && year <= 2050;
  const bool led = at > begin_ && is_one_of(at - 1, "in", "since", "of", "by", "until", "from",
                                            "between", "year", "circa", "before", "after");
  if (!plain && !led) return {};
  TimeExpression out = made(TimeForm::kYear, at, at + 1);
  out.year = year;
  if (at > begin_ && is(at - 1, "fiscal")) out.first = at - 1;
  return out;
}

// "nineteen ninety-six", "the year two thousand".
std::optional<TimeExpression> TimeGrammar::parse_spelt_year(TokenIndex at) const {
  const auto century = read_number(text_, at, std::min(end_, at + 1));
  if (!century || century->digits || century->ordinal) return {};
  TimeExpression out = made(TimeForm::kYear, at, at);
  if (century->value >= 15 && century->value <= 20 && inside(at + 1)) {
    const auto rest = read_number(text_, at + 1, std::min(end_, at + 3));
    if (!rest || rest->digits || rest->ordinal || rest->value < 10 || rest->value > 99) return {};
    out.year = static_cast<int>(century->value) * 100 + static_cast<int>(rest->value);
    out.last = rest->end;
    return out;
  }
  const bool led = at > begin_ && is_unit(at - 1, TimeUnit::kYear);
  if (century->value != 2 || !led) return {};
  const auto whole = read_number(text_, at, std::min(end_, at + 5));
  if (!whole || whole->value < 2000 || whole->value > 2099) return {};
  out.year = static_cast<int>(whole->value);
  out.last = whole->end;
  return out;
}

// "1990s", "1990's", "'80s", "the nineties".
std::optional<TimeExpression> TimeGrammar::parse_decade(TokenIndex at) const {
  TimeExpression out = made(TimeForm::kDecade, at, at + 1);
  if (kind(at) == TimeWord::kDecade) {
    if (at == begin_ || !is_one_of(at - 1, "the", "early", "late", "mid")) return {};
    out.year = 1900 + info(at).value;
    return out;
  }
  if (!is_number(at)) return {};
  std::string_view form = verbatim(at);
  if (!form.ends_with("s")) return {};
  form.remove_suffix(1);
  if (form.ends_with("'")) form.remove_suffix(1);
  if (form.ends_with("’")) form.remove_suffix(3);
  const int number = small_number(form);
  if (number < 0 || number % 10 != 0) return {};
  if (form.size() == 4 && number >= 1000 && number < 2100) {
    out.year = number;
    return out;
  }
  const bool quoted = at > begin_ && touch(at - 1) &&
                      (is(at - 1, "'") || verbatim(at - 1) == "’" || verbatim(at - 1) == "‘");
  if (form.size() != 2 || (!quoted && !(at > begin_ && is(at - 1, "the")))) return {};
  out.year = number < 20 ? 2000 + number : 1900 + number;
  if (quoted) out.first = at - 1;
  return out;
}

// "now", "currently", "recently", "soon", "the past", "the near future", "these days".
std::optional<TimeExpression> TimeGrammar::parse_reference(TokenIndex at) const {
  const bool term =
      is_one_of(at, "near", "short") && is(at + 1, "term") && at > begin_ && is(at - 1, "the");
  if (term) {
    TimeExpression out = made(TimeForm::kReference, at - 1, at + 2);
    out.reference = Reference::kFuture;
    return out;
  }
  if (kind(at) != TimeWord::kReference || in_a_name(at)) return {};
  TimeExpression out = made(TimeForm::kReference, at, at + 1);
  out.reference = static_cast<Reference>(info(at).value);
  const std::string_view word = folded(at);
  const bool the = at > begin_ && is(at - 1, "the");
  const bool near =
      at > begin_ + 1 && is_one_of(at - 1, "near", "distant", "immediate") && is(at - 2, "the");
  if (word == "past" && (!the || (inside(at + 1) && token(at + 1).kind == TokenKind::kWord &&
                                  !text_.is_stop(token(at + 1))))) {
    return {};
  }
  if (word == "soon" && (is(at + 1, "as") || is(at + 1, "after") || is(at + 1, "enough")))
    return {};
  if (word == "future" && !the && !near) return {};
  if (word == "future" && inside(at + 1) && token(at + 1).kind == TokenKind::kWord &&
      !text_.is_stop(token(at + 1))) {
    return {};
  }
  if (near) out.first = at - 2;
  if (the && (word == "past" || word == "future")) out.first = at - 1;
  if (word == "now" && at > begin_ && is_one_of(at - 1, "right", "just")) out.first = at - 1;
  if (word == "recently" && at > begin_ && is_one_of(at - 1, "more", "most")) out.first = at - 1;
  return out;
}

// Words with a hyphen that are expressions of time by themselves: "mid-November", "mid-1996",
// "mid-1990s", "year-end", "two-year", "year-earlier".
std::optional<TimeExpression> TimeGrammar::parse_compound(TokenIndex at) const {
  const std::string_view word = folded(at);
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return {};
  const std::string_view before = word.substr(0, hyphen), after = word.substr(hyphen + 1);
  const TimeWordInfo rest = time_word(after);
  if (before == "mid" || before == "early" || before == "late") {
    TimeExpression out = made(TimeForm::kMonth, at, at + 1);
    if (rest.word == TimeWord::kMonth) {
      out.month = rest.value;
      TokenIndex i = at + 1;
      take_year(i, out);
      out.last = i;
      return out;
    }
    if (rest.word == TimeWord::kPartOfDay) {
      TokenIndex i = at + 1;
      out.form = TimeForm::kClock;
      out.part = static_cast<DayPart>(rest.value);
      take_date_of_clock(i, out);
      out.last = i;
      return out;
    }
    const int year = after.size() >= 4 ? small_number(after.substr(0, 4)) : -1;
    if (year < 1000 || year > 2100) return {};
    out.form = after.ends_with("s") && year % 10 == 0 ? TimeForm::kDecade : TimeForm::kYear;
    out.year = year;
    return out;
  }
  if (word == "year-end") {
    TimeExpression out = made(TimeForm::kDay, at, at + 1);
    out.month = 12;
    out.day = 31;
    TokenIndex i = at + 1;
    take_year(i, out);
    out.last = i;
    return out;
  }
  if (rest.word != TimeWord::kUnit || unit_of(rest) == TimeUnit::kQuarter) return {};
  TimeExpression out = made(TimeForm::kDuration, at, at + 1);
  out.unit = unit_of(rest);
  if (const double count = cardinal_value(before); count > 0) {
    out.count = count;
    return out;
  }
  if (before == "several" || before == "multi" || before == "few") return out;
  return {};
}

// Words that belong to an expression without changing what it says.
void TimeGrammar::extend_left(TimeExpression& found) const {
  const TimeForm form = found.form;
  const bool counted = form == TimeForm::kDuration || form == TimeForm::kOffset;
  const bool named = form == TimeForm::kMonth || form == TimeForm::kYear ||
                     form == TimeForm::kShift || form == TimeForm::kWeekday ||
                     form == TimeForm::kDeictic || form == TimeForm::kDecade ||
                     form == TimeForm::kSeason || form == TimeForm::kCentury ||
                     form == TimeForm::kHalf || form == TimeForm::kClock;
  TokenIndex first = found.first;
  const auto take = [&](bool allowed, auto... words) {
    if (!allowed || first == begin_ || !is_one_of(first - 1, words...)) return false;
    --first;
    return true;
  };
  if (form == TimeForm::kReference || form == TimeForm::kSet) return;
  bool the = false;
  if (form == TimeForm::kYear && first >= begin_ + 2 && is(first - 1, "year") &&
      is(first - 2, "the"))
    first -= 2;
  take(named, "early", "late", "earlier", "later");
  if (first >= begin_ + 3 && named && is(first - 1, "of") && is(first - 3, "the") &&
      is_one_of(first - 2, "end", "beginning", "start", "middle")) {
    first -= 3;
  } else if (form != TimeForm::kYear && form != TimeForm::kDay && form != TimeForm::kWeekday &&
             form != TimeForm::kDeictic && form != TimeForm::kMonth) {
    the = take(true, "the", "its", "their");
  } else if (form == TimeForm::kWeekday && found.which) {
    take(true, "the");
  }
  take(counted && !the, "about", "nearly", "almost", "around", "roughly", "approximately", "over",
       "some");
  if (counted && first >= begin_ + 2) {
    const bool than = is(first - 1, "than") && is_one_of(first - 2, "more", "less", "fewer");
    const bool least = is_one_of(first - 1, "least", "most") && is(first - 2, "at");
    const bool up_to = is(first - 1, "to") && is(first - 2, "up");
    if (than || least || up_to) first -= 2;
  }
  found.first = first;
}

}  // namespace twicetold
