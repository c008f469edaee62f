// Where the tellings of one statement put different values: conflicts, and what merely differs.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "names/link.h"
#include "tellings/groups.h"
#include "tellings/units.h"
#include "twicetold/comparison.h"

namespace twicetold {

/// What one telling says in a statement.
struct Side {
  const Telling& telling;
  std::span<const NamedSpan> names;  ///< of the telling's body, in reading order
  std::span<const NameId> named;     ///< everybody and everything that the telling names, sorted
  TellingIndex index = 0;
  Span span;  ///< one or two sentences of the telling's body
  Unit unit;
};

/// Two values of one slot. Both stand word for word in their telling.
struct Found {
  SlotKind slot = SlotKind::kNumber;
  SlotValue a, b;
  bool contradicts = false;  ///< else told in two ways, both of which may be true
  std::string why;
};

/// Numbers of one thing that are not one number: see slot_numbers.cc. Never ordinals.
std::vector<Found> compare_numbers(const Side& a, const Side& b);

/// Days, months and years of one event; a date against an episode: see slot_dates.cc.
std::vector<Found> compare_dates(const Side& a, const Side& b);

/// What one affirms and the other denies of one subject: see slot_polarity.cc.
std::vector<Found> compare_polarity(const Side& a, const Side& b);

/// Two people in one role: see slot_names.cc. Places are not compared: one may lie in the other.
std::vector<Found> compare_people(const Side& a, const Side& b, const LinkedNames& linked);

/// The slots of a statement, over all its tellings, and why.
struct Slots {
  std::vector<Slot> conflicts;
  std::vector<Slot> differs;
  std::vector<std::string> why;
};

Slots compare_slots(const Group& group, const Units& units, std::span<const Telling> tellings,
                    const LinkedNames& linked);

}  // namespace twicetold
