#include "quotes/speakers.h"

#include <algorithm>

namespace twicetold {
namespace {

constexpr std::uint32_t kSentencesBack = 4;
constexpr int kSure = 100;  // a title or a given name outweighs what pronouns suggest

bool is_pronoun_with_gender(const Item& item) {
  return item.is_word() && item.has(kPronoun) && item.has(kMale | kFemale);
}

}  // namespace

SpeakerFinder::SpeakerFinder(const Analysis& text, const Outline& outline,
                             std::span<const Name> names, Field in)
    : text_(text), outline_(outline), genders_(names.size()) {
  for (const Name& name : names) kinds_.push_back(name.kind);
  collect_places(names, in);
  learn_genders(names);
  learn_from_pronouns();
}

void SpeakerFinder::collect_places(std::span<const Name> names, Field in) {
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    for (const Mention& mention : names[i].mentions) {
      if (mention.in == in) places_.push_back({mention.span, i, 0, false});
    }
  }
  std::ranges::sort(places_, {}, &Place::span);
  std::size_t quotation = 0;
  std::uint32_t sentence = 0;
  for (Place& place : places_) {
    while (sentence + 1 < text_.sentences.size() &&
           text_.sentences[sentence + 1].span.begin <= place.span.begin) {
      ++sentence;
    }
    const auto& quotations = outline_.quotations;
    while (quotation < quotations.size() && quotations[quotation].span.end <= place.span.begin) {
      ++quotation;
    }
    place.sentence = sentence;
    place.quoted =
        quotation < quotations.size() && quotations[quotation].span.begin <= place.span.begin;
  }
}

// "Mr. Roe" and "Mary Roe": the word before a mention and its first word.
void SpeakerFinder::learn_genders(std::span<const Name> names) {
  for (const Place& place : places_) {
    if (names[place.name].kind != NameKind::kPerson) continue;
    const TokenIndex first = text_.token_at(place.span.begin);
    if (first >= text_.tokens.size()) continue;
    const std::string& word = text_.folded(text_.tokens[first]);
    WordRoles gender = roles_of(word) & (kMale | kFemale);
    const bool has_more =
        first + 1 < text_.tokens.size() && text_.tokens[first + 1].span.end <= place.span.end;
    if (gender == 0 && has_more) gender = gender_of_given_name(word);
    for (TokenIndex back = 1; back <= 2 && back <= first && gender == 0; ++back) {
      gender = roles_of(text_.folded(text_.tokens[first - back])) & (kMale | kFemale);
      if ((roles_of(text_.folded(text_.tokens[first - back])) &
           (kPronoun | kObjectPronoun | kPossessive)) != 0)
        gender = 0;
    }
    if (gender == kMale) genders_[place.name] += kSure;
    if (gender == kFemale) genders_[place.name] -= kSure;
  }
}

// "Roe said that she": the first person of a sentence is who the next "she" of it is, as long as no
// other person stands between.
void SpeakerFinder::learn_from_pronouns() {
  std::size_t next = 0;
  for (const Stretch& stretch : outline_.stretches) {
    const std::size_t begin = outline_.items[stretch.first].span.begin;
    while (next < places_.size() && places_[next].span.begin < begin) ++next;
    std::size_t place = next;
    std::optional<std::uint32_t> person;
    for (std::uint32_t i = stretch.first; i < stretch.last; ++i) {
      const Item& item = outline_.items[i];
      bool other = false;
      while (place < places_.size() && places_[place].span.begin < item.span.end) {
        const Place& p = places_[place++];
        if (kinds_[p.name] != NameKind::kPerson || p.quoted) continue;
        other = person && *person != p.name;
        if (!person) person = p.name;
      }
      if (other) break;
      if (!person || !is_pronoun_with_gender(item)) continue;
      genders_[*person] += item.has(kMale) ? 1 : -1;
      break;
    }
  }
}

std::uint32_t SpeakerFinder::sentence_at(std::size_t at) const {
  const auto after = std::ranges::upper_bound(text_.sentences, at, {}, [](const Sentence& s) {
    return static_cast<std::size_t>(s.span.begin);
  });
  return after == text_.sentences.begin()
             ? 0
             : static_cast<std::uint32_t>(after - text_.sentences.begin() - 1);
}

// The first place that ends after byte `at`.
std::size_t SpeakerFinder::first_place_from(std::size_t at) const {
  const auto found = std::ranges::upper_bound(
      places_, at, {}, [](const Place& p) { return static_cast<std::size_t>(p.span.end); });
  return static_cast<std::size_t>(found - places_.begin());
}

bool SpeakerFinder::fits(const Place& place, WordRoles gender) const {
  if (place.quoted || kinds_[place.name] != NameKind::kPerson) return false;
  const int known = genders_[place.name];
  return known == 0 || (known > 0) == ((gender & kMale) != 0);
}

// Whether no noun follows at `next` that makes what stands before it a mere description: "the Roe
// campaign" is not Roe, "Roe of Ghent", "Roe, a baker" and "Roe and Lee" are.
bool SpeakerFinder::is_end_of_noun_phrase(TokenIndex next, std::size_t end) const {
  if (next >= text_.tokens.size() || text_.tokens[next].span.begin >= end) return true;
  const Token& token = text_.tokens[next];
  if (token.kind == TokenKind::kPunctuation) return true;
  const std::string& word = text_.folded(token);
  return word == "and" || word == "or" ||
         (roles_of(word) & (kPreposition | kRelative | kPronoun)) != 0;
}

// The name that is what the phrase is about: at its begin, after descriptions without a preposition
// ("the film-maker Ann Roe"), or after a comma ("the mayor, Ann Roe").
std::optional<NameId> SpeakerFinder::head_of(Span phrase) const {
  std::optional<NameId> organization;
  TokenIndex token = text_.token_at(phrase.begin);
  for (std::size_t i = first_place_from(phrase.begin); i < places_.size(); ++i) {
    const Place& place = places_[i];
    if (place.span.begin >= phrase.end) break;
    bool governed = false;
    for (; token < text_.tokens.size() && text_.tokens[token].span.begin < place.span.begin;
         ++token) {
      const Token& t = text_.tokens[token];
      const WordRoles roles = roles_of(text_.folded(t));
      if ((roles & (kPreposition | kRelative | kTo | kCue | kFinite)) != 0) governed = true;
      if (text_.verbatim(t) == ",") {
        if (governed) return organization;  // an insertion about somebody already named
      }
    }
    if (governed) return organization;
    const TokenIndex last = text_.token_at(place.span.end - 1);
    const bool possessive =
        (last < text_.tokens.size() && text_.folded(text_.tokens[last]).ends_with("'s")) ||
        text_.text.compare(place.span.end, 2, "'s") == 0 ||
        text_.text.compare(place.span.end, 4, "’s") == 0;
    if (possessive) continue;
    if (!is_end_of_noun_phrase(last + 1, phrase.end)) continue;  // "the Roe campaign"
    if (kinds_[place.name] == NameKind::kPerson) return NameId{place.name};
    if (kinds_[place.name] == NameKind::kOrganization && !organization) {
      organization = NameId{place.name};
    }
  }
  return organization;
}

// "Ann Roe, who said": the person that ends just before the pronoun.
std::optional<NameId> SpeakerFinder::antecedent_of_relative(const Item& pronoun) const {
  const std::size_t place = first_place_from(pronoun.span.begin);
  if (place == 0) return std::nullopt;
  const Place& before = places_[place - 1];
  const std::string_view between =
      std::string_view(text_.text).substr(before.span.end, pronoun.span.begin - before.span.end);
  const bool near = between == " " || between == ", ";
  return near && kinds_[before.name] == NameKind::kPerson ? std::optional(NameId{before.name})
                                                          : std::nullopt;
}

// The first person of `sentence` that fits and ends before byte `before`.
std::optional<std::uint32_t> SpeakerFinder::person_in_sentence(std::uint32_t sentence,
                                                               std::size_t before,
                                                               WordRoles gender) const {
  constexpr std::size_t kMost = 20;
  const Span span = text_.sentences[sentence].span;
  const std::size_t first = first_place_from(span.begin);
  for (std::size_t i = first; i < places_.size() && i < first + kMost; ++i) {
    if (places_[i].span.begin >= span.end || places_[i].span.end > before) break;
    if (fits(places_[i], gender)) return places_[i].name;
  }
  return std::nullopt;
}

std::optional<NameId> SpeakerFinder::antecedent_of(const Item& pronoun) {
  const WordRoles gender = pronoun.roles & (kMale | kFemale);
  const std::uint32_t sentence = sentence_at(pronoun.span.begin);
  const auto remember = [&](std::uint32_t name) {
    spoken_.push_back({pronoun.span, name, sentence, false});
    return NameId{name};
  };
  for (std::uint32_t back = 0; back <= kSentencesBack && back <= sentence; ++back) {
    const std::uint32_t here = sentence - back;
    if (const auto name = person_in_sentence(here, pronoun.span.begin, gender))
      return remember(*name);
    // "…," she had said before: still the same, if she is of the same gender.
    for (auto place = spoken_.rbegin(); place != spoken_.rend() && place->sentence >= here;
         ++place) {
      if (place->sentence == here && fits(*place, gender)) return remember(place->name);
    }
  }
  return std::nullopt;
}

std::optional<NameId> SpeakerFinder::name_of(ItemRange subject) {
  if (subject.empty()) return std::nullopt;
  const Item& first = outline_.items[subject.first];
  if (subject.last - subject.first == 1) {
    if (is_pronoun_with_gender(first)) return antecedent_of(first);
    if (first.has(kRelative)) return antecedent_of_relative(first);
    if (first.has(kPronoun)) return std::nullopt;
  }
  return head_of({first.span.begin, outline_.items[subject.last - 1].span.end});
}

}  // namespace twicetold
