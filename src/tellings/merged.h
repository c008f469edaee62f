// One telling made of all: in which order, and in whose words.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "tellings/compare.h"
#include "tellings/groups.h"
#include "tellings/units.h"

namespace twicetold {

/// The groups in an order that every telling keeps to as far as they agree; `result[k]` is an index
/// into `groups`. Where tellings order two statements differently, the mean place decides.
/// Linear, but for a queue.
std::vector<std::size_t> merged_order(const Units& units, std::span<const Group> groups);

/// The merged telling: the clearest wording of each statement, with its place first, then the
/// places of the other tellings. Statements stay in their order.
std::vector<MergedSentence> merge(std::span<const Telling> tellings, const Units& units,
                                  std::span<const Statement> statements);

}  // namespace twicetold
