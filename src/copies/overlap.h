// What one text has taken over from another, word for word.
#pragma once

#include <optional>
#include <vector>

#include "text/analysis.h"
#include "twicetold/span.h"

namespace twicetold {

enum class CopyKind { kExact, kNear, kPartial };

/// Passages are spans of either text, in the order of a.
struct Passage {
  Span a;
  Span b;
};

struct Overlap {
  double a = 0;  ///< share of a's words that stand in b as part of a passage, 0 to 1
  double b = 0;
  std::vector<Passage> passages;
  std::optional<CopyKind> kind;  ///< none: neither text has taken over the other's words
};

/// Compares two texts. Shared quotations (between quotation marks) are not copying. Linear in both.
Overlap find_overlap(const Analysis& a, const Analysis& b);

}  // namespace twicetold
