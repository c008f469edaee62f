// The half of the grammar that reads times of day, and the days that stand beside them.
//
//   fits:     5 p.m. EST, Nov. 6; noon Thursday; 7:15pm; yesterday morning; mid-afternoon
//   does not: 7.15 (a number); 10:30 in a score
#include "text/date_grammar.h"

namespace twicetold {

using Found = std::optional<TimeExpression>;

namespace {

bool is_zone(std::string_view folded) {
  for (const std::string_view zone :
       {"est", "edt", "et", "cst", "cdt", "pst", "pdt", "pt", "gmt", "utc", "bst", "cet", "cest",
        "kst", "jst", "ist", "eastern"}) {
    if (folded == zone) return true;
  }
  return false;
}

}  // namespace

void TimeGrammar::take_part(TokenIndex& at, TimeExpression& out) const {
  if (kind(at) != TimeWord::kPartOfDay || info(at).plural) return;
  const auto part = static_cast<DayPart>(info(at).value);
  if (part == DayPart::kNoon || part == DayPart::kMidnight) return;
  out.part = part;
  ++at;
}

// A time of day at `at`: "5 p.m.", "7:15 p.m. EST", "5pm", "noon".
bool TimeGrammar::take_clock(TokenIndex& at, TimeExpression& out) const {
  if (kind(at) == TimeWord::kPartOfDay && !info(at).plural) {
    const auto part = static_cast<DayPart>(info(at).value);
    if (part != DayPart::kNoon && part != DayPart::kMidnight) return false;
    out.hour = part == DayPart::kNoon ? 12 : 24;
    ++at;
    return true;
  }
  if (!is_number(at)) return false;
  std::string_view form = verbatim(at);
  std::string_view half;  // a or p
  for (const std::string_view suffix : {"am", "pm", "AM", "PM"}) {
    if (form.ends_with(suffix)) half = form.substr(form.size() - 2, 1), form.remove_suffix(2);
  }
  const std::size_t point = form.find_first_of(":.");
  const bool has_minutes = point != std::string_view::npos;
  const int hour = small_number(form.substr(0, point));
  const int minute = has_minutes ? small_number(form.substr(point + 1)) : 0;
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return false;
  if (has_minutes && form.size() - point != 3) return false;
  TokenIndex i = at + 1;
  if (half.empty() && is_one_of(i, "a.m.", "p.m.", "am", "pm", "a.m", "p.m")) {
    half = verbatim(i).substr(0, 1);
    ++i;
  } else if (half.empty() && is(i, "o'clock")) {
    ++i;
  } else if (half.empty()) {
    const bool led = at > begin_ && is_one_of(at - 1, "at", "by", "until", "from", "around");
    if (!has_minutes || form[point] != ':' || !led) return false;
  }
  const bool afternoon = half == "p" || half == "P";
  if (!half.empty() && hour > 12) return false;
  out.hour = half.empty() ? hour : hour % 12 + (afternoon ? 12 : 0);
  out.minute = minute;
  if (inside(i) && is_zone(folded(i)) && capital(i)) ++i;
  if (is(i, "time") && i > at + 1 && is_zone(folded(i - 1))) ++i;
  at = i;
  return true;
}

// The day after a time of day: "5 p.m. EST, Nov. 6", "noon Thursday", "10 p.m. on Wednesday".
void TimeGrammar::take_date_of_clock(TokenIndex& at, TimeExpression& out) const {
  const TokenIndex day = is_one_of(at, ",", "on") ? at + 1 : at;
  Found date;
  if (kind(day) == TimeWord::kWeekday) date = parse_weekday(day);
  if (kind(day) == TimeWord::kMonth) date = parse_month(day);
  if (kind(day) == TimeWord::kDeictic) date = parse_deictic(day);
  if (!date || date->hour >= 0 || date->form == TimeForm::kSet || date->form == TimeForm::kMonth)
    return;
  const TokenIndex first = out.first;
  const int hour = out.hour, minute = out.minute;
  const std::optional<DayPart> part = out.part;
  out = *date;
  out.first = first;
  if (hour >= 0) out.hour = hour, out.minute = minute;
  if (part) out.part = part;
  at = date->last;
}

// A time of day, perhaps with its day; also "mid-afternoon yesterday" and "overnight".
Found TimeGrammar::parse_clock(TokenIndex at) const {
  TimeExpression out = made(TimeForm::kClock, at, at);
  TokenIndex i = at;
  if (is(at, "overnight")) {
    out.form = TimeForm::kDeictic;
    out.number = -1;
    out.part = DayPart::kNight;
    out.last = at + 1;
    return out;
  }
  const bool mid = is(at, "mid") && kind(at + 1) == TimeWord::kPartOfDay;
  const bool of_day = at > begin_ + 1 && is(at - 1, "the") && is_one_of(at - 2, "in", "during");
  if (mid || of_day) {
    if (mid) ++i;
    take_part(i, out);
    if (i == at || !out.part) return {};
  } else if (!take_clock(i, out)) {
    return {};
  }
  take_date_of_clock(i, out);
  out.last = i;
  return out;
}

// "yesterday", "yesterday morning", "tonight", "today".
Found TimeGrammar::parse_deictic(TokenIndex at) const {
  if (kind(at) != TimeWord::kDeictic || in_a_name(at)) return {};
  TimeExpression out = made(TimeForm::kDeictic, at, at + 1);
  out.number = info(at).value;
  TokenIndex i = at + 1;
  if (is(at, "tonight")) out.part = DayPart::kNight;
  take_part(i, out);
  TokenIndex clock = is(i, "at") ? i + 1 : i;
  if (clock != i && take_clock(clock, out)) i = clock;
  out.last = i;
  return out;
}

}  // namespace twicetold
