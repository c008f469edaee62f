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
/// space. No input fails: malformed UTF-8 is kept as it is, and a paragraph without sentence marks
/// is one sentence. Linear in the text.
///
///     split_sentences("He left. She stayed.", "en")   // {0, 8}, {9, 20}
///
/// In the spirit of Unicode UAX #29, section 5, with abbreviations, initials and speech tags. Works
/// for all scripts with sentence marks (. ! ? … 。 ؟ ।); Thai has none, so that its sentences are
/// its paragraphs. `language` only decides whether "3." may be an ordinal number ("am 3. Mai").
///
/// Known limits: a name that ends in a mark ends a sentence ("Yahoo! Inc"), and so does a question
/// before a tag with a capital (“Why?” Kim asked.). A company's stop before a capital goes on
/// ("Acme Corp. Shares fell.") unless a word follows that often begins sentences ("Acme Corp.
/// The").
std::vector<Span> split_sentences(std::string_view text, std::string_view language);

}  // namespace twicetold
