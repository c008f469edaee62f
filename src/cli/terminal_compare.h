// A comparison for the terminal: two tellings side by side where there is room, one under the other
// where there is not.
#pragma once

#include <string>

#include "twicetold/comparison.h"

namespace twicetold {

struct TerminalOptions {
  std::size_t width = 80;  ///< columns; 0: lines are not broken
  bool colour = false;     ///< escape sequences; without them conflicts stand in brackets
};

/// The whole comparison as lines of text, ending in "– 30 –". Two columns from 100 columns on for
/// two tellings. Control characters of the articles are left out.
std::string terminal_compare(const Comparison& comparison, const TerminalOptions& options);

}  // namespace twicetold
