// Which sentences say the same.
//
// The problem: forty sentences here, twenty-five there, on one event. Most words of a story are in
// most of its sentences, so the best match of a sentence is often merely the most alike.
//
// The idea: for each two tellings, the agreement of every sentence with its likeliest counterparts,
// raised a little where the sentences before or after agree as well (tellings run in parallel for a
// stretch) or where both stand in one part of their telling. A pair counts when each is the other's
// best and the shared weight is more than chance. Such pairs are anchors. Then, with a lower bar:
// what stands between two neighbouring anchors in both tellings, and a sentence that together with
// its neighbour says what one sentence says over there.
//
// A case that fits: "He rehearsed the turn at several speeds. The crew laughed." and "He acted out
// how fast to turn, to the laughter of the crew." One that does not: a summary of half an article.
//
// Cost: an inverted index finds the candidates; terms in too many sentences are left out of it, so
// that each sentence meets a bounded number of others. Sources: mutual best matches after Gale and
// Church, "A program for aligning sentences in bilingual corpora", 1993, in so far as neighbours
// vote.
#include "tellings/align.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace twicetold {
namespace {

// All of these were set by reading the pairs of some dozen stories.
constexpr double kClear = 0.36;        // an anchor
constexpr double kClearShared = 11.0;  // and the evidence it needs: about two rare words
constexpr double kClearWords = 7.5;    // of which so much must not be names
constexpr double kLikely = 0.32;       // between anchors
constexpr double kLikelyShared = 8.5;
constexpr double kOneUtterance = 0.30;  // added for a shared quotation
constexpr double kOneReaction = 0.12;   // for a feeling that people have here and there
constexpr double kPlain = 0.25;         // what the sentences alone must agree to
constexpr double kGains = 0.04;         // what the second of two sentences must add
constexpr double kSingle = 0.05;        // for each word that stands nowhere else
constexpr double kLonely = 0.42;        // the only pair of two tellings must be this good
constexpr std::size_t kKept = 8;        // candidates of a sentence
constexpr std::uint32_t kGap = 6;       // sentences between two anchors

struct Posting {
  std::uint32_t at = 0;  // sentence of the telling
  float weight = 0;
};
using Postings = std::unordered_map<std::uint64_t, std::vector<Posting>>;

Postings index_of(std::span<const Unit> units) {
  Postings out;
  for (std::uint32_t at = 0; at < units.size(); ++at) {
    for (const Term& term : units[at].terms) out[term.key].push_back({at, term.weight});
  }
  return out;
}

struct Candidate {
  std::uint32_t i = 0, j = 0;
  Agreement agreement;
  double score = 0;
  bool supported = false;  // by more than its neighbours
};

// One pair of tellings. `a` and `b` are their sentences.
class Pair {
 public:
  Pair(std::span<const Unit> a, std::span<const Unit> b, const Postings& of_b)
      : a_(a), b_(b), of_b_(of_b), for_i_(a.size()), for_j_(b.size()) {}

  // `same_utterance(i, j)` tells whether two sentences print one quotation.
  template <typename SameUtterance>
  std::vector<Candidate> edges(SameUtterance same_utterance) {
    gather(same_utterance);
    weigh(same_utterance);
    std::vector<Candidate> edges = anchors();
    if (edges.size() == 1 && edges[0].score < kLonely) return {};
    fill_gaps(edges);
    attach_neighbours(edges);
    return edges;
  }

 private:
  template <typename SameUtterance>
  void gather(SameUtterance same_utterance) {
    const std::size_t most = std::max<std::size_t>(16, 40000 / std::max<std::size_t>(1, b_.size()));
    std::vector<double> shared(b_.size(), 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t i = 0; i < a_.size(); ++i) {
      for (const Term& term : a_[i].terms) {
        const auto found = of_b_.find(term.key);
        if (found == of_b_.end() || found->second.size() > most) continue;
        for (const Posting& posting : found->second) {
          if (shared[posting.at] <= 0) touched.push_back(posting.at);
          shared[posting.at] += static_cast<double>(std::min(term.weight, posting.weight));
        }
      }
      const auto rank = [&](std::uint32_t j) { return shared[j] / std::sqrt(b_[j].total + 20); };
      std::ranges::sort(touched, [&](std::uint32_t x, std::uint32_t y) {
        return rank(x) != rank(y) ? rank(x) > rank(y) : x < y;
      });
      for (std::size_t k = 0; k < touched.size(); ++k) {
        if (k < kKept || same_utterance(i, touched[k])) keep(i, touched[k]);
      }
      for (const std::uint32_t j : touched) shared[j] = 0;
      touched.clear();
    }
  }

  void keep(std::uint32_t i, std::uint32_t j) {
    const Agreement agreement = agreement_of(a_[i], b_[j]);
    const auto at = static_cast<std::uint32_t>(candidates_.size());
    candidates_.push_back({i, j, agreement, agreement.score, false});
    for_i_[i].push_back(at);
    for_j_[j].push_back(at);
  }

  const Candidate* find(std::int64_t i, std::int64_t j) const {
    if (i < 0 || i >= static_cast<std::int64_t>(a_.size())) return nullptr;
    for (const std::uint32_t at : for_i_[static_cast<std::size_t>(i)]) {
      if (candidates_[at].j == j) return &candidates_[at];
    }
    return nullptr;
  }

  // How well the sentences around a pair agree, each side counted once.
  double neighbours(const Candidate& c) const {
    double best[2] = {0, 0};
    for (const int di : {-2, -1, 1, 2}) {
      for (const int step : {1, 2}) {
        const int dj = di < 0 ? -step : step;
        const Candidate* other =
            find(static_cast<std::int64_t>(c.i) + di, static_cast<std::int64_t>(c.j) + dj);
        if (other != nullptr) best[di > 0] = std::max(best[di > 0], other->agreement.score);
      }
    }
    return best[0] + best[1];
  }

  // A sentence may say what two neighbouring ones say over there: the best agreement with a
  // sentence and one beside it, if both of them give evidence of their own.
  double with_a_neighbour(const Candidate& c) const {
    double best = 0;
    for (const int step : {-1, 1}) {
      best = std::max(best, doubled(c, c.i, static_cast<std::int64_t>(c.j) + step, false));
      best = std::max(best, doubled(c, static_cast<std::int64_t>(c.i) + step, c.j, true));
    }
    return best;
  }

  double doubled(const Candidate& c, std::int64_t i, std::int64_t j, bool in_a) const {
    const Candidate* other = find(i, j);
    if (other == nullptr || c.agreement.words < kLikelyShared / 2 ||
        other->agreement.words < kLikelyShared / 2)
      return 0;
    const std::span<const Unit> side = in_a ? a_ : b_;
    const auto at = in_a ? other->i : other->j;
    const Unit both = joined_terms(side[in_a ? c.i : c.j], side[at]);
    const Unit& single = in_a ? b_[c.j] : a_[c.i];
    const Agreement agreement = agreement_of_terms(both, single);
    const double wording = std::max(c.agreement.wording, other->agreement.wording);
    const double score = agreement.score + kWordingShare * wording;
    const double alone = std::max(c.agreement.score, other->agreement.score);
    return score < alone + kGains ? 0 : score;
  }

  template <typename SameUtterance>
  void weigh(SameUtterance same_utterance) {
    for (Candidate& c : candidates_) {
      const double place_a = (c.i + 0.5) / static_cast<double>(a_.size());
      const double place_b = (c.j + 0.5) / static_cast<double>(b_.size());
      c.score = std::max(c.agreement.score, with_a_neighbour(c)) +
                kSingle * std::min(c.agreement.singles, 3U) + 0.10 * std::min(0.8, neighbours(c)) +
                0.04 * (0.5 - std::abs(place_a - place_b));
      if (c.agreement.reaction) c.score += kOneReaction;
      c.supported =
          std::max(c.agreement.score, with_a_neighbour(c)) >= kPlain || c.agreement.reaction;
      if (same_utterance(c.i, c.j)) {
        c.supported = true;
        c.score += kOneUtterance;
        c.agreement.shared += kClearShared;
        c.agreement.words += kClearWords;
      }
      c.score = std::clamp(c.score, 0.0, 1.0);
    }
  }

  // The best candidate of a list; the earlier sentence where two are equal.
  const Candidate* best_of(const std::vector<std::uint32_t>& list) const {
    const Candidate* best = nullptr;
    for (const std::uint32_t at : list) {
      const Candidate& c = candidates_[at];
      if (best == nullptr || c.score > best->score ||
          (c.score == best->score && std::pair(c.i, c.j) < std::pair(best->i, best->j))) {
        best = &c;
      }
    }
    return best;
  }

  static bool is_clear(const Candidate& c) {
    return c.supported && c.score >= kClear && c.agreement.shared >= kClearShared &&
           c.agreement.words >= kClearWords;
  }

  std::vector<Candidate> anchors() {
    std::vector<Candidate> out;
    in_a_.assign(a_.size(), false);
    in_b_.assign(b_.size(), false);
    // Once for each j: a few sentences here may be candidates of a hundred thousand there.
    std::vector<const Candidate*> best_for_j;
    for (const std::vector<std::uint32_t>& list : for_j_) best_for_j.push_back(best_of(list));
    for (std::uint32_t i = 0; i < a_.size(); ++i) {
      const Candidate* best = best_of(for_i_[i]);
      if (best == nullptr || best != best_for_j[best->j] || !is_clear(*best)) continue;
      take(*best, out);
    }
    return out;
  }

  void take(const Candidate& c, std::vector<Candidate>& out) {
    out.push_back(c);
    in_a_[c.i] = true;
    in_b_[c.j] = true;
  }

  // What stands between two anchors in both tellings. `edges` is in order of i.
  void fill_gaps(std::vector<Candidate>& edges) {
    const std::vector<Candidate> sorted = edges;
    const auto size_a = static_cast<std::uint32_t>(a_.size()),
               size_b = static_cast<std::uint32_t>(b_.size());
    for (std::size_t k = 0; k <= sorted.size(); ++k) {
      if (sorted.empty()) return;
      const std::uint32_t from_i = k == 0 ? 0 : sorted[k - 1].i + 1;
      const std::uint32_t to_i = k == sorted.size() ? size_a : sorted[k].i;
      const std::uint32_t from_j = k == 0 ? 0 : sorted[k - 1].j + 1;
      const std::uint32_t to_j = k == sorted.size() ? size_b : sorted[k].j;
      if (to_i <= from_i || to_j <= from_j || to_i - from_i > kGap || to_j - from_j > kGap)
        continue;
      fill(from_i, to_i, from_j, to_j, edges);
    }
  }

  void fill(std::uint32_t from_i, std::uint32_t to_i, std::uint32_t from_j, std::uint32_t to_j,
            std::vector<Candidate>& edges) {
    const Candidate* best = nullptr;
    for (std::uint32_t i = from_i; i < to_i; ++i) {
      for (const std::uint32_t at : for_i_[i]) {
        const Candidate& c = candidates_[at];
        if (c.j < from_j || c.j >= to_j || in_a_[i] || in_b_[c.j]) continue;
        if (!c.supported || c.score < kLikely || c.agreement.shared < kLikelyShared) continue;
        if (best == nullptr || c.score > best->score) best = &c;
      }
    }
    if (best == nullptr) return;
    const Candidate taken = *best;
    take(taken, edges);
    fill(from_i, taken.i, from_j, taken.j, edges);
    fill(taken.i + 1, to_i, taken.j + 1, to_j, edges);
  }

  // A free sentence beside an anchored one, if the two together are more like the other side.
  void attach_neighbours(std::vector<Candidate>& edges) {
    const std::vector<Candidate> anchored = edges;
    for (const Candidate& c : anchored) {
      for (const int step : {-1, 1}) {
        attach(c, step, true, edges);
        attach(c, step, false, edges);
      }
    }
  }

  void attach(const Candidate& c, int step, bool in_a, std::vector<Candidate>& edges) {
    const std::span<const Unit> side = in_a ? a_ : b_;
    const std::int64_t at = static_cast<std::int64_t>(in_a ? c.i : c.j) + step;
    if (at < 0 || at >= static_cast<std::int64_t>(side.size())) return;
    const auto free = static_cast<std::uint32_t>(at);
    if (in_a ? in_a_[free] : in_b_[free]) return;
    const Unit& held = side[in_a ? c.i : c.j];
    const Unit& other = in_a ? b_[c.j] : a_[c.i];
    const Agreement alone = agreement_of(held, other);
    const Agreement both = agreement_of(joined(held, side[free]), other);
    const Agreement free_one = agreement_of(side[free], other);
    if (both.score < alone.score + kGains || free_one.shared < kLikelyShared) return;
    Candidate added = c;
    (in_a ? added.i : added.j) = free;
    added.agreement = free_one;
    added.score = std::min(c.score, std::max(free_one.score, kLikely));
    take(added, edges);
  }

  std::span<const Unit> a_, b_;
  const Postings& of_b_;
  std::vector<Candidate> candidates_;
  std::vector<std::vector<std::uint32_t>> for_i_, for_j_;  // indices of candidates_
  std::vector<bool> in_a_, in_b_;                          // sentences that have a counterpart
};

// The shared quotations that each sentence prints, by their ids.
std::vector<std::vector<std::uint32_t>> utterances_in(const Units& units,
                                                      std::span<const SharedQuote> quotes) {
  std::vector<std::vector<std::uint32_t>> out(units.all.size());
  for (const SharedQuote& quote : quotes) {
    if (quote.said.size() < 2) continue;
    for (const SaidQuote& said : quote.said) {
      if (said.in != Field::kText) continue;
      const std::span<const Unit> of = units.of(said.telling);
      const auto at = std::ranges::partition_point(
          of, [&](const Unit& unit) { return unit.span.end <= said.span.begin; });
      if (at == of.end()) continue;
      const auto unit = units.first[said.telling] + static_cast<UnitIndex>(at - of.begin());
      out[unit].push_back(quote.id);
    }
  }
  return out;
}

bool have_common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return std::ranges::any_of(a,
                             [&](std::uint32_t x) { return std::ranges::find(b, x) != b.end(); });
}

}  // namespace

std::vector<Edge> align(const Units& units, std::span<const SharedQuote> quotes) {
  const auto tellings = static_cast<TellingIndex>(units.first.size() - 1);
  const std::vector<std::vector<std::uint32_t>> uttered = utterances_in(units, quotes);
  std::vector<Edge> out;
  for (TellingIndex b = 1; b < tellings; ++b) {
    const Postings of_b = index_of(units.of(b));
    for (TellingIndex a = 0; a < b; ++a) {
      const UnitIndex first_a = units.first[a], first_b = units.first[b];
      Pair pair(units.of(a), units.of(b), of_b);
      const auto same = [&](std::uint32_t i, std::uint32_t j) {
        return have_common(uttered[first_a + i], uttered[first_b + j]);
      };
      for (const Candidate& c : pair.edges(same)) {
        out.push_back({first_a + c.i, first_b + c.j, c.score});
      }
    }
  }
  std::ranges::sort(out, [](const Edge& x, const Edge& y) {
    return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  return out;
}

}  // namespace twicetold
