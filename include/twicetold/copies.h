// Which articles have taken over text of which.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/article.h"
#include "twicetold/span.h"

namespace twicetold {

/// How much of one text stands in the other, quotations left out of account.
enum class CopyKind {
  kExact,    ///< word for word, but for a few words
  kNear,     ///< most of one text: a copy edited or cut
  kPartial,  ///< some passages, beside words of its own
};

/// The same words in two texts. Few words in between may differ.
struct Passage {
  Span a;
  Span b;

  friend bool operator==(const Passage&, const Passage&) = default;
};

/// Two articles of which one has taken over text of the other, or both of a third.
struct CopyPair {
  std::uint32_t a = 0;  ///< index of an article; `a` < `b`
  std::uint32_t b = 0;
  CopyKind kind = CopyKind::kPartial;
  double overlap_a = 0;  ///< share of a's words that stand in b, 0 to 1
  double overlap_b = 0;
  std::vector<Passage> passages;  ///< of the articles' `text`, in the order of a

  friend bool operator==(const CopyPair&, const CopyPair&) = default;
};

/// All such pairs, by `a`, then by `b`. Never fails.
///
/// Cost: linear in the articles, and in the pairs that share a rare run of words. Known limit: a
/// translation or a rewriting that keeps no run of five words is not seen.
std::vector<CopyPair> find_copies(std::span<const Article> articles);

/// One line of JSON; `a_id` and `b_id` are the ids of the two articles.
std::string to_json(std::string_view a_id, std::string_view b_id, const CopyPair& pair);

}  // namespace twicetold
