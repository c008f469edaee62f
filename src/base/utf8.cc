#include "base/utf8.h"

namespace twicetold {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

// The first continuation byte has a narrower range after some lead bytes: no overlong forms, no
// surrogates, nothing over U+10FFFF (Unicode Standard, table 3-7).
bool fits_second(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xE0:
      return second >= 0xA0 && second <= 0xBF;
    case 0xED:
      return second >= 0x80 && second <= 0x9F;
    case 0xF0:
      return second >= 0x90 && second <= 0xBF;
    case 0xF4:
      return second >= 0x80 && second <= 0x8F;
    default:
      return (second & 0xC0) == 0x80;
  }
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, 0, false};
  const unsigned char lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1, true};
  const std::uint32_t size = lead >= 0xC2 && lead < 0xE0   ? 2
                             : (lead & 0xF0) == 0xE0       ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  if (size == 0) return {kReplacement, 1, false};
  char32_t value = lead & (0x7Fu >> size);
  for (std::uint32_t i = 1; i < size; ++i) {
    if (at + i >= text.size()) return {kReplacement, i, false};
    const unsigned char next = byte_at(text, at + i);
    if (i == 1 ? !fits_second(lead, next) : (next & 0xC0) != 0x80) return {kReplacement, i, false};
    value = (value << 6) | (next & 0x3F);
  }
  return {value, size, true};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {0, 0, false};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (byte_at(text, begin) & 0xC0) == 0x80) --begin;
  const CodePoint found = code_point_at(text, begin);
  if (begin + found.size == at) return found;
  return {kReplacement, 1, false};
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!c.valid) return false;
    at += c.size;
  }
  return true;
}

std::string mend_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.valid) {
      out.append(text.substr(at, c.size));
    } else {
      append_utf8(out, kReplacement);
    }
    at += c.size;
  }
  return out;
}

void append_utf8(std::string& out, char32_t value) {
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | (value >> 6));
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    out += static_cast<char>(0xE0 | (value >> 12));
    out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (value >> 18));
    out += static_cast<char>(0x80 | ((value >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  }
}

}  // namespace twicetold
