// One article, one annotated article, one pair of copies, as text to read.
#pragma once

#include <string>

#include "cli/terminal_compare.h"
#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/copies.h"

namespace twicetold {

/// Title, deck, byline, notices, body with captions, credits, related headlines.
std::string terminal_article(const Article& article, const TerminalOptions& options);

/// Title, then names, quotes, dates and numbers as lists.
std::string terminal_annotation(const Article& article, const Annotation& annotation,
                                const TerminalOptions& options);

/// "a.html  near copy of  b.html   91 % of its words, 88 % of the other's, 4 passages".
std::string terminal_copy(const Article& a, const Article& b, const CopyPair& pair);

}  // namespace twicetold
