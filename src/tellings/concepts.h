// Words of one meaning: "laughed", "giggles" and "cracked up" are one concept, so that two outlets
// that chose different words can still be seen to say the same.
#pragma once

#include <optional>

#include "text/analysis.h"

namespace twicetold {

/// A group of near-synonyms as news uses them.
using Concept = std::uint32_t;

/// The concept of the word at `at`, together with the word after it where the two are one verb
/// ("crack up", "turn around"). None for the many words that no group holds. English only; for
/// other languages always none. Constant time.
///
/// A function word alone ("let", "full") is none.
///
/// Known limit: a word has one meaning here; "cracked" alone is none, "a star turned around" is.
std::optional<Concept> concept_at(const Analysis& text, TokenIndex at);

/// The concept of a word by itself, in whatever form; none if no group holds it.
std::optional<Concept> concept_of(std::string_view word);

/// The concept whose group holds `word`, a single word of the table.
Concept concept_named(std::string_view word);

/// The first word of a concept's group, to name it by in a reason.
std::string_view name_of(Concept group);

}  // namespace twicetold
