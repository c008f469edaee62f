#include "tellings/slots.h"

#include <algorithm>
#include <iterator>

namespace twicetold {
namespace {

constexpr double kAbout = 0.24;  // agreement below which two sentences are not compared by slots
constexpr std::size_t kMostSides = 24;  // tellings of a statement that are compared each with each

std::vector<Side> sides_of(const Group& group, const Units& units,
                           std::span<const Telling> tellings) {
  std::vector<Side> out;
  for (const UnitIndex u : group.units) {
    const Unit& unit = units.all[u];
    if (!out.empty() && out.back().index == unit.telling) {
      out.back().unit = joined(out.back().unit, unit);
      out.back().span.end = unit.span.end;
    } else {
      out.push_back({tellings[unit.telling], units.names[unit.telling], units.named[unit.telling],
                     unit.telling, unit.span, unit});
    }
  }
  return out;
}

std::vector<Found> compare_sides(const Side& a, const Side& b, const LinkedNames& linked) {
  if (agreement_of(a.unit, b.unit).score < kAbout) return {};
  std::vector<Found> out = compare_numbers(a, b);
  const auto append = [&](std::vector<Found> more) {
    out.insert(out.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
  };
  append(compare_dates(a, b));
  append(compare_polarity(a, b));
  append(compare_people(a, b, linked));
  return out;
}

bool holds(const Slot& slot, const SlotValue& value) {
  return std::ranges::find(slot.values, value) != slot.values.end();
}

// Puts two values into the slot that holds one of them, or into a new one.
void enter(std::vector<Slot>& slots, const Found& found) {
  const auto at = std::ranges::find_if(slots, [&](const Slot& slot) {
    return slot.slot == found.slot && (holds(slot, found.a) || holds(slot, found.b));
  });
  Slot& slot = at == slots.end() ? slots.emplace_back(Slot{found.slot, {}}) : *at;
  for (const SlotValue& value : {found.a, found.b}) {
    if (!holds(slot, value)) slot.values.push_back(value);
  }
}

void sort_values(std::vector<Slot>& slots) {
  for (Slot& slot : slots) {
    std::ranges::sort(slot.values, [](const SlotValue& a, const SlotValue& b) {
      return a.telling != b.telling ? a.telling < b.telling : a.span < b.span;
    });
  }
}

}  // namespace

Slots compare_slots(const Group& group, const Units& units, std::span<const Telling> tellings,
                    const LinkedNames& linked) {
  Slots out;
  const std::vector<Side> sides = sides_of(group, units, tellings);
  const std::size_t most = std::min(sides.size(), kMostSides);
  for (std::size_t i = 0; i < most; ++i) {
    for (std::size_t j = i + 1; j < most; ++j) {
      for (const Found& found : compare_sides(sides[i], sides[j], linked)) {
        enter(found.contradicts ? out.conflicts : out.differs, found);
        if (std::ranges::find(out.why, found.why) == out.why.end()) out.why.push_back(found.why);
      }
    }
  }
  sort_values(out.conflicts);
  sort_values(out.differs);
  return out;
}

}  // namespace twicetold
