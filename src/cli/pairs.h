// The lines that `match` reads: pairs, one a line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace twicetold {

/// The first two columns of a line that is parted by tabs; none if there is no tab.
std::optional<std::pair<std::string_view, std::string_view>> tab_pair(std::string_view line);

/// The texts of the values of "a" and "b" in a JSON object, views into `line`; none if one of them
/// is missing or no object. Finds where values begin and end; what is in them is for the reader of
/// articles to judge. Linear.
std::optional<std::pair<std::string_view, std::string_view>> json_pair(std::string_view line);

/// Lines of standard input.
class LineReader {
 public:
  /// The next line without its line feed; none at the end.
  std::optional<std::string> next();

  /// Whether a line, or a part of one, is there without waiting: for programs that send one pair,
  /// and wait for the answer before they send the next.
  [[nodiscard]] bool ready() const;

 private:
  bool fill();

  std::string buffer_;
  std::size_t at_ = 0;        // what precedes it is given out
  std::size_t searched_ = 0;  // no line feed between `at_` and here
  bool ended_ = false;
};

}  // namespace twicetold
