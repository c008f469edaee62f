// The merged telling.
//
// The order: each telling is a chain of statements; the chains are merged as a topological sort
// does (Kahn, "Topological sorting of large networks", 1962). A statement is ready when all that
// precedes it in any telling has been told. Of the ready ones, the one that follows in the telling
// just read comes first, so that the text does not jump; else the one that stands earliest on
// average. Where two tellings disagree about an order nothing is ready, and the earliest on average
// is told anyway.
//
// The words: of the wordings of a statement the one that stands best alone: not begun by "He",
// "But", "The two"; with names; neither very short nor very long; with its quotation marks closed.
#include "tellings/merged.h"

#include <algorithm>
#include <array>
#include <optional>
#include <queue>
#include <set>
#include <tuple>

namespace twicetold {
namespace {

using namespace std::string_view_literals;

struct Waiting {
  double place = 0;  // mean place in the tellings, 0 to 1
  std::size_t group = 0;

  friend bool operator<(const Waiting& a, const Waiting& b) {
    return std::tie(a.place, a.group) < std::tie(b.place, b.group);
  }
};

class Orderer {
 public:
  Orderer(const Units& units, std::span<const Group> groups)
      : units_(units),
        groups_(groups),
        group_of_(units.all.size()),
        blocked_by_(groups.size(), 0),
        told_(groups.size(), false),
        place_(groups.size(), 0) {
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (const UnitIndex u : groups[g].units) group_of_[u] = g;
    }
    for (std::size_t g = 0; g < groups.size(); ++g) read_group(g);
  }

  std::vector<std::size_t> order() {
    std::vector<std::size_t> out;
    std::optional<std::size_t> next;
    while (out.size() < groups_.size()) {
      const std::size_t g = next              ? *next
                            : !ready_.empty() ? ready_.begin()->group
                                              : all_.begin()->group;
      tell(g);
      out.push_back(g);
      next = following(g);
    }
    return out;
  }

 private:
  void read_group(std::size_t g) {
    double sum = 0;
    for (const UnitIndex u : groups_[g].units) {
      const Unit& unit = units_.all[u];
      const UnitIndex first = units_.first[unit.telling];
      const auto size = static_cast<double>(units_.first[unit.telling + 1] - first);
      sum += (u - first + 0.5) / size;
      if (u > first && group_of_[u - 1] != g) ++blocked_by_[g];
    }
    place_[g] = sum / static_cast<double>(groups_[g].units.size());
    all_.insert({place_[g], g});
    if (blocked_by_[g] == 0) ready_.insert({place_[g], g});
  }

  void tell(std::size_t g) {
    told_[g] = true;
    all_.erase({place_[g], g});
    ready_.erase({place_[g], g});
    for (const UnitIndex u : groups_[g].units) {
      if (u + 1 >= units_.all.size() || units_.all[u + 1].telling != units_.all[u].telling)
        continue;
      const std::size_t after = group_of_[u + 1];
      if (after == g || told_[after]) continue;
      if (--blocked_by_[after] == 0) ready_.insert({place_[after], after});
    }
  }

  // The ready statement that follows in a telling just read: of the first such telling.
  std::optional<std::size_t> following(std::size_t g) const {
    for (const UnitIndex u : groups_[g].units) {
      if (u + 1 >= units_.all.size() || units_.all[u + 1].telling != units_.all[u].telling)
        continue;
      const std::size_t after = group_of_[u + 1];
      if (!told_[after] && blocked_by_[after] == 0) return after;
    }
    return std::nullopt;
  }

  const Units& units_;
  std::span<const Group> groups_;
  std::vector<std::size_t> group_of_;
  std::vector<std::uint32_t> blocked_by_;  // sentences whose predecessor has not been told
  std::vector<bool> told_;
  std::vector<double> place_;
  std::set<Waiting> all_, ready_;
};

bool leans_on_what_precedes(const Analysis& text, Span span) {
  constexpr std::array openers = {
      "he"sv,      "she"sv,     "they"sv,    "it"sv,        "his"sv,     "her"sv,    "their"sv,
      "its"sv,     "this"sv,    "that"sv,    "these"sv,     "those"sv,   "but"sv,    "and"sv,
      "however"sv, "then"sv,    "also"sv,    "meanwhile"sv, "both"sv,    "so"sv,     "yet"sv,
      "still"sv,   "instead"sv, "luckily"sv, "or"sv,        "because"sv, "despite"sv};
  const TokenIndex first = text.token_at(span.begin);
  for (TokenIndex t = first; t < std::min<std::size_t>(first + 2, text.tokens.size()); ++t) {
    if (text.tokens[t].span.begin >= span.end) return false;
    if (text.tokens[t].kind == TokenKind::kPunctuation && t == first) continue;
    return std::ranges::find(openers, text.folded(text.tokens[t])) != openers.end();
  }
  return false;
}

std::size_t count_of(std::string_view text, std::string_view mark) {
  std::size_t count = 0;
  for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size()))
    ++count;
  return count;
}

// Higher is clearer. Weights are guesses; the order of their size is what matters.
double clarity(const Analysis& text, std::span<const NamedSpan> names, const Said& said) {
  const double words =
      static_cast<double>(text.token_at(said.span.end) - text.token_at(said.span.begin));
  const std::size_t named = names_inside(names, said.span).size();
  double score = 0.5 * static_cast<double>(std::min<std::size_t>(named, 3));
  if (leans_on_what_precedes(text, said.span)) score -= 2;
  if (count_of(said.text, "“") != count_of(said.text, "”")) score -= 2;
  if (words < 6) score -= 1;
  return score - std::max(0.0, words - 30) / 20;
}

}  // namespace

std::vector<std::size_t> merged_order(const Units& units, std::span<const Group> groups) {
  return Orderer(units, groups).order();
}

std::vector<MergedSentence> merge(std::span<const Telling> tellings, const Units& units,
                                  std::span<const Statement> statements) {
  std::vector<MergedSentence> out;
  for (const Statement& statement : statements) {
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < statement.said.size(); ++i) {
      const Said& said = statement.said[i];
      const double clear =
          clarity(tellings[said.telling].text.body, units.names[said.telling], said);
      if (i == 0 || clear > most) best = i, most = clear;
    }
    MergedSentence sentence{statement.said[best].text, {}};
    sentence.from.push_back({statement.said[best].telling, statement.said[best].span});
    for (std::size_t i = 0; i < statement.said.size(); ++i) {
      if (i != best) sentence.from.push_back({statement.said[i].telling, statement.said[i].span});
    }
    out.push_back(std::move(sentence));
  }
  return out;
}

}  // namespace twicetold
