// Telling by telling, each name looks for its like among the names so far: by any spelling or alias
// in common, as a romanisation of the same Korean name, as initials, as the one short form, or as a
// near spelling. The likest pair is joined first, and a shared name takes at most one name of each
// telling: two names that one telling keeps apart stay apart.
// Cost: names of one telling times the few shared names that share a word, a surname or initials.
#include "names/link.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "names/lexicon.h"
#include "names/romanisation.h"
#include "names/spelling.h"
#include "twicetold/match.h"

namespace twicetold {
namespace {

constexpr std::size_t kMostCandidates = 32;
constexpr double kBar = 0.6;

// A name of one telling, prepared.
struct Prepared {
  std::vector<std::string> spellings;  // folded, aliases included, without "the"
  std::vector<std::string> words;      // of the fullest spelling
  std::vector<KoreanReading> korean;
  std::string initials;
};

struct Shared {
  NameKind kind = NameKind::kOther;
  std::vector<std::string> spellings;
  std::vector<std::vector<std::string>> words;  // of each full name
  std::vector<std::string> full_names;          // verbatim
  std::vector<std::vector<KoreanReading>> korean;
  std::vector<std::string> initials;
  std::optional<TellingIndex> last_telling;
};

struct Like {
  double score = 0;
  std::string why;
};

std::string without_article(std::string folded) {
  for (std::string_view article :
       {std::string_view("the "), std::string_view("a "), std::string_view("an ")}) {
    if (folded.starts_with(article) && folded.size() > article.size() + 2)
      return folded.substr(article.size());
  }
  return folded;
}

// An index key: what sort of likeness, and of what.
std::string keyed(char sort, std::string_view text) {
  std::string out(1, sort);
  out.append(text);
  return out;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    if (!word.empty()) out.emplace_back(word);
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return out;
}

void add_once(std::vector<std::string>& list, const std::string& entry) {
  if (!entry.empty() && std::ranges::find(list, entry) == list.end()) list.push_back(entry);
}

Prepared prepare(const Name& name) {
  Prepared out;
  const std::string full = without_article(folded_name(name.name));
  add_once(out.spellings, full);
  for (const std::string& alias : name.aliases) {
    add_once(out.spellings, without_article(folded_name(alias)));
  }
  for (const Mention& mention : name.mentions) {  // "WHO" of the World Health Organization
    if (out.spellings.size() >= 8) break;
    if (mention.text.find(' ') != std::string::npos || name.kind != NameKind::kPerson) {
      add_once(out.spellings, without_article(folded_name(mention.text)));
    }
  }
  out.words = split(full);
  if (name.kind == NameKind::kPerson || name.kind == NameKind::kOther)
    out.korean = korean_readings(name.name);
  if (out.words.size() >= 2 && name.kind != NameKind::kPerson) {
    for (const std::string& word : out.words) {
      if (word != "of" && word != "and" && word != "the" && word != "for") out.initials += word[0];
    }
  }
  return out;
}

bool may_be_one_kind(NameKind a, NameKind b) {
  return a == b || a == NameKind::kOther || b == NameKind::kOther;
}

bool is_acronym(const Name& name) {
  return name.name.size() >= 2 && name.name.size() <= 7 &&
         std::ranges::all_of(name.name,
                             [](char c) { return (c >= 'A' && c <= 'Z') || c == '.' || c == '&'; });
}

Like likeness(const Name& name, const Prepared& p, const Shared& s) {
  for (const std::string& spelling : p.spellings) {
    if (std::ranges::find(s.spellings, spelling) == s.spellings.end()) continue;
    const bool is_main = spelling == p.spellings.front();
    return {may_be_one_kind(name.kind, s.kind) ? 1.0 : 0.8,
            is_main ? std::string() : "“" + spelling + "” is a name in both"};
  }
  if (!may_be_one_kind(name.kind, s.kind)) return {};
  const std::string told = "“" + name.name + "”, “" + s.full_names.front() + "”: ";
  for (const auto& korean : s.korean) {
    if (readings_meet(p.korean, korean))
      return {0.9, told + "two romanisations of one Korean name"};
  }
  if (is_acronym(name)) {
    const std::string letters = folded_name(name.name);
    for (const std::string& initials : s.initials) {
      if (initials == letters) return {0.85, told + "initials"};
    }
  }
  for (const std::string& full : s.full_names) {
    if (!p.initials.empty() && folded_name(full) == p.initials && full.size() >= 2)
      return {0.85, told + "initials"};
    if (compatible_spellings(name.name, full)) return {0.88, told + "spellings of one name"};
  }
  if (name.kind != NameKind::kPerson && s.kind != NameKind::kPerson) return {};
  for (const auto& words : s.words) {
    const auto& shorter = words.size() < p.words.size() ? words : p.words;
    const auto& longer = words.size() < p.words.size() ? p.words : words;
    if (shorter.size() == 1 && longer.size() > 1 &&
        (shorter[0] == longer.back() || shorter[0] == longer.front())) {
      return {0.65, told + "the shorter is part of the longer"};
    }
  }
  if (p.words.size() >= 2) {
    for (const std::string& full : s.full_names) {
      const NameMatch match = match_names(name.name, full);
      if (match.same && match.score >= 0.8) {
        return {0.7 * match.score,
                told + (match.why.empty() ? "near spelling" : match.why.front())};
      }
    }
  }
  return {};
}

class Linker {
 public:
  LinkedNames run(std::span<const std::vector<Name>> tellings) {
    for (TellingIndex t = 0; t < tellings.size(); ++t) add(t, tellings[t]);
    for (std::size_t i = 0; i < out_.names.size(); ++i) finish(i);
    return std::move(out_);
  }

 private:
  struct Found {
    double score;
    std::size_t name, shared;
    std::string why;
  };

  void add(TellingIndex t, const std::vector<Name>& names) {
    std::vector<Prepared> prepared;
    std::vector<Found> found;
    for (const Name& name : names) prepared.push_back(prepare(name));
    for (std::size_t n = 0; n < names.size(); ++n) {
      std::size_t weak = 0;  // short forms that fit several bearers fit none
      const std::size_t before = found.size();
      for (std::size_t s : candidates(prepared[n])) {
        Like like = likeness(names[n], prepared[n], shared_[s]);
        if (like.score < 0.5) continue;
        weak += like.score <= 0.65 && like.score >= 0.6;
        found.push_back({like.score, n, s, std::move(like.why)});
      }
      if (weak > 1) {
        found.erase(std::remove_if(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(),
                                   [](const Found& f) { return f.score <= 0.65; }),
                    found.end());
      }
    }
    std::ranges::stable_sort(found,
                             [](const Found& a, const Found& b) { return a.score > b.score; });
    std::vector<std::optional<std::size_t>> chosen(names.size());
    for (const Found& f : found) {
      if (f.score < kBar && f.score < 0.55) continue;
      if (chosen[f.name] || shared_[f.shared].last_telling == t) continue;
      chosen[f.name] = f.shared;
      shared_[f.shared].last_telling = t;
      if (!f.why.empty()) out_.names[f.shared].why.push_back(f.why);
    }
    auto& ids = out_.shared_of.emplace_back();
    for (std::size_t n = 0; n < names.size(); ++n) {
      const std::size_t s = chosen[n] ? *chosen[n] : fresh();
      shared_[s].last_telling = t;
      ids.push_back(NameId{static_cast<std::uint32_t>(s)});
      take(t, names[n], prepared[n], s);
    }
  }

  // Shared names that have a spelling, a word, a Korean surname or initials in common with `p`.
  std::vector<std::size_t> candidates(const Prepared& p) const {
    std::vector<std::size_t> out;
    const auto look = [&](const std::string& key) {
      const auto at = index_.find(key);
      if (at == index_.end()) return;
      for (std::size_t s : at->second) {
        if (out.size() < kMostCandidates && std::ranges::find(out, s) == out.end())
          out.push_back(s);
      }
    };
    for (const std::string& key : keys(p)) look(key);
    std::ranges::sort(out);
    return out;
  }

  static std::vector<std::string> keys(const Prepared& p) {
    std::vector<std::string> out;
    for (const std::string& spelling : p.spellings) out.push_back(keyed('=', spelling));
    if (!p.initials.empty()) out.push_back(keyed('=', p.initials));
    for (const KoreanReading& reading : p.korean)
      add_once(out, keyed('k', std::to_string(reading.surname)));
    for (const std::string& word : p.words) {
      out.push_back(keyed('s', sound_of(word)));
      if (word.size() >= 4) out.push_back(keyed('p', std::string_view(word).substr(0, 3)));
    }
    return out;
  }

  std::size_t fresh() {
    shared_.emplace_back();
    SharedName& name = out_.names.emplace_back();
    name.id = NameId{static_cast<std::uint32_t>(out_.names.size() - 1)};
    kinds_.emplace_back();
    return shared_.size() - 1;
  }

  void take(TellingIndex t, const Name& name, const Prepared& p, std::size_t s) {
    Shared& shared = shared_[s];
    SharedName& out = out_.names[s];
    for (const std::string& key : keys(p)) {
      auto& entries = index_[key];
      if (entries.size() < kMostCandidates && std::ranges::find(entries, s) == entries.end())
        entries.push_back(s);
    }
    for (const std::string& spelling : p.spellings) add_once(shared.spellings, spelling);
    if (std::ranges::find(shared.full_names, name.name) == shared.full_names.end()) {
      shared.full_names.push_back(name.name);
      shared.words.push_back(p.words);
      if (!p.korean.empty()) shared.korean.push_back(p.korean);
      if (!p.initials.empty()) add_once(shared.initials, p.initials);
    }
    for (const Mention& mention : name.mentions) count(out, mention.text, t);
    if (!name.role.empty()) add_once(out.roles, name.role);
    for (const std::string& why : name.why) add_once(out.why, why);
    kinds_[s][static_cast<std::size_t>(name.kind)] += name.mentions.size();
    shared.kind = kind_of(s);
  }

  static void count(SharedName& name, const std::string& text, TellingIndex t) {
    auto at = std::ranges::find(name.variants, text, &Variant::text);
    if (at == name.variants.end()) at = name.variants.insert(at, Variant{text, {}, 0});
    ++at->count;
    if (at->tellings.empty() || at->tellings.back() != t) at->tellings.push_back(t);
  }

  NameKind kind_of(std::size_t s) const {
    std::size_t best = static_cast<std::size_t>(NameKind::kOther);
    for (std::size_t k = 0; k < kinds_[s].size(); ++k) {
      const bool other = best == static_cast<std::size_t>(NameKind::kOther);
      if (kinds_[s][k] > 0 && k != static_cast<std::size_t>(NameKind::kOther) &&
          (other || kinds_[s][k] > kinds_[s][best]))
        best = k;
    }
    return static_cast<NameKind>(best);
  }

  // The most frequent of the full forms; of equals the first told.
  void finish(std::size_t s) {
    SharedName& out = out_.names[s];
    out.kind = kind_of(s);
    std::size_t most_words = 0;
    for (const auto& words : shared_[s].words) most_words = std::max(most_words, words.size());
    std::uint32_t best = 0;
    for (std::size_t i = 0; i < shared_[s].full_names.size(); ++i) {
      if (out.kind == NameKind::kPerson &&
          shared_[s].words[i].size() < std::min<std::size_t>(2, most_words))
        continue;
      const auto at = std::ranges::find(out.variants, shared_[s].full_names[i], &Variant::text);
      const std::uint32_t uses = at == out.variants.end() ? 0 : at->count;
      if (out.name.empty() || uses > best) {
        out.name = shared_[s].full_names[i];
        best = uses;
      }
    }
    if (out.name.empty()) out.name = shared_[s].full_names.front();
  }

  LinkedNames out_;
  std::vector<Shared> shared_;
  std::vector<std::array<std::size_t, 6>> kinds_;
  std::unordered_map<std::string, std::vector<std::size_t>> index_;
};

}  // namespace

LinkedNames link_names(std::span<const std::vector<Name>> tellings) {
  return Linker().run(tellings);
}

}  // namespace twicetold
