// Which articles tell one story.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/article.h"
#include "twicetold/copies.h"

namespace twicetold {

/// Where an article belongs.
struct Grouped {
  std::uint32_t story = 0;  ///< number of the story, from 0, in order of its first article
  double score = 0;  ///< likeness to the story when it joined, 0 to 1; 1 for its first article
  std::vector<std::string> why;          ///< the figures that decided; empty for the first article
  std::optional<std::uint32_t> copy_of;  ///< index of the earliest article it has taken text from
  CopyKind copy = CopyKind::kPartial;    ///< of what kind, where `copy_of` is set
  double overlap = 0;                    ///< share of its words that stand there

  friend bool operator==(const Grouped&, const Grouped&) = default;
};

/// Groups articles into stories in one pass, in order of `published`, then of input; `result[i]` is
/// for `articles[i]`. An article without a date comes where its neighbour in the input comes.
///
/// Never fails. Cost: linear in the articles, but for the candidates of each, which are capped.
/// Known limit: a story once split is not joined again.
std::vector<Grouped> group(std::span<const Article> articles);

/// One line of JSON; `copy_of_id` is the id of that article, empty if there is none.
std::string to_json(std::string_view id, std::string_view copy_of_id, const Grouped& grouped);

}  // namespace twicetold
