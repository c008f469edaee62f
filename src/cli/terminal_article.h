// One article, one annotated article, one pair of copies, one grouped article, as text to read.
#pragma once

#include <string>
#include <string_view>

#include "cli/terminal_compare.h"
#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/copies.h"
#include "twicetold/group.h"

namespace twicetold {

/// Title, deck, byline, notices, body with captions, credits, related headlines.
std::string terminal_article(const Article& article, const TerminalOptions& options);

/// Title, then names, quotes, dates and numbers as lists.
std::string terminal_annotation(const Article& article, const Annotation& annotation,
                                const TerminalOptions& options);

/// "a.html  near copy of  b.html   91 % of its words, 88 % of the other's, 4 passages".
std::string terminal_copy(const Article& a, const Article& b, const CopyPair& pair);

/// "story 3  b.html  nearly the same as a.html\n    title 0.71, text 0.64\n".
std::string terminal_grouped(const Article& article, std::string_view copy_of,
                             const Grouped& grouped);

}  // namespace twicetold
