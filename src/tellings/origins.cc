// Who took it from whom.
//
// The problem: five papers that print one agency report do not confirm it five times. The idea: any
// two tellings whose bodies have the writer's own words in common (copies/overlap.h) are one
// family, and a family counts once. A telling that took over a paragraph and wrote the rest itself
// remains an origin of its own; only the sentences of that paragraph are counted with their source.
//
// Of two copies, the one published earlier is taken for the source; without dates, the one given
// first. Cost: the square of the number of tellings, each pair linear.
#include "tellings/origins.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <tuple>

#include "copies/overlap.h"

namespace twicetold {
namespace {

constexpr double kMostOfAText = 0.5;      // from here on a partial copy is no origin of its own
constexpr double kMostOfASentence = 0.7;  // from here on a sentence counts as taken over

// Disjoint sets of small numbers; the smallest member names its set.
class Families {
 public:
  explicit Families(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::uint32_t{0});
  }
  std::uint32_t of(std::uint32_t x) const {
    while (parent_[x] != x) x = parent_[x];
    return x;
  }
  void join(std::uint32_t x, std::uint32_t y) {
    x = of(x), y = of(y);
    parent_[std::max(x, y)] = std::min(x, y);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

std::string percent(double share) {
  return std::to_string(static_cast<int>(std::lround(100 * share))) + "%";
}

bool one_text(const Overlap& overlap) {
  return overlap.kind &&
         (*overlap.kind != CopyKind::kPartial || std::max(overlap.a, overlap.b) >= kMostOfAText);
}

// Whether telling a came out after b, as far as both say when.
bool later(const Article& a, const Article& b) {
  return !a.published.empty() && !b.published.empty() && a.published > b.published;
}

Source copy_of(std::span<const Telling> tellings, TellingIndex a, TellingIndex b,
               const Overlap& overlap) {
  const bool a_copied = later(tellings[a].article, tellings[b].article);
  const TellingIndex copy = a_copied ? a : b, from = a_copied ? b : a;
  return {copy, SourceKind::kCopy, tellings[from].article.id,
          percent(a_copied ? overlap.a : overlap.b) + " of its words stand there"};
}

void add_links(std::span<const Telling> tellings, TellingIndex t, std::vector<Source>& sources) {
  for (const Link& link : tellings[t].article.related) {
    if (link.url.empty()) continue;
    for (TellingIndex other = 0; other < tellings.size(); ++other) {
      if (other == t || tellings[other].article.url != link.url) continue;
      sources.push_back({t, SourceKind::kLink, tellings[other].article.id, link.title});
    }
  }
}

double share(Span of, Span inside) {
  const std::uint32_t begin = std::max(of.begin, inside.begin), end = std::min(of.end, inside.end);
  return end <= begin ? 0 : static_cast<double>(end - begin) / std::max(1U, of.size());
}

}  // namespace

bool Origins::taken_over(const Unit& a, const Unit& b) const {
  if (a.telling > b.telling) return taken_over(b, a);
  const auto before = [](const TakenOver& p, std::pair<TellingIndex, TellingIndex> pair) {
    return std::pair(p.a, p.b) < pair;
  };
  auto at =
      std::lower_bound(passages.begin(), passages.end(), std::pair(a.telling, b.telling), before);
  double in_a = 0, in_b = 0;
  for (; at != passages.end() && at->a == a.telling && at->b == b.telling; ++at) {
    if (!at->in_a.overlaps(a.span) || !at->in_b.overlaps(b.span)) continue;
    in_a += share(a.span, at->in_a);
    in_b += share(b.span, at->in_b);
  }
  return std::max(in_a, in_b) >= kMostOfASentence;
}

std::uint32_t Origins::behind(std::span<const Unit* const> units) const {
  Families families(count);
  std::vector<std::uint32_t> told;
  for (const Unit* unit : units) told.push_back(of[unit->telling]);
  for (std::size_t i = 0; i < units.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (told[i] != told[j] && taken_over(*units[i], *units[j])) families.join(told[i], told[j]);
    }
  }
  for (std::uint32_t& origin : told) origin = families.of(origin);
  std::ranges::sort(told);
  return static_cast<std::uint32_t>(std::unique(told.begin(), told.end()) - told.begin());
}

Origins find_origins(std::span<const Telling> tellings) {
  const auto size = static_cast<TellingIndex>(tellings.size());
  Families families(size);
  Origins out;
  std::vector<CopyText> texts;
  for (const Telling& telling : tellings) texts.push_back(copy_text(telling.text.body));
  std::vector<Source> copies;
  for (TellingIndex a = 0; a < size; ++a) {
    for (TellingIndex b = a + 1; b < size; ++b) {
      const Overlap overlap = find_overlap(texts[a], texts[b]);
      if (!overlap.kind) continue;
      copies.push_back(copy_of(tellings, a, b, overlap));
      if (one_text(overlap)) families.join(a, b);
      for (const Passage& p : overlap.passages) out.passages.push_back({a, b, p.a, p.b});
    }
  }
  std::vector<std::uint32_t> number(size, size);
  for (TellingIndex t = 0; t < size; ++t) {
    std::uint32_t& origin = number[families.of(t)];
    if (origin == size) origin = out.count++;
    out.of.push_back(origin);
    for (const Credit& credit : tellings[t].article.credits) {
      out.sources.push_back({t, SourceKind::kCredit, credit.name, credit.text});
    }
    for (const Source& copy : copies) {
      if (copy.telling == t) out.sources.push_back(copy);
    }
    add_links(tellings, t, out.sources);
  }
  return out;
}

}  // namespace twicetold
