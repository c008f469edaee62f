#include "cli/display.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "cli/display_width_table.h"

namespace twicetold {
namespace {

constexpr std::size_t kUnbroken = 24;  // columns: "2.6 percent" and "Wednesday, 18 May 2022" stay

struct Character {
  char32_t code = 0;
  std::size_t size = 0;
};

// The character at the front of `text`. Malformed bytes are U+FFFD, one at a time.
Character front_character(std::string_view text) {
  const auto byte = [&](std::size_t i) -> char32_t {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xC2 && lead < 0xE0 && follows(1)) return {(lead & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (lead >= 0xE0 && lead < 0xF0 && follows(1) && follows(2)) {
    const char32_t code = (lead & 0xF) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) return {code, 3};
  }
  if (lead >= 0xF0 && lead < 0xF5 && follows(1) && follows(2) && follows(3)) {
    const char32_t code =
        (lead & 7) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
    if (code >= 0x10000 && code <= 0x10FFFF) return {code, 4};
  }
  return {0xFFFD, 1};
}

template <std::size_t kSize>
bool is_in(const CodePointRange (&table)[kSize], char32_t code) {
  const auto after = std::upper_bound(
      std::begin(table), std::end(table), code,
      [](char32_t wanted, const CodePointRange& range) { return wanted < range.first; });
  return after != std::begin(table) && code <= std::prev(after)->last;
}

std::size_t columns(char32_t code) {
  if (code < 0x300) return code == 0xAD ? 0 : 1;
  if (is_in(kNoColumns, code)) return 0;
  return is_in(kTwoColumns, code) ? 2 : 1;
}

bool is_control(char32_t code) {
  const bool bidi =
      (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x61C;
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || bidi || code == 0x2028 || code == 0x2029;
}

bool is_break(char32_t code) {
  return code == '\n' || code == '\t' || code == '\r' || code == 0x85 || code == 0x2028 ||
         code == 0x2029;
}

// Chinese and Japanese break between any two characters, Korean at its spaces.
bool is_ideographic(char32_t code) {
  const bool hangul = (code >= 0x1100 && code < 0x1200) || (code >= 0xAC00 && code < 0xD7B0);
  return columns(code) == 2 && !hangul;
}

// What must not begin a line: stops, closing brackets and small kana marks, the usual few.
bool clings_to_what_precedes(char32_t code) {
  constexpr std::u32string_view kClosers = U"、。，．・：；？！）］｝〉》」』】〕”’ー々!),.:;?]}";
  return kClosers.find(code) != kClosers.npos || columns(code) == 0;
}

bool clings_to_what_follows(char32_t code) {
  constexpr std::u32string_view kOpeners = U"（［｛〈《「『【〔“‘([{";
  return kOpeners.find(code) != kOpeners.npos;
}

void append(Line& line, std::string_view text, Style style) {
  if (line.empty() || line.back().style != style) line.push_back({"", style});
  line.back().text += text;
}

// Fills lines with words. A word is what stands between two places where a line may break:
// `(character* end_word(spaced))* finish`.
class Filler {
 public:
  explicit Filler(std::size_t width) : width_(width) {}

  void character(std::string_view bytes, std::size_t size, Style style) {
    if (width_ > 0 && word_columns_ + size > width_) {  // longer than a line: break anywhere
      end_word();
      if (used_ > 0) end_line();
    }
    append(word_, bytes, style);
    word_columns_ += size;
  }

  void end_word() {
    if (word_.empty()) return;
    const std::size_t gap = space_ && used_ > 0 ? 1 : 0;
    if (width_ > 0 && used_ > 0 && used_ + gap + word_columns_ > width_) {
      end_line();
    } else if (gap == 1) {
      append(line_, " ",
             line_.back().style == word_.front().style ? word_.front().style : Style::kPlain);
      ++used_;
    }
    for (const Run& run : word_) append(line_, run.text, run.style);
    used_ += word_columns_;
    word_.clear();
    word_columns_ = 0;
    space_ = false;
  }

  void space() {
    end_word();
    space_ = true;
  }

  std::vector<Line> finish() {
    end_word();
    if (used_ > 0 || !line_.empty()) end_line();
    return std::move(lines_);
  }

 private:
  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
    space_ = false;
  }

  std::size_t width_;
  std::vector<Line> lines_;
  Line line_, word_;
  std::size_t used_ = 0, word_columns_ = 0;
  bool space_ = false;  // a space stands before the word
};

std::string_view escape_of(Style style) {
  switch (style) {
    case Style::kPlain:
      return "";
    case Style::kStrong:
      return "\x1b[1m";
    case Style::kQuiet:
      return "\x1b[2m";
    case Style::kTitle:
      return "\x1b[1m";
    case Style::kPencil:
      return "\x1b[1;34m";
    case Style::kConflict:
      return "\x1b[1;4;34m";
    case Style::kDiffers:
      return "\x1b[4m";
  }
  return "";
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Character c = front_character(text);
    if (is_break(c.code)) {
      out += ' ';
    } else if (c.code == 0xFFFD) {
      out += "\xEF\xBF\xBD";
    } else if (!is_control(c.code)) {
      out += text.substr(0, c.size);
    }
    text.remove_prefix(c.size);
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t sum = 0;
  while (!text.empty()) {
    const Character c = front_character(text);
    sum += columns(c.code);
    text.remove_prefix(c.size);
  }
  return sum;
}

std::size_t display_width(const Line& line) {
  std::size_t sum = 0;
  for (const Run& run : line) sum += display_width(run.text);
  return sum;
}

std::vector<Line> wrap(const Line& runs, std::size_t width) {
  Filler filler(width);
  char32_t before = 0;
  for (const Run& run : runs) {
    std::string_view rest = run.text;
    const bool whole = run.style == Style::kConflict && display_width(rest) <= kUnbroken;
    while (!rest.empty()) {
      const Character c = front_character(rest);
      if (c.code == ' ' && !whole) {
        filler.space();
      } else {
        const bool breaks = before != 0 && (is_ideographic(before) || is_ideographic(c.code)) &&
                            !clings_to_what_precedes(c.code) && !clings_to_what_follows(before);
        if (breaks && !whole) filler.end_word();
        filler.character(rest.substr(0, c.size), columns(c.code), run.style);
      }
      before = c.code;
      rest.remove_prefix(c.size);
    }
  }
  return filler.finish();
}

std::vector<Line> wrap(std::string_view text, std::size_t width, Style style) {
  return wrap(Line{{std::string(text), style}}, width);
}

std::string render(const Line& line, bool colour) {
  std::string out;
  for (const Run& run : line) {
    const std::string_view escape = colour ? escape_of(run.style) : "";
    out += escape;
    out += run.text;
    if (!escape.empty()) out += "\x1b[0m";
  }
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

}  // namespace twicetold
