// From pairs to statements over many tellings.
//
// The problem: A is like B and B like C, but A says something else than C; after ten tellings a
// chain of small steps holds half the story. The idea: join the best pair first, then let two
// groups join only if on average all their members agree across tellings, and no telling is in both
// (except with two neighbouring sentences). This is average-linkage clustering, the plain remedy
// against chains.
//
// Cost: a merge looks at pairs of members, at most kMostAsked on either side.
#include "tellings/groups.h"

#include <algorithm>
#include <numeric>

namespace twicetold {
namespace {

constexpr double kMeanBar = 0.22;  // mean agreement that two groups must have; a guess by reading
constexpr std::size_t kMostAsked = 8;  // members that speak for a group

class Grouper {
 public:
  explicit Grouper(const Units& units)
      : units_(units), group_of_(units.all.size()), members_(units.all.size()) {
    std::iota(group_of_.begin(), group_of_.end(), UnitIndex{0});
    for (UnitIndex u = 0; u < units.all.size(); ++u) members_[u] = {u};
  }

  void join(const Edge& edge) {
    const UnitIndex a = group_of_[edge.a], b = group_of_[edge.b];
    if (a == b || !compatible(members_[a], members_[b])) return;
    const bool pair = members_[a].size() == 1 && members_[b].size() == 1;
    if (!pair && !neighbours(edge, a, b) && mean_agreement(members_[a], members_[b]) < kMeanBar)
      return;
    const UnitIndex into = std::min(a, b), from = std::max(a, b);
    for (const UnitIndex u : members_[from]) group_of_[u] = into;
    members_[into].insert(members_[into].end(), members_[from].begin(), members_[from].end());
    std::ranges::sort(members_[into]);
    members_[from].clear();
  }

  std::vector<Group> groups() const {
    std::vector<Group> out;
    for (const std::vector<UnitIndex>& members : members_) {
      if (!members.empty()) out.push_back({members, agreement_within(members)});
    }
    return out;
  }

 private:
  // Every telling at most once, or with two neighbouring sentences. Members are sorted, so those of
  // one telling stand together.
  bool compatible(const std::vector<UnitIndex>& a, const std::vector<UnitIndex>& b) const {
    std::vector<UnitIndex> all = a;
    all.insert(all.end(), b.begin(), b.end());
    std::ranges::sort(all);
    for (std::size_t i = 1; i < all.size(); ++i) {
      if (units_.all[all[i]].telling != units_.all[all[i - 1]].telling) continue;
      if (all[i] != all[i - 1] + 1) return false;
      if (i > 1 && units_.all[all[i - 2]].telling == units_.all[all[i]].telling) return false;
    }
    return true;
  }

  // A sentence that joins the group of the sentence beside it.
  bool neighbours(const Edge& edge, UnitIndex a, UnitIndex b) const {
    const bool a_single = members_[a].size() == 1, b_single = members_[b].size() == 1;
    if (a_single == b_single) return false;
    const UnitIndex single = a_single ? edge.a : edge.b;
    for (const UnitIndex u : members_[a_single ? b : a]) {
      if (units_.all[u].telling == units_.all[single].telling) return true;
    }
    return false;
  }

  double mean_agreement(const std::vector<UnitIndex>& a, const std::vector<UnitIndex>& b) const {
    double sum = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < std::min(a.size(), kMostAsked); ++i) {
      for (std::size_t j = 0; j < std::min(b.size(), kMostAsked); ++j) {
        const Unit &x = units_.all[a[i]], &y = units_.all[b[j]];
        if (x.telling == y.telling) continue;
        sum += twicetold::agreement_of(x, y).score;
        ++pairs;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  double agreement_within(const std::vector<UnitIndex>& members) const {
    double sum = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < std::min(members.size(), kMostAsked); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const Unit &x = units_.all[members[i]], &y = units_.all[members[j]];
        if (x.telling == y.telling) continue;
        sum += twicetold::agreement_of(x, y).score;
        ++pairs;
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }

  const Units& units_;
  std::vector<UnitIndex> group_of_;
  std::vector<std::vector<UnitIndex>> members_;
};

}  // namespace

std::vector<Group> group_units(const Units& units, std::span<const Edge> edges) {
  Grouper grouper(units);
  for (const Edge& edge : edges) grouper.join(edge);
  return grouper.groups();
}

}  // namespace twicetold
