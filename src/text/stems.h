// Word forms: case folding, stems, stop words.
#pragma once

#include <string>
#include <string_view>

#include "text/analysis.h"

namespace twicetold {

/// The word behind a form as it stands in a text: "Kisses’" gives folded "kisses'", stem "kiss".
Word make_word(std::string_view form, std::string_view language);

}  // namespace twicetold
