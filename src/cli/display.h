// Text for a terminal: what may be shown, how many columns it takes, how it breaks into lines. Used
// by the views (compare_view.h is what they show); articles come from anywhere, so nothing of
// theirs reaches the terminal without passing through here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace twicetold {

/// What a stretch of text is. `render` gives each its look.
enum class Style {
  kPlain,
  kStrong,
  kQuiet,
  kTitle,
  kPencil,    ///< the blue pencil: signs and labels of conflicts, and nothing else
  kConflict,  ///< a slot in conflict
  kDiffers,   ///< a slot that is told in another way
};

struct Run {
  std::string text;
  Style style = Style::kPlain;

  friend bool operator==(const Run&, const Run&) = default;
};

using Line = std::vector<Run>;

/// `text` without what could take over a terminal or spoil a page: control characters (C0, C1,
/// DEL) and bidirectional controls are left out, line breaks and tabs become spaces, malformed
/// UTF-8 becomes U+FFFD. Everything else stays as it is.
std::string printable(std::string_view text);

/// The columns that `text` takes on a terminal: East Asian wide characters two, combining marks
/// none. The same on every machine (a table of Unicode 14, no locale). Known limit: emoji joined by
/// U+200D count as their parts.
std::size_t display_width(std::string_view text);
std::size_t display_width(const Line& line);

/// Breaks `runs` into lines of at most `width` columns (0: one line).
///
/// Lines break at spaces, and between Chinese or Japanese characters; a word that is longer than a
/// line breaks anywhere. A run in style kConflict of up to 24 columns stays on one line. No line
/// begins or ends in a space. No text gives no lines. Linear.
std::vector<Line> wrap(const Line& runs, std::size_t width);
std::vector<Line> wrap(std::string_view text, std::size_t width, Style style = Style::kPlain);

/// `line` as bytes for the terminal, with the escape sequences of its styles if `colour`.
std::string render(const Line& line, bool colour);

}  // namespace twicetold
