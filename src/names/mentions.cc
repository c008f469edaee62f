// Names in running text are runs of capitals: "Kim Ji Won", "University of Ghent", "bin Salman".
// The work lies at the edges: a sentence begins with a capital anyway ("Luckily JTBC"), titles and
// nationalities stand before names ("South Korean President Moon"), headlines put capitals
// everywhere, and a lost line break glues two names ("Lee Min KiKim Ji Won").
//
// A run is first taken as long as capitals and inner particles go, then split at what is surely no
// part of it, then trimmed at both ends. At the start of a clause the first word must show that it
// is a name: a list knows it, the article writes it with a capital elsewhere, or it is no English
// word. Cost: linear; phrases of the lists are at most five words.
#include "names/mentions.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "names/lexicon.h"
#include "names/works.h"

namespace twicetold {
namespace {

using namespace word_class;

constexpr TokenIndex kLongestRun = 14;  // tokens: a longer run is a list or a shout

struct Run {
  TokenIndex first, last;
  bool starts_clause;
};

class RunFinder {
 public:
  RunFinder(const PartWords& part, std::vector<Candidate>& out) : part_(part), out_(out) {}

  // `works` are the candidates of this part found already, in order.
  void find(std::span<const Candidate> works) {
    std::size_t next = 0;
    for (const Sentence& sentence : part_.text().sentences) {
      sentence_ = &sentence;
      style_ = part_.style(static_cast<std::uint32_t>(&sentence - part_.text().sentences.data()));
      TokenIndex at = sentence.first;
      while (next < works.size() && works[next].first < sentence.last) {
        find_between(at, works[next].first);
        at = works[next].last;
        out_.push_back(works[next++]);
      }
      find_between(at, sentence.last);
    }
  }

 private:
  void find_between(TokenIndex at, TokenIndex end) {
    end_ = end;
    while (at < end) {
      const TokenIndex last = run_end(at);
      if (last == at) {
        ++at;
        continue;
      }
      take_run({at, last, part_.starts_clause(at)});
      at = last;
    }
  }

  bool is(TokenIndex i, std::uint32_t classes) const { return i < end_ && part_.is(i, classes); }
  bool is_text(TokenIndex i, std::string_view text) const {
    return i < end_ && part_.verbatim(i) == text;
  }
  bool is_form(TokenIndex i, std::string_view form) const {
    return i < end_ && part_.facts(i).form == form;
  }
  bool touches(TokenIndex i) const {  // no space before token i
    return i > 0 && i < end_ && part_.token(i).span.begin == part_.token(i - 1).span.end;
  }

  // A capital that can be part of a name: not "I", not "It’s".
  bool is_name_word(TokenIndex i) const {
    if (i >= end_ || !part_.is_capital(i) || part_.facts(i).form.empty()) return false;
    const std::string& form = part_.facts(i).form;
    if (form == "i" && !is_text(i + 1, ".")) return false;
    if (form.starts_with("i'")) return false;
    return form != "it" && form != "it's" && form != "don't" && !is_hyphenated_adjective(i);
  }

  // "Washington-based", "pro-Russian", "then-President", "D-Calif".
  bool is_hyphenated_adjective(TokenIndex i) const {
    const std::string_view word = part_.verbatim(i);
    const std::size_t hyphen = word.find_last_of('-');
    if (hyphen == std::string_view::npos || hyphen + 1 >= word.size()) return false;
    constexpr std::array<std::string_view, 24> kEndings = {
        "based",     "led",        "related",  "backed",   "ruled",   "era",
        "born",      "style",      "owned",    "held",     "made",    "wide",
        "like",      "run",        "funded",   "bound",    "trained", "speaking",
        "sponsored", "controlled", "occupied", "friendly", "only",    "recognized"};
    if (std::ranges::find(kEndings, word.substr(hyphen + 1)) != kEndings.end()) return true;
    if (hyphen == 1 && (word[0] == 'R' || word[0] == 'D' || word[0] == 'I')) return true;
    const std::string_view first = word.substr(0, word.find('-'));
    if (first.empty()) return false;
    return first[0] >= 'a' && first[0] <= 'z' && first != "al" && first != "el" && first != "as" &&
           first != "ben" && first != "bin" && first != "e" && first != "d";
  }

  bool is_initial(TokenIndex i) const {  // "J" of "J. R. Hale"
    return i < end_ && part_.is_capital(i) && part_.token(i).span.size() == 1 &&
           is_text(i + 1, ".") && touches(i + 1);
  }

  // How many tokens after `i` belong to the run with it, if the run goes on behind them.
  TokenIndex connector(TokenIndex first, TokenIndex i) const {
    const TokenIndex next = i + 1;
    if (next >= end_) return 0;
    if (is_name_word(next)) return 1;
    if (is_text(next, ".") && touches(next) && is_name_word(i + 2)) {
      if (is_initial(i)) return 2;
      if (is(i, kHonorific) || is_form(i, "st") || is_form(i, "mt") || is_form(i, "ft")) return 2;
    }
    if (is_text(next, "&") && is_name_word(i + 2)) return 2;
    if (is_text(next, ",") &&
        (is_form(i + 2, "inc") || is_form(i + 2, "jr") || is_form(i + 2, "ltd") ||
         is_form(i + 2, "llc")) &&
        is_name_word(i + 2)) {
      return 2;
    }
    if ((is_text(next, "-") || is_text(next, "–")) && touches(next) && touches(i + 2) &&
        is_name_word(i + 2))
      return 2;
    if (!part_.is_word(next) || part_.is_capital(next) || part_.facts(i).cut > 0) return 0;
    return small_connector(first, i, next);
  }

  TokenIndex small_connector(TokenIndex first, TokenIndex i, TokenIndex next) const {
    const std::string& word = part_.facts(next).form;
    const bool the = is_form(next + 1, "the") && is_name_word(next + 2);
    if (word == "of") {
      const bool head =
          (part_.facts(i).classes & (kOrgHead | kPlaceWord | kPlaceHead | kEventWord)) != 0 ||
          (first == i && is_form(i, "house"));
      if (head && is_name_word(next + 1)) return 2;
      return head && the ? 3 : 0;
    }
    if (word == "for") {
      const bool head = is(i, kOrgHead | kOrgWord);
      return head && is_name_word(next + 1) ? 2 : 0;
    }
    if (word == "and") {  // "Ministry of Health and Welfare", "Food and Drug Administration"
      const bool inside = i > first && is(i, kCommon) && is_name_word(next + 1) &&
                          !is(next + 1, kGivenName | kSurname | kPhraseStart) && holds_of(first, i);
      return inside ? 2 : 0;
    }
    if ((part_.facts(next).classes & kParticle) == 0) return 0;
    if (is_name_word(next + 1)) return 2;
    return is(next + 1, kParticle) && is_name_word(next + 2) ? 3 : 0;
  }

  bool holds_of(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i) {
      if (is_form(i, "of") || is_form(i, "for")) return true;
    }
    return false;
  }

  // "de Blasio", "bin Laden", "von der Leyen" written small before the first capital.
  bool starts_with_particle(TokenIndex at) const {
    if (!part_.is_word(at) || part_.is_capital(at) || !is(at, kParticle) || is(at, kCommon))
      return false;
    const std::string& form = part_.facts(at).form;
    if (form == "do" || form == "an" || form == "la" || form == "al" || form == "le") return false;
    return is_name_word(at + 1) || (is(at + 1, kParticle) && is_name_word(at + 2));
  }

  // The end of the listed phrase that begins at `i`, or `i`.
  TokenIndex phrase_end(TokenIndex i) const {
    if (!is(i, kPhraseStart) || !part_.is_capital(i)) return i;
    const std::size_t longest = longest_phrase(part_.facts(i).form);
    std::string phrase;
    TokenIndex best = i;
    for (TokenIndex j = i; j < end_ && j < i + longest; ++j) {
      if (!part_.is_word(j)) {
        if (!is_text(j, ".") || !touches(j)) break;
        phrase += '.';
      } else {
        if (!part_.is_capital(j) && !part_.is_stop(j)) break;
        if (j > i) phrase += ' ';
        phrase += part_.facts(j).form;
      }
      if (known_phrase(phrase)) best = j + 1;
      if (part_.facts(j).cut > 0) break;
    }
    return best;
  }

  TokenIndex run_end(TokenIndex at) const {
    TokenIndex i = at;
    if (starts_with_particle(at)) {
      i = is_name_word(at + 1) ? at + 1 : at + 2;
    } else if (!is_name_word(at)) {
      return at;
    }
    const TokenIndex first = i;
    while (i < at + kLongestRun) {
      const TokenIndex phrase = phrase_end(i);
      if (phrase > i + 1) i = phrase - 1;
      if (part_.facts(i).cut > 0 && !possessive_inside(i)) return i + 1;
      const TokenIndex step = connector(first, i);
      if (step == 0) break;
      i += step;
    }
    const bool dotted = is_text(i + 1, ".") && touches(i + 1) &&
                        (is_form(i, "jr") || is_form(i, "sr") || is_form(i, "inc") ||
                         is_form(i, "corp") || is_form(i, "ltd") || is_form(i, "co"));
    return dotted && i > at ? i + 2 : i + 1;
  }

  // "St. Paul’s Cathedral", "People’s Party": the possessive is inside the name.
  bool possessive_inside(TokenIndex i) const {
    if (!is_name_word(i + 1) || is(i + 1, kTitle)) return false;
    return is(i, kCommon) ? is(i + 1, kOrgWord | kPlaceWord | kOrgHead | kEventWord)
                          : is(i + 1, kPlaceWord | kOrgHead) && is(i + 1, kCommon) &&
                                style_ == CapitalStyle::kPlain && !is(i + 1, kEventWord);
  }

  // A run as long as capitals go becomes candidates.
  void take_run(Run run) {
    if (style_ != CapitalStyle::kPlain) {
      take_headline(run);
      return;
    }
    split_and_take(run);
  }

  void split_and_take(Run run) {
    TokenIndex begin = run.first;
    for (TokenIndex i = run.first; i < run.last; ++i) {
      const TokenIndex phrase = phrase_end(i);
      if (phrase > i + 1 && phrase <= run.last) {
        i = phrase - 1;
        continue;
      }
      const bool no_name = is(i, kNoName) && !is(i, kCommon | kOrgWord | kGivenName) &&
                           part_.is_capital(i) && run.last > run.first + 1;
      const bool loud = is(i, kCommon) && !is(i, kOrgWord | kPlaceWord | kGivenName) &&
                        part_.token(i).letter_case == LetterCase::kUpper &&
                        part_.token(i).span.size() > 3 && style_ == CapitalStyle::kPlain;
      const bool title = i > begin && (is_title_between(begin, i, run.last) ||
                                       is_person_after_place(begin, i, run.last));
      const bool member = i > begin && is(i, kDemonym) && is_place(begin, i) &&
                          (i + 1 == run.last || begins_person(i + 1, run.last));
      if (!no_name && !title && !loud && !member) continue;
      take_trimmed({begin, i, run.starts_clause && begin == run.first});
      begin = no_name || loud || member ? i + 1 : i;
    }
    take_trimmed({begin, run.last, run.starts_clause && begin == run.first});
  }

  // "Tokyo Governor Koike": the title parts two names.
  bool is_title_between(TokenIndex begin, TokenIndex i, TokenIndex last) const {
    if (!is(i, kTitle | kHonorific) || is(i, kGivenName | kSurname) || i + 1 >= last) return false;
    if (is(i - 1, kTitle | kHonorific | kDemonym) && i - 1 == begin) return false;
    if (is_text(i - 1, ".")) return false;
    TokenIndex next = i + 1;
    while (next < last && (is(next, kTitle | kHonorific) || !part_.is_word(next))) ++next;
    return next < last && begins_person(next, last);
  }

  bool is_place(TokenIndex first, TokenIndex last) const {
    const auto phrase = known_phrase(part_.key(first, last));
    return phrase && phrase->kind == NameKind::kPlace;
  }

  // "the ambassador to Cuba Alberto Navarro": a country, then a person's full name.
  bool is_person_after_place(TokenIndex begin, TokenIndex i, TokenIndex last) const {
    return is(i, kGivenName) && !is(i, kCommon) && i + 1 < last &&
           !is(begin, kGivenName | kSurname) && is_place(begin, i) &&
           !is(last - 1, kOrgWord | kPlaceWord | kEventWord);
  }

  bool begins_person(TokenIndex i, TokenIndex last) const {
    if (is(i, kGivenName) && (!is(i, kCommon) || i + 1 < last)) return true;
    return is(last - 1, kSurname | kKoreanSurname) || (is(i, kKoreanSurname) && i + 1 < last) ||
           is_initial(i) || !is(i, kCommon);
  }

  // In a headline ordinary words part the names.
  void take_headline(Run run) {
    TokenIndex begin = run.first;
    for (TokenIndex i = run.first; i < run.last; ++i) {
      const TokenIndex phrase = phrase_end(i);
      if (phrase > i + 1 && phrase <= run.last) {
        i = phrase - 1;
        continue;
      }
      if (!parts_headline(i, begin, run.last)) continue;
      take_headline_piece({begin, i, false});
      begin = i + 1;
    }
    take_headline_piece({begin, run.last, false});
  }

  bool parts_headline(TokenIndex i, TokenIndex begin, TokenIndex last) const {
    if (!part_.is_word(i) || !part_.is_capital(i)) return false;
    if (is(i, kTitle | kHonorific)) return false;
    if (i > begin && is(i, kOrgWord | kPlaceWord | kEventWord)) return false;
    if (is(i, kOrgHead | kPlaceWord | kEventWord | kPlaceHead) && i + 1 < last) return false;
    if (i > begin + 1 && holds_of(begin, i)) return false;
    const bool plain = is(i, kCommon) || part_.is_stop(i) || is(i, kNoName);
    return plain && part_.facts(i).capital == 0;
  }

  void take_headline_piece(Run run) {
    while (run.last > run.first && !part_.is_word(run.last - 1)) --run.last;
    if (run.first >= run.last) return;
    bool known = false;
    for (TokenIndex i = run.first; i < run.last; ++i) {
      const WordFacts& facts = part_.facts(i);
      known = known || facts.capital > 0 || (facts.classes & (kGivenName | kSurname)) != 0 ||
              phrase_end(i) > i ||
              (part_.is_word(i) && facts.small == 0 && (facts.classes & kCommon) == 0 &&
               !part_.is_stop(i) && style_ == CapitalStyle::kHeadline);
    }
    if (known) split_and_take({run.first, run.last, true});
  }

  void take_trimmed(Run run) {
    trim(run);
    if (run.first >= run.last || !is_accepted(run)) return;
    if (take_glued(run)) return;
    emit(run.first, run.last, part_.token(run.first).span.begin,
         part_.token(run.last - 1).span.end);
  }

  bool is_organization_like(Run run) const {
    return is(run.last - 1, kOrgWord | kEventWord | kPlaceWord) || holds_of(run.first, run.last);
  }

  void trim(Run& run) const {
    const auto size = [&] { return run.last - run.first; };
    while (size() > 0 && !part_.is_word(run.last - 1) && !keeps_stop(run)) --run.last;
    while (size() > 0) {
      const TokenIndex phrase = phrase_end(run.first);
      if (phrase > run.first + 1) return;
      const TokenIndex i = run.first;
      const bool alone = size() == 1;
      const bool mark = !part_.is_word(i);
      const bool honorific = is(i, kHonorific) && (!is(i, kGivenName) || is_text(i + 1, ".")) &&
                             !is_form(i, "st") && (alone || !is(i, kSurname));
      const bool title = is(i, kTitle) && !is(i, kGivenName) && !alone &&
                         (!is_organization_like(run) || is(i, kHonorific));
      const bool of_office = is_form(i, "of");
      const bool demonym = is(i, kDemonym) && !is_organization_like(run) && !is(i, kGivenName);
      const bool calendar = is(i, kCalendar) && !is(i, kGivenName | kSurname | kCommon) &&
                            !is(run.last - 1, kOrgWord | kEventWord);
      const bool stop =
          part_.is_stop(i) && part_.is_capital(i) &&
          (run.starts_clause || is_form(i, "the") || is_form(i, "a") || is_form(i, "an")) &&
          !is(i, kKoreanSurname | kGivenName);
      const bool filler = run.starts_clause && !alone && is_clause_filler(run);
      const bool compass =
          size() >= 2 && is(i, kPlaceHead) && is(i + 1, kDemonym) && !is_organization_like(run);
      const bool person_noun = !alone && is(i, kPersonNoun) && is(i, kCommon) &&
                               !is(i, kKoreanSurname) && !is(i, kGivenName | kSurname) &&
                               begins_person(i + 1, run.last) && !is_organization_like(run);
      if (!(mark || honorific || title || of_office || demonym || calendar || stop || filler ||
            compass || person_noun)) {
        break;
      }
      ++run.first;
      if (stop || filler) run.starts_clause = false;
      if (title && is_form(run.first, "of") && size() > 2) {  // "Secretary of State John Kerry"
        ++run.first;
        if (is(run.first, kOrgWord | kCommon | kTitle | kPlaceWord)) ++run.first;
      }
    }
    while (size() > 1 && (is(run.last - 1, kCalendar) &&
                          !is(run.last - 1, kGivenName | kSurname | kCommon | kOrgWord)))
      --run.last;
  }

  // The stop of "Jr." and of an initial at the end.
  bool keeps_stop(Run run) const {
    if (!is_text(run.last - 1, ".") || run.last < run.first + 2) return false;
    const TokenIndex i = run.last - 2;
    return is_form(i, "jr") || is_form(i, "sr") || is_form(i, "inc") || is_form(i, "corp") ||
           is_form(i, "ltd") || is_form(i, "co");
  }

  // "Luckily JTBC", "Reacting Kim": an ordinary first word before a name.
  bool is_clause_filler(Run run) const {
    const WordFacts& facts = part_.facts(run.first);
    const bool adverb = facts.form.size() > 5 && facts.form.ends_with("ly");
    if (adverb && (facts.classes & ~kCommon) == 0) return true;
    if ((facts.classes & kCommon) == 0 || facts.capital > 0) return false;
    if ((facts.classes & (kGivenName | kOrgHead | kPlaceHead | kOrgWord)) != 0) return false;
    const std::string& form = facts.form;
    if (form.ends_with("ly") || form.ends_with("ing")) return true;
    if (facts.small > 0) return true;
    const TokenIndex next = run.first + 1;
    return is(next, kGivenName | kSurname) && !is(next, kCommon);
  }

  bool is_accepted(Run run) const {
    const TokenIndex i = run.first;
    if (run.last - i > 1) return is_accepted_phrase(run);
    const WordFacts& facts = part_.facts(i);
    if (facts.form.size() < 2 && facts.classes == 0) return false;
    if (phrase_end(i) > i &&
        !(run.starts_clause && (facts.classes & kCommon) && facts.capital == 0))
      return true;
    if ((facts.classes & (kHonorific | kTitle | kDemonym | kCalendar | kNoName)) != 0 &&
        (facts.classes & (kGivenName | kSurname)) == 0) {
      return false;
    }
    if (part_.is_stop(i)) return false;
    if (facts.form.size() == 1) return false;
    const bool common = (facts.classes & kCommon) != 0;
    if (part_.token(i).letter_case == LetterCase::kUpper && style_ == CapitalStyle::kLoud)
      return facts.capital > 0;
    if (common && (facts.classes & kOrgWord) && facts.small > 0) return false;
    const bool adverb = facts.form.size() > 5 && facts.form.ends_with("ly");
    if (run.starts_clause && adverb && (facts.classes & ~kCommon) == 0) return facts.capital > 1;
    if (!run.starts_clause) {
      if (facts.classes & kCalendar) return facts.capital > 1 && !(facts.classes & kCommon);
      if (!common) return true;
      if (facts.small > 0) return false;
      if ((facts.classes & (kGivenName | kSurname)) != 0) return true;
      constexpr std::uint32_t kBorrowed = kOrgWord | kOrgHead | kEventWord | kPlaceWord | kWorkNoun;
      return (facts.classes & kBorrowed) == 0 && facts.capital > 1;
    }
    if (facts.capital > 0 && facts.small == 0) return true;
    if (common) return false;
    if (facts.small > facts.capital) return false;
    return facts.form.size() >= 3 ||
           (facts.classes & (kGivenName | kSurname | kKoreanSurname)) != 0;
  }

  // Two words and more: not "Prime Minister", not "Show More".
  bool is_accepted_phrase(Run run) const {
    bool has_name = false;
    for (TokenIndex i = run.first; i < run.last; ++i) {
      if (!part_.is_word(i)) continue;
      const bool office = is(i, kTitle | kHonorific | kNoName | kDemonym | kCalendar);
      if ((!office || is(i, kGivenName | kSurname)) && part_.is_capital(i)) has_name = true;
      if (office && is(i, kOrgWord | kEventWord | kPlaceWord) && run.last - run.first > 1)
        has_name = true;
    }
    if (!has_name) return phrase_end(run.first) == run.last;
    if (style_ == CapitalStyle::kLoud)
      return phrase_end(run.first) == run.last || is_capital_elsewhere(run);
    return true;
  }

  bool is_capital_elsewhere(Run run) const {
    for (TokenIndex i = run.first; i < run.last; ++i) {
      if (part_.is_word(i) && part_.facts(i).capital == 0) return false;
    }
    return true;
  }

  // "Lee Min KiKim Ji Won": a small letter and a capital inside one word, two words and more on
  // either side, each side a name by its first or last word.
  bool take_glued(Run run) {
    for (TokenIndex i = run.first + 1; i + 1 < run.last; ++i) {
      const std::size_t cut = glue_at(i);
      if (cut == 0) continue;
      const std::uint32_t at = part_.token(i).span.begin + static_cast<std::uint32_t>(cut);
      const bool names = is(run.first, kGivenName | kSurname | kKoreanSurname) &&
                         is(run.last - 1, kGivenName | kSurname | kKoreanSurname | kCommon) ==
                             is(run.last - 1, kGivenName | kSurname | kKoreanSurname | kCommon);
      if (!names) continue;
      emit(run.first, i + 1, part_.token(run.first).span.begin, at);
      out_.back().key = glued_key(run.first, i, part_.verbatim(i).substr(0, cut), true);
      emit(i, run.last, at, part_.token(run.last - 1).span.end);
      out_.back().key = glued_key(i + 1, run.last, part_.verbatim(i).substr(cut), false);
      return true;
    }
    return false;
  }

  std::string glued_key(TokenIndex first, TokenIndex last, std::string_view piece,
                        bool at_end) const {
    std::string small;
    for (char c : piece) small += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    const std::string rest = part_.key(first, last);
    return at_end ? rest + " " + lexicon_form(small) : lexicon_form(small) + " " + rest;
  }

  // The byte inside token `i` where a second word begins, or 0. "McCain" and "DeVito" are one.
  std::size_t glue_at(TokenIndex i) const {
    const std::string_view word = part_.verbatim(i);
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t at = 1; at < word.size(); ++at) {
      if (!(small(word[at - 1]) && word[at] >= 'A' && word[at] <= 'Z')) continue;
      constexpr std::array<std::string_view, 14> kPrefixes = {
          "Mc", "Mac", "De", "Du", "La", "Le", "Di", "Da", "Van", "Von", "Fitz", "Al", "El", "O"};
      const bool prefix = std::ranges::find(kPrefixes, word.substr(0, at)) != kPrefixes.end();
      if (!prefix && word_classes(part_.facts(i).form) == 0 && at + 1 < word.size()) return at;
    }
    return 0;
  }

  void emit(TokenIndex first, TokenIndex last, std::uint32_t begin, std::uint32_t end) {
    Candidate found;
    found.in = part_.in();
    found.first = first;
    found.last = last;
    end -= end == part_.token(last - 1).span.end ? part_.facts(last - 1).cut : 0;
    found.span = {begin, end};
    found.sentence = part_.token(first).sentence;
    found.key = part_.key(first, last);
    out_.push_back(std::move(found));
  }

  const PartWords& part_;
  std::vector<Candidate>& out_;
  const Sentence* sentence_ = nullptr;
  CapitalStyle style_ = CapitalStyle::kPlain;
  TokenIndex end_ = 0;
};

}  // namespace

std::vector<Candidate> find_candidates(const std::vector<PartWords>& parts) {
  const std::vector<Candidate> works = find_works(parts);
  std::vector<Candidate> out;
  std::size_t at = 0;
  for (const PartWords& part : parts) {
    std::size_t end = at;
    while (end < works.size() && works[end].in == part.in()) ++end;
    RunFinder(part, out).find(std::span(works).subspan(at, end - at));
    at = end;
  }
  return out;
}

}  // namespace twicetold
