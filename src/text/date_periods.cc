// The half of the grammar that counts in units of time: quarters, weeks, years, what is so many of
// them ago, how long something takes and how often it happens.
//
//   fits:     the 1988 third quarter; earlier this month; two years ago; the next few days; 30-day
//   does not: a quarter of the voters; a second man; the 23-year-old (an age is a number)
#include <algorithm>

#include "text/date_grammar.h"
#include "text/number_words.h"

namespace twicetold {

using Found = std::optional<TimeExpression>;

// "the quarter ended Sept. 30": which month it ended in.
void TimeGrammar::take_ended(TokenIndex at, TimeExpression& out) const {
  if (is_one_of(at, "ended", "ending") && kind(at + 1) == TimeWord::kMonth && capital(at + 1)) {
    out.ended_month = info(at + 1).value;
  }
}

// Modifiers, then "quarter" or "period": "the 1988 third quarter", "this year's fourth quarter",
// "the latest period", "fiscal second-quarter", "Q3 2019", "the third quarter of last year".
Found TimeGrammar::parse_quarter(TokenIndex at) const {
  TimeExpression out = made(TimeForm::kQuarter, at, at);
  TokenIndex i = at;
  bool modified = false, ordinal = false, whole = false;
  const std::string_view word = folded(at);
  if (word.size() == 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4') {
    out.number = word[1] - '0';
    ++i;
    take_year(i, out);
    out.last = i;
    return out;
  }
  for (; inside(i) && i < at + 6; ++i) {
    const TimeWordInfo said = info(i);
    const bool number_word =
        is_number(i) || said.word == TimeWord::kNone || is(i, "first") || is(i, "second");
    TokenIndex after = i + 1;
    if (is_year(i) && out.year < 0) {
      out.year = year_at(i);
    } else if (said.word == TimeWord::kWhich && is_unit(i + 1, TimeUnit::kYear) && i + 1 < end_) {
      out.which_year = static_cast<Which>(said.value);
      ++i;
    } else if (said.word == TimeWord::kWhich) {
      out.which = static_cast<Which>(said.value);
    } else if (is(i, "current")) {
      out.which = Which::kThis;
    } else if (is(i, "fiscal")) {
      // says nothing about which one
    } else if (!ordinal && number_word && ordinal_at(i, after) >= 1 && ordinal_at(i, after) <= 4) {
      out.number = ordinal_at(i, after);
      ordinal = true;
    } else {
      break;
    }
    modified = true;
  }
  if (!inside(i)) return {};
  const std::string_view head = text_.folded(token(i));
  if (is_unit(i, TimeUnit::kQuarter)) {
    if (!modified || (info(i).plural && !ordinal)) return {};
    whole = true;
  } else if (is(i, "period") && !ordinal) {
    const bool known = out.year > 0 || out.which_year || out.which == Which::kLatest ||
                       out.which == Which::kYearAgo;
    if (!known) return {};
    whole = true;
  } else if (!ordinal && head.ends_with("-quarter")) {  // "third-quarter", one word
    for (const auto& [name, number] : {std::pair<std::string_view, int>{"first-quarter", 1},
                                       {"second-quarter", 2},
                                       {"third-quarter", 3},
                                       {"fourth-quarter", 4}}) {
      if (head == name) out.number = number;
    }
    whole = out.number > 0;
  }
  if (!whole) return {};
  ++i;
  if (is(i, "of")) {
    TokenIndex year = is(i + 1, "fiscal") ? i + 2 : i + 1;
    if (is_year(year)) {
      out.year = year_at(year);
      i = year + 1;
    } else {
      take_year(i, out);
    }
  } else {
    take_year(i, out);
  }
  take_ended(i, out);
  out.last = i;
  return out;
}

// "the first half of 1990", "the last half of 1989", "the 20th century".
Found TimeGrammar::parse_half_or_century(TokenIndex at) const {
  TokenIndex after = at + 1;
  int number = ordinal_at(at, after);
  if (number == 0 && is(at, "last")) number = 2;
  if (number == 0) return {};
  if (is_unit(after, TimeUnit::kCentury) && number <= 30) {
    TimeExpression out = made(TimeForm::kCentury, at, after + 1);
    out.year = (number - 1) * 100;
    return out;
  }
  if (!is(after, "half") || number > 2) return {};
  TimeExpression out = made(TimeForm::kHalf, at, after + 1);
  out.number = number;
  TokenIndex i = after + 1;
  take_year(i, out);
  if (i == after + 1) return {};  // "the first half" may be a match's
  out.last = i;
  return out;
}

// How many: a number, "a", "a few", "several", "a couple of", "another"; vague counts are -1.
bool TimeGrammar::take_count(TokenIndex& at, double& count) const {
  if (!inside(at)) return false;
  TokenIndex i = at;
  if (is(i, "a") && kind(i + 1) == TimeWord::kSome) ++i;
  if (kind(i) == TimeWord::kSome && !is(i, "some")) {
    count = info(i).value > 0 ? info(i).value : -1;
    at = i + 1;
    if (is(at, "of")) ++at;
    if (is(at, "more")) ++at;
    return true;
  }
  if (is_one_of(i, "a", "an", "another")) {
    const auto more = read_number(text_, i, end_);
    count = more ? more->value : 1;
    at = more ? more->end : i + 1;
    if (is_one_of(at, "full", "whole", "further", "additional")) ++at;
    return true;
  }
  if (is(i, "half") && is_one_of(i + 1, "a", "an")) {
    count = 0.5;
    at = i + 2;
    return true;
  }
  if (is_year(i) && kind(i + 1) == TimeWord::kUnit && !info(i + 1).plural) return false;
  const auto read = read_number(text_, i, std::min(end_, i + 8));
  if (!read || read->ordinal || !read->suffix.empty() || read->value > 1e6) return false;
  count = read->value;
  at = read->end;
  if (is_one_of(at, "to", "or") || (is(at, "-") && touch(at - 1))) {  // "12 to 18 months"
    const auto upper = read_number(text_, at + 1, std::min(end_, at + 5));
    if (upper && !upper->ordinal && kind(upper->end) == TimeWord::kUnit) {
      count = upper->value;
      at = upper->end;
    }
  }
  if (is_one_of(at, "more", "full", "additional", "straight", "consecutive", "trading", "business",
                "long", "other")) {
    ++at;
  }
  return true;
}

// What may follow a counted unit: "and a half", then "ago", "earlier", "later", "from now".
void TimeGrammar::finish_count(TokenIndex& at, TimeExpression& out) const {
  if (is(at, "and") && is(at + 1, "a") && is(at + 2, "half") && out.count > 0) {
    out.count += 0.5;
    at += 3;
  }
  const TokenIndex or_so = is(at, "or") && is(at + 1, "so") ? at + 2 : at;
  if (is(or_so, "ago")) {
    out.direction = -1;
    at = or_so + 1;
  } else if (is_one_of(at, "earlier", "later")) {
    out.direction = is(at, "earlier") ? -1 : 1;
    out.from_context = true;
    ++at;
  } else if (is(at, "from") && is(at + 1, "now")) {
    out.direction = 1;
    at += 2;
  } else {
    at = or_so;
  }
  const bool short_time =
      out.unit == TimeUnit::kHour || out.unit == TimeUnit::kMinute || out.unit == TimeUnit::kSecond;
  const bool vague = out.count < 0 && out.from_context;  // "a few days later"
  if (out.direction != 0 && !short_time && !vague) out.form = TimeForm::kOffset;
}

// "two years ago", "five months", "a year", "10-year", "2 1/2 years", "half an hour".
Found TimeGrammar::parse_count(TokenIndex at) const {
  TimeExpression out = made(TimeForm::kDuration, at, at);
  TokenIndex i = at;
  if (!take_count(i, out.count)) return {};
  const bool hyphen = is(i, "-") && i > at && touch(i - 1) && touch(i);  // "10-year"
  if (hyphen) ++i;
  if (is(i, "fiscal")) ++i;
  const TimeWordInfo unit = info(i);
  if (unit.word != TimeWord::kUnit) return {};
  out.unit = unit_of(unit);
  const bool article = is_one_of(at, "a", "an", "another", "one");
  switch (out.unit) {
    case TimeUnit::kPeriod:
      return {};
    case TimeUnit::kSecond:
      if (!unit.plural && !hyphen) return {};  // "a second"
      break;
    case TimeUnit::kQuarter:
      if (article) return {};  // "a quarter of the town"
      break;
    default:
      break;
  }
  ++i;
  if (is(i, "old") || (is(i, "of") && is(i + 1, "age"))) return {};  // an age is a number
  if (!hyphen) finish_count(i, out);
  out.last = i;
  return out;
}

// "this week", "last Friday", "next year", "the past two months", "the last decade", "last May",
// "last night", "this morning", "recent weeks", "the first nine months", "that year".
Found TimeGrammar::parse_shift(TokenIndex at) const {
  const TimeWordInfo said = info(at);
  const bool past = is(at, "past"), recent = is(at, "recent"), first = is(at, "first");
  const bool current = is(at, "current"), full = is(at, "full");
  if (said.word != TimeWord::kWhich && !past && !recent && !first && !current && !full) return {};
  const Which which = current || full           ? Which::kThis
                      : past || recent || first ? Which::kLast
                                                : static_cast<Which>(said.value);
  TimeExpression out = made(TimeForm::kShift, at, at);
  out.which = which;
  TokenIndex i = at + 1;
  if (is_one_of(at, "this") && is_one_of(i, "coming", "past")) {
    if (is(i, "coming")) out.which = Which::kNext;
    if (is(i, "past")) out.which = Which::kLast;
    ++i;
  }
  if (is_one_of(i, "fiscal", "full") || (is(at, "the") && is(i, "calendar"))) ++i;
  const TimeWordInfo head = info(i);
  if (which == Which::kYearAgo) {  // "year-earlier profit"; with a quarter it is parse_quarter's
    if (!is_one_of(at, "year-ago", "year-earlier")) return {};
    out.form = TimeForm::kOffset;
    out.count = 1;
    out.unit = TimeUnit::kYear;
    out.direction = -1;
    out.from_context = true;
    out.last = at + 1;
    return out;
  }
  const bool plain = !past && !recent && !first && !full;
  switch (head.word) {
    case TimeWord::kWeekday:
      if (!plain || head.unsure || !capital(i)) return {};
      out.form = TimeForm::kWeekday;
      out.weekday = head.value;
      out.from_context = is_one_of(at, "previous", "prior", "following");
      ++i;
      if (is(i, ",") && kind(i + 1) == TimeWord::kMonth) {
        if (const Found date = parse_month(i + 1); date && date->form == TimeForm::kDay) {
          out = *date;
          out.first = at;
          return out;
        }
      }
      take_part(i, out);
      break;
    case TimeWord::kMonth:
      if (!plain || !capital(i) || head.plural) return {};
      out.form = TimeForm::kMonth;
      out.month = head.value;
      ++i;
      if (const TokenIndex day = i; take_day(i, out)) {
        out.form = TimeForm::kDay;
      } else {
        i = day;
      }
      break;
    case TimeWord::kSeason:
      if (first || full) return {};
      out.form = TimeForm::kSeason;
      out.season = static_cast<Season>(head.value);
      ++i;
      break;
    case TimeWord::kPartOfDay:
      if (!is_one_of(at, "this", "last", "that", "next") || head.plural) return {};
      out.form = TimeForm::kDeictic;
      out.number = which == Which::kLast ? -1 : which == Which::kNext ? 1 : 0;
      out.part = static_cast<DayPart>(head.value);
      out.from_context = is(at, "that");
      ++i;
      break;
    case TimeWord::kUnit: {
      out.unit = unit_of(head);
      const bool unclear = out.unit == TimeUnit::kSecond || out.unit == TimeUnit::kMinute ||
                           out.unit == TimeUnit::kPeriod;
      if (unclear || token(i).letter_case == LetterCase::kCapital) return {};  // "This Week"
      if (head.plural) {  // "recent weeks", "coming months", "these days" elsewhere
        if (first || full || is_one_of(at, "this", "that")) return {};
        out.form = TimeForm::kDuration;
      } else if (first || recent ||
                 (is_one_of(at, "that", "same") && out.unit == TimeUnit::kHour)) {
        return {};
      }
      out.from_context = is_one_of(at, "that", "following", "previous", "same", "prior");
      ++i;
      if (is(i, "or") && is(i + 1, "so")) i += 2;
      break;
    }
    default: {
      if (current || recent || full) return {};
      if (is_one_of(i, "a", "an", "another") || is_one_of(at, "that", "same", "latest")) return {};
      TimeExpression counted = made(TimeForm::kDuration, at, at);
      if (!take_count(i, counted.count)) {
        if (!is(at, "latest")) return {};
      }
      if (kind(i) != TimeWord::kUnit || !info(i).plural) return {};
      counted.unit = unit_of(info(i));
      ++i;
      if (is(i, "or") && is(i + 1, "so")) i += 2;
      counted.last = i;
      return counted;
    }
  }
  out.last = i;
  return out;
}

// "for years", "over weeks or months", "in decades": how long, without a number.
Found TimeGrammar::parse_bare_units(TokenIndex at) const {
  const TimeWordInfo unit = info(at);
  if (is_unit(at, TimeUnit::kYear) && !unit.plural && is(at + 1, "end")) {  // "year's end"
    TimeExpression out = made(TimeForm::kDay, at, at + 2);
    out.month = 12;
    out.day = 31;
    return out;
  }
  if (unit.word != TimeWord::kUnit || !unit.plural || at == begin_) return {};
  if (unit_of(unit) == TimeUnit::kQuarter || unit_of(unit) == TimeUnit::kWeekend) return {};
  TimeExpression out = made(TimeForm::kDuration, at, at + 1);
  out.unit = unit_of(unit);
  TokenIndex i = at + 1;
  if (is(at - 1, "these") && unit_of(unit) == TimeUnit::kDay) {
    out.form = TimeForm::kReference;
    out.reference = Reference::kPresent;
    out.first = at - 1;
    return out;
  }
  const bool led = is_one_of(at - 1, "for", "in", "over", "after", "within", "take", "takes",
                             "took", "last", "lasted", "through", "during", "spent", "spend");
  if (is(i, "ago")) {
    out.form = TimeForm::kOffset;
    out.direction = -1;
    ++i;
  } else if (!led) {
    return {};
  }
  out.last = i;
  return out;
}

// "the year", "the quarter", "the week", "the weekend": which one, the context tells.
Found TimeGrammar::parse_the_unit(TokenIndex at) const {
  if (!is(at, "the")) return {};
  TokenIndex i = at + 1;
  if (is_one_of(i, "fiscal", "full", "calendar") && is_unit(i + 1, TimeUnit::kYear)) ++i;
  const TimeWordInfo head = info(i);
  TimeExpression out = made(TimeForm::kShift, at, i + 1);
  out.which = Which::kThis;
  if (head.word == TimeWord::kSeason) return {};
  if (head.word != TimeWord::kUnit) {  // "the nine months", "the six weeks"
    if (is_number(i) || cardinal_value(folded(i)) > 0) {
      const Found counted = parse_count(i);
      if (!counted || counted->form != TimeForm::kDuration) return {};
      out = *counted;
      out.first = at;
      return out;
    }
    return {};
  }
  if (head.plural || token(i).letter_case != LetterCase::kLower) return {};
  out.unit = unit_of(head);
  switch (out.unit) {
    case TimeUnit::kQuarter:
      if (is_one_of(i + 1, "of", "final", "century")) return {};
      out.form = TimeForm::kQuarter;
      out.which = Which::kLatest;
      take_ended(i + 1, out);
      return out;
    case TimeUnit::kYear:
      if (is_number(i + 1) || (inside(i + 1) && parse_spelt_year(i + 1))) return {};
      if (is(i + 1, "end")) return {};
      if (is_one_of(i + 1, "ended", "ending")) {
        out.form = TimeForm::kDuration;
        out.count = 1;
      }
      return out;
    case TimeUnit::kWeek:
    case TimeUnit::kMonth:
    case TimeUnit::kWeekend:
      if (is_one_of(i + 1, "of", "after", "before")) return {};
      if (out.unit == TimeUnit::kWeekend) out.which = Which::kLast;
      return out;
    default:
      return {};
  }
}

// "every year", "each Thursday", "every two weeks", "each July", "every morning", "weekly".
Found TimeGrammar::parse_each(TokenIndex at) const {
  TimeExpression out = made(TimeForm::kSet, at, at + 1);
  out.count = 1;
  if (kind(at) == TimeWord::kFrequency) {
    out.unit = unit_of(info(at));
    const bool adverb =
        !inside(at + 1) || token(at + 1).kind != TokenKind::kWord || text_.is_stop(token(at + 1));
    if (!adverb) return {};  // "a weekly paper", "the Daily Post"
    return capital(at) && at != begin_ ? Found() : Found(out);
  }
  if (kind(at) != TimeWord::kEach) return {};
  TokenIndex i = at + 1;
  const TimeWordInfo head = info(i);
  switch (head.word) {
    case TimeWord::kUnit:
      if (unit_of(head) == TimeUnit::kPeriod || unit_of(head) == TimeUnit::kSecond) return {};
      out.unit = unit_of(head);
      break;
    case TimeWord::kWeekday:
      out.weekday = head.value;
      break;
    case TimeWord::kMonth:
      if (!capital(i)) return {};
      out.month = head.value;
      break;
    case TimeWord::kPartOfDay:
      out.part = static_cast<DayPart>(head.value);
      break;
    default:
      if (is_one_of(i, "a", "an") || !take_count(i, out.count)) return {};
      if (kind(i) != TimeWord::kUnit || !info(i).plural) return {};
      out.unit = unit_of(info(i));
      break;
  }
  out.last = i + 1;
  return out;
}

// "the summer", "winter of 1994", "spring 2019". "Fall" and "spring" alone are other words.
Found TimeGrammar::parse_season(TokenIndex at) const {
  if (kind(at) != TimeWord::kSeason) return {};
  TimeExpression out = made(TimeForm::kSeason, at, at + 1);
  out.season = static_cast<Season>(info(at).value);
  TokenIndex i = at + 1;
  if (is(i, "of")) {
    if (const Found spelt = inside(i + 1) ? parse_spelt_year(i + 1) : Found()) {
      out.year = spelt->year;
      out.last = spelt->last;
      return out;
    }
  }
  if (i < end_ && is(i, ",")) {
    // "in spring, 1994 was far away"
  } else {
    take_year(i, out);
  }
  const bool dated = i > at + 1;
  const bool sure = out.season == Season::kSummer || out.season == Season::kWinter;
  const bool led = at > begin_ && is_one_of(at - 1, "the", "in", "early", "late", "during");
  const bool named = inside(i) && capital(i);  // "the Winter Palace", "the Summer Olympics"
  if (!dated && !(sure && led && !named && token(at).letter_case == LetterCase::kLower)) return {};
  out.last = i;
  return out;
}

}  // namespace twicetold
