// Numbers with their units: "1.2 million", "$3bn", "five", "11th", "25 per cent", "episode 11".
#pragma once

#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// The numbers of an analysed text (its sentences and tokens), in reading order, never overlapping
/// each other or a date of `analysis.dates`. Linear.
///
/// The span holds the number with its sign, scale, currency and unit of measure ("$1.2 million",
/// "25 per cent", "5 km", "episode 11"), but not a counted noun: "300 people" has the span of "300"
/// and the unit "people". Units: "percent", "percentage point", ISO 4217 codes, units of measure
/// (text/units.h), "ordinal" for "11th" and "eleventh", the label in "season 2" ("season"), or the
/// noun counted, in the singular ("officer" of "12 police officers"). In "5 to 10 km" both numbers
/// are kilometres; "5 to 10 million" scales both. A score ("2-1") is two numbers.
///
/// Left out: "one" as a pronoun, "first" and "second" without an article, clock times, bare years
/// and number words inside names ("Studio Four"). Number words are read in English only.
/// A counted noun is a plural within three words, also a capitalised one ("six Democrats":
/// "democrat"); without a plural there is a unit only for "dead", "injured", "police" and their
/// like and after "one". Known limit: a verb in -s is taken for a plural ("of the two leads").
std::vector<Number> find_numbers(const Analysis& analysis);

}  // namespace twicetold
