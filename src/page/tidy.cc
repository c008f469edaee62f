#include "page/tidy.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

bool is_space(char32_t c) {
  if (c <= 0x20) return c == ' ' || (c >= 0x09 && c <= 0x0D);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_line_end(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Characters that nobody sees and that would only come between a word and its match.
bool is_invisible(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
  return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         c == 0x2060 || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

// Marks that a lookup disregards at the ends of a line.
bool is_trimmed(char32_t c) {
  if (c < 0x80)
    return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  return !u_isalnum(static_cast<UChar32>(c));
}

constexpr auto kClosers = {"\""sv, "'"sv, ")"sv, "]"sv, "’"sv, "”"sv, "»"sv, "«"sv, "“"sv, "」"sv};
constexpr auto kTerminals = {"."sv, "?"sv, "!"sv, "…"sv, "。"sv, "？"sv, "！"sv, "؟"sv, "।"sv};

// Appends `text` to `out` as tidy() promises; `out` keeps no trailing space.
void append_tidy(std::string& out, std::string_view text) {
  const std::size_t start = out.size();
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      gap = true;
    } else if (!is_invisible(c.value)) {
      if (gap && out.size() > start) out += ' ';
      gap = false;
      c.valid ? static_cast<void>(out.append(text.substr(at, c.size))) : append_utf8(out, c.value);
    }
    at += c.size;
  }
}

}  // namespace

std::string tidy(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_tidy(out, text);
  return out;
}

std::vector<std::string> tidy_lines(std::string_view text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_line_end(c.value)) {
      at += c.size;
      continue;
    }
    lines.push_back(tidy(text.substr(begin, at - begin)));
    at += text.substr(at).starts_with("\r\n") ? 2 : c.size;
    begin = at;
  }
  if (begin < text.size()) lines.push_back(tidy(text.substr(begin)));
  return lines;
}

std::string folded(std::string_view line) {
  std::size_t begin = 0, end = line.size();
  while (begin < end) {
    const CodePoint c = code_point_at(line, begin);
    if (!is_trimmed(c.value)) break;
    begin += c.size;
  }
  while (end > begin) {
    const CodePoint c = code_point_before(line, end);
    if (!is_trimmed(c.value)) break;
    end -= c.size;
  }
  std::string out;
  for (std::size_t at = begin; at < end; ++at) {
    const char c = line[at];
    if (line.substr(at).starts_with("’")) {
      out += '\'';
      at += 2;
    } else {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
  }
  return out;
}

std::size_t count_words(std::string_view line) {
  return line.empty() ? 0 : 1 + static_cast<std::size_t>(std::ranges::count(line, ' '));
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool ends_as_sentence(std::string_view line) {
  for (bool more = true; more;) {
    more = false;
    for (std::string_view closer : kClosers) {
      if (!line.ends_with(closer)) continue;
      line.remove_suffix(closer.size());
      more = true;
    }
  }
  return std::ranges::any_of(kTerminals, [&](auto mark) { return line.ends_with(mark); });
}

bool begins_small(std::string_view text) {
  return u_islower(static_cast<UChar32>(code_point_at(text, 0).value));
}

}  // namespace twicetold
