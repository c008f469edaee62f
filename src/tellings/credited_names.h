// The names that stand in source lines only: "Source: Morning Reel". They belong to the telling,
// though no sentence mentions them.
#pragma once

#include <span>
#include <vector>

#include "tellings/compare.h"
#include "twicetold/comparison.h"

namespace twicetold {

/// Adds what the tellings credit to the names found in their texts: as one more variant where the
/// credit is an organization's name, or that name with the word for a desk ("Haneul TV Drama");
/// as a name of its own, an organization, where a source line names somebody new. Names keep their
/// ids, new ones come last. Linear in credits times names.
void add_credited_names(std::span<const Telling> tellings, std::vector<SharedName>& names);

}  // namespace twicetold
