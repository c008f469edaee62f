// Days, months and years that two tellings give for one event, and lengths of time.
//
// The problem: "on June 6" and "on June 7" contradict each other if both tell when the series ends;
// a day against its month, "Monday" against the date of that Monday, a date against an episode
// number do not, nor the days on which somebody said something. The idea: compare the parts of a
// date that both tellings give, and only where either side has one date that the other lacks and
// the words around the two are the same. Hours are never compared (time zones), nor two
// neighbouring weekdays that the texts leave to be counted from the day of print (for the same
// reason).
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <optional>

#include "tellings/context.h"
#include "tellings/slots.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr TokenIndex kReach = 9;
constexpr double kShare = 0.3;
constexpr double kWeight = 5.0;
constexpr double kLengthShare = 0.5;
constexpr double kLengthWeight = 10.0;
constexpr double kAgreement = 0.30;  // of the sentences

// Year, month, day; 0 where open.
struct Calendar {
  int year = 0, month = 0, day = 0;
};

bool digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view text) {
  return digits(text) ? std::atoi(std::string(text).c_str()) : 0;
}

// None for weeks, seasons, durations, "now" and whatever else is no day, month or year.
std::optional<Calendar> calendar_of(std::string_view value) {
  value = value.substr(0, value.find('T'));
  Calendar out;
  if (value.size() != 4 && value.size() != 7 && value.size() != 10) return std::nullopt;
  if (!digits(value.substr(0, 4)) && value.substr(0, 4) != "XXXX") return std::nullopt;
  out.year = number(value.substr(0, 4));
  if (value.size() >= 7) out.month = number(value.substr(5, 2));
  if (value.size() == 10) out.day = number(value.substr(8, 2));
  if (value.size() >= 7 && out.month == 0) return std::nullopt;
  if (value.size() == 10 && out.day == 0) return std::nullopt;
  return out;
}

// Whether the parts that both give are the same.
bool compatible(const Calendar& a, const Calendar& b) {
  const auto agree = [](int x, int y) { return x == 0 || y == 0 || x == y; };
  return agree(a.year, b.year) && agree(a.month, b.month) && agree(a.day, b.day);
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// The day on which somebody said it: not the day on which it happened.
bool dates_the_saying(const Analysis& text, Span sentence, Span place) {
  constexpr std::array verbs = {"said"sv,  "told"sv,    "says"sv,      "reported"sv,  "announced"sv,
                                "wrote"sv, "tweeted"sv, "statement"sv, "interview"sv, "confirmed"sv,
                                "added"sv, "reuters"sv, "news"sv};
  for (TokenIndex steps = 1; steps <= 4; ++steps) {
    if (std::ranges::find(verbs, word_before(text, sentence, place, steps)) != verbs.end())
      return true;
    if (steps <= 2 &&
        std::ranges::find(verbs, word_after(text, sentence, place, steps)) != verbs.end()) {
      return true;
    }
  }
  return false;
}

struct Dated {
  const Date* date = nullptr;
  Calendar calendar;
  Span sentence;
};

std::vector<Dated> dates_of(const Side& side) {
  std::vector<Dated> out;
  const Analysis& text = side.telling.text.body;
  auto at = std::ranges::partition_point(
      text.dates, [&](const Date& d) { return d.span.begin < side.span.begin; });
  for (; at != text.dates.end() && at->span.end <= side.span.end; ++at) {
    const auto calendar = calendar_of(at->value);
    if (!calendar) continue;
    const Span sentence = text.sentences[text.tokens[text.token_at(at->span.begin)].sentence].span;
    out.push_back({&*at, *calendar, sentence});
  }
  return out;
}

template <std::size_t N>
std::string_view first_in(std::string_view text, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words) {
    if (text.find(word) != std::string_view::npos) return word;
  }
  return {};
}

// Days that only a weekday names ("11 p.m. Sunday", "on Sunday at 11"): which Sunday was worked out
// from the day of print, and a whole week between the two is more likely our mistake than theirs.
bool may_be_one_weekday(const Dated& a, const Dated& b) {
  constexpr std::array days = {"Monday"sv, "Tuesday"sv,  "Wednesday"sv, "Thursday"sv,
                               "Friday"sv, "Saturday"sv, "Sunday"sv};
  constexpr std::array months = {"Jan"sv, "Feb"sv, "Mar"sv, "Apr"sv, "May"sv, "Jun"sv,
                                 "Jul"sv, "Aug"sv, "Sep"sv, "Oct"sv, "Nov"sv, "Dec"sv};
  if (a.date->text == b.date->text) return true;
  if (!first_in(a.date->text, months).empty() || !first_in(b.date->text, months).empty()) {
    return false;
  }
  const std::string_view day = first_in(a.date->text, days);
  return !day.empty() && day == first_in(b.date->text, days);
}

// The one date of `mine` that fits none of `theirs`; none if there are two.
const Dated* only_unmatched(const std::vector<Dated>& mine, const std::vector<Dated>& theirs) {
  const Dated* out = nullptr;
  for (const Dated& date : mine) {
    const bool matched = std::ranges::any_of(theirs, [&](const Dated& other) {
      return compatible(date.calendar, other.calendar) || may_be_one_weekday(date, other);
    });
    if (matched) continue;
    if (out != nullptr) return nullptr;
    out = &date;
  }
  return out;
}

SlotValue value_of(const Side& side, const Date& date) {
  return {side.index, date.span, date.text, date.value};
}

// "about six years", "more than a week".
bool is_hedged(const Analysis& text, Span sentence, Span place) {
  constexpr std::array hedges = {"about"sv, "around"sv,  "nearly"sv,  "almost"sv,
                                 "than"sv,  "least"sv,   "roughly"sv, "some"sv,
                                 "over"sv,  "several"sv, "most"sv};
  const std::string_view before = word_before(text, sentence, place, 1);
  if (before == "to") return word_before(text, sentence, place, 2) == "up";
  return std::ranges::find(hedges, before) != hedges.end() ||
         std::ranges::find(hedges, text.folded(text.tokens[text.token_at(place.begin)])) !=
             hedges.end();
}

// Two neighbouring days of which one is only counted from the day of print.
bool may_be_time_zones(const Dated& a, const Dated& b) {
  if (has_digit(a.date->text) && has_digit(b.date->text)) return false;
  return a.calendar.year == b.calendar.year && std::abs(a.calendar.day - b.calendar.day) <= 1;
}

std::optional<Found> two_days(const Side& a, const Side& b, double agreement) {
  const std::vector<Dated> in_a = dates_of(a), in_b = dates_of(b);
  const Dated *of_a = only_unmatched(in_a, in_b), *of_b = only_unmatched(in_b, in_a);
  if (of_a == nullptr || of_b == nullptr || agreement < kAgreement) return std::nullopt;
  const Analysis &text_a = a.telling.text.body, &text_b = b.telling.text.body;
  if (dates_the_saying(text_a, of_a->sentence, of_a->date->span)) return std::nullopt;
  if (dates_the_saying(text_b, of_b->sentence, of_b->date->span)) return std::nullopt;
  if (may_be_time_zones(*of_a, *of_b)) return std::nullopt;
  // A day against another month's name alone, "2015" against "June 6": not the same kind of answer.
  if ((of_a->calendar.day == 0) != (of_b->calendar.day == 0)) return std::nullopt;
  if ((of_a->calendar.month == 0) != (of_b->calendar.month == 0)) return std::nullopt;
  const CommonContext common =
      common_context(context_of(text_a, of_a->sentence, of_a->date->span, kReach),
                     context_of(text_b, of_b->sentence, of_b->date->span, kReach));
  if (common.share < kShare || common.shared < kWeight) return std::nullopt;
  return Found{
      SlotKind::kDate, value_of(a, *of_a->date), value_of(b, *of_b->date), true,
      "“" + of_a->date->text + "” and “" + of_b->date->text + "”: two dates for one event"};
}

// "P6Y" as 6 and "Y", "PT3H" as 3 and "H"; none for what is no plain length of time.
struct Length {
  const Date* date = nullptr;
  int count = 0;
  char unit = 0;
};

std::vector<Length> lengths_of(const Side& side) {
  std::vector<Length> out;
  const std::vector<Date>& dates = side.telling.text.body.dates;
  auto at = std::ranges::partition_point(
      dates, [&](const Date& d) { return d.span.begin < side.span.begin; });
  for (; at != dates.end() && at->span.end <= side.span.end; ++at) {
    std::string_view value = at->value;
    if (!value.starts_with('P') || value.size() < 3) continue;
    value.remove_prefix(value.starts_with("PT") ? 2 : 1);
    if (value.empty() || !digits(value.substr(0, value.size() - 1))) continue;
    out.push_back({&*at, number(value.substr(0, value.size() - 1)), value.back()});
  }
  return out;
}

// "six years in prison" against "seven years": one length each, in one unit, in the same words.
std::optional<Found> two_lengths(const Side& a, const Side& b, double agreement) {
  const std::vector<Length> in_a = lengths_of(a), in_b = lengths_of(b);
  if (in_a.size() != 1 || in_b.size() != 1 || agreement < kAgreement) return std::nullopt;
  if (in_a[0].unit != in_b[0].unit || in_a[0].count == in_b[0].count) return std::nullopt;
  const Analysis &text_a = a.telling.text.body, &text_b = b.telling.text.body;
  const CommonContext common =
      common_context(context_of(text_a, a.span, in_a[0].date->span, kReach),
                     context_of(text_b, b.span, in_b[0].date->span, kReach));
  if (common.share < kLengthShare || common.shared < kLengthWeight) return std::nullopt;
  const SlotValue x = value_of(a, *in_a[0].date), y = value_of(b, *in_b[0].date);
  const bool hedged = is_hedged(text_a, a.span, x.span) || is_hedged(text_b, b.span, y.span);
  const std::string both = "“" + x.text + "” and “" + y.text + "”";
  return Found{SlotKind::kDate, x, y, !hedged,
               both + (hedged ? ": one of them is rounded" : ": two lengths of one time")};
}

const Number* episode_in(const Side& side) {
  const std::vector<Number>& numbers = side.telling.text.body.numbers;
  auto at = std::ranges::partition_point(
      numbers, [&](const Number& n) { return n.span.begin < side.span.begin; });
  for (; at != numbers.end() && at->span.end <= side.span.end; ++at) {
    if (at->unit == "episode") return &*at;
  }
  return nullptr;
}

// The one day of a side on which something was broadcast.
const Date* broadcast_day(const Side& side, const std::vector<Dated>& dates) {
  static const std::array broadcast = {concept_named("air"), concept_named("episode")};
  if (dates.size() != 1 || dates[0].calendar.day == 0) return nullptr;
  const Analysis& text = side.telling.text.body;
  for (TokenIndex t = text.token_at(dates[0].sentence.begin); t < text.tokens.size(); ++t) {
    if (text.tokens[t].span.begin >= dates[0].sentence.end) break;
    const auto group = concept_at(text, t);
    if (group && std::ranges::find(broadcast, *group) != broadcast.end()) return dates[0].date;
  }
  return nullptr;
}

// "aired on May 14th" here, "episode 11" there: one broadcast, named in two ways.
std::optional<Found> day_and_episode(const Side& a, const Side& b) {
  const Number *episode_a = episode_in(a), *episode_b = episode_in(b);
  if ((episode_a == nullptr) == (episode_b == nullptr)) return std::nullopt;
  const Side &dated = episode_a == nullptr ? a : b, &numbered = episode_a == nullptr ? b : a;
  const std::vector<Dated> dates = dates_of(dated);
  const Date* day = broadcast_day(dated, dates);
  if (day == nullptr || !dates_of(numbered).empty()) return std::nullopt;
  const Number& episode = *(episode_a == nullptr ? episode_b : episode_a);
  const SlotValue by_number{numbered.index, episode.span, episode.text,
                            "episode " + std::to_string(static_cast<long long>(episode.value))};
  const SlotValue by_day = value_of(dated, *day);
  const bool first_dated = episode_a == nullptr;
  return Found{
      SlotKind::kDate, first_dated ? by_day : by_number, first_dated ? by_number : by_day, false,
      "“" + day->text + "” and “" + episode.text + "”: the broadcast by its day and by its number"};
}

}  // namespace

std::vector<Found> compare_dates(const Side& a, const Side& b) {
  std::vector<Found> out;
  const double agreement = agreement_of(a.unit, b.unit).score;
  if (auto found = two_days(a, b, agreement)) out.push_back(*std::move(found));
  if (auto found = two_lengths(a, b, agreement)) out.push_back(*std::move(found));
  if (auto found = day_and_episode(a, b)) out.push_back(*std::move(found));
  return out;
}

}  // namespace twicetold
