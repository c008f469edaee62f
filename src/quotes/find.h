// Finds what is said by whom: direct, indirect and mixed quotations with cue and speaker.
#pragma once

#include <span>
#include <vector>

#include "text/analysis.h"
#include "twicetold/annotation.h"

namespace twicetold {

/// The quotes of an article: title, deck, then text, each in reading order. `names` are the
/// article's (names/find.h); speakers point to them. A speaker is left open rather than guessed.
/// Linear in the article.
std::vector<Quote> find_quotes(const ArticleText& article, std::span<const Name> names);

}  // namespace twicetold
