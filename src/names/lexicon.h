// What the word lists know about a word or a phrase. Everything in the names stage that asks "could
// this be a given name, a title, a ministry?" asks here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "twicetold/annotation.h"

namespace twicetold {

/// Bits: a word may be in many classes ("may", "jordan").
namespace word_class {
inline constexpr std::uint32_t kCommon = 1u << 0;  ///< an ordinary English word
inline constexpr std::uint32_t kGivenName = 1u << 1;
inline constexpr std::uint32_t kSurname = 1u << 2;
inline constexpr std::uint32_t kHonorific = 1u << 3;    ///< Mr, Dr: never alone, never a name
inline constexpr std::uint32_t kTitle = 1u << 4;        ///< President, Coach
inline constexpr std::uint32_t kPersonNoun = 1u << 5;   ///< actor, doll: before a person's name
inline constexpr std::uint32_t kOrgWord = 1u << 6;      ///< last word of an organisation
inline constexpr std::uint32_t kOrgHead = 1u << 7;      ///< before "of" or "for"
inline constexpr std::uint32_t kPlaceWord = 1u << 8;    ///< last word of a place
inline constexpr std::uint32_t kPlaceHead = 1u << 9;    ///< first word of a place
inline constexpr std::uint32_t kEventWord = 1u << 10;   ///< last word of an event
inline constexpr std::uint32_t kWorkNoun = 1u << 11;    ///< drama, novel
inline constexpr std::uint32_t kCalendar = 1u << 12;    ///< days, months, seasons
inline constexpr std::uint32_t kDemonym = 1u << 13;     ///< nationalities, faiths, parties' members
inline constexpr std::uint32_t kNoName = 1u << 14;      ///< K-Drama, Spoiler, DVD
inline constexpr std::uint32_t kParticle = 1u << 15;    ///< van, de, bin
inline constexpr std::uint32_t kSpeechVerb = 1u << 16;  ///< said, plays: what persons do
inline constexpr std::uint32_t kPhraseStart = 1u << 17;  ///< a known phrase begins with it
inline constexpr std::uint32_t kKoreanSurname = 1u << 18;
}  // namespace word_class

/// A phrase of the lists that stands at the beginning of a text.
struct KnownPhrase {
  NameKind kind = NameKind::kOther;
  bool is_region = false;  ///< a country, state or region: may follow a place and a comma
  std::size_t words = 0;
};

/// The form the lists are in: small letters without diacritics, a possessive cut off ("Koo’s" and
/// "Koo" give "koo").
std::string lexicon_form(std::string_view folded);

/// The classes of a word in lexicon_form. Plurals and verb forms of ordinary words are ordinary.
/// Constant time; the lists are read once, at the first call of any thread.
std::uint32_t word_classes(std::string_view form);

/// What the lists know of a whole phrase in lexicon_form, its words parted by single blanks.
std::optional<KnownPhrase> known_phrase(std::string_view phrase);

/// The longest listed phrase that begins with `word`, in words; 0 if there is none.
std::size_t longest_phrase(std::string_view word);

}  // namespace twicetold
