// Numbers with their units: "1.2 million", "$3bn", "five", "11th", "25 per cent", "episode 11".
#pragma once

#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// The numbers of an analysed text (its sentences and tokens), in reading order, never overlapping
/// each other or a date of `analysis.dates`. Linear.
std::vector<Number> find_numbers(const Analysis& analysis);

}  // namespace twicetold
