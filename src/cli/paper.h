// A sheet of lines for the terminal, written from top to bottom.
#pragma once

#include <cstddef>
#include <string>

#include "cli/display.h"

namespace twicetold {

class Paper {
 public:
  /// `width` in columns; 0: lines are not broken.
  Paper(std::size_t width, bool colour) : width_(width), colour_(colour) {}

  [[nodiscard]] std::size_t width() const { return width_; }
  [[nodiscard]] bool colour() const { return colour_; }

  void line(const Line& line = {});
  void rule();

  /// Text beside a label: the label stands in front of the first line, the rest is indented. A
  /// label that is too long for that gets a line of its own.
  void hanging(const Line& label, std::size_t indent, const Line& text);
  void hanging(std::size_t indent, const Line& text) { hanging({}, indent, text); }

  /// A paragraph over the whole width.
  void paragraph(const Line& text) { hanging({}, 0, text); }

  void centred(const Line& text);

  std::string take() { return std::move(out_); }

 private:
  std::size_t width_;
  bool colour_;
  std::string out_;
};

/// `line` with spaces up to `width` columns.
Line padded(Line line, std::size_t width);

}  // namespace twicetold
