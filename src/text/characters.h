// What a code point is to the text stage: a letter, a digit, white space, nothing at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/utf8.h"

namespace twicetold {

enum class CharClass : std::uint8_t {
  kSpace,        ///< white space, no-break and ideographic spaces included
  kInvisible,    ///< zero-width: joiners, byte order marks, soft hyphens, direction marks
  kLetter,       ///< of a script that puts spaces between words
  kUnspaced,     ///< of a script that does not: Han, Kana, Thai, Lao, Khmer, Burmese
  kMark,         ///< combining: belongs to the character before it
  kDigit,        ///< decimal digits, also fractions and other numerals: 7 ٧ ½
  kPunctuation,  ///< Unicode P*, but not % & @ # * / \ which are symbols
  kSymbol,       ///< the rest: currency, emoji, controls, malformed bytes
};

/// By a table for ASCII, by ICU for the rest.
CharClass class_of(char32_t c);

/// White space other than a line end does not part paragraphs.
inline bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x80 && class_of(c) == CharClass::kSpace);
}

bool is_upper(char32_t c);  ///< also title case: Dž
bool is_lower(char32_t c);

/// `at` moved over white space, no further than `end`.
std::size_t skip_space(std::string_view text, std::size_t at, std::size_t end);

/// `end` moved back over white space, no further than `begin`.
std::size_t trim_space(std::string_view text, std::size_t begin, std::size_t end);

/// The size of the paragraph break (an empty line) that begins with the line end at `text[at]`,
/// or 0: "\n\n", "\n \t\n", "\r\n\r\n". Looks no further than the next line end.
std::size_t paragraph_break(std::string_view text, std::size_t at);

}  // namespace twicetold
