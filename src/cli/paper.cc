#include "cli/paper.h"

#include <algorithm>

namespace twicetold {

constexpr std::size_t kIndent = 4;  // under a label that does not fit, or takes half of the width

void Paper::line(const Line& line) { out_ += render(line, colour_) + '\n'; }

void Paper::rule() {
  std::string dashes;
  for (std::size_t i = 0; i < (width_ == 0 ? 40 : width_); ++i) dashes += "─";
  line({{dashes, Style::kQuiet}});
}

void Paper::hanging(const Line& label, std::size_t indent, const Line& text) {
  const std::size_t used = display_width(label);
  if (used > indent || (width_ > 0 && indent > kIndent && indent * 2 > width_)) {
    if (width_ > 0 && used > width_) {
      hanging({}, kIndent / 2, label);
    } else {
      line(label);
    }
    return hanging({}, std::min(indent, kIndent), text);
  }
  const std::size_t room =
      width_ == 0 ? 0 : std::max<std::size_t>(width_ - std::min(width_, indent), 10);
  std::vector<Line> lines = wrap(text, room);
  if (lines.empty()) lines.emplace_back();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line out = padded(i == 0 ? label : Line{}, indent);
    out.insert(out.end(), lines[i].begin(), lines[i].end());
    line(out);
  }
}

void Paper::centred(const Line& text) {
  const std::size_t size = display_width(text);
  Line out = {{std::string(width_ > size ? (width_ - size) / 2 : 0, ' '), Style::kPlain}};
  out.insert(out.end(), text.begin(), text.end());
  line(out);
}

Line padded(Line line, std::size_t width) {
  const std::size_t used = display_width(line);
  if (used < width) line.push_back({std::string(width - used, ' '), Style::kPlain});
  return line;
}

}  // namespace twicetold
