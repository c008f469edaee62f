// The weights are guesses of the order "a list entry outweighs two words of context", tried on the
// development part of WikiANN; a trained tagger is to replace them.
#include "names/kinds.h"

#include <algorithm>

#include "names/lexicon.h"

namespace twicetold {
namespace {

using namespace word_class;

float& vote(KindVotes& votes, NameKind kind) { return votes[static_cast<std::size_t>(kind)]; }

bool is_between(const PartWords& part, TokenIndex i, std::string_view text) {
  return i < part.text().tokens.size() && part.verbatim(i) == text;
}

struct Shape {
  int words = 0, capitals = 0, upper = 0, common = 0, particles = 0;
  bool initial = false, has_of = false;
};

Shape shape_of(const PartWords& part, const Candidate& c) {
  Shape shape;
  for (TokenIndex i = c.first; i < c.last; ++i) {
    if (!part.is_word(i)) continue;
    ++shape.words;
    if (part.is_capital(i)) ++shape.capitals;
    if (part.token(i).letter_case == LetterCase::kUpper) ++shape.upper;
    if (part.is(i, kCommon) || part.is_stop(i)) ++shape.common;
    if (part.is(i, kParticle) && !part.is_capital(i)) ++shape.particles;
    if (part.token(i).span.size() == 1 && part.is_capital(i) && i + 1 < c.last &&
        is_between(part, i + 1, ".")) {
      shape.initial = true;
    }
    const std::string& form = part.facts(i).form;
    shape.has_of = shape.has_of || form == "of" || form == "for";
  }
  return shape;
}

TokenIndex last_word(const PartWords& part, const Candidate& c) {
  TokenIndex i = c.last - 1;
  while (i > c.first && !part.is_word(i)) --i;
  return i;
}

bool is_korean_like(const PartWords& part, const Candidate& c, const Shape& shape) {
  if (shape.words < 2 || shape.words > 3 || shape.upper == shape.words) return false;
  if (!part.is(c.first, kKoreanSurname)) return false;
  return part.token(c.last - 1).span.size() <= 12 &&
         !part.is(c.last - 1, kOrgWord | kPlaceWord | kEventWord);
}

void vote_by_phrase(const Candidate& c, KindVotes& votes) {
  const std::optional<KnownPhrase> phrase = known_phrase(c.key);
  if (phrase) vote(votes, phrase->kind) += 4.0f;
}

void vote_by_last_word(const PartWords& part, const Candidate& c, const Shape& shape,
                       KindVotes& votes) {
  const TokenIndex last = last_word(part, c);
  const bool several = shape.words > 1;
  const std::uint32_t classes = part.facts(last).classes;
  const bool surname = (classes & (kSurname | kGivenName)) != 0;
  const bool person = surname && (part.is(c.first, kGivenName) || shape.initial);
  const float weight = !several ? 0.5f : person ? 1.0f : surname ? 2.4f : 3.0f;
  if (classes & kOrgWord) vote(votes, NameKind::kOrganization) += weight;
  if (classes & kPlaceWord)
    vote(votes, NameKind::kPlace) += (classes & kOrgWord) ? weight * 0.7f : weight;
  if (classes & kEventWord)
    vote(votes, NameKind::kEvent) += (classes & kOrgWord) ? weight * 0.5f : weight;
  if (several && (classes & kWorkNoun) && !surname && shape.upper == 0)
    vote(votes, NameKind::kWork) += 1.5f;
}

void vote_by_first_word(const PartWords& part, const Candidate& c, const Shape& shape,
                        KindVotes& votes) {
  const std::uint32_t classes = part.facts(c.first).classes;
  const bool several = shape.words > 1;
  if (several && (classes & kPlaceHead))
    vote(votes, NameKind::kPlace) += (classes & kCommon) ? 1.0f : 1.6f;
  if (several && shape.has_of) {
    if (classes & kOrgHead) vote(votes, NameKind::kOrganization) += 3.5f;
    if (classes & (kPlaceWord | kPlaceHead)) vote(votes, NameKind::kPlace) += 1.5f;
    if (classes & kEventWord) vote(votes, NameKind::kEvent) += 3.0f;
    for (TokenIndex i = c.first + 1; i < c.last; ++i) {
      if (part.facts(i).form == "of" && part.is(i - 1, kOrgHead)) {
        vote(votes, NameKind::kOrganization) += 3.0f;
        break;
      }
    }
  }
}

void vote_by_person_words(const PartWords& part, const Candidate& c, const Shape& shape,
                          KindVotes& votes) {
  const TokenIndex last = last_word(part, c);
  float& person = vote(votes, NameKind::kPerson);
  if (shape.words == 1) {
    const std::uint32_t classes = part.facts(c.first).classes;
    if (classes & kGivenName) person += 1.6f;
    if (classes & kSurname) person += 1.2f;
    return;
  }
  if (shape.has_of || shape.words > 5) return;
  const bool given = part.is(c.first, kGivenName);
  const bool borrowed = part.is(last, kOrgWord | kPlaceWord | kEventWord);
  if (borrowed && !part.is(last, kSurname | kGivenName)) return;
  const bool surname = part.is(last, kSurname) && (given || !borrowed);
  if (given) person += part.is(c.first, kCommon) ? 1.6f : 2.6f;
  if (surname) person += given ? 1.2f : 1.4f;
  if (!given && part.is(c.first, kSurname) && part.is(last, kGivenName)) person += 1.2f;
  if (shape.initial) person += 2.6f;
  if (shape.particles > 0 && given) person += 0.8f;
  if (is_korean_like(part, c, shape)) person += 1.8f;
  const std::string& end = part.facts(last).form;
  if (end == "jr" || end == "sr") person += 2.0f;
  if ((end == "ii" || end == "iii" || end == "iv" || end == "vi") && !part.is(c.first, kCommon)) {
    person += 1.5f;
  }
  if (shape.common == 0 && shape.words <= 3 && shape.upper == 0) person += 0.9f;
}

// Whether the name stands in a sentence rather than in a list or under a heading.
bool is_running_text(const PartWords& part, const Candidate& c) {
  const Sentence& sentence = part.text().sentences[c.sentence];
  if (part.style(c.sentence) != CapitalStyle::kPlain || sentence.last - sentence.first < 6)
    return false;
  TokenIndex small = 0;
  const TokenIndex from = c.first >= sentence.first + 6 ? c.first - 6 : sentence.first;
  for (TokenIndex i = from; i < sentence.last && i < c.last + 6; ++i) {
    if (part.token(i).letter_case == LetterCase::kLower) ++small;
  }
  return small >= 4;
}

}  // namespace

KindVotes votes_of_words(const PartWords& part, const Candidate& c, bool about_works) {
  KindVotes votes{};
  const Shape shape = shape_of(part, c);
  if (c.is_quoted_work || c.is_known_work) vote(votes, NameKind::kWork) += 5.0f;
  vote_by_phrase(c, votes);
  vote_by_last_word(part, c, shape, votes);
  vote_by_first_word(part, c, shape, votes);
  vote_by_person_words(part, c, shape, votes);
  const std::string_view word = c.span.in(part.text().text);
  if (shape.words == 1 && shape.upper == 1 && word.size() <= 6) {
    vote(votes, NameKind::kOrganization) += 1.8f;
  }
  const bool lettered = shape.words > 1 && part.token(c.first).letter_case == LetterCase::kUpper &&
                        part.token(c.first).span.size() <= 4 && shape.upper < shape.words &&
                        part.verbatim(c.first).find('.') == std::string_view::npos;
  if (lettered && !part.is(c.first, kGivenName)) vote(votes, NameKind::kOrganization) += 1.6f;
  if (shape.words == 1 && shape.common == 0 && word.find('-') == word.npos &&
      is_running_text(part, c)) {
    vote(votes, NameKind::kPerson) += 0.35f;  // news names persons most often
  }
  for (TokenIndex i = c.first; i < c.last; ++i) {
    if (part.verbatim(i) == "&") vote(votes, NameKind::kOrganization) += 1.5f;
    if (i > c.first && part.is_word(i) && part.is(i, kOrgWord) &&
        !part.is(i, kSurname | kGivenName)) {
      vote(votes, NameKind::kOrganization) += 0.6f;
    }
  }
  const bool ordinary = shape.words >= 2 && shape.common * 2 >= shape.words;
  if (ordinary) {
    vote(votes, NameKind::kWork) += about_works ? 2.2f : 0.3f;
    vote(votes, NameKind::kOrganization) += 0.8f;
    vote(votes, NameKind::kOther) += 0.7f;
  }
  vote(votes, NameKind::kOther) += 0.3f;
  return votes;
}

KindVotes votes_of_context(const PartWords& part, const Candidate& c) {
  KindVotes votes{};
  const Sentence& sentence = part.text().sentences[c.sentence];
  const auto form = [&](TokenIndex i) -> std::string_view {
    return i >= sentence.first && i < sentence.last ? std::string_view(part.facts(i).form)
                                                    : std::string_view();
  };
  const auto has = [&](TokenIndex i, std::uint32_t classes) {
    return i >= sentence.first && i < sentence.last && part.is(i, classes);
  };
  const bool possessive = part.facts(c.last - 1).cut > 0;
  // Before it.
  if (c.first > sentence.first) {
    TokenIndex before = c.first - 1;
    if (form(before) == "." && before > sentence.first) --before;  // "Mr."
    const std::string_view word = form(before);
    const bool small = part.is_word(before) && !part.is_capital(before);
    if (has(before, kHonorific))
      vote(votes, NameKind::kPerson) += 3.5f;
    else if (has(before, kTitle) && part.is_capital(before))
      vote(votes, NameKind::kPerson) += 2.2f;
    else if (small && has(before, kPersonNoun | kTitle))
      vote(votes, NameKind::kPerson) += 1.8f;
    if (small && has(before, kWorkNoun)) vote(votes, NameKind::kWork) += 1.6f;
    if (word == "in" || word == "near" || word == "across" || word == "throughout") {
      vote(votes, NameKind::kPlace) += 1.3f;
    } else if (word == "at" || word == "from" || word == "to" || word == "into" ||
               word == "around") {
      vote(votes, NameKind::kPlace) += 0.7f;
      if (word == "at") vote(votes, NameKind::kOrganization) += 0.3f;
    } else if (word == "of" && has(before - 1, kPlaceWord) && !part.is_capital(before - 1)) {
      vote(votes, NameKind::kPlace) += 2.0f;  // "the town of"
    } else if (word == "the" && has(before - 1, kWorkNoun) && !part.is_capital(before - 1)) {
      vote(votes, NameKind::kWork) += 4.0f;  // "the drama The Salt Garden"
    } else if (word == "the") {
      vote(votes, NameKind::kOrganization) += 0.9f;
      vote(votes, NameKind::kPerson) -= 1.5f;
      vote(votes, NameKind::kOther) += 0.3f;
      vote(votes, NameKind::kPlace) += 0.3f;
    } else if (word == "with" || word == "by") {
      vote(votes, NameKind::kPerson) += 0.5f;
    } else if (word == "during") {
      vote(votes, NameKind::kEvent) += 1.0f;
    } else if (word == "against" || word == "joined" || word == "for" || word == "v" ||
               word == "vs") {
      vote(votes, NameKind::kOrganization) += 0.4f;
    }
    if (form(before) == "," && has(before - 1, 0xFFFFFFFFu) && before >= sentence.first + 1 &&
        part.is_capital(before - 1) && known_phrase(c.key)) {
      vote(votes, NameKind::kPlace) += 0.5f;
    }
  }
  // After it.
  const TokenIndex after = c.last;
  if (after < sentence.last) {
    const bool comma = form(after) == "," || part.verbatim(after) == ",";
    if (!possessive && has(after, kSpeechVerb)) vote(votes, NameKind::kPerson) += 1.2f;
    if (comma && form(after + 1) == "who") vote(votes, NameKind::kPerson) += 2.5f;
    if (!comma && form(after) == "who") vote(votes, NameKind::kPerson) += 2.0f;
    if (comma && after + 2 < sentence.last && part.token(after + 1).kind == TokenKind::kNumber &&
        part.token(after + 1).span.size() == 2 && part.verbatim(after + 2) == ",") {
      vote(votes, NameKind::kPerson) += 2.0f;  // ", 42,"
    }
    const std::string_view word = form(after);
    if (word == "spokesman" || word == "spokeswoman" || word == "spokesperson" ||
        word == "officials" || word == "shares" || word == "ceo" || word == "executives" ||
        word == "employees") {
      vote(votes, NameKind::kOrganization) += 1.5f;
    }
    if (comma && after + 1 < sentence.last && part.is_capital(after + 1)) {
      const std::optional<KnownPhrase> next = known_phrase(part.facts(after + 1).form);
      if (next && next->is_region) vote(votes, NameKind::kPlace) += 2.0f;
    }
  }
  return votes;
}

NameKind winner(const KindVotes& votes) {
  const auto best = std::max_element(votes.begin(), votes.end());
  return static_cast<NameKind>(best - votes.begin());
}

bool is_about_works(const std::vector<PartWords>& parts) {
  std::size_t nouns = 0, words = 0;
  for (const PartWords& part : parts) {
    for (TokenIndex i = 0; i < part.text().tokens.size(); ++i) {
      if (!part.is_word(i)) continue;
      ++words;
      if (part.is(i, kWorkNoun)) ++nouns;
    }
  }
  return nouns >= 1 && nouns * 100 >= words;
}

bool looks_like_person(const PartWords& part, const Candidate& c) {
  const Shape shape = shape_of(part, c);
  if (shape.words < 2 || shape.words > 5 || shape.has_of) return false;
  const TokenIndex last = last_word(part, c);
  if (part.is(last, kOrgWord | kPlaceWord | kEventWord) && !part.is(last, kSurname)) return false;
  return part.is(c.first, kGivenName) || part.is(last, kSurname) || shape.initial ||
         is_korean_like(part, c, shape);
}

}  // namespace twicetold
