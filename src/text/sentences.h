// Splits prose into sentences. Tokens are cut later, inside each sentence (text/tokens.h);
// quotations that run over several sentences are joined later still (quotes/find.h).
#pragma once

#include <string_view>
#include <vector>

#include "twicetold/span.h"

namespace twicetold {

/// The sentences of `text`, in reading order.
///
/// `text` is prose in UTF-8 with an empty line between paragraphs, as page/ leaves it. Spans never
/// overlap, neither begin nor end in white space, and together hold every byte that is not white
/// space. No input fails. Linear in the text.
///
///     split_sentences("He left. She stayed.", "en")   // {0, 8}, {9, 20}
std::vector<Span> split_sentences(std::string_view text, std::string_view language);

}  // namespace twicetold
