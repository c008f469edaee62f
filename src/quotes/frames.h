// Finds the frames of reported speech in one sentence: a cue, whose subject speaks, and the clause
// or quotation that is reported. Who the subject is comes later (quotes/speakers.h).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "quotes/outline.h"

namespace twicetold {

/// Items `[first, last)` of an outline.
struct ItemRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] bool empty() const { return first >= last; }
  friend bool operator==(const ItemRange&, const ItemRange&) = default;
};

struct Frame {
  ItemRange cue;
  ItemRange subject;                ///< empty where the sentence names none
  std::vector<ItemRange> contents;  ///< one, or more where the cue breaks the quotation
  bool before = false;  ///< the first content stands before the cue: “…,” she said
};

/// The frames of `stretch` in the order of their cues. Every frame has a content. Linear: no look
/// goes further than a fixed number of items, but for the end of a content.
///
///     Officials said the road would open, adding that “no date” was set.
///     // said [Officials] [the road would open], adding [Officials] [that “no date” was set]
std::vector<Frame> find_frames(const Outline& outline, const Stretch& stretch);

/// The frame of a quotation that only a colon announces ("She shared her thoughts: “…”"): the cue
/// is the colon, the subject that of the sentence. None without a colon or a subject.
std::optional<Frame> find_announced_frame(const Outline& outline, const Stretch& stretch,
                                          std::uint32_t quotation);

/// The frame of a stretch that ends in a colon and reports what comes after it: "She wrote:". Its
/// contents are empty; none if no verb there may open a quotation.
std::optional<Frame> find_open_frame(const Outline& outline, const Stretch& stretch);

}  // namespace twicetold
