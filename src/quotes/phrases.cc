// A noun phrase is found from its end. Going left from a verb, the phrase holds nouns, their
// prepositions and what "and" joins to them; it begins behind a mark, a conjunction, a pronoun or
// the verb of another clause, and goes on over a relative clause to the noun it describes. Behind a
// comma stands an insertion, so the phrase begins before the comma that opened it:
//
//     fits:          On Monday, | Ann Roe, the mayor of Ghent, who was there, | said
//     does not fit:  After the meeting officials | said     without a comma the meeting is taken
//     along
#include "quotes/phrases.h"

#include <algorithm>

namespace twicetold {

// The verb at `i` with its auxiliaries and adverbs: "has repeatedly said".
ItemRange Phrases::verb_group(Index i) const {
  Index begin = i;
  while (begin > first_ && i - begin < 6 && has(begin - 1, kAuxiliary | kAdverb) &&
         !has(begin - 1, kPronoun | kPreposition | kSubordinator)) {
    --begin;
  }
  while (begin < i && has(begin, kTime)) ++begin;
  return {begin, i + 1};
}

bool Phrases::is_passive(Index i, Index begin) const {
  if (!at(i).has(kPast)) return false;
  for (Index k = begin; k < i; ++k) {
    if (has(k, kBe)) return true;
  }
  return false;
}

// Whether the form at `i` is a verb in this place, not a noun ("the report") nor an infinitive.
bool Phrases::is_verb_here(Index i, Index group) const {
  const Item& verb = at(i);
  const bool has_left = group > first_;
  const bool alone = group == i;
  if (has(i + 1, kAgent)) return false;
  if (verb.has(kGerund) && has_left && alone && !verb.has(kSay) &&
      has(group - 1, kPreposition | kTo) && !has(group - 1, kAgent | kSubordinator)) {
    return false;  // "without asking"
  }
  if (verb.has(kGerund)) return !has_left || !has(group - 1, kDeterminer | kPossessive) || !alone;
  if (verb.has(kParticiple) && !verb.has(kBase)) return !alone;
  if (verb.has(kNounToo) && alone) {
    if (!has_left) return false;
    const Item& left = at(group - 1);
    if (left.has(kDeterminer | kPossessive | kPreposition | kTo) || left.possessive) return false;
    if (left.kind == ItemKind::kNumber) return false;
  }
  if (verb.has(kBase) && !verb.has(kPast)) return is_base_here(i, group);
  if (has_left && has(group - 1, kTo)) return false;
  if (alone && verb.has(kPast) && has_left) {
    const Item& left = at(group - 1);
    if (left.has(kArticle | kPossessive | kPreposition) && !left.has(kPronoun)) return false;
    if (left.possessive || (left.ends_in_ing && !left.capital)) return false;
    if (left.kind == ItemKind::kNumber && !verb.has(kSay)) return false;
    if (verb.has(kNaming) && !left.capital && !left.has(kPronoun) && names_thing(i + 1))
      return false;
  }
  return true;
}

// A base form needs a modal, or a subject in the plural: "officials say", "may say".
bool Phrases::is_base_here(Index i, Index group) const {
  for (Index k = group; k < i; ++k) {
    if (has(k, kAuxiliary) && !has(k, kBe)) return true;
  }
  if (group <= first_) return false;
  const Item& left = at(group - 1);
  if (!left.is_word()) return left.is_mark(',') && !at(i).has(kNounToo);
  if (left.has(kPlural | kFirstOrSecond | kRelative)) return true;
  if (left.has(kPronoun | kPreposition | kTo | kPossessive)) return false;
  if (left.possessive) return false;
  if (left.has(kDeterminer)) return at(i).has(kSay);  // "some say"
  return left.last_letter == 's' || left.capital || left.has(kPlural);
}

// "a firm called Hale & Co": nothing but a name follows.
bool Phrases::names_thing(Index k) const {
  if (!inside(k) || !(at(k).capital || is_quotation(k))) return false;
  const Index stop = std::min(last_, k + 5);
  while (k < stop && is_plain(k) && at(k).capital) ++k;
  return k == last_ || !is_plain(k) || has(k, kFinite | kPreposition | kThat | kCoordinator);
}

Phrases::Index Phrases::skip_adverbs(Index k) const {
  while (inside(k) && at(k).is_word() && at(k).has(kTime | kAdverb) &&
         !at(k).has(kPronoun | kPreposition | kDeterminer | kNegation | kSubordinator)) {
    ++k;
  }
  return k;
}

// Past the person told: "reporters", "the Daily Post", "him", "a crowd in Ghent".
Phrases::Index Phrases::skip_addressee(Index k) const {
  const Index end = std::min(last_, k + kLongestAdjunct);
  const Index begin = k;
  if (has(k, kPronoun | kObjectPronoun)) return k + 1;
  for (Index j = k; j < end && is_plain(j) && !has(j, kFinite); ++j) {
    if (has(j, kThat)) return j;
  }
  while (k < end && has(k, kDeterminer | kPossessive)) ++k;
  while (k < end && is_plain(k)) {
    if (has(k, kThat | kQuestion | kTo | kPronoun)) break;
    if (k > begin && has(k, kDeterminer | kPossessive) && !has(k - 1, kPreposition)) break;
    if (k > begin && at(k).capital && !at(k - 1).capital &&
        !has(k - 1, kDeterminer | kPreposition | kPossessive))
      break;
    ++k;
  }
  return k;
}

// The next comma or the end; a clause without a comma has its verb before it.
Phrases::Index Phrases::phrase_end(Index k) const {
  const Index stop = std::min(last_, k + kFarthestVerb);
  while (k < stop && !is_mark(k, ',')) ++k;
  return k;
}

bool Phrases::opens_object(Index k) const {
  const Item& item = at(k);
  return item.capital || item.possessive || item.kind == ItemKind::kNumber ||
         !item.has(kAuxiliary | kCoordinator | kRelative | kAdverb | kTime);
}

// A verb after a comma, a conjunction or at the beginning shares the subject of another.
bool Phrases::lacks_subject(Index group, bool gerund) const {
  if (group <= first_) return gerund;
  if (gerund && has(group - 1, kTakesFor)) return false;  // "blamed him for saying"
  return gerund || has(group - 1, kCoordinator) || is_mark(group - 1, ',') ||
         follows_joined_aside(group);
}

// "but in a later interview said"
bool Phrases::follows_joined_aside(Index group) const {
  const Index stop = group - std::min(group - first_, Index{7});
  for (Index k = group; k > stop && is_plain(k - 1); --k) {
    if (has(k - 1, kFinite | kPronoun)) return false;
    if (has(k - 1, kPreposition)) return k - 1 > first_ && has(k - 2, kCoordinator);
  }
  return false;
}

// Whether a clause of `[begin, end)` has a finite verb, relative clauses left aside.
bool Phrases::finite_verb_in(Index begin, Index end) const {
  bool relative = false;
  for (Index k = begin; k < end; ++k) {
    const Item& item = at(k);
    if (item.is_mark(';') || item.is_mark('-') || item.is_quotation()) return false;
    if (!item.is_word()) continue;
    if (k > begin && item.has(kRelative)) {
      relative = true;
    } else if (item.has(kFinite) || is_past_verb(k, begin)) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

// "the family deserved", but neither "has deserved" nor "the deserved" nor "a driver hurt by".
bool Phrases::is_past_verb(Index k, Index begin) const {
  const Item& item = at(k);
  if (item.capital || k <= begin || !(item.ends_in_ed || (item.has(kCue) && item.has(kPast)))) {
    return false;
  }
  if (!is_plain(k - 1) || has(k + 1, kAgent)) return false;
  return !at(k - 1).has(kAuxiliary | kAdverb | kDeterminer | kPossessive | kPreposition | kTo |
                        kCoordinator);
}

bool Phrases::looks_like_gerund(Index k) const { return inside(k) && at(k).ends_in_ing; }

ItemRange Phrases::subject_before(Index group, bool gerund) const {
  if (group <= first_) return {};
  const Index p = group - 1;
  if (has(p, kPronoun) && !has(p, kThat)) return {p, p + 1};
  if (has(p, kThat) && p == first_) return {p, p + 1};
  if (is_mark(p, ',')) return gerund ? ItemRange{} : phrase_over_commas(p);
  if (!is_plain(p) || has(p, kCoordinator | kSubordinator | kThat | kPreposition | kTo)) return {};
  if (gerund && !has(group, kAuxiliary)) return short_phrase_left(p);
  return phrase_left(p);
}

// The phrase that ends with item `p`.
ItemRange Phrases::phrase_left(Index p) const {
  const Index floor = p - std::min(p - first_, kFarthestSubject);
  Index begin = p + 1;
  while (begin > floor) {
    const Index x = begin - 1;
    const Item& item = at(x);
    if (!item.is_word()) break;
    if (item.has(kSubordinator) && !item.has(kPreposition)) break;
    if (item.has(kPreposition) && item.has(kSubordinator)) break;
    if (item.has(kThat) || (item.has(kQuestion) && !item.has(kRelative))) break;
    if (item.has(kCoordinator) && !joins_phrases(x, floor)) break;
    if (item.has(kPronoun) && !item.has(kRelative)) break;
    if (item.has(kFinite | kAuxiliary) || is_other_verb(x)) {
      const std::optional<Index> relative = relative_before(x, floor);
      if (!relative) break;
      begin = *relative;
      continue;
    }
    begin = x;
  }
  return trimmed(begin, p + 1);
}

// "executives supporting her": the noun before a participle with what describes it. "A statement
// saying" is said by whoever made it.
ItemRange Phrases::short_phrase_left(Index p) const {
  if (has(p, kMessage | kTime | kAdverb) || at(p).ends_in_ed) return {};
  Index begin = p + 1;
  while (begin > first_ && p - begin < 8 + 1) {
    const Index x = begin - 1;
    if (!is_plain(x) || has(x, kPreposition | kCoordinator | kFinite | kTo | kThat | kPronoun))
      break;
    if (has(x, kCue) && !at(x).capital) break;
    begin = x;
    if (has(x, kDeterminer | kPossessive)) break;
  }
  return {begin, p + 1};
}

bool Phrases::is_other_verb(Index x) const {
  const Item& item = at(x);
  if (item.capital) return false;
  return item.has(kCue) && item.has(kPast | kThird) && !item.has(kNounToo);
}

// The relative pronoun whose clause the verb at `x` belongs to.
std::optional<Phrases::Index> Phrases::relative_before(Index x, Index floor) const {
  const Index end = x - std::min(x - floor, Index{8});
  for (Index k = x; k > end; --k) {
    const Item& item = at(k - 1);
    if (!item.is_word()) return std::nullopt;
    if (item.has(kRelative | kThat) && k - 1 > floor && is_plain(k - 2) && !has(k - 2, kCue)) {
      return k - 1;
    }
    if (item.has(kFinite) && !item.has(kPronoun) && k < x) return std::nullopt;
  }
  return std::nullopt;
}

// "X and Y said", but not "it rained and Y said".
bool Phrases::joins_phrases(Index x, Index floor) const {
  if (x <= floor || !is_plain(x - 1) || !at(x).has(kJoins)) return false;
  const Index end = x - std::min(x - floor, Index{12});
  for (Index k = x; k > end; --k) {
    const Item& item = at(k - 1);
    if (!item.is_word()) return false;
    if (item.has(kThat | kSubordinator | kTo)) return false;
    if (item.has(kFinite | kCue | kPronoun) || item.ends_in_ed) return item.capital;
    if (item.ends_in_ing && !item.capital) return false;
  }
  return end == first_;
}

// Without what leads up to it: "On Monday", "But", "In a letter" of "In a letter the mayor said".
ItemRange Phrases::trimmed(Index begin, Index end) const {
  while (begin < end &&
         (has(begin, kCoordinator | kTime) || (has(begin, kAdverb) && !at(begin).has(kDeterminer))))
    ++begin;
  if (begin + 1 < end && has(begin, kTakesAbout) &&
      (has(begin + 1, kDeterminer) || at(begin + 1).kind == ItemKind::kNumber)) {
    return {begin, end};  // "About four in ten"
  }
  if (begin < end && has(begin, kPreposition)) {
    Index k = end - 1;
    for (; k > begin + 1; --k) {
      const Item& left = at(k - 1);
      if (!starts_phrase(k) || left.has(kPreposition | kDeterminer | kPossessive | kCoordinator))
        continue;
      if (left.possessive || (at(k).capital && left.capital && !left.has(kTime))) continue;
      return {k, end};
    }
    return {};
  }
  return {begin, begin < end ? end : begin};
}

bool Phrases::starts_phrase(Index k) const {
  return at(k).capital || has(k, kDeterminer | kPossessive | kPronoun);
}

// "Ann Roe, the mayor of Ghent," with `comma` before the verb: back to the phrase that the
// insertions belong to.
ItemRange Phrases::phrase_over_commas(Index comma) const {
  Index end = comma;
  for (int segments = 0; segments < 5; ++segments) {
    const std::optional<Index> left = comma_before(end);
    if (!left) return segments > 0 ? ItemRange{phrase_left(end - 1).first, comma} : ItemRange{};
    if (segments > 0 && !is_insertion(*left + 1)) break;
    end = *left;
    if (end <= first_ || !is_plain(end - 1)) return {};
  }
  const ItemRange head = phrase_left(end - 1);
  return head.empty() ? ItemRange{} : ItemRange{head.first, comma};
}

std::optional<Phrases::Index> Phrases::comma_before(Index end) const {
  const Index stop = end - std::min(end - first_, kFarthestSubject);
  for (Index k = end; k > stop; --k) {
    const Item& item = at(k - 1);
    if (item.is_mark(',')) return k - 1;
    if (item.is_mark(';') || item.is_mark(':') || item.is_mark('-')) return std::nullopt;
    if (item.is_quotation() && item.full) return std::nullopt;
  }
  return std::nullopt;
}

// Whether what begins at `k` after a comma adds to the phrase before: "who", "of", "a",
// "spokesman".
bool Phrases::is_insertion(Index k) const {
  if (has(k, kRelative | kPreposition | kGerund)) return true;
  const Item& item = at(k);
  if (item.kind == ItemKind::kNumber) return true;
  return !item.capital && !item.has(kDeterminer | kPossessive | kPronoun | kAdverb | kCoordinator);
}

// The phrase that begins with item `k`, for turned tags.
ItemRange Phrases::phrase_right(Index k) const {
  if (has(k, kPronoun) && !has(k, kRelative)) return {k, k + 1};
  const Index begin = k;
  bool comma = false;
  while (k < last_ && k - begin < 60) {
    const Item& item = at(k);
    if (item.is_quotation() || item.is_mark(':') || item.is_mark(';') || item.is_mark('-')) break;
    if (item.is_mark(',')) {
      if (!inside(k + 1) || is_quotation(k + 1) ||
          has(k + 1, kGerund | kCoordinator | kSubordinator))
        break;
      if (looks_like_gerund(k + 1) || !is_plain(k + 1)) break;
      comma = true;
    } else if (!comma && k > begin && item.is_word()) {
      if (item.has(kTime | kSubordinator) || is_adjunct(k)) break;
    }
    ++k;
  }
  while (k > begin && !is_plain(k - 1)) --k;
  return {begin, k};
}

// "in an interview", "on Monday", "during": after a name they tell when and where.
bool Phrases::is_adjunct(Index k) const { return has(k, kAdjunct); }

// The subject of the sentence: its first phrase, up to its verb.
ItemRange Phrases::leading_phrase(Index k, Index end) const {
  while (k < end && has(k, kCoordinator | kAdverb | kTime) && !has(k, kPronoun)) ++k;
  for (int asides = 0; asides < 3; ++asides) {
    if (!has(k, kPreposition | kSubordinator | kGerund) && !looks_like_gerund(k)) break;
    const Index stop = std::min(end, k + kFarthestSubject);
    while (k < stop && !is_mark(k, ',')) ++k;
    ++k;
  }
  while (k < end && has(k, kAdverb) && !has(k, kPronoun)) ++k;
  if (is_mark(k, ',')) ++k;
  const Index begin = k;
  if (k >= end || !is_plain(k)) return {};
  if (has(k, kPronoun)) return {k, k + 1};
  while (k < end && is_plain(k) && k - begin < 12 && !has(k, kFinite | kCue | kAuxiliary) &&
         !(at(k).ends_in_ed && !at(k).capital) && !(k > begin && at(k).has(kRelative)) &&
         !has(k, kAdverb)) {
    ++k;
  }
  if (k < end && has(k, kFinite | kCue | kAuxiliary)) return {begin, k};
  if (has(begin, kDeterminer | kPossessive)) return k < end ? ItemRange{begin, k} : ItemRange{};
  for (k = begin; k < end && is_plain(k) && at(k).capital;) ++k;  // "Hale keeps it but says"
  return {begin, k};
}

// "as if she agreed and added": the subject of the verb before the conjunction.
ItemRange Phrases::subject_of_verb_joined(Index group) const {
  if (group <= first_ || !has(group - 1, kCoordinator)) return {};
  const Index stop = group - std::min(group - first_, kFarthestVerb);
  for (Index k = group - 1; k > stop; --k) {
    const Item& item = at(k - 1);
    if (!item.is_word() || item.has(kSubordinator | kThat)) return {};
    if (!item.has(kFinite) && !(item.has(kCue) && item.has(kPast)) && !item.ends_in_ed) continue;
    const ItemRange subject = subject_before(verb_group(k - 1).first, false);
    if (!subject.empty()) return subject;
  }
  return {};
}

}  // namespace twicetold
