// From the lines of a saved page to its paragraphs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twicetold {

/// The paragraphs of `text`, tidied (page/tidy.h), none empty. UTF-8; linear.
///
/// An empty line ends a paragraph. Lines that follow each other without one are joined where the
/// text was wrapped at a width (a break stands where the next word would not have fitted) and where
/// a sentence runs on (no end mark, then a small letter); otherwise each is a paragraph.
///
///     paragraphs_of("Ghent floods\n\nIt rained all night, and by\nmorning the bridge was gone.")
///     // "Ghent floods", "It rained all night, and by morning the bridge was gone."
///
/// Known limit: verse whose lines happen to fill a width is joined.
std::vector<std::string> paragraphs_of(std::string_view text);

}  // namespace twicetold
