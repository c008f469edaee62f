// Saved pages come in two shapes: one line a paragraph (with or without empty lines between), and
// wrapped at a width, as mail and old archives are. They are told apart by the breaks. A greedy
// wrapper breaks a line only where the next word would not have fitted, so in a wrapped text nearly
// every break inside a block is forced: line + space + next word is wider than the widest line. In
// a list, in verse or in a text of one line a paragraph most breaks are not. Fits: a wire story
// wrapped at 72. Does not fit: ten headlines one below the other, of 30 to 70 characters each.
// Cost: two passes over the lines.
#include "page/paragraphs.h"

#include <algorithm>

#include "page/tidy.h"

namespace twicetold {
namespace {

constexpr std::size_t kNarrowest = 40, kWidest = 130;  // what people and programs wrap at
constexpr std::size_t kFewestBreaks = 3;               // fewer prove nothing
constexpr double kForcedShare = 0.75;                  // ragged ends of paragraphs are the rest

std::size_t first_word_size(std::string_view line) {
  return count_characters(line.substr(0, std::min(line.find(' '), line.size())));
}

// A break inside a block: the line before it, and the width with the next word.
struct Break {
  std::size_t width;
  std::size_t with_next_word;
};

std::vector<Break> breaks_of(const std::vector<std::string>& lines) {
  std::vector<Break> breaks;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].empty() || lines[i + 1].empty()) continue;
    const std::size_t width = count_characters(lines[i]);
    breaks.push_back({width, width + 1 + first_word_size(lines[i + 1])});
  }
  return breaks;
}

// The width that the text is wrapped at, or 0.
std::size_t wrap_width(const std::vector<std::string>& lines) {
  const std::vector<Break> breaks = breaks_of(lines);
  if (breaks.size() < kFewestBreaks) return 0;
  std::size_t width = 0;
  for (const Break& b : breaks) width = std::max(width, b.width);
  if (width < kNarrowest || width > kWidest) return 0;
  const auto forced =
      std::ranges::count_if(breaks, [&](const Break& b) { return b.with_next_word > width; });
  return static_cast<double>(forced) >= kForcedShare * static_cast<double>(breaks.size()) ? width
                                                                                          : 0;
}

bool begins_list_item(std::string_view line) {
  for (std::string_view bullet : {"• ", "‣ ", "◦ ", "▪ ", "* ", "- ", "– "}) {
    if (line.starts_with(bullet)) return true;
  }
  return false;
}

// Whether the break between two lines of one block is a space only.
bool runs_on(std::string_view line, std::string_view next, std::size_t width) {
  if (begins_list_item(next)) return false;
  const std::size_t size = count_characters(line);
  if (begins_small(next) && !ends_as_sentence(line)) return size >= kNarrowest;
  return width > 0 && size + 1 + first_word_size(next) > width - width / 10;
}

}  // namespace

std::vector<std::string> paragraphs_of(std::string_view text) {
  const std::vector<std::string> lines = tidy_lines(text);
  const std::size_t width = wrap_width(lines);
  std::vector<std::string> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].empty()) continue;
    const bool joined = i > 0 && !lines[i - 1].empty() && runs_on(lines[i - 1], lines[i], width);
    if (!joined) {
      paragraphs.push_back(lines[i]);
      continue;
    }
    const bool hyphen = lines[i - 1].ends_with('-') && begins_small(lines[i]);
    if (!hyphen) paragraphs.back() += ' ';  // "inter-" + "national" keeps its hyphen, verbatim
    paragraphs.back() += lines[i];
  }
  return paragraphs;
}

}  // namespace twicetold
