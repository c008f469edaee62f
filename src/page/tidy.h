// White space and the folded form of a line: what the readers of pages have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twicetold {

/// `text` on one line: every run of white space (tabs, line ends, no-break and Unicode spaces) is
/// one space, none at either end; control characters, zero-width spaces, soft hyphens, byte order
/// marks and direction marks are left out. Joiners stay, for Persian, Indic scripts and emoji need
/// them. UTF-8; linear.
std::string tidy(std::string_view text);

/// The lines of `text`, each tidied, empty ones kept. Ends at LF, CR, CR LF, VT, FF, NEL, LS or PS.
std::vector<std::string> tidy_lines(std::string_view text);

/// A line for looking up in a table: ASCII letters small, typographic apostrophes straight, marks
/// and symbols at both ends left out. `folded("» Share!")` is "share".
std::string folded(std::string_view line);

/// How many words, counted by spaces; `line` is tidied.
std::size_t count_words(std::string_view line);

/// How many code points.
std::size_t count_characters(std::string_view text);

/// Whether `line` ends as a sentence does: in a stop, "?", "!" or "…", closing marks aside.
bool ends_as_sentence(std::string_view line);

/// Whether `text` begins with a small letter of any script.
bool begins_small(std::string_view text);

}  // namespace twicetold
