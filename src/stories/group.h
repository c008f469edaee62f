// Groups articles into stories, in one pass.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "stories/features.h"

namespace twicetold {

/// The bars of the grouping; one setting serves full texts and headlines, dated or not.
struct GroupOptions {
  double join = 0.33;      ///< likeness from which an article joins a story
  double join_few = 0.45;  ///< the same among fewer than StemCounts::kMinArticles articles, where
                           ///< words in the news everywhere could not be told and still weigh
  double growth = 0.01;    ///< added to the bar for each doubling of the story: big ones attract
  std::size_t asked = 3;   ///< the likeness to a story is the mean to so many of its members
};

/// What was decided for an article.
struct Joined {
  std::uint32_t story = 0;
  double score = 1;  ///< mean likeness to the members asked; 1 for the first article of a story
  StoryLikeness nearest;  ///< to the nearest member; meaningless for the first article

  friend bool operator==(const Joined&, const Joined&) = default;
};

/// Assigns each article to a story; `result[i]` is for `articles[i]`, taken in the order `order`.
/// Stories are numbered as they begin. Weights should have been lowered by StemCounts.
std::vector<Joined> group_stories(std::span<const StoryFeatures> articles,
                                  std::span<const std::uint32_t> order,
                                  const GroupOptions& options = {});

/// Indices in order of publication, then of input. An article without a date keeps its place behind
/// the one before it in the input.
std::vector<std::uint32_t> in_order_of_day(std::span<const StoryFeatures> articles);

}  // namespace twicetold
