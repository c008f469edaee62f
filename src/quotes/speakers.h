// Gives a speaker, as the text words it, to a name of the article.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "quotes/frames.h"
#include "quotes/outline.h"
#include "text/analysis.h"
#include "twicetold/annotation.h"

namespace twicetold {

/// Finds the name behind "Ms. Roe", "she", "the mayor, Ann Roe," in one field of an article.
///
/// A name in the phrase itself decides if it is the phrase's head: "Ann Roe, of the Ghent Post",
/// but not "a spokesman for Ann Roe". "He" and "she" go to the nearest person before them that
/// fits, the subject of a sentence first. What a person is called tells the gender ("Mr.", "Mary"),
/// and so does what the article calls them in the same breath ("Roe said that she"); a person of
/// unknown gender fits both. "They", "it" and descriptions ("the actor") stay open.
///
/// `text`, `outline` and `names` must outlive it. Construction is linear in the field; `name_of`
/// looks back over a fixed number of sentences. Ask in reading order: each answer is remembered as
/// a place where its name stands.
class SpeakerFinder {
 public:
  SpeakerFinder(const Analysis& text, const Outline& outline, std::span<const Name> names,
                Field in);

  std::optional<NameId> name_of(ItemRange subject);

 private:
  struct Place {
    Span span;
    std::uint32_t name = 0;
    std::uint32_t sentence = 0;
    bool quoted = false;  ///< stands inside a quotation: spoken of, not speaking
  };

  void collect_places(std::span<const Name> names, Field in);
  void learn_genders(std::span<const Name> names);
  void learn_from_pronouns();
  [[nodiscard]] std::uint32_t sentence_at(std::size_t at) const;
  [[nodiscard]] std::size_t first_place_from(std::size_t at) const;
  [[nodiscard]] bool fits(const Place& place, WordRoles gender) const;
  [[nodiscard]] bool is_end_of_noun_phrase(TokenIndex next, std::size_t end) const;
  [[nodiscard]] std::optional<NameId> head_of(Span phrase) const;
  [[nodiscard]] std::optional<NameId> antecedent_of_relative(const Item& pronoun) const;
  std::optional<NameId> antecedent_of(const Item& pronoun);
  [[nodiscard]] std::optional<std::uint32_t> person_in_sentence(std::uint32_t sentence,
                                                                std::size_t before,
                                                                WordRoles gender) const;

  const Analysis& text_;
  const Outline& outline_;
  std::vector<NameKind> kinds_;
  std::vector<int> genders_;   ///< over 0 for men, under 0 for women, 0 unknown
  std::vector<Place> places_;  ///< in reading order
  std::vector<Place> spoken_;  ///< pronouns already given to a name, in the order asked
};

}  // namespace twicetold
