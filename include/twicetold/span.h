// A place in a text. Every sentence, name, number and quote is a Span of its article, so that
// whatever is shown can be shown in its source.
#pragma once

#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace twicetold {

/// The bytes `[begin, end)` of a text. Texts are UTF-8 of less than 4 GiB.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }

  /// The bytes themselves: a view into `text`.
  [[nodiscard]] constexpr std::string_view in(std::string_view text) const {
    return text.substr(begin, size());
  }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// A Span from sizes as the standard library counts them.
constexpr Span make_span(std::size_t begin, std::size_t end) {
  assert(begin <= end && end <= std::numeric_limits<std::uint32_t>::max());
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace twicetold
