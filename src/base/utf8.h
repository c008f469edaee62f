// UTF-8: stepping through it, checking it, mending it. Everything after page/ may assume valid
// UTF-8, but must survive anything.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace twicetold {

/// A code point and how many bytes it takes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  ///< 1 to 4; 0 at the end of the text
  bool valid = true;       ///< false: `value` is U+FFFD for a malformed sequence of `size` bytes
};

/// The code point that begins at `text[at]`. A malformed sequence is replaced as the Unicode
/// Standard recommends (section 3.9, maximal subparts), so that stepping by `size` always ends.
CodePoint code_point_at(std::string_view text, std::size_t at);

/// The code point that ends before `text[at]`.
CodePoint code_point_before(std::string_view text, std::size_t at);

/// Whether no code point of valid UTF-8 is cut at `at`: it is 0, the end, or no continuation byte.
inline bool is_boundary(std::string_view text, std::size_t at) {
  return at == 0 || at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

bool is_valid_utf8(std::string_view text);

/// `text` with every malformed sequence replaced by U+FFFD. Linear.
std::string mend_utf8(std::string_view text);

void append_utf8(std::string& out, char32_t value);

}  // namespace twicetold
