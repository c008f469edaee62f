// The English words of time: what each can be in an expression of time. Facts only; date_grammar
// decides what they say together.
#pragma once

#include <cstdint>
#include <string_view>

namespace twicetold {

enum class TimeWord : std::uint8_t {
  kNone,
  kWeekday,    ///< value 1 (Monday) to 7
  kMonth,      ///< value 1 to 12; `unsure` for "may", "march", "sun" and abbreviations
  kSeason,     ///< value is a Season
  kUnit,       ///< value is a TimeUnit
  kPartOfDay,  ///< value is a DayPart
  kDeictic,    ///< yesterday -1, today 0, tomorrow 1; in days
  kReference,  ///< value is a Reference: "now", "recently", "soon"
  kWhich,      ///< value is a Which: "this", "last", "next", "latest"
  kModifier,   ///< "early", "late", "mid", "later", "earlier"
  kEach,       ///< "each", "every"
  kFrequency,  ///< value is a TimeUnit: "daily", "annually"
  kAgo,        ///< value -1 or 1: "ago", "earlier"; "later"
  kSome,       ///< a vague count: "few", "several", "couple" (value 2)
  kDecade,     ///< value 20 to 90: "nineties"
  kOther,      ///< words that only matter inside: "fiscal", "end", "about"
};

enum class TimeUnit : std::uint8_t {
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeek,
  kWeekend,
  kFortnight,
  kMonth,
  kQuarter,
  kYear,
  kDecade,
  kCentury,
  kPeriod
};
enum class Season : std::uint8_t { kSpring, kSummer, kFall, kWinter };
enum class DayPart : std::uint8_t { kMorning, kAfternoon, kEvening, kNight, kNoon, kMidnight };
enum class Reference : std::uint8_t { kPast, kPresent, kFuture };
enum class Which : std::uint8_t { kThis, kLast, kNext, kSame, kLatest, kYearAgo };

struct TimeWordInfo {
  TimeWord word = TimeWord::kNone;
  int value = 0;
  bool plural = false;  ///< "years", "Mondays"
  bool unsure = false;  ///< also an ordinary word
};

/// What the folded word `folded` can be; `kNone` for most words.
TimeWordInfo time_word(std::string_view folded);

/// The value of one to four ASCII digits, or -1.
int small_number(std::string_view digits);

/// The unit behind "year", "years", "yr"; `plural` as in TimeWordInfo.
inline TimeUnit unit_of(const TimeWordInfo& info) { return static_cast<TimeUnit>(info.value); }

}  // namespace twicetold
