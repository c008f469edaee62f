// Which sentences of two tellings say the same.
#pragma once

#include <span>
#include <vector>

#include "tellings/units.h"
#include "twicetold/comparison.h"

namespace twicetold {

/// Two sentences of different tellings that say the same, each the other's best.
struct Edge {
  UnitIndex a = 0;  ///< of the telling with the lower number
  UnitIndex b = 0;
  double score = 0;  ///< 0 to 1, place and neighbours included
};

/// All such pairs over all tellings, best first. `quotes` are the utterances of quotes_across.h:
/// sentences that print one utterance say the same.
///
/// Two tellings without a clear pair, or whose only pair is weak, give none. Cost: the square of
/// the number of tellings; for each pair of tellings, linear in their sentences.
std::vector<Edge> align(const Units& units, std::span<const SharedQuote> quotes);

}  // namespace twicetold
