// Finds what stands in quotation marks, whoever said it; speakers come later (quotes/find.h).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "twicetold/span.h"

namespace twicetold {

/// A stretch in quotation marks, outermost marks only: what is quoted inside a quotation is part
/// of it.
struct Quotation {
  Span span;             ///< marks included
  Span inside;           ///< without the marks
  bool closed = true;    ///< false: runs to the end of its paragraph for want of a closing mark
  bool goes_on = false;  ///< opened again at the next paragraph: the speaker goes on speaking

  friend bool operator==(const Quotation&, const Quotation&) = default;
};

/// The quotations of `text`, in reading order, never overlapping, each inside one paragraph
/// (paragraphs are parted by empty lines). Knows “ ” " ' ‘ ’ « » ‹ › „ ‚ 「 」 『 』 `` ''.
///
/// Apostrophes (don't, the actors' strike, '90s), feet and inches (6'2", 27") are no marks.
/// Spans begin and end on character boundaries. Any bytes; linear.
///
///     find_quotations("“We won,” she said.")   // {0, 13}
///
/// Known limit: a plural's apostrophe inside single marks ends the quotation if no better closing
/// mark follows: ‘the actors’ strike’ is found whole, ‘the actors’ strike is found as ‘the actors’.
std::vector<Quotation> find_quotations(std::string_view text);

}  // namespace twicetold
