// What a word can do in a sentence that reports speech: carry it ("said"), open a clause ("that"),
// stand for a person ("she"). English; other languages find nothing here but their quotation marks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// Sets of roles; a word may have several.
enum WordRole : std::uint64_t {
  // Function words.
  kDeterminer = 1ull << 0,    ///< the, a, some, no, both
  kPossessive = 1ull << 1,    ///< his, their
  kPronoun = 1ull << 2,       ///< a subject by itself: he, they, it, who, everyone
  kPreposition = 1ull << 3,   ///< of, in, with
  kCoordinator = 1ull << 4,   ///< and, or, but
  kSubordinator = 1ull << 5,  ///< when, because, although
  kAuxiliary = 1ull << 6,     ///< is, has, would, don't
  kBe = 1ull << 7,            ///< is, was, been
  kNegation = 1ull << 8,      ///< not, never, doesn't
  kAdverb = 1ull << 9,        ///< also, later, and most words in -ly
  kTime = 1ull << 10,         ///< Monday, yesterday
  kRelative = 1ull << 11,     ///< who, which
  kQuestion = 1ull << 12,     ///< what, whether, how
  kThat = 1ull << 13,
  kTo = 1ull << 14,
  kFinite = 1ull << 15,  ///< a verb form that needs a subject: is, would, went, says

  // Verbs that report, and their forms.
  kCue = 1ull << 16,
  kDirect = 1ull << 17,      ///< stands beside quoted words: "…," she added
  kClause = 1ull << 18,      ///< said he would come
  kWeakClause = 1ull << 19,  ///< only with that, whether: showed that he would come
  kAddressee = 1ull << 20,   ///< told reporters that
  kInfinitive = 1ull << 21,  ///< vowed to come
  kObject = 1ull << 22,      ///< praised the plan
  kNounToo = 1ull << 23,     ///< this form is a noun as well: claims, report
  kBase = 1ull << 24,
  kThird = 1ull << 25,
  kPast = 1ull << 26,
  kGerund = 1ull << 27,
  kSay = 1ull << 28,  ///< say and its like: what follows is nearly always reported

  kParticiple = 1ull << 29,  ///< a past form that needs has: shown

  // Prepositions a cue may take: complained about, called for.
  kTakesAbout = 1ull << 32,
  kTakesFor = 1ull << 33,
  kTakesOf = 1ull << 34,
  kTakesOn = 1ull << 35,
  kTakesTo = 1ull << 36,
  kTakesAgainst = 1ull << 37,
  kTakesWith = 1ull << 38,
  kTakesAt = 1ull << 39,
  kTakesOut = 1ull << 40,

  // Others.
  kCueNoun = 1ull << 44,        ///< belief that, fears that
  kCueAdjective = 1ull << 45,   ///< is confident that
  kMale = 1ull << 46,           ///< he, Mr
  kFemale = 1ull << 47,         ///< she, Mrs
  kPlural = 1ull << 48,         ///< they, we
  kFirstOrSecond = 1ull << 49,  ///< I, we, you
  kAgent = 1ull << 50,          ///< by
  kJoins = 1ull << 51,          ///< and, or
  kObjectPronoun = 1ull << 52,  ///< him, us
  kAccording = 1ull << 53,
  kMessage = 1ull << 55,  ///< a statement, a letter: what people say things in
  kNaming = 1ull << 56,   ///< called, dubbed
  kArticle = 1ull << 57,  ///< the, this: never a subject by itself
  kAdjunct = 1ull << 54,  ///< in, during: after a name they tell when and where
};
using WordRoles = std::uint64_t;

inline constexpr WordRoles kTakesAny = kTakesAbout | kTakesFor | kTakesOf | kTakesOn | kTakesTo |
                                       kTakesAgainst | kTakesWith | kTakesAt | kTakesOut;

/// The roles of a folded word, 0 for most.
WordRoles roles_of(std::string_view folded);

/// `roles[i]` is for `text.words[i]`. Linear in the distinct words.
std::vector<WordRoles> roles_of_words(const Analysis& text);

/// What a given name says of its bearer: kMale, kFemale or 0. A small list of common English,
/// Spanish, German and French names; a name both have is left out.
WordRoles gender_of_given_name(std::string_view folded);

}  // namespace twicetold
