#include "text/date_words.h"

#include <initializer_list>
#include <unordered_map>

namespace twicetold {
namespace {

using Table = std::unordered_map<std::string_view, TimeWordInfo>;

struct Entry {
  std::string_view word;
  int value;
};

void add(Table& table, TimeWord kind, std::initializer_list<Entry> entries, bool plural = false,
         bool unsure = false) {
  for (const Entry& entry : entries) table[entry.word] = {kind, entry.value, plural, unsure};
}

constexpr int of(TimeUnit unit) { return static_cast<int>(unit); }
constexpr int of(Season season) { return static_cast<int>(season); }
constexpr int of(DayPart part) { return static_cast<int>(part); }
constexpr int of(Reference reference) { return static_cast<int>(reference); }
constexpr int of(Which which) { return static_cast<int>(which); }

void add_calendar(Table& table) {
  add(table, TimeWord::kWeekday,
      {{"monday", 1},
       {"tuesday", 2},
       {"wednesday", 3},
       {"thursday", 4},
       {"friday", 5},
       {"saturday", 6},
       {"sunday", 7}});
  add(table, TimeWord::kWeekday,
      {{"mondays", 1},
       {"tuesdays", 2},
       {"wednesdays", 3},
       {"thursdays", 4},
       {"fridays", 5},
       {"saturdays", 6},
       {"sundays", 7}},
      true);
  add(table, TimeWord::kWeekday,
      {{"mon", 1},
       {"tue", 2},
       {"tues", 2},
       {"wed", 3},
       {"weds", 3},
       {"thu", 4},
       {"thur", 4},
       {"thurs", 4},
       {"fri", 5},
       {"sat", 6},
       {"sun", 7}},
      false, true);
  add(table, TimeWord::kMonth,
      {{"january", 1},
       {"february", 2},
       {"april", 4},
       {"june", 6},
       {"july", 7},
       {"august", 8},
       {"september", 9},
       {"october", 10},
       {"november", 11},
       {"december", 12}});
  add(table, TimeWord::kMonth,
      {{"may", 5},
       {"march", 3},
       {"jan", 1},
       {"feb", 2},
       {"mar", 3},
       {"apr", 4},
       {"jun", 6},
       {"jul", 7},
       {"aug", 8},
       {"sep", 9},
       {"sept", 9},
       {"oct", 10},
       {"nov", 11},
       {"dec", 12}},
      false, true);
  add(table, TimeWord::kSeason,
      {{"spring", of(Season::kSpring)},
       {"summer", of(Season::kSummer)},
       {"fall", of(Season::kFall)},
       {"autumn", of(Season::kFall)},
       {"winter", of(Season::kWinter)}});
  add(table, TimeWord::kDecade,
      {{"twenties", 20},
       {"thirties", 30},
       {"forties", 40},
       {"fifties", 50},
       {"sixties", 60},
       {"seventies", 70},
       {"eighties", 80},
       {"nineties", 90}});
}

void add_units(Table& table) {
  add(table, TimeWord::kUnit,
      {{"second", of(TimeUnit::kSecond)},
       {"minute", of(TimeUnit::kMinute)},
       {"hour", of(TimeUnit::kHour)},
       {"day", of(TimeUnit::kDay)},
       {"week", of(TimeUnit::kWeek)},
       {"weekend", of(TimeUnit::kWeekend)},
       {"fortnight", of(TimeUnit::kFortnight)},
       {"month", of(TimeUnit::kMonth)},
       {"quarter", of(TimeUnit::kQuarter)},
       {"year", of(TimeUnit::kYear)},
       {"decade", of(TimeUnit::kDecade)},
       {"century", of(TimeUnit::kCentury)},
       {"period", of(TimeUnit::kPeriod)}});
  add(table, TimeWord::kUnit,
      {{"seconds", of(TimeUnit::kSecond)},
       {"minutes", of(TimeUnit::kMinute)},
       {"hours", of(TimeUnit::kHour)},
       {"days", of(TimeUnit::kDay)},
       {"weeks", of(TimeUnit::kWeek)},
       {"weekends", of(TimeUnit::kWeekend)},
       {"fortnights", of(TimeUnit::kFortnight)},
       {"months", of(TimeUnit::kMonth)},
       {"quarters", of(TimeUnit::kQuarter)},
       {"years", of(TimeUnit::kYear)},
       {"decades", of(TimeUnit::kDecade)},
       {"centuries", of(TimeUnit::kCentury)}},
      true);
  add(table, TimeWord::kFrequency,
      {{"daily", of(TimeUnit::kDay)},
       {"weekly", of(TimeUnit::kWeek)},
       {"monthly", of(TimeUnit::kMonth)},
       {"annually", of(TimeUnit::kYear)},
       {"yearly", of(TimeUnit::kYear)},
       {"hourly", of(TimeUnit::kHour)}});
  add(table, TimeWord::kPartOfDay,
      {{"morning", of(DayPart::kMorning)},
       {"afternoon", of(DayPart::kAfternoon)},
       {"evening", of(DayPart::kEvening)},
       {"night", of(DayPart::kNight)},
       {"noon", of(DayPart::kNoon)},
       {"midday", of(DayPart::kNoon)},
       {"midnight", of(DayPart::kMidnight)}});
  add(table, TimeWord::kPartOfDay,
      {{"mornings", of(DayPart::kMorning)},
       {"afternoons", of(DayPart::kAfternoon)},
       {"evenings", of(DayPart::kEvening)},
       {"nights", of(DayPart::kNight)}},
      true);
}

void add_pointers(Table& table) {
  add(table, TimeWord::kDeictic,
      {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}, {"tonight", 0}});
  add(table, TimeWord::kReference,
      {{"now", of(Reference::kPresent)},
       {"currently", of(Reference::kPresent)},
       {"nowadays", of(Reference::kPresent)},
       {"presently", of(Reference::kPresent)},
       {"current", of(Reference::kPresent)},
       {"recently", of(Reference::kPast)},
       {"recent", of(Reference::kPast)},
       {"lately", of(Reference::kPast)},
       {"soon", of(Reference::kFuture)},
       {"past", of(Reference::kPast)},
       {"future", of(Reference::kFuture)}});
  add(table, TimeWord::kWhich,
      {{"this", of(Which::kThis)},
       {"last", of(Which::kLast)},
       {"next", of(Which::kNext)},
       {"previous", of(Which::kLast)},
       {"coming", of(Which::kNext)},
       {"upcoming", of(Which::kNext)},
       {"following", of(Which::kNext)},
       {"that", of(Which::kSame)},
       {"same", of(Which::kSame)},
       {"prior", of(Which::kLast)},
       {"latest", of(Which::kLatest)},
       {"year-ago", of(Which::kYearAgo)},
       {"year-earlier", of(Which::kYearAgo)},
       {"comparable", of(Which::kYearAgo)},
       {"corresponding", of(Which::kYearAgo)}});
  add(table, TimeWord::kModifier,
      {{"early", 0}, {"late", 0}, {"mid", 0}, {"earlier", 0}, {"later", 0}});
  add(table, TimeWord::kEach, {{"each", 0}, {"every", 0}});
  add(table, TimeWord::kAgo, {{"ago", -1}, {"hence", 1}});
  add(table, TimeWord::kSome,
      {{"few", 0}, {"several", 0}, {"many", 0}, {"couple", 2}, {"some", 0}});
  add(table, TimeWord::kOther,
      {{"fiscal", 0},
       {"full", 0},
       {"near", 0},
       {"short", 0},
       {"beginning", 0},
       {"end", 0},
       {"middle", 0},
       {"start", 0},
       {"year-end", 0},
       {"first", 0},
       {"overnight", 0},
       {"final", 0},
       {"half", 0},
       {"turn", 0}});
}

const Table& words() {
  static const Table kWords = [] {
    Table table;
    add_calendar(table);
    add_units(table);
    add_pointers(table);
    return table;
  }();
  return kWords;
}

}  // namespace

int small_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 4) return -1;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

TimeWordInfo time_word(std::string_view folded) {
  if (folded.ends_with("'s")) folded.remove_suffix(2);
  const auto found = words().find(folded);
  return found == words().end() ? TimeWordInfo() : found->second;
}

}  // namespace twicetold
