// What one text has taken over from another, word for word.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "text/analysis.h"
#include "twicetold/copies.h"
#include "twicetold/span.h"

namespace twicetold {

/// A text as its sequence of words: all that the search for copies needs of it, 24 bytes a word.
struct CopyText {
  struct Item {
    std::uint64_t word = 0;  ///< hash of the case-folded word or number; marks are left out
    Span span;
    bool plain = false;  ///< neither quoted nor a name or number: the writer's own choice
  };
  std::vector<Item> items;  ///< in reading order
};

/// Prepares a text. Linear.
CopyText copy_text(const Analysis& text);

/// How much two texts have in common, and where. `overlap_a` and `overlap_b` count all words,
/// quotations included; `kind` is decided by plain words alone.
struct Overlap {
  double a = 0;  ///< share of a's words that stand in b as part of a passage, 0 to 1
  double b = 0;
  std::vector<Passage> passages;  ///< in the order of a; never overlapping in a
  std::optional<CopyKind> kind;   ///< none: neither text has taken over the other's words
};

/// Compares two texts. Two reports of one press conference share its quotations and are no copies.
/// Linear in both (a sort apart); symmetric in kind, nearly so in the shares.
Overlap find_overlap(const CopyText& a, const CopyText& b);
Overlap find_overlap(const Analysis& a, const Analysis& b);

/// Hashes of every run of kAnchorWords words, sorted, without repeats: two texts without one of
/// these in common have no passage in common.
std::vector<std::uint64_t> anchors_of(const CopyText& text);

}  // namespace twicetold
