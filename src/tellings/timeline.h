// What happened when, as far as the tellings give a date.
#pragma once

#include <span>
#include <vector>

#include "tellings/compare.h"

namespace twicetold {

/// The dated sentences of the statements, by date; those of one date and one statement are one
/// entry. Days, months and years of the calendar are listed, a day without its year after the
/// others; "now", weeks, durations and weekdays without a date are not. Linear (a sort apart).
std::vector<TimelineEntry> make_timeline(std::span<const Telling> tellings,
                                         std::span<const Statement> statements);

}  // namespace twicetold
