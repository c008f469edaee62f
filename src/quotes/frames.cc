// Without a parser, the grammar of reported speech can be read off its small words. From a verb of
// the table the reader looks
//
//   right, for what opens a report: a quotation, a colon, "that", "whether", "to" after verbs that
//   take
//     it, or the beginning of a clause ("said the road was closed");
//   left, for its subject: back to a mark, a conjunction, a pronoun, or the verb of another clause,
//     over appositives between commas ("Ann Roe, who led the inquiry, said");
//   and, where nothing is reported on the right, left for what is: "The road was closed, she said"
//   and,
//     turned round, "…, said Ann Roe, a driver".
//
// A verb with no subject of its own ("adding that", "and said") has that of the frame before it.
//
//     fits:          The mayor told reporters the bridge, built in 1901, would stay shut.
//     does not fit:  Claims said to be false: "said" has no subject and "Claims" is a noun
//
// A report runs to the end of its sentence, or to where another cue on the same level begins
// (", adding", "but he said"). Cost: linear; looks to the left and to the right are capped, and the
// ends of contents are cut in one pass from right to left.
#include "quotes/frames.h"

#include <algorithm>
#include <optional>

namespace twicetold {
namespace {

using Index = std::uint32_t;

constexpr Index kFarthestSubject = 45;  // items; longer subjects are no subjects
constexpr Index kFarthestOpener = 14;
constexpr Index kFarthestVerb = 18;
constexpr Index kLongestAdjunct = 10;
constexpr Index kLongestContent = 300;
constexpr std::size_t kFramesLookedBack = 6;

// How far a content goes: the sentence, the object of a verb, or a clause that stands before the
// main one ("When she said no, …").
enum class Reach { kWhole, kPhrase, kClause };

struct Draft {
  Frame frame;
  Index begin = 0;        // of the frame, its subject included
  bool inherits = false;  // its subject is that of a frame before it
  bool gerund = false;
  Reach reach = Reach::kWhole;
};

class Reader {
 public:
  Reader(const Outline& outline, const Stretch& stretch)
      : items_(outline.items), first_(stretch.first), last_(stretch.last) {}

  std::vector<Frame> read() {
    for (Index i = first_; i < last_; ++i) {
      if (!items_[i].is_word()) continue;
      if (read_according(i) || read_cue(i) || read_noun(i)) continue;
    }
    end_contents();
    drop_nested();
    std::vector<Frame> frames;
    for (Draft& draft : drafts_) {
      if (!draft.frame.contents.empty()) frames.push_back(std::move(draft.frame));
    }
    return frames;
  }

  // The last verb that may be followed by a quotation.
  std::optional<Frame> read_open() {
    const Index stop = last_ - std::min(last_ - first_, kLongestAdjunct);
    for (Index i = last_; i > stop; --i) {
      if (!has(i - 1, kCue) || !has(i - 1, kDirect)) continue;
      Draft draft;
      draft.gerund = at(i - 1).has(kGerund);
      draft.frame.cue = verb_group(i - 1);
      if (!is_verb_here(i - 1, draft.frame.cue.first)) return std::nullopt;
      find_subject(draft);
      return draft.frame;
    }
    return std::nullopt;
  }

  // "The mayor shared her thoughts: “…”": what announces the quotation at `quotation`.
  std::optional<Frame> read_announced(Index quotation) {
    if (quotation < first_ + 2 || !is_mark(quotation - 1, ':')) return std::nullopt;
    Frame frame;
    frame.cue = {quotation - 1, quotation};
    frame.subject = leading_phrase(first_, quotation - 1);
    frame.contents.push_back({quotation, quotation + 1});
    if (frame.subject.empty()) return std::nullopt;
    return frame;
  }

 private:
  const Item& at(Index i) const { return items_[i]; }
  bool inside(Index i) const { return i >= first_ && i < last_; }
  bool has(Index i, WordRoles roles) const {
    return inside(i) && at(i).is_word() && at(i).has(roles);
  }
  bool is_mark(Index i, char mark) const { return inside(i) && at(i).is_mark(mark); }
  bool is_quotation(Index i) const { return inside(i) && at(i).is_quotation(); }
  bool is_plain(Index i) const { return inside(i) && at(i).is_word(); }

  // ---- cues -------------------------------------------------------------------------------

  bool read_cue(Index i) {
    if (!has(i, kCue) || at(i).possessive) return false;
    Draft draft;
    draft.gerund = at(i).has(kGerund);
    draft.frame.cue = verb_group(i);
    if (!is_verb_here(i, draft.frame.cue.first)) return false;
    const bool passive = is_passive(i, draft.frame.cue.first);
    if (!passive && (read_inverted(i, draft) || read_tag(i, draft))) return true;
    const bool right = passive ? read_passive_content(i, draft) : read_right(i, draft);
    if (right) {
      if (!passive) find_subject(draft);
    } else if (passive || !read_parenthesis(i, draft)) {
      return false;
    }
    keep(draft);
    return true;
  }

  void keep(Draft& draft) {
    draft.begin = draft.frame.cue.first;
    if (leads_clause(draft)) draft.reach = Reach::kClause;
    if (!draft.frame.subject.empty() && !draft.inherits) {
      draft.begin = std::min(draft.begin, draft.frame.subject.first);
    }
    drafts_.push_back(std::move(draft));
  }

  // Whether the frame is in a clause before the main one: "As officials said on Monday, …".
  bool leads_clause(const Draft& draft) const {
    if (draft.frame.cue.first == first_ && draft.frame.subject.empty())
      return true;  // "Asked if …,"
    if (draft.gerund && draft.frame.cue.first == first_) return true;
    return !draft.frame.before && !draft.frame.subject.empty() && has(first_, kSubordinator) &&
           draft.frame.subject.first == first_ + 1;
  }

  // The verb at `i` with its auxiliaries and adverbs: "has repeatedly said".
  ItemRange verb_group(Index i) const {
    Index begin = i;
    while (begin > first_ && i - begin < 6 && has(begin - 1, kAuxiliary | kAdverb) &&
           !has(begin - 1, kPronoun | kPreposition | kSubordinator)) {
      --begin;
    }
    while (begin < i && has(begin, kTime)) ++begin;
    return {begin, i + 1};
  }

  bool is_passive(Index i, Index begin) const {
    if (!at(i).has(kPast)) return false;
    for (Index k = begin; k < i; ++k) {
      if (has(k, kBe)) return true;
    }
    return false;
  }

  // Whether the form at `i` is a verb in this place, not a noun ("the report") nor an infinitive.
  bool is_verb_here(Index i, Index group) const {
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

  // "a firm called Hale & Co": nothing but a name follows.
  bool names_thing(Index k) const {
    if (!inside(k) || !(at(k).capital || is_quotation(k))) return false;
    const Index stop = std::min(last_, k + 5);
    while (k < stop && is_plain(k) && at(k).capital) ++k;
    return k == last_ || !is_plain(k) || has(k, kFinite | kPreposition | kThat | kCoordinator);
  }

  // A base form needs a modal, or a subject in the plural: "officials say", "may say".
  bool is_base_here(Index i, Index group) const {
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

  // ---- what is reported, on the right ------------------------------------------------------

  bool read_right(Index i, Draft& draft) {
    Index k = skip_adverbs(i + 1);
    const WordRoles verb = at(i).roles;
    bool object = (verb & kObject) != 0;
    if (inside(k) && at(k).has(verb & kTakesAny) && takes_preposition(i, k)) {
      const bool out = at(k).has(kTakesOut);
      draft.frame.cue.last = ++k;
      draft.reach = Reach::kPhrase;
      if (out && !(has(k, kThat | kQuestion) || is_quotation(k) || is_mark(k, ':'))) return false;
      if (!out && is_mark(k, ':')) ++k;
      object = true;
    } else if ((verb & (kClause | kWeakClause | kDirect | kInfinitive | kObject)) == 0) {
      return false;
    }
    const bool told = (verb & kAddressee) != 0 && is_plain(k) &&
                      !has(k, kPreposition | kTo | kThat | kQuestion | kCoordinator);
    if (told) {
      const Index after = skip_addressee(k);
      const WordRoles kind = (verb | kWeakClause) & ~(kObject | kSay);
      if (after > k && open_content(skip_adverbs(after), kind, false, draft)) return true;
    }
    if (open_content(k, told ? verb & ~kSay : verb, object, draft)) return true;
    return (verb & (kSay | kDirect)) != 0 && open_after_adjunct(k, verb, draft);
  }

  // "called for", but not "called on Monday"; "said of him", but not "said about 40 people came".
  bool takes_preposition(Index i, Index k) const {
    if (has(k + 1, kTime) || is_mark(k + 1, ',')) return false;
    if (inside(k + 1) && at(k + 1).kind == ItemKind::kNumber) return false;
    if (at(k).has(kTakesTo) && at(i).has(kAddressee | kInfinitive)) return false;
    return inside(k + 1);
  }

  Index skip_adverbs(Index k) const {
    while (inside(k) && at(k).is_word() && at(k).has(kTime | kAdverb) &&
           !at(k).has(kPronoun | kPreposition | kDeterminer | kNegation | kSubordinator)) {
      ++k;
    }
    return k;
  }

  // Opens a content at `k` if one can begin there.
  bool open_content(Index k, WordRoles verb, bool object, Draft& draft) {
    if (!inside(k)) return false;
    const bool clause = (verb & (kClause | kWeakClause)) != 0;
    const bool direct = (verb & (kDirect | kObject | kClause)) != 0;
    if ((is_mark(k, ',') || is_mark(k, ':')) && is_quotation(k + 1) && direct) {
      return add_quotation(k + 1, draft);
    }
    if (is_mark(k, ':') && (verb & kDirect) != 0 && inside(k + 1)) return add_content(k + 1, draft);
    if (is_quotation(k) && (direct || object)) return add_quotation(k, draft);
    if (!is_plain(k)) return false;
    if (has(k, kThat) && clause) return inside(k + 1) && add_content(k, draft);
    if (has(k, kQuestion) && clause && opens_question(k)) return add_content(k, draft);
    if (has(k, kTo) && (verb & kInfinitive) != 0 && is_plain(k + 1)) return add_content(k, draft);
    if (has(k, kCoordinator | kTo | kThat | kSubordinator | kPreposition)) {
      return false;
    }
    if ((verb & kSay) != 0) return add_content(k, draft);
    if ((verb & kWeakClause) != 0 && at(k).kind == ItemKind::kNumber && opens_clause(k)) {
      return add_content(k, draft);
    }
    if ((verb & kClause) != 0 && opens_clause(k)) return add_content(k, draft);
    if (object && !has(k, kQuestion) && opens_object(k)) {
      draft.reach = Reach::kPhrase;
      return add_content(k, draft);
    }
    return false;
  }

  // "what", "whether", "how", "why"; "when", "where" and "if" mostly begin an aside.
  bool opens_question(Index k) const {
    return !has(k, kSubordinator) && (is_plain(k + 1) || is_quotation(k + 1));
  }

  // A subject, and a finite verb not far behind it.
  bool opens_clause(Index k) const {
    if (has(k, kPronoun) && !has(k, kRelative)) return true;
    if (!opens_object(k)) return false;
    return finite_verb_in(k, std::min(last_, k + kFarthestOpener));
  }

  bool opens_object(Index k) const {
    const Item& item = at(k);
    return item.capital || item.possessive || item.kind == ItemKind::kNumber ||
           !item.has(kAuxiliary | kCoordinator | kRelative | kAdverb | kTime);
  }

  // Whether a clause of `[begin, end)` has a finite verb, relative clauses left aside.
  bool finite_verb_in(Index begin, Index end) const {
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
  bool is_past_verb(Index k, Index begin) const {
    const Item& item = at(k);
    if (item.capital || k <= begin || !(item.ends_in_ed || (item.has(kCue) && item.has(kPast)))) {
      return false;
    }
    if (!is_plain(k - 1) || has(k + 1, kAgent)) return false;
    return !at(k - 1).has(kAuxiliary | kAdverb | kDeterminer | kPossessive | kPreposition | kTo |
                          kCoordinator);
  }

  // Past the person told: "reporters", "the Daily Post", "him", "a crowd in Ghent".
  Index skip_addressee(Index k) const {
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

  // "said in a statement that", "told the paper on Monday: “…”".
  bool open_after_adjunct(Index k, WordRoles verb, Draft& draft) {
    const Index end = std::min(last_, k + kLongestAdjunct);
    if (!has(k, kPreposition | kTo) && (verb & kAddressee) == 0) return false;
    for (Index j = k + 1; j < end; ++j) {
      if (has(j, kTo) && (verb & kAddressee) != 0) return false;  // "asks friends to help"
      if (has(j, kThat) || is_mark(j, ':') || (is_mark(j, ',') && is_quotation(j + 1))) {
        return open_content(j, verb | kWeakClause, false, draft);
      }
      if (is_quotation(j)) return at(j).full && open_content(j, verb, false, draft);
      if (has(j, kPronoun) && !has(j, kRelative) && !has(j - 1, kPreposition) &&
          (verb & (kSay | kClause)) != 0) {
        return finite_verb_in(j, std::min(last_, j + 4)) && add_content(j, draft);
      }
      if (!is_plain(j) || has(j, kRelative | kSubordinator)) return false;
    }
    return false;
  }

  // "is expected to", "was told that", "was reported that".
  bool read_passive_content(Index i, Draft& draft) {
    const Index k = skip_adverbs(i + 1);
    const WordRoles verb = at(i).roles;
    if (has(k, kThat) && (verb & (kClause | kWeakClause)) != 0 && inside(k + 1)) {
      return add_content(k, draft);
    }
    const bool believed = (verb & kClause) != 0 && (verb & (kSay | kInfinitive | kClause)) != 0;
    if (has(k, kTo) && believed && is_plain(k + 1) && (verb & kAddressee) == 0) {
      draft.reach = Reach::kPhrase;
      return add_content(k, draft);
    }
    return false;
  }

  bool add_content(Index begin, Draft& draft) {
    draft.frame.contents.push_back({begin, std::min(last_, begin + kLongestContent)});
    return true;
  }

  // A quotation on the right: alone, with further quotations ("…" and "…"), or as the beginning of
  // a clause that goes on outside the marks.
  bool add_quotation(Index k, Draft& draft) {
    Index end = k + 1;
    while (end - k < kLongestContent) {
      const bool joined = has(end, kCoordinator) || is_mark(end, ',');
      if (!is_quotation(end) && !(joined && is_quotation(end + 1))) break;
      end += joined ? 2 : 1;
    }
    const bool goes_on = !at(k).full && is_plain(end);
    draft.frame.contents.push_back({k, goes_on ? std::min(last_, k + kLongestContent) : end});
    return true;
  }

  // ---- what is reported, on the left -------------------------------------------------------

  bool ends_report(Index i) const {
    return is_quotation(i) || is_mark(i, ',') || is_mark(i, '?') || is_mark(i, '!') ||
           is_mark(i, '-');
  }

  // "…," said Ann Roe, a driver from Ghent.
  bool read_inverted(Index i, Draft& draft) {
    const Item& verb = at(i);
    if (!verb.has(kDirect | kClause) || verb.has(kGerund)) return false;
    const Index group = draft.frame.cue.first;
    if (group <= first_ || !ends_report(group - 1)) return false;
    Index k = skip_adverbs(i + 1);
    if (!is_plain(k) ||
        has(k, kThat | kPreposition | kTo | kCoordinator | kQuestion | kAuxiliary)) {
      return false;
    }
    if (is_quotation(group - 1)) {
      if (!at(group - 1).full) return false;
    } else if (finite_verb_in(k, phrase_end(k)) || !finite_verb_in(content_begin(group), group)) {
      return false;
    }
    draft.frame.subject = phrase_right(k);
    if (draft.frame.subject.empty()) return false;
    draft.frame.cue.last = i + 1;
    add_left_content(group, draft);
    add_rest(draft.frame.subject.last, group, draft);
    keep(draft);
    return true;
  }

  // “…,” she told reporters on Monday: what stands before the tag comes before what follows it.
  bool read_tag(Index i, const Draft& untold) {
    if (!at(i).has(kDirect | kClause) || untold.gerund) return false;
    Draft draft = untold;
    find_subject(draft);
    if (draft.inherits || draft.frame.subject.empty()) return false;
    const Index begin = draft.frame.subject.first;
    if (begin <= first_ || !is_quotation(begin - 1) || !at(begin - 1).full) return false;
    if (!at(begin - 1).speechlike && !is_mark(i + 1, ',') && i + 1 < last_) return false;
    if (!read_parenthesis(i, draft)) return false;
    keep(draft);
    return true;
  }

  // "…, she said", "The road, she said, was closed".
  bool read_parenthesis(Index i, Draft& draft) {
    const Item& verb = at(i);
    if (!verb.has(kDirect | kClause) || verb.has(kGerund)) return false;
    find_subject(draft);
    if (draft.inherits || draft.frame.subject.empty()) return false;
    const Index begin = draft.frame.subject.first;
    if (begin <= first_) return false;
    Index left = begin - 1;
    if (has(left, kCoordinator | kSubordinator) && left > first_) --left;
    if (!ends_report(left)) return false;
    if (!is_quotation(left) && !has_quotation_before(left)) {
      if (!verb.has(kSay) && !finite_verb_in(content_begin(left), left)) return false;
      if (!verb.has(kSay) && !ends_tag(skip_adverbs(i + 1))) return false;
      if (is_aside(left)) return false;
    }
    draft.frame.cue.last = i + 1;
    add_left_content(left + (is_mark(left, ',') ? 0 : 1), draft);
    add_rest(skip_tail(i + 1), begin, draft);
    return !draft.frame.contents.empty();
  }

  // The next comma or the end; a clause without a comma has its verb before it.
  Index phrase_end(Index k) const {
    const Index stop = std::min(last_, k + kFarthestVerb);
    while (k < stop && !is_mark(k, ',')) ++k;
    return k;
  }

  bool ends_tag(Index k) const { return !is_plain(k) || has(k, kPreposition | kTime); }

  // "As the votes came in, she continued": what is before the comma is no report.
  bool is_aside(Index comma) const {
    const Index begin = content_begin(comma);
    if (begin != first_ || !(has(first_, kSubordinator) || at(first_).ends_in_ing)) return false;
    for (Index k = first_; k < comma; ++k) {
      if (is_mark(k, ',')) return false;
    }
    return true;
  }

  bool has_quotation_before(Index i) const { return i > first_ && is_quotation(i - 1); }

  Index content_begin(Index end) const { return end - std::min(end - first_, kFarthestSubject); }

  // The content that ends before `end`, back to the frame before it.
  void add_left_content(Index end, Draft& draft) {
    Index begin = end - std::min(end - first_, kLongestContent);
    if (end > begin && is_mark(end - 1, ',')) --end;
    if (is_quotation(end - 1)) {  // He nodded: “Yes,” he said.
      Index from = end - 1;
      while (from > begin && !is_mark(from - 1, ':') && !is_mark(from - 1, ';')) --from;
      begin = from;
    }
    while (begin < end && (has(begin, kCoordinator) || is_mark(begin, ','))) ++begin;
    if (begin >= end) return;
    draft.frame.contents.push_back({begin, end});
    draft.frame.before = true;
  }

  // Past "on Monday", "in a statement" up to the mark or quotation after them.
  Index skip_tail(Index k) const {
    const Index end = std::min(last_, k + kLongestAdjunct);
    while (k < end && is_plain(k)) ++k;
    return k;
  }

  // What follows the tag, if the content goes on there: "…," she said, "but not today."
  void add_rest(Index k, Index, Draft& draft) {
    if (draft.frame.contents.empty()) return;
    const ItemRange before = draft.frame.contents.front();
    const bool quoted = is_quotation(before.last - 1);
    while (is_mark(k, ',') || is_mark(k, ':') || is_mark(k, '-')) ++k;
    if (k == 0 || !inside(k)) return;
    if (is_quotation(k)) {
      if (quoted) {
        draft.frame.contents.push_back({k, k + 1});
      } else if (!is_mark(k - 1, ':')) {
        add_content(k, draft);
      }
    } else if (!quoted && is_mark(k - 1, ',') && !has(k, kGerund | kRelative | kCue) &&
               !looks_like_gerund(k) && draft.frame.subject.last < k &&
               finite_verb_in(k, last_bound(k))) {
      add_content(k, draft);
    }
  }

  Index last_bound(Index k) const { return std::min(last_, k + kFarthestOpener); }
  bool looks_like_gerund(Index k) const { return inside(k) && at(k).ends_in_ing; }

  // ---- who speaks --------------------------------------------------------------------------

  void find_subject(Draft& draft) {
    const Index group = draft.frame.cue.first;
    draft.frame.subject = subject_before(group, draft.gerund);
    if (draft.frame.subject.empty() && lacks_subject(group, draft.gerund)) {
      draft.inherits = true;
      draft.frame.subject = inherited_subject(group);
    }
  }

  // A verb after a comma, a conjunction or at the beginning shares the subject of another.
  bool lacks_subject(Index group, bool gerund) const {
    if (group <= first_) return gerund;
    if (gerund && has(group - 1, kTakesFor)) return false;  // "blamed him for saying"
    return gerund || has(group - 1, kCoordinator) || is_mark(group - 1, ',') ||
           follows_joined_aside(group);
  }

  // "but in a later interview said"
  bool follows_joined_aside(Index group) const {
    const Index stop = group - std::min(group - first_, Index{7});
    for (Index k = group; k > stop && is_plain(k - 1); --k) {
      if (has(k - 1, kFinite | kPronoun)) return false;
      if (has(k - 1, kPreposition)) return k - 1 > first_ && has(k - 2, kCoordinator);
    }
    return false;
  }

  ItemRange inherited_subject(Index group) const {
    if (group == first_) {  // "Declaring that …, the mayor"
      Index k = group;
      const Index stop = std::min(last_, k + kFarthestSubject);
      while (k < stop && !is_mark(k, ',')) ++k;
      return k < stop ? leading_phrase(k + 1, last_) : ItemRange{};
    }
    const std::size_t from = drafts_.size() - std::min(drafts_.size(), kFramesLookedBack);
    for (std::size_t i = drafts_.size(); i > from; --i) {
      const Draft* draft = &drafts_[i - 1];
      if (draft->frame.subject.empty()) continue;
      if (draft->frame.before && draft->frame.subject.first > group) continue;
      if (is_nested(*draft)) continue;
      return draft->frame.subject;
    }
    const ItemRange shared = subject_of_verb_joined(group);
    return shared.empty() ? leading_phrase(first_, group) : shared;
  }

  // "as if she agreed and added": the subject of the verb before the conjunction.
  ItemRange subject_of_verb_joined(Index group) const {
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

  // Whether the draft stands inside the content of an earlier one, as "fear" in "said they fear".
  bool is_nested(const Draft& draft) const {
    const std::size_t from = drafts_.size() - std::min(drafts_.size(), kFramesLookedBack);
    for (std::size_t i = from; i < drafts_.size(); ++i) {
      const Draft& outer = drafts_[i];
      if (&outer == &draft || outer.frame.contents.empty() || outer.frame.before) continue;
      if (outer.frame.contents[0].first <= draft.begin && outer.begin < draft.begin) {
        return !(draft.begin > first_ && (has(draft.begin - 1, kCoordinator)));
      }
      if (outer.begin > draft.begin) break;
    }
    return false;
  }

  // The subject of the sentence: its first phrase, up to its verb.
  ItemRange leading_phrase(Index k, Index end) const {
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

  ItemRange subject_before(Index group, bool gerund) const {
    if (group <= first_) return {};
    const Index p = group - 1;
    if (has(p, kPronoun) && !has(p, kThat)) return {p, p + 1};
    if (has(p, kThat) && p == first_) return {p, p + 1};
    if (is_mark(p, ',')) return gerund ? ItemRange{} : phrase_over_commas(p);
    if (!is_plain(p) || has(p, kCoordinator | kSubordinator | kThat | kPreposition | kTo))
      return {};
    if (gerund && !has(group, kAuxiliary)) return short_phrase_left(p);
    return phrase_left(p);
  }

  // The phrase that ends with item `p`.
  ItemRange phrase_left(Index p) const {
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
  ItemRange short_phrase_left(Index p) const {
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

  bool is_other_verb(Index x) const {
    const Item& item = at(x);
    if (item.capital) return false;
    return item.has(kCue) && item.has(kPast | kThird) && !item.has(kNounToo);
  }

  // The relative pronoun whose clause the verb at `x` belongs to.
  std::optional<Index> relative_before(Index x, Index floor) const {
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
  bool joins_phrases(Index x, Index floor) const {
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
  ItemRange trimmed(Index begin, Index end) const {
    while (begin < end && (has(begin, kCoordinator | kTime) ||
                           (has(begin, kAdverb) && !at(begin).has(kDeterminer))))
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
      if (has(begin, kPreposition) && end - begin < 2) return {};
      return {};
    }
    return {begin, begin < end ? end : begin};
  }

  bool starts_phrase(Index k) const {
    return at(k).capital || has(k, kDeterminer | kPossessive | kPronoun);
  }

  // "Ann Roe, the mayor of Ghent," with `comma` before the verb: back to the phrase that the
  // insertions belong to.
  ItemRange phrase_over_commas(Index comma) const {
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

  std::optional<Index> comma_before(Index end) const {
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
  bool is_insertion(Index k) const {
    if (has(k, kRelative | kPreposition | kGerund)) return true;
    const Item& item = at(k);
    if (item.kind == ItemKind::kNumber) return true;
    return !item.capital &&
           !item.has(kDeterminer | kPossessive | kPronoun | kAdverb | kCoordinator);
  }

  // The phrase that begins with item `k`, for turned tags.
  ItemRange phrase_right(Index k) const {
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
  bool is_adjunct(Index k) const { return has(k, kAdjunct); }

  // ---- according to, beliefs ----------------------------------------------------------------

  bool read_according(Index i) {
    if (!at(i).has(kAccording) || !has(i + 1, kTo) || !is_plain(i + 2)) return false;
    Draft draft;
    draft.frame.cue = {i, i + 2};
    Index end = i + 2;
    const Index stop = std::min(last_, i + kFarthestSubject);
    while (end < stop && !is_mark(end, ',') && !is_mark(end, ';') && !is_mark(end, '-') &&
           !is_quotation(end) && !is_mark(end, ':')) {
      ++end;
    }
    if (end == i + 2) return false;
    draft.frame.subject = {i + 2, end};
    draft.begin = i;
    const bool leads = i == first_ || (i == first_ + 1 && has(first_, kCoordinator));
    if (leads) {
      if (!is_mark(end, ',') || !inside(end + 1)) return false;
      add_content(end + 1, draft);
    } else {
      add_left_content(i, draft);
      if (draft.frame.contents.empty()) return false;
    }
    drafts_.push_back(std::move(draft));
    return true;
  }

  // "the belief that", "is confident that".
  bool read_noun(Index i) {
    if (!at(i).has(kCueNoun | kCueAdjective) || !has(i + 1, kThat) || !is_plain(i + 2))
      return false;
    Draft draft;
    draft.frame.cue = {i, i + 1};
    draft.reach = Reach::kPhrase;
    if (at(i).has(kCueAdjective)) {
      const Index k = verb_group(i).first;
      if (k == i || !has(k, kAuxiliary)) {
        if (!(i > first_ && has(i - 1, kPronoun) && has(i - 1, kFinite))) return false;
      }
      draft.frame.cue.first = k;
      draft.reach = Reach::kWhole;
      draft.frame.subject = subject_before(k, false);
    } else if (!finite_verb_in(i + 2, std::min(last_, i + 2 + kFarthestOpener))) {
      return false;
    } else if (i > first_ && (has(i - 1, kPossessive) || at(i - 1).possessive)) {
      Index k = i - 1;
      while (k > first_ && at(i - 1).possessive && is_plain(k - 1) && at(k - 1).capital) --k;
      draft.frame.subject = {k, i};
    }
    add_content(i + 1, draft);
    keep(draft);
    return true;
  }

  // ---- where contents end -------------------------------------------------------------------

  // Each content ends where a later frame begins on the same level.
  void end_contents() {
    Index next = last_;
    for (auto draft = drafts_.rbegin(); draft != drafts_.rend(); ++draft) {
      if (!draft->frame.contents.empty()) {
        ItemRange& content = draft->frame.contents.back();
        if (content.last - content.first > 1) {
          if (next > content.first && next < content.last) content.last = next;
          cut_phrase(*draft, content);
          trim(content);
          if (content.empty()) draft->frame.contents.pop_back();
        }
      }
      if (const std::optional<Index> cut = level_break(*draft)) next = *cut;
    }
  }

  // A report inside a report is part of it ("Hale said that Roe believes it"), unless it is a
  // quotation: measured, three in four of them are nothing that readers mark.
  void drop_nested() {
    Index told = first_;
    for (Draft& draft : drafts_) {
      if (draft.frame.contents.empty()) continue;
      const ItemRange content = draft.frame.contents.front();
      const bool quoted = content.last - content.first == 1 && is_quotation(content.first);
      if (!draft.frame.before && !quoted && draft.frame.contents.back().last <= told) {
        draft.frame.contents.clear();
      } else if (!quoted && !draft.frame.before) {
        told = std::max(told, draft.frame.contents.back().last);
      }
    }
  }

  // Where the clause before this frame ends, if the frame stands beside it, not inside it.
  std::optional<Index> level_break(const Draft& draft) const {
    Index begin = draft.begin;
    if (begin <= first_ + 1 || draft.frame.before) return std::nullopt;
    if (is_mark(begin - 1, ',') || is_mark(begin - 1, '-')) {
      return draft.gerund || draft.inherits || at(draft.frame.cue.first).has(kAccording)
                 ? std::optional(begin - 1)
                 : std::nullopt;
    }
    if (has(begin - 1, kCoordinator) ||
        (has(begin - 1, kSubordinator) && is_mark(begin - 2, ','))) {
      const bool comma = is_mark(begin - 2, ',');
      return draft.inherits || comma ? std::optional(begin - (comma ? 2 : 1)) : std::nullopt;
    }
    return std::nullopt;
  }

  // Objects end at a comma, a conjunction of time or a dash; clauses at a dash that is no bracket.
  void cut_phrase(const Draft& draft, ItemRange& content) const {
    Index dashes = 0, dash = 0;
    for (Index k = content.first + 1; k < content.last; ++k) {
      if (is_mark(k, ';')) {
        content.last = k;
        break;
      }
      if (is_mark(k, '-') && dashes++ == 0) dash = k;
      if (draft.reach != Reach::kWhole && is_mark(k, ',')) {
        if (draft.reach == Reach::kClause || looks_like_gerund(k + 1) ||
            has(k + 1, kCoordinator | kSubordinator | kRelative | kPronoun)) {
          content.last = k;
          break;
        }
      }
    }
    if (dashes == 1 && dash < content.last) content.last = dash;
  }

  void trim(ItemRange& content) const {
    while (content.last > content.first && at(content.last - 1).kind == ItemKind::kMark &&
           !is_mark(content.last - 1, '?') && !is_mark(content.last - 1, '!')) {
      --content.last;
    }
  }

  const std::vector<Item>& items_;
  Index first_;
  Index last_;
  std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Frame> find_frames(const Outline& outline, const Stretch& stretch) {
  return Reader(outline, stretch).read();
}

std::optional<Frame> find_announced_frame(const Outline& outline, const Stretch& stretch,
                                          std::uint32_t quotation) {
  return Reader(outline, stretch).read_announced(quotation);
}

std::optional<Frame> find_open_frame(const Outline& outline, const Stretch& stretch) {
  return Reader(outline, stretch).read_open();
}

}  // namespace twicetold
