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

#include "quotes/phrases.h"

namespace twicetold {
namespace {

using Index = std::uint32_t;

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

class Reader : private Phrases {
 public:
  Reader(const Outline& outline, const Stretch& stretch) : Phrases(outline, stretch) {}

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
      return true;                                                     // "Asked if …,"
    if (draft.gerund && draft.frame.cue.first == first_) return true;  // "Declaring that …, he"
    return !draft.frame.before && !draft.frame.subject.empty() && has(first_, kSubordinator) &&
           draft.frame.subject.first == first_ + 1;
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
    add_rest(draft.frame.subject.last, draft);
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
    add_rest(skip_tail(i + 1), draft);
    return !draft.frame.contents.empty();
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
  void add_rest(Index k, Draft& draft) {
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
  // ---- who speaks --------------------------------------------------------------------------

  void find_subject(Draft& draft) {
    const Index group = draft.frame.cue.first;
    draft.frame.subject = subject_before(group, draft.gerund);
    if (draft.frame.subject.empty() && lacks_subject(group, draft.gerund)) {
      draft.inherits = true;
      draft.frame.subject = inherited_subject(group);
    }
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
