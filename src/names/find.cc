// From mentions to names. Candidates with the same words are one name to begin with; then shorter
// forms go to the one longer form they fit, acronyms to their expansions, and aliases to what they
// are an alias of. Where a short form fits two bearers ("Kim" beside Kim Ji Won and Kim Ji Young)
// it stays by itself: a mention given to the wrong person is worse than one left open. Cost: linear
// in the article, times the few names that share a word.
#include "names/find.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "names/kinds.h"
#include "names/lexicon.h"
#include "names/mentions.h"
#include "names/relations.h"
#include "names/words.h"

namespace twicetold {
namespace {

constexpr std::size_t kMostSharers = 8;  // names tried for one short form

// Candidates with the same words.
struct Entity {
  std::string key;
  std::vector<std::string_view> words;  // views of `key`'s copy in a candidate
  std::vector<std::uint32_t> mentions;  // indices of candidates
  KindVotes by_words{};
  KindVotes by_context{};
  NameKind kind = NameKind::kOther;
  bool person_shape = false;
  bool acronym = false;
  bool only_roles = false;
  std::uint32_t role_mentions = 0;
};

struct Join {
  std::uint32_t into, from;
  std::string why;
};

std::vector<std::string_view> split(std::string_view key) {
  std::vector<std::string_view> words;
  while (!key.empty()) {
    const std::string_view word = key.substr(0, key.find(' '));
    if (!word.empty()) words.push_back(word);
    key.remove_prefix(std::min(key.size(), word.size() + 1));
  }
  return words;
}

std::string squashed(std::string_view key) {
  std::string out;
  for (char c : key) {
    if (c != ' ' && c != '-' && c != '.') out += c;
  }
  return out;
}

class NameFinder {
 public:
  explicit NameFinder(const ArticleText& article)
      : parts_(words_of(article)),
        about_works_(is_about_works(parts_)),
        candidates_(find_candidates(parts_)) {}

  std::vector<Name> run() {
    join_places();
    group();
    decide_kinds();
    parent_.resize(entities_.size());
    std::iota(parent_.begin(), parent_.end(), 0u);
    read_relations();
    join_spellings();
    join_acronyms();
    join_short_forms();
    return names();
  }

 private:
  const PartWords& part(const Candidate& c) const {
    return parts_[c.in == Field::kTitle ? 0 : c.in == Field::kDeck ? 1 : 2];
  }
  std::string_view text_of(const Candidate& c) const { return c.span.in(part(c).text().text); }

  // "Ghent, Belgium": one place, told precisely.
  void join_places() {
    std::vector<Candidate> out;
    out.reserve(candidates_.size());
    for (Candidate& c : candidates_) {
      if (!out.empty() && out.back().in == c.in && out.back().sentence == c.sentence &&
          is_place_pair(out.back(), c)) {
        out.back().span.end = c.span.end;
        out.back().last = c.last;
        out.back().key += ", " + c.key;
        continue;
      }
      out.push_back(std::move(c));
    }
    candidates_ = std::move(out);
  }

  bool is_place_pair(const Candidate& a, const Candidate& b) const {
    const PartWords& words = part(a);
    if (b.first != a.last + 1 || words.verbatim(a.last) != ",") return false;
    const std::optional<KnownPhrase> region = known_phrase(b.key);
    if (!region || !region->is_region) return false;
    const std::optional<KnownPhrase> first = known_phrase(a.key);
    if (first) return first->kind == NameKind::kPlace && !first->is_region;
    if (a.key.find(',') != std::string::npos) return false;
    const std::uint32_t before = words.text().sentences[a.sentence].first;
    if (a.first == before) return !looks_like_person(words, a);
    const std::string& word = words.facts(a.first - 1).form;
    return word == "in" || word == "near" || word == "of" || word == "from" || word == "at" ||
           word == "to";
  }

  void group() {
    std::unordered_map<std::string_view, std::uint32_t> known;
    known.reserve(candidates_.size());
    for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
      const Candidate& c = candidates_[i];
      const auto [at, fresh] =
          known.try_emplace(c.key, static_cast<std::uint32_t>(entities_.size()));
      if (fresh) {
        Entity& e = entities_.emplace_back();
        e.key = c.key;
        e.words = split(c.key);
        e.by_words = votes_of_words(part(c), c, about_works_);
        e.person_shape = looks_like_person(part(c), c);
        e.acronym =
            c.last == c.first + 1 && part(c).token(c.first).letter_case == LetterCase::kUpper;
      }
      entity_of_.push_back(at->second);
      Entity& e = entities_[at->second];
      e.mentions.push_back(i);
      if (c.key.find(',') != std::string::npos)
        e.by_words[static_cast<std::size_t>(NameKind::kPlace)] += 4;
      const KindVotes votes = votes_of_context(part(c), c);
      for (std::size_t k = 0; k < votes.size(); ++k) e.by_context[k] += votes[k];
    }
  }

  void decide_kinds() {
    for (Entity& e : entities_) e.kind = kind_of(e);
    for (std::uint32_t i = 0; i + 1 < candidates_.size(); ++i) {  // "Osaka, Kadoma and Moriguchi"
      if (!are_listed(candidates_[i], candidates_[i + 1])) continue;
      lend_kind(entities_[entity_of_[i]], entities_[entity_of_[i + 1]]);
      lend_kind(entities_[entity_of_[i + 1]], entities_[entity_of_[i]]);
    }
    for (Entity& e : entities_) e.kind = kind_of(e);
  }

  bool are_listed(const Candidate& a, const Candidate& b) const {
    if (a.in != b.in || a.sentence != b.sentence || b.span.begin <= a.span.end) return false;
    const std::string_view gap =
        std::string_view(part(a).text().text).substr(a.span.end, b.span.begin - a.span.end);
    return gap == ", " || gap == " and " || gap == ", and " || gap == " or " || gap == " | " ||
           gap == " - ";
  }

  // A name that nothing else tells takes the kind of its neighbour in a list.
  static void lend_kind(const Entity& from, Entity& to) {
    const bool clear = from.kind == NameKind::kPerson || from.kind == NameKind::kPlace ||
                       from.kind == NameKind::kOrganization;
    if (!clear || from.by_words[static_cast<std::size_t>(from.kind)] < 2.0f) return;
    const float strongest = *std::ranges::max_element(to.by_words);
    if (strongest < 0.5f) to.by_context[static_cast<std::size_t>(from.kind)] += 0.8f;
  }

  static NameKind kind_of(const Entity& e) {
    KindVotes votes = e.by_words;
    for (std::size_t k = 0; k < votes.size(); ++k) {
      votes[k] += std::clamp(e.by_context[k], -2.0f, 4.0f);
    }
    return winner(votes);
  }

  std::uint32_t root(std::uint32_t e) {
    while (parent_[e] != e) e = parent_[e] = parent_[parent_[e]];
    return e;
  }

  void join(std::uint32_t into, std::uint32_t from, std::string why) {
    into = root(into);
    from = root(from);
    if (into == from) return;
    parent_[from] = into;
    joins_.push_back({into, from, std::move(why)});
  }

  // Aliases, brackets and roles, from the words between neighbours.
  void read_relations() {
    for (std::uint32_t i = 0; i + 1 < candidates_.size(); ++i) {
      const Candidate& a = candidates_[i];
      const Candidate& b = candidates_[i + 1];
      if (a.in != b.in || a.sentence != b.sentence || b.span.begin <= a.span.end) continue;
      const std::string_view text = part(a).text().text;
      const std::string_view gap = text.substr(a.span.end, b.span.begin - a.span.end);
      auto relation = read_relation(gap, text.substr(b.span.end, 4));
      if (!relation) continue;
      if (relation->kind == Relationship::kAlias) take_in_the(candidates_[i + 1], *relation);
      apply(*relation, i, gap);
    }
  }

  // "also known as The Last Mile": a capital after the words that give the alias is part of it.
  static void take_in_the(Candidate& alias, NameRelation& relation) {
    constexpr std::string_view kThe = " The";
    if (!relation.evidence.ends_with(kThe)) return;
    relation.evidence.remove_suffix(kThe.size());
    alias.span.begin -= static_cast<std::uint32_t>(kThe.size());
  }

  void apply(const NameRelation& relation, std::uint32_t i, std::string_view gap) {
    const std::uint32_t a = entity_of_[i], b = entity_of_[i + 1];
    switch (relation.kind) {
      case Relationship::kAlias:
        if (entities_[b].kind == NameKind::kPlace && entities_[a].kind == NameKind::kPerson) return;
        aliases_.push_back({a, i + 1});
        join(a, b,
             "the article says “" + std::string(relation.evidence) + "”: " + quoted(i) + ", " +
                 quoted(i + 1));
        return;
      case Relationship::kBrackets:
        if (!is_acronym_of(entities_[b], entities_[a]) &&
            !is_acronym_of(entities_[a], entities_[b]))
          return;
        join(a, b,
             quoted(i + 1) + " stands in brackets after " + quoted(i) + " and has its initials");
        return;
      case Relationship::kPlays:
        add_role(a, i + 1, relation, gap);
        return;
      case Relationship::kPlayedBy:
        add_role(b, i, {relation.kind, false, relation.evidence, gap.size()}, gap);
        return;
    }
  }

  void add_role(std::uint32_t actor, std::uint32_t role, const NameRelation& relation,
                std::string_view gap) {
    const Entity& who = entities_[actor];
    Entity& whom = entities_[entity_of_[role]];
    if (who.kind != NameKind::kPerson && !who.person_shape) return;
    if (whom.kind == NameKind::kPlace || whom.kind == NameKind::kOrganization || whom.acronym) {
      if (relation.role_begin == gap.size()) return;
    }
    if (!about_works_ && relation.is_bare_as) return;
    if (!about_works_ && relation.evidence.find("role") == std::string_view::npos &&
        relation.evidence.find("portray") == std::string_view::npos &&
        !relation.evidence.ends_with("by") && relation.role_begin == gap.size()) {
      return;
    }
    const Candidate& c = candidates_[role];
    const std::string_view text = part(c).text().text;
    const std::size_t begin =
        c.span.begin - (gap.size() - std::min(relation.role_begin, gap.size()));
    roles_.push_back({actor, std::string(text.substr(begin, c.span.end - begin))});
    ++whom.role_mentions;
    whom.only_roles = whom.role_mentions == whom.mentions.size();
  }

  std::string quoted(std::uint32_t candidate) const {
    return "“" + std::string(text_of(candidates_[candidate])) + "”";
  }

  // "Suh-joon" and "Suh Joon", "J.P. Hale" and "JP Hale".
  void join_spellings() {
    std::unordered_map<std::string, std::uint32_t> known;
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      const auto [at, fresh] = known.try_emplace(squashed(entities_[e].key), e);
      if (!fresh)
        join(at->second, e,
             "same letters: " + quoted(entities_[at->second].mentions[0]) + ", " +
                 quoted(entities_[e].mentions[0]));
    }
  }

  static bool is_acronym_of(const Entity& shorter, const Entity& longer) {
    if (shorter.words.size() != 1 || longer.words.size() < 2) return false;
    const std::string letters = squashed(shorter.key);
    std::string initials, all;
    for (std::string_view word : longer.words) {
      all += word[0];
      if (word != "of" && word != "and" && word != "the" && word != "for") initials += word[0];
    }
    return letters.size() >= 2 && (letters == initials || letters == all);
  }

  void join_acronyms() {
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_initials;
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      const Entity& entity = entities_[e];
      if (entity.words.size() < 2 || entity.kind == NameKind::kPerson) continue;
      std::string initials;
      for (std::string_view word : entity.words) {
        if (word != "of" && word != "and" && word != "the" && word != "for") initials += word[0];
      }
      auto& same = by_initials[initials];
      if (same.size() < 2) same.push_back(e);
    }
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      if (!entities_[e].acronym || entities_[e].words[0].size() < 2) continue;
      const auto found = by_initials.find(squashed(entities_[e].key));
      if (found == by_initials.end() || found->second.size() != 1) continue;
      const std::uint32_t whole = found->second.front();
      if (entities_[e].words[0].size() == 2 && entities_[whole].kind != NameKind::kOrganization)
        continue;
      join(whole, e,
           quoted(entities_[e].mentions[0]) + " are the initials of " +
               quoted(entities_[whole].mentions[0]));
    }
  }

  // "Koo" to "Son Seok Koo", "United" to "Manchester United", "JTBC Drama" to "JTBC".
  void join_short_forms() {
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_word;  // first or last word
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      const Entity& entity = entities_[e];
      if (entity.words.size() < 2) continue;
      for (std::string_view word : {entity.words.front(), entity.words.back()}) {
        auto& same = by_word[word];
        if (same.size() < kMostSharers && (same.empty() || same.back() != e)) same.push_back(e);
      }
    }
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      if (entities_[e].words.empty()) continue;
      join_short(e, by_word[entities_[e].words.back()]);
    }
    for (std::uint32_t e = 0; e < entities_.size(); ++e) {
      if (entities_[e].words.size() == 1 && root(e) == e)
        join_short(e, by_word[entities_[e].words.front()]);
    }
  }

  void join_short(std::uint32_t e, const std::vector<std::uint32_t>& longer) {
    std::optional<std::uint32_t> only;
    for (std::uint32_t whole : longer) {
      if (root(whole) == root(e) || !may_be_short_for(entities_[e], entities_[whole])) continue;
      if (only && root(*only) != root(whole)) {
        // A person with one name more is no second bearer.
        return;
      }
      if (!only || entities_[whole].words.size() > entities_[*only].words.size()) only = whole;
    }
    if (!only) return;
    const bool desk = entities_[e].words.size() > entities_[*only].words.size();
    (void)desk;
    join(
        *only, e,
        quoted(entities_[e].mentions[0]) + " is short for " + quoted(entities_[*only].mentions[0]));
  }

  static bool is_subsequence(const Entity& part, const Entity& whole) {
    std::size_t at = 0;
    for (std::string_view word : whole.words) {
      if (at < part.words.size() && part.words[at] == word) ++at;
    }
    return at == part.words.size();
  }

  bool may_be_short_for(const Entity& s, const Entity& whole) const {
    if (s.words.size() >= whole.words.size() || !is_subsequence(s, whole)) return false;
    if (is_desk(s, whole)) return true;
    const bool person = whole.kind == NameKind::kPerson;
    if (person) {
      if (s.words.size() > 1)
        return s.kind == NameKind::kPerson && s.words.back() == whole.words.back();
      const auto listed = known_phrase(s.key);
      if (listed && s.kind != NameKind::kPerson) return false;
      if (s.acronym && s.key.size() <= 5) return false;
      return s.words[0].size() >= 2 &&
             (s.words[0] == whole.words.back() || s.words[0] == whole.words.front());
    }
    if (whole.kind == NameKind::kOrganization) {
      if (known_phrase(s.key) || s.kind == NameKind::kPlace || s.kind == NameKind::kPerson)
        return is_desk(s, whole);
      return s.words.back() == whole.words.back() ? whole.words.size() == 2 || s.words.size() > 1
                                                  : is_desk(s, whole);
    }
    if (whole.kind == NameKind::kPlace) {
      return whole.key.find(',') != std::string::npos && whole.key.starts_with(s.key + ",");
    }
    return false;
  }

  // "JTBC Drama" is the drama desk of JTBC.
  static bool is_desk(const Entity& s, const Entity& whole) {
    if (s.kind != NameKind::kOrganization || whole.words.size() != s.words.size() + 1 ||
        !std::ranges::equal(s.words, std::span(whole.words).first(s.words.size()))) {
      return false;
    }
    constexpr std::string_view kDesks[] = {
        "drama",  "news",  "sports",  "sport",       "entertainment", "tv",  "television",
        "online", "radio", "studios", "media",       "group",         "inc", "corp",
        "ltd",    "plc",   "co",      "corporation", "company"};
    return std::ranges::find(kDesks, whole.words.back()) != std::end(kDesks);
  }

  std::vector<Name> names() {
    std::vector<std::optional<std::uint32_t>> name_of(entities_.size());  // by root
    std::vector<Name> out;
    std::vector<std::vector<std::uint32_t>> members;
    for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
      const std::uint32_t e = root(entity_of_[i]);
      if (entities_[entity_of_[i]].only_roles && e == entity_of_[i]) continue;
      if (!name_of[e]) {
        name_of[e] = static_cast<std::uint32_t>(out.size());
        out.emplace_back();
        members.emplace_back();
      }
      const Candidate& c = candidates_[i];
      out[*name_of[e]].mentions.push_back({c.span, c.in, std::string(text_of(c))});
      members[*name_of[e]].push_back(i);
    }
    for (std::uint32_t n = 0; n < out.size(); ++n) {
      out[n].id = NameId{n};
      finish(out[n], members[n]);
    }
    for (const Join& made : joins_) {
      if (name_of[root(made.into)]) out[*name_of[root(made.into)]].why.push_back(made.why);
    }
    for (const auto& [entity, candidate] : aliases_) {
      const auto n = name_of[root(entity)];
      if (!n) continue;
      const std::string text(text_of(candidates_[candidate]));
      auto& known = out[*n].aliases;
      if (text != out[*n].name && std::ranges::find(known, text) == known.end())
        known.push_back(text);
    }
    for (const auto& [entity, role] : roles_) {
      const auto n = name_of[root(entity)];
      if (n && out[*n].role.empty()) out[*n].role = role;
    }
    return out;
  }

  // Kind and fullest form from the mentions.
  void finish(Name& name, const std::vector<std::uint32_t>& members) {
    KindVotes votes{};
    std::uint32_t fullest = entity_of_[members.front()];
    std::vector<std::uint32_t> seen;
    for (std::uint32_t i : members) {
      const std::uint32_t e = entity_of_[i];
      if (std::ranges::find(seen, e) != seen.end()) continue;
      if (seen.size() < kMostSharers) seen.push_back(e);
      for (std::size_t k = 0; k < votes.size(); ++k) {
        votes[k] = std::max(votes[k], entities_[e].by_words[k]) +
                   std::clamp(entities_[e].by_context[k], -2.0f, 4.0f);
      }
    }
    // The first given form leads among aliases; elsewhere the one with most words.
    const std::uint32_t leader = root(entity_of_[members.front()]);
    fullest = leader;
    const bool desk = std::ranges::any_of(
        seen, [&](std::uint32_t e) { return is_desk(entities_[e], entities_[leader]); });
    if (desk) {
      for (std::uint32_t e : seen) {
        if (is_desk(entities_[e], entities_[leader])) fullest = e;
      }
    }
    name.kind = winner(votes);
    name.name = std::string(text_of(candidates_[entities_[fullest].mentions.front()]));
  }

  std::vector<PartWords> parts_;
  bool about_works_;
  std::vector<Candidate> candidates_;
  std::vector<std::uint32_t> entity_of_;  // by candidate
  std::vector<Entity> entities_;
  std::vector<std::uint32_t> parent_;
  std::vector<Join> joins_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> aliases_;  // entity, candidate
  std::vector<std::pair<std::uint32_t, std::string>> roles_;      // entity, role
};

}  // namespace

std::vector<Name> find_names(const ArticleText& article) { return NameFinder(article).run(); }

}  // namespace twicetold
