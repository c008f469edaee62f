// Finds where names stand: runs of capitals with what belongs inside them, and works in quotation
// marks. Kinds are decided in names/kinds.h, joins in names/find.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "names/words.h"
#include "twicetold/annotation.h"

namespace twicetold {

/// A place where a name seems to stand.
struct Candidate {
  Field in = Field::kText;
  Span span;
  TokenIndex first = 0, last = 0;  ///< its tokens `[first, last)`; a glued word belongs to two
  std::uint32_t sentence = 0;
  std::string key;              ///< its words in lexicon_form, parted by blanks
  bool is_quoted_work = false;  ///< a title in quotation marks
  bool is_known_work = false;   ///< the same words stand in quotation marks elsewhere
};

/// The candidates of all parts, title first, in reading order. They never overlap. `parts` are
/// those of words_of(). Honorifics and titles before a name are left out ("Mr. Gu" gives "Gu"),
/// possessives are cut off ("Koo’s" gives "Koo"). Linear.
std::vector<Candidate> find_candidates(const std::vector<PartWords>& parts);

}  // namespace twicetold
