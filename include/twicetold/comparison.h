// The anatomy of several tellings of one event: what all say, what one alone says, where they
// conflict. Every text is verbatim from its article; nothing here is ever generated.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/span.h"

namespace twicetold {

/// An article's place among the tellings compared, from 0. Shown to readers as A, B, C.
using TellingIndex = std::uint32_t;

enum class Status { kShared, kAlone, kConflict };

/// A stretch of a telling's text that makes a statement.
struct Said {
  TellingIndex telling = 0;
  std::uint32_t sentence = 0;  ///< index of the first sentence it covers
  Span span;
  std::string text;

  friend bool operator==(const Said&, const Said&) = default;
};

enum class SlotKind { kNumber, kDate, kName, kPlace, kPolarity };

/// What one telling puts into a slot.
struct SlotValue {
  TellingIndex telling = 0;
  Span span;
  std::string text;
  std::string value;  ///< normalised: "2022-05-14", "2.6 percent"

  friend bool operator==(const SlotValue&, const SlotValue&) = default;
};

/// One slot of a statement, told in several ways.
struct Slot {
  SlotKind slot = SlotKind::kNumber;
  std::vector<SlotValue> values;

  friend bool operator==(const Slot&, const Slot&) = default;
};

struct Statement {
  std::uint32_t id = 0;
  /// Counts origins: told by one origin and its copies, or taken over by one from another, it is
  /// kAlone; with conflicts always kConflict.
  Status status = Status::kAlone;
  std::vector<TellingIndex> tellings;
  std::vector<Said> said;
  double agreement = 0;         ///< likeness of the wordings, 0 to 1; 1 for a statement told once
  std::vector<Slot> conflicts;  ///< cannot all be true
  std::vector<Slot> differs;    ///< told in other ways that do not contradict each other
  std::vector<std::string> why;

  friend bool operator==(const Statement&, const Statement&) = default;
};

struct Variant {
  std::string text;
  std::vector<TellingIndex> tellings;
  std::uint32_t count = 0;

  friend bool operator==(const Variant&, const Variant&) = default;
};

/// One name behind all its spellings in all tellings.
struct SharedName {
  NameId id{};
  NameKind kind = NameKind::kOther;
  std::string name;
  std::vector<Variant> variants;
  std::vector<std::string> roles;
  std::vector<std::string> why;

  friend bool operator==(const SharedName&, const SharedName&) = default;
};

struct SaidQuote {
  TellingIndex telling = 0;
  Field in = Field::kText;
  Span span;
  std::string text;
  QuoteForm form = QuoteForm::kDirect;

  friend bool operator==(const SaidQuote&, const SaidQuote&) = default;
};

/// One utterance, as each telling words it.
struct SharedQuote {
  std::uint32_t id = 0;
  std::optional<NameId> speaker;  ///< an id of `Comparison::names`
  std::vector<SaidQuote> said;
  double agreement = 0;

  friend bool operator==(const SharedQuote&, const SharedQuote&) = default;
};

enum class SourceKind { kCredit, kCopy, kLink };

/// Whom a telling took from.
struct Source {
  TellingIndex telling = 0;
  SourceKind kind = SourceKind::kCredit;
  std::string to;        ///< a name, an address, or the id of another telling
  std::string evidence;  ///< the words on the page, or the size of the overlap

  friend bool operator==(const Source&, const Source&) = default;
};

struct Place {
  TellingIndex telling = 0;
  Span span;

  friend bool operator==(const Place&, const Place&) = default;
};

struct TimelineEntry {
  std::string when;  ///< TIMEX3
  std::string text;  ///< verbatim from the first of `said`
  std::vector<Place> said;

  friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// A sentence of the merged telling. The first of `from` is the source of the words.
struct MergedSentence {
  std::string text;
  std::vector<Place> from;

  friend bool operator==(const MergedSentence&, const MergedSentence&) = default;
};

struct Comparison {
  std::vector<Article> tellings;
  std::string title;  ///< verbatim from one of the tellings
  std::uint32_t independent_origins = 0;
  std::vector<std::uint32_t> origins;  ///< `origins[i]` is the origin of telling i, from 0
  std::vector<Statement> statements;   ///< in the order of the merged telling
  std::vector<SharedName> names;
  std::vector<SharedQuote> quotes;
  std::vector<Source> sources;
  std::vector<TimelineEntry> timeline;
  std::vector<MergedSentence> merged;
  std::vector<std::string> warnings;  ///< "these two articles have nothing in common"

  friend bool operator==(const Comparison&, const Comparison&) = default;
};

}  // namespace twicetold
