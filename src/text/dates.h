// Dates, times, durations and recurring times, with TIMEX3 values.
#pragma once

#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// The time expressions of an analysed text (its sentences and tokens), in reading order, never
/// overlapping. `published` (RFC 3339 or a date, or empty) is what "last Tuesday" and "May 14th"
/// count from; without it such values stay open ("XXXX-05-14"). Linear.
std::vector<Date> find_dates(const Analysis& analysis, std::string_view published);

}  // namespace twicetold
