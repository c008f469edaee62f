// Finds the names of an article: mentions in title, deck and text, each with its kind, joined into
// one Name for each bearer inside the article. Names of several articles meet in names/link.h.
#pragma once

#include <vector>

#include "text/analysis.h"
#include "twicetold/annotation.h"

namespace twicetold {

/// The names of an article in order of first mention (title, deck, text); `names[i].id` is i.
/// Mentions never overlap. Linear in the article.
std::vector<Name> find_names(const ArticleText& article);

}  // namespace twicetold
