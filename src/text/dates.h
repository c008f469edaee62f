// Dates, times, durations and recurring times, with TIMEX3 values.
#pragma once

#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// The time expressions of an analysed text (its sentences and tokens), in reading order, never
/// overlapping. `published` (RFC 3339 or a date, or empty) is what "last Tuesday" and "May 14th"
/// count from; without it such values stay open ("XXXX-05-14"). Linear.
///
/// Values follow TIMEX3 as TimeBank writes them: "2022-05-14", "2022-05", "2022", "2022-W19",
/// "2022-W19-WE" (a weekend), "2022-Q3", "2022-H1", "2022-SU", "199" (the nineties), "19" (the
/// 20th century), "2022-05-14T17:30", "2022-05-14TMO" (AF, EV, NI), "P2D", "PT3H", "PXY" (some
/// years), "P1Y" for "every year", "XXXX-WXX-4" for "each Thursday", PAST_REF, PRESENT_REF,
/// FUTURE_REF. A day without a year lies nearest to `published`; a weekday lies before it, or after
/// it where the sentence looks ahead ("will meet Tuesday"). After a quarter was spoken of, "a year
/// earlier" is that quarter of the year before, as business news means it.
///
/// Known limits: English only (a text in another language has no dates); holidays are not known;
/// "today" as in "today's youth" is taken for the day; "5/14/2022" is read month first.
std::vector<Date> find_dates(const Analysis& analysis, std::string_view published);

}  // namespace twicetold
