// Spellings of one name: folding, transliteration, parts, likeness of parts. What names/match.h
// and names/link.h decide with.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twicetold {

/// One word of a name.
struct NamePart {
  std::string text;      ///< small ASCII letters where the script allows
  bool initial = false;  ///< a single letter
  bool light = false;    ///< a particle: "van", "bin", "al"; its absence says little
};

/// The words of a name for comparison, in order: small letters without diacritics, other scripts in
/// ICU's transliteration, digits among letters read as the letters they look like ("I9or"), titles,
/// honorifics and company endings left out, a word said twice in a row once. Over 200 bytes are
/// cut.
std::vector<NamePart> name_parts(std::string_view name);

/// `name` in small letters without diacritics, with single blanks for everything that is neither
/// letter nor digit. Linear.
std::string folded_name(std::string_view name);

/// Whether two spellings may be one name told in full by both: equal but for case, diacritics,
/// punctuation and order, or two romanisations of one name. Typing errors and missing parts do not
/// count, see match_names() for those.
///
///     compatible_spellings("Son Seok Koo", "Son Suk Ku")    // true
///     compatible_spellings("Kim Soo-hyun", "Kim Seo-hyun")  // false
bool compatible_spellings(std::string_view a, std::string_view b);

/// A rough sound of a word in small ASCII letters: what transliterations of one word share.
/// "nooristani" and "nuristani" give the same, so do "shi" and "xi".
std::string sound_of(std::string_view word);

/// The least number of insertions, deletions, replacements and swaps of neighbours that turn `a`
/// into `b` (optimal string alignment), or `limit` + 1 if it is more. Words over 64 bytes count as
/// unlike. O(|a| |b|).
int edit_distance(std::string_view a, std::string_view b, int limit);

/// Likeness of two parts in [0, 1] and, through `why`, its reason; 0 where nothing speaks for it.
struct PartLikeness {
  double score = 0;
  const char* why = "";
};
PartLikeness part_likeness(const NamePart& a, const NamePart& b);

}  // namespace twicetold
