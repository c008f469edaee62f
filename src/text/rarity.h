// How rare a word is in news prose: what a shared word is worth as evidence.
#pragma once

#include <array>
#include <string_view>

#include "text/analysis.h"

namespace twicetold {

/// The rarity of a word that no table knows: a name, a technical term, a slip of the pen.
inline constexpr double kUnknownRarity = 9.0;

/// ln(sentences / sentences with the stem) in a corpus of news: 0.5 for "the", 3.2 for "year", 8.4
/// for "thirti", kUnknownRarity for what is rarer. Names count as unknown however common they are.
/// English by a table of the 3,500 commonest stems (models/README.md); other languages know only
/// stop words (2.0) and the rest (kUnknownRarity). Constant time.
double rarity_of(const Word& word, std::string_view language);

/// Stems of one rarity, parted by spaces; `tenths` is ten times the rarity, rounded.
struct RarityLevel {
  int tenths;
  std::string_view stems;
};
extern const std::array<RarityLevel, 70> kEnglishRarity;

}  // namespace twicetold
