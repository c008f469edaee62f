// The sentences of all tellings, prepared for being held against each other.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "names/link.h"
#include "tellings/compare.h"
#include "tellings/likeness.h"
#include "twicetold/comparison.h"

namespace twicetold {

/// Index into `Units::all`.
using UnitIndex = std::uint32_t;

/// Evidence that a sentence gives: a word, a concept, a name, a number or a date.
struct Term {
  std::uint64_t key = 0;   ///< hash of what is meant; synonyms have one key
  std::uint64_t form = 0;  ///< hash of the stem that says it
  float weight = 0;        ///< rarity in the news and in these tellings
  bool single = false;     ///< a word that stands in this one sentence of its telling
  bool name = false;
  bool reaction = false;  ///< "viewers were disappointed": a feeling that people have about it
};

/// A sentence of a telling.
struct Unit {
  TellingIndex telling = 0;
  std::uint32_t sentence = 0;  ///< index into the sentences of the telling's body
  Span span;
  std::vector<Term> terms;  ///< sorted by key, no key twice
  double total = 0;         ///< sum of the weights
  double norm = 0;          ///< their length as a vector
  SentenceFeatures features;
};

/// Units of telling t are `all[first[t]]` to `all[first[t + 1] - 1]`, in reading order.
struct Units {
  std::vector<Unit> all;
  std::vector<UnitIndex> first;
  std::vector<std::vector<NamedSpan>> names;  ///< of each telling's body, in reading order
  std::vector<std::vector<NameId>> named;     ///< whatever each telling names anywhere, sorted

  [[nodiscard]] std::span<const Unit> of(TellingIndex t) const {
    return std::span(all).subspan(first[t], first[t + 1] - first[t]);
  }
};

/// Prepares every sentence of every telling. A sentence that begins with "he", "the two" takes over
/// the names they stand for, at a lower weight. Linear in the tellings.
Units make_units(std::span<const Telling> tellings, const LinkedNames& linked);

/// The names of `names` (in reading order) that stand inside `span`.
std::span<const NamedSpan> names_inside(std::span<const NamedSpan> names, Span span);

/// How far two sentences say the same, 0 to 1: shared terms, by weight, with likeness() of the
/// wordings. `shared` is the weight itself, the amount of evidence (a rare word has about 6).
struct Agreement {
  double score = 0;
  double wording = 0;  ///< likeness() of the two, part of `score`
  double shared = 0;
  double words = 0;           ///< the part of `shared` that is not names
  std::uint32_t terms = 0;    ///< how many terms are shared
  bool reaction = false;      ///< both tell, in this one place, that people felt the same
  std::uint32_t singles = 0;  ///< how many of them stand nowhere else in either telling
};

/// Symmetric; linear in the units.
Agreement agreement_of(const Unit& a, const Unit& b);

/// The same without the wordings: `score` lacks that part, at most kWordingShare.
Agreement agreement_of_terms(const Unit& a, const Unit& b);
inline constexpr double kWordingShare = 0.3;

/// Two sentences of a telling taken as one; joined_terms() leaves the features out.
Unit joined(const Unit& a, const Unit& b);
Unit joined_terms(const Unit& a, const Unit& b);

}  // namespace twicetold
