// Finds what is said by whom: direct, indirect and mixed quotations with cue and speaker.
#pragma once

#include <span>
#include <vector>

#include "text/analysis.h"
#include "twicetold/annotation.h"

namespace twicetold {

/// The quotes of an article: title, deck, then text, each in reading order.
///
/// `names` are the article's (names/find.h); speakers point to them, and a quoted work is no quote.
/// A speaker is left open rather than guessed. What stands in quotation marks is a quote when a cue
/// reports it, when it goes on a quote, or when it is a sentence. What is reported in other words
/// needs a cue with its subject, and a report inside a report is part of it. A quotation that is
/// never closed runs to the end of its paragraph. A quotation over several paragraphs is one quote.
///
///     find_quotes("“We won,” said Ann Hale.")   // “We won,” · said · Ann Hale
///
/// English; in other languages quotations that stand alone are found, without cue or speaker.
/// Linear. Known limits: verbs outside the table of quotes/words.cc; passives ("it was said by");
/// an aside without a comma ("After the meeting officials said") becomes part of the speaker;
/// "they" and descriptions ("the actor") have no name.
std::vector<Quote> find_quotes(const ArticleText& article, std::span<const Name> names);

}  // namespace twicetold
