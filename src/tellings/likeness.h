// How alike two sentences are: whether they say the same thing, in so far as their words tell. For
// comparing all sentences of some tellings with all others: what each sentence needs is prepared
// once, and a pair then costs about a microsecond.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/analysis.h"
#include "twicetold/annotation.h"

namespace twicetold {

/// A sentence, or a clause of one: the tokens `[first, last)` of `text` and the bytes they cover.
struct UnitText {
  const Analysis& text;
  Span span;
  TokenIndex first = 0;
  TokenIndex last = 0;
};

/// The sentence `text.sentences[sentence]` as a unit.
UnitText unit_of(const Analysis& text, std::uint32_t sentence);

/// A place where a name stands, with the name's number across all tellings (of LinkedNames, say).
struct NamedSpan {
  Span span;
  NameId name{};
};

/// What a word is worth as evidence that two sentences say the same: its rarity in news, less what
/// it loses by standing in many sentences of these very tellings. A table without analyses knows
/// the rarity in news alone.
class IdfTable {
 public:
  IdfTable() = default;
  explicit IdfTable(std::span<const Analysis* const> analyses);

  /// The weight of a word, above 0.
  [[nodiscard]] double weight(const Word& word, std::string_view language) const;
  [[nodiscard]] double weight(const Analysis& text, WordIndex word) const {
    return weight(text.words[word], text.language);
  }

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> sentences_with_;  // by hash of the stem
  double sentences_ = 0;
};

/// A sentence prepared for comparison. All lists are sorted and without repeats.
struct SentenceFeatures {
  struct Term {
    std::uint64_t stem = 0;     ///< hash
    float weight = 0;           ///< times the number of occurrences
    std::uint32_t opening = 0;  ///< hash of its first four letters; 0 for short and stop words
    std::uint32_t count = 0;    ///< occurrences
  };
  std::vector<Term> terms;
  double norm = 0;                      ///< length of the vector of `terms`
  double total = 0;                     ///< sum of their weights
  std::vector<std::uint32_t> openings;  ///< those of `terms`
  std::vector<std::uint32_t> grams;     ///< hashes of four characters in a row, inside words
  std::vector<std::uint64_t> figures;   ///< hashes of the tokens that begin with a digit
  std::vector<NameId> names;
  std::vector<double> numbers;
  std::vector<std::uint64_t> dates;  ///< hashes of the values
  std::uint32_t words = 0;           ///< tokens that are words or numbers
};

/// Prepares a unit. `names` are the mentions in its text, in reading order, none overlapping; only
/// those inside the unit count, each as one word that is the same in every spelling. Linear in the
/// unit (and logarithmic in the text).
SentenceFeatures features_of(const UnitText& unit, std::span<const NamedSpan> names,
                             const IdfTable& idf);

/// How alike two sentences are, and by what. All from 0 to 1. All but `score` and the first two are
/// 0 where the sentences have no common ground.
struct Likeness {
  double score = 0;      ///< the verdict: how probable it is that a reader calls the pair alike
  double cosine = 0;     ///< of the weighted stems; no part of `score`
  double contained = 0;  ///< share of its weight that the sentence that has less has in common
  double covered = 0;    ///< the same for the one that has more
  double grams = 0;      ///< four-letter runs in common (Dice)
  double words = 0;      ///< words in common, whatever their weight (Dice)
  double shorter =
      0;  ///< ln(words of the shorter) / 4: a share of 25 words says more than one of 5
  double figures = 0;       ///< 1: the same figures in both; -1: each has one that the other lacks
  double names = 0;         ///< names in common, of the names of the sentence that has fewer
  double numbers = 0;       ///< the same for the values of numbers
  double dates = 0;         ///< and for those of dates
  bool both_names = false;  ///< both sentences have names: only then does `names` tell anything
  bool both_numbers = false;
  bool both_dates = false;
};

/// Scores from here on mean "the same statement" and "at least a part of it in common", where a
/// wrong yes and a wrong no weigh alike (best F1 on the sets named in tools/models/likeness.py).
inline constexpr double kSameScore = 0.52;
inline constexpr double kOverlapScore = 0.2;

/// Symmetric; linear in the features. Two sentences without a rare word in common leave at once.
Likeness likeness(const SentenceFeatures& a, const SentenceFeatures& b);

/// The figures behind `score` in words: "contained 0.620", "grams 0.484".
std::vector<std::string> why(const Likeness& likeness);

}  // namespace twicetold
