// Cuts a text into tokens: words, numbers, marks and symbols.
#pragma once

#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// The tokens of `text` between `within.begin` and `within.end`, in reading order: all but white
/// space and zero-width characters. `word` and `sentence` are left 0. Linear.
///
/// A word holds what stands inside it: "don't", "Koo’s", "K-Drama", "behind-the-scenes", "AT&T",
/// "bbc.com", and the last stop of an abbreviation with inner stops: "U.S.", "a.m.". Other stops
/// are marks of their own: "Mr" ".", "J" ".". A number holds its separators and the letters that
/// stick to it: "1,000", "3.5", "10:30", "11th", "3bn", "1990's"; it ends at a hyphen: "2" "-" "1",
/// "11" "-" "year-old". Marks come one by one, but "...", "--", "``" and "''" are one mark each.
/// Words of scripts without spaces (Han, Kana, Thai) are found by ICU's dictionaries.
///
/// Known limit: an apostrophe after a plural ("the actors’ kiss") is a mark of its own, for it
/// looks like a closing quotation mark.
std::vector<Token> tokenize(std::string_view text, Span within);

/// The same, added to `tokens`.
void tokenize(std::string_view text, Span within, std::vector<Token>& tokens);

}  // namespace twicetold
