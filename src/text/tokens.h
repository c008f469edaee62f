// Cuts a text into tokens: words, numbers, marks and symbols.
#pragma once

#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// The tokens of `text` between `within.begin` and `within.end`, in reading order: all but white
/// space and zero-width characters. `word` and `sentence` are left 0. Linear.
std::vector<Token> tokenize(std::string_view text, Span within);

}  // namespace twicetold
