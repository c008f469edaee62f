// Titles of works: what stands in quotation marks and Title Case, and the same words elsewhere.
#pragma once

#include <vector>

#include "names/mentions.h"
#include "names/words.h"

namespace twicetold {

/// The works that `parts` name in quotation marks, and every other place where the same two or more
/// words stand without marks. In reading order, part by part; never overlapping. Linear.
std::vector<Candidate> find_works(const std::vector<PartWords>& parts);

}  // namespace twicetold
