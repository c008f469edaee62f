#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

namespace twicetold {
namespace {

constexpr CharClass ascii_class(unsigned char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharClass::kLetter;
  if (c >= '0' && c <= '9') return CharClass::kDigit;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharClass::kSpace;
  constexpr std::string_view kPunctuation = "!\"'(),-.:;?[]_`{}";
  return kPunctuation.find(static_cast<char>(c)) != std::string_view::npos ? CharClass::kPunctuation
                                                                           : CharClass::kSymbol;
}

constexpr std::array<CharClass, 128> kAscii = [] {
  std::array<CharClass, 128> table{};
  for (unsigned c = 0; c < 128; ++c) table[c] = ascii_class(static_cast<unsigned char>(c));
  return table;
}();

// Scripts that are written without spaces between words. Hangul has spaces.
bool is_unspaced(char32_t c) {
  if (c < 0x0E00) return false;
  if (c <= 0x0EFF) return true;                 // Thai, Lao
  if (c >= 0x1000 && c <= 0x109F) return true;  // Burmese
  if (c >= 0x1780 && c <= 0x17FF) return true;  // Khmer
  if (c >= 0x3005 && c <= 0x30FF) return true;  // Kana, iteration marks
  if (c >= 0x31F0 && c <= 0x31FF) return true;  // small Katakana
  if (c >= 0x3400 && c <= 0x9FFF) return true;  // Han
  if (c >= 0xF900 && c <= 0xFAFF) return true;  // Han, compatibility
  if (c >= 0xFF66 && c <= 0xFF9F) return true;  // half-width Katakana
  return c >= 0x20000 && c <= 0x3FFFF;          // Han, rare
}

CharClass slow_class(char32_t c) {
  if (c >= 0xAC00 && c <= 0xD7A3) return CharClass::kLetter;  // Hangul, without asking ICU
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharClass::kLetter;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return is_unspaced(c) ? CharClass::kUnspaced : CharClass::kLetter;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return is_unspaced(c) && c < 0x1800 ? CharClass::kUnspaced : CharClass::kMark;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_OTHER_NUMBER:
      return CharClass::kDigit;
    case U_LETTER_NUMBER:
      return c == 0x3007 ? CharClass::kUnspaced : CharClass::kDigit;  // 〇 is a Han digit
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return CharClass::kSpace;
    case U_FORMAT_CHAR:
      return CharClass::kInvisible;
    case U_CONTROL_CHAR:
      return c == 0x85 ? CharClass::kSpace : CharClass::kSymbol;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return c == 0xFF05 ? CharClass::kSymbol : CharClass::kPunctuation;  // ％
    default:
      return CharClass::kSymbol;
  }
}

}  // namespace

CharClass class_of(char32_t c) { return c < 0x80 ? kAscii[c] : slow_class(c); }

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isupper(static_cast<UChar32>(c)) != 0 || u_istitle(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_islower(static_cast<UChar32>(c)) != 0;
}

std::size_t skip_space(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) break;
    at += c.size;
  }
  return at < end ? at : end;
}

std::size_t trim_space(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin) {
    const CodePoint c = code_point_before(text, end);
    if (!is_space(c.value)) break;
    end -= c.size;
  }
  return end;
}

std::size_t paragraph_break(std::string_view text, std::size_t at) {
  const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
  return next != std::string_view::npos && text[next] == '\n' ? next + 1 - at : 0;
}

}  // namespace twicetold
