// One name behind the spellings of several tellings of one event.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "twicetold/annotation.h"
#include "twicetold/comparison.h"

namespace twicetold {

/// Which name of which telling is which shared name: `shared_of[telling][name]` is an id of
/// `names`.
struct LinkedNames {
  std::vector<SharedName> names;  ///< in order of first appearance, telling by telling
  std::vector<std::vector<NameId>> shared_of;
};

/// Joins the names of the tellings of one event; `tellings[i]` are the names of telling i. Two
/// names that one telling keeps apart are never joined. Every join says why.
LinkedNames link_names(std::span<const std::vector<Name>> tellings);

}  // namespace twicetold
