// The commonest function words of each language.
#pragma once

#include <string_view>

namespace twicetold {

/// Whether `folded` (case-folded, apostrophes as ') is one of the commonest function words of
/// `language` (BCP 47; only its first part counts). Known: en, de, fr, es, it, pt, nl, sv, da, no,
/// fi, pl, cs, ru, tr, id; false for any other.
bool is_stop_word(std::string_view folded, std::string_view language);

}  // namespace twicetold
