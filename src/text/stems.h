// Word forms: case folding, stems, stop words.
#pragma once

#include <string>
#include <string_view>

#include "text/analysis.h"

namespace twicetold {

/// The word behind a form as it stands in a text: "Koo’s" gives folded "koo's", stem "koo".
///
/// Stems are Snowball's (Porter 2001; libstemmer) for the languages it knows, else the folded form
/// itself; an English possessive and a French or Italian elided article ("l'homme") go first,
/// diacritics of Latin, Greek and Cyrillic letters last. Words over 64 bytes are not stemmed.
/// A text whose language is not told is treated as English. Safe in any thread; linear.
Word make_word(std::string_view form, std::string_view language);

/// `text` without the diacritics of Latin, Greek and Cyrillic letters: "Łódź" gives "Lodz".
/// Other scripts keep their marks, which are letters there. Linear.
std::string fold_diacritics(std::string_view text);

}  // namespace twicetold
