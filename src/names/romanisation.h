// One Korean name in many romanisations: "Son Seok Koo", "Son Suk Ku", "손석구". The key of a
// spelling is the set of Hangul syllables that it may stand for; two spellings may be one name
// where the sets meet. Used by names/match.h, names/link.h, and by whoever compares spellings.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace twicetold {

/// A syllable as a spelling leaves it open: bit i of a mask stands for the i-th jamo of the
/// Unicode order (19 onsets, 21 vowels, 28 codas, of which finals that sound alike share a bit).
struct KoreanSyllable {
  std::uint32_t onsets = 0;
  std::uint32_t vowels = 0;
  std::uint32_t codas = 0;

  friend bool operator==(const KoreanSyllable&, const KoreanSyllable&) = default;
};

/// One way to read a name: its surname (an index of the surname table) and the given name.
struct KoreanReading {
  std::uint32_t surname = 0;
  std::vector<KoreanSyllable> given;

  friend bool operator==(const KoreanReading&, const KoreanReading&) = default;
};

/// Every way to read `name` as a Korean name of one surname and a given name of one to three
/// syllables, in either order; empty if there is none. Letter case, blanks, hyphens and diacritics
/// are ignored, but a syllable never runs over a blank or hyphen. Hangul is read as it is.
/// At most 64 readings; names over 40 letters have none.
///
///     korean_readings("Han Suh-joon")    // 한 + 서준; 한 + 수준, ...
///
/// After the Revised Romanisation of 2000, McCune-Reischauer (without its marks) and the habits
/// of name bearers. Known limit: foreign names that happen to fit are read, too ("Lee Dana").
std::vector<KoreanReading> korean_readings(std::string_view name);

/// Whether two lists of readings can be one name: same surname, each syllable in common.
bool readings_meet(std::span<const KoreanReading> a, std::span<const KoreanReading> b);

/// The syllables that a given name alone may stand for: "Younghee", "Ji-won". At most 64 readings.
std::vector<std::vector<KoreanSyllable>> korean_syllables(std::string_view given);

/// Romanised spellings of Korean surnames, folded: "kim", "lee", "yi", "rhee".
std::span<const std::string_view> korean_surname_spellings();

}  // namespace twicetold
