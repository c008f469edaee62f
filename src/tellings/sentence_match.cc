#include "twicetold/match.h"

namespace twicetold {

SentenceMatch match_sentences(std::string_view a, std::string_view b) {  // thin: letter for letter
  if (a == b) return {1.0, 0.0, Relation::kSame, {}};
  return {};
}

}  // namespace twicetold
