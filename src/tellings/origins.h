// Which tellings are copies of one text, and whom each telling took from.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "tellings/compare.h"
#include "tellings/units.h"

namespace twicetold {

/// Words that one telling took over from another.
struct TakenOver {
  TellingIndex a = 0;  ///< `a < b`
  TellingIndex b = 0;
  Span in_a;
  Span in_b;
};

/// The independent sources of the tellings.
struct Origins {
  std::vector<std::uint32_t>
      of;  ///< `of[t]` is the origin of telling t, numbered from 0 as they come
  std::uint32_t count = 0;
  std::vector<Source> sources;      ///< credits, copies and links, telling by telling
  std::vector<TakenOver> passages;  ///< sorted by a, b, place

  /// Whether b's sentence stands word for word in a's, or the other way, as part of a copied
  /// passage: then one of them confirms nothing.
  [[nodiscard]] bool taken_over(const Unit& a, const Unit& b) const;

  /// How many independent origins make a statement. `units` are its sentences.
  [[nodiscard]] std::uint32_t behind(std::span<const Unit* const> units) const;
};

/// Compares every telling's body with every other's. Exact and near copies, and texts of which half
/// was taken over, are one origin. Where only a part was taken over the tellings stay two origins,
/// but the sentences in that part count once.
Origins find_origins(std::span<const Telling> tellings);

}  // namespace twicetold
