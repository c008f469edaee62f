// Words that keep their stop, and words that begin sentences: facts that sentences.cc decides on.
#pragma once

#include <cstdint>
#include <string_view>

namespace twicetold {

/// What a stop after a word may be.
enum class StopRole : std::uint8_t {
  kEnds,          ///< an ordinary word: the stop ends the sentence
  kNeverEnds,     ///< "Mr.", "e.g.", "vs."
  kBeforeDigit,   ///< ends unless a digit follows: "No. 5", "Jan. 3", "p. 7"
  kBeforeCapital  ///< "Corp.", "Jr.", "Ave.": ends only before a word that begins sentences
};

/// The role of the stop after `word` (without the stop, as written), by a list of abbreviations
/// of English, German, French, Spanish, Italian, Portuguese and Dutch. "No" and "no" differ.
StopRole stop_role(std::string_view word);

/// Whether `word`, with a capital, is more likely the first of a sentence than part of a name:
/// "The", "He", "But".
bool begins_sentences(std::string_view word);

}  // namespace twicetold
