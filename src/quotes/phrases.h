// The verbs and the noun phrases of one sentence, as far as small words and commas show them; which
// of them report and speak is found with them in quotes/frames.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "quotes/frames.h"
#include "quotes/outline.h"

namespace twicetold {

/// A sentence that can be asked for its phrases. Indices are those of the outline's items;
/// questions about items outside the sentence are answered with no. Every look goes a fixed number
/// of items far.
class Phrases {
 public:
  using Index = std::uint32_t;

  Phrases(const Outline& outline, const Stretch& stretch)
      : items_(outline.items), first_(stretch.first), last_(stretch.last) {}

  [[nodiscard]] const Item& at(Index i) const { return items_[i]; }
  [[nodiscard]] bool inside(Index i) const { return i >= first_ && i < last_; }
  [[nodiscard]] bool has(Index i, WordRoles roles) const {
    return inside(i) && at(i).is_word() && at(i).has(roles);
  }
  [[nodiscard]] bool is_mark(Index i, char mark) const { return inside(i) && at(i).is_mark(mark); }
  [[nodiscard]] bool is_quotation(Index i) const { return inside(i) && at(i).is_quotation(); }
  [[nodiscard]] bool is_plain(Index i) const { return inside(i) && at(i).is_word(); }

  /// The verb at `i` with its auxiliaries and adverbs: "has repeatedly said".
  [[nodiscard]] ItemRange verb_group(Index i) const;
  [[nodiscard]] bool is_passive(Index i, Index begin) const;
  /// Whether the form at `i` is a verb in this place, not a noun ("the report") nor an infinitive.
  [[nodiscard]] bool is_verb_here(Index i, Index group) const;
  [[nodiscard]] Index skip_adverbs(Index k) const;
  /// Past the person told: "reporters", "the Daily Post", "him", "a crowd in Ghent".
  [[nodiscard]] Index skip_addressee(Index k) const;
  /// The next comma or the end; a clause without a comma has its verb before it.
  [[nodiscard]] Index phrase_end(Index k) const;
  [[nodiscard]] bool opens_object(Index k) const;
  /// Whether a clause of `[begin, end)` has a finite verb, relative clauses left aside.
  [[nodiscard]] bool finite_verb_in(Index begin, Index end) const;
  [[nodiscard]] bool looks_like_gerund(Index k) const;
  /// A verb after a comma, a conjunction or at the beginning shares the subject of another.
  [[nodiscard]] bool lacks_subject(Index group, bool gerund) const;
  [[nodiscard]] ItemRange subject_before(Index group, bool gerund) const;
  /// "as if she agreed and added": the subject of the verb before the conjunction.
  [[nodiscard]] ItemRange subject_of_verb_joined(Index group) const;
  /// The subject of the sentence: its first phrase, up to its verb.
  [[nodiscard]] ItemRange leading_phrase(Index k, Index end) const;
  /// The phrase that begins with item `k`, for turned tags.
  [[nodiscard]] ItemRange phrase_right(Index k) const;

 protected:
  static constexpr Index kFarthestSubject = 45;  // items; longer subjects are no subjects
  static constexpr Index kFarthestOpener = 14;   // from a clause's beginning to its verb
  static constexpr Index kFarthestVerb = 18;
  static constexpr Index kLongestAdjunct = 10;

  const std::vector<Item>& items_;
  Index first_;
  Index last_;

 private:
  /// A base form needs a modal, or a subject in the plural: "officials say", "may say".
  [[nodiscard]] bool is_base_here(Index i, Index group) const;
  /// "a firm called Hale & Co": nothing but a name follows.
  [[nodiscard]] bool names_thing(Index k) const;
  /// "but in a later interview said"
  [[nodiscard]] bool follows_joined_aside(Index group) const;
  /// "the family deserved", but neither "has deserved" nor "the deserved" nor "a driver hurt by".
  [[nodiscard]] bool is_past_verb(Index k, Index begin) const;
  /// The phrase that ends with item `p`.
  [[nodiscard]] ItemRange phrase_left(Index p) const;
  /// "executives supporting her": the noun before a participle with what describes it. "A statement
  /// saying" is said by whoever made it.
  [[nodiscard]] ItemRange short_phrase_left(Index p) const;
  [[nodiscard]] bool is_other_verb(Index x) const;
  /// The relative pronoun whose clause the verb at `x` belongs to.
  [[nodiscard]] std::optional<Index> relative_before(Index x, Index floor) const;
  /// "X and Y said", but not "it rained and Y said".
  [[nodiscard]] bool joins_phrases(Index x, Index floor) const;
  /// Without what leads up to it: "On Monday", "But", "In a letter" of "In a letter the mayor
  /// said".
  [[nodiscard]] ItemRange trimmed(Index begin, Index end) const;
  [[nodiscard]] bool starts_phrase(Index k) const;
  /// "Ann Roe, the mayor of Ghent," with `comma` before the verb: back to the phrase that the
  /// insertions belong to.
  [[nodiscard]] ItemRange phrase_over_commas(Index comma) const;
  [[nodiscard]] std::optional<Index> comma_before(Index end) const;
  /// Whether what begins at `k` after a comma adds to the phrase before: "who", "of", "a",
  /// "spokesman".
  [[nodiscard]] bool is_insertion(Index k) const;
  /// "in an interview", "on Monday", "during": after a name they tell when and where.
  [[nodiscard]] bool is_adjunct(Index k) const;
};

}  // namespace twicetold
