// Which sentences of all tellings make one statement.
#pragma once

#include <span>
#include <vector>

#include "tellings/align.h"
#include "tellings/units.h"

namespace twicetold {

/// The sentences of one statement, by telling and place; at most two neighbouring ones of a
/// telling.
struct Group {
  std::vector<UnitIndex> units;
  double agreement = 1;  ///< mean agreement of the wordings across tellings
};

/// Puts every unit into exactly one group: by the edges (best first), never by a chain alone.
/// Groups come in the order of their first unit.
std::vector<Group> group_units(const Units& units, std::span<const Edge> edges);

}  // namespace twicetold
