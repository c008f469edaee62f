// Character references of HTML: "&amp;", "&eacute;", "&#8220;", "&#x201C;".
#pragma once

#include <string>
#include <string_view>

namespace twicetold {

/// `text` with its character references read; what is none stays as it is. Numbers 128 to 159 mean
/// windows-1252, as browsers read them; impossible ones become U+FFFD. Knows the 252 names of HTML
/// 4.01 (section 24) and "apos". Linear.
std::string read_entities(std::string_view text);

}  // namespace twicetold
