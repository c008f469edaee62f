// What the words between two neighbouring names say about them: "also known as", "as Mr. Gu".
#pragma once

#include <optional>
#include <string_view>

#include "twicetold/span.h"

namespace twicetold {

enum class Relationship {
  kAlias,     ///< "X (also known as Y)", "X, formerly Y"
  kBrackets,  ///< "X (Y)": an alias where one is the other's acronym
  kPlays,     ///< "X as Y", "X, who plays Y": the second is the role of the first
  kPlayedBy,  ///< "Y, played by X": the first is the role of the second
};

struct NameRelation {
  Relationship kind = Relationship::kAlias;
  bool is_bare_as = false;     ///< only "as": needs a story about a drama or film
  std::string_view evidence;   ///< the words themselves, a view of the text
  std::size_t role_begin = 0;  ///< where an honorific before the second name begins, in the gap
};

/// Reads `gap`, the text between the end of one name and the beginning of the next in the same
/// sentence; `after` is what follows the second name. None if it says nothing of this sort.
std::optional<NameRelation> read_relation(std::string_view gap, std::string_view after);

}  // namespace twicetold
