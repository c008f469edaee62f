// What a reader sees of a comparison, before it has a form: letters for tellings, a sign and a word
// for each statement, the marked stretches of every sentence, the counts. The terminal
// (terminal_compare.h) and the page (compare_page.h) both draw from this, so that they never differ
// in what they say. Every text is verbatim; only signs, fixed labels and counts are added.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/comparison.h"

namespace twicetold {

/// A, B, ... Z, AA, AB, ...
std::string letter(TellingIndex telling);

/// What a stretch of a sentence is marked as.
enum class Mark { kNone, kConflict, kDiffers, kName };

struct Piece {
  std::string text;
  Mark mark = Mark::kNone;

  friend bool operator==(const Piece&, const Piece&) = default;
};

/// What one telling says of a statement: its sentences, each in pieces.
struct Cell {
  TellingIndex telling = 0;
  std::optional<TellingIndex> same_as;  ///< a copy that says it in the words of this telling
  std::vector<std::vector<Piece>> sentences;
};

struct Row {
  Status status = Status::kAlone;
  std::string sign;   ///< "=", "≈", "≠", or the letter of the origin that tells it alone
  std::string slot;   ///< what differs, under the sign: "number", "date, one quote"; may be empty
  std::string label;  ///< in words: "shared, 2 origins", "conflict: number", "B alone"
  std::vector<Cell> cells;  ///< in the order of the tellings
  std::vector<std::string> why;
};

/// One telling's head.
struct Head {
  std::string letter;
  std::string name;  ///< the outlet, or else the article's id
  std::string title;
  std::string when;     ///< "18 May 2022, 09:12"; empty if unknown
  std::string credits;  ///< "Source: Hanbit TV"; empty if none
  std::string copies;   ///< "copies B"; empty for an origin
};

/// A name and how each telling that has it spells it; `spellings` is parallel to `tellings`.
struct SpelledName {
  std::vector<TellingIndex> tellings;
  std::vector<std::string> spellings;  ///< "Salt Road, also The Salt Road"
};

/// A number with its words: "6 shared", "2 in conflict", "1 only A".
struct Fact {
  std::string sign;  ///< may be empty
  std::size_t count = 0;
  std::string label;
};

struct CompareView {
  std::vector<Head> heads;  ///< `heads[i]` is for telling i
  std::vector<Fact> facts;
  std::vector<SpelledName> names;  ///< those that are spelled in more than one way
  std::vector<Row> rows;           ///< in the order of the merged telling
  std::string origins;             ///< "two origins", "1 origin of 6 tellings"
  std::string closing;             ///< who took words from whom, one sentence
};

/// Linear in the comparison, but for names: each is searched in each statement that may hold it.
CompareView view_of(const Comparison& comparison);

/// The order in which `telling` tells the rows: `order[i]` is the place of row i, from 0. Rows that
/// it does not tell follow the row that precedes them in the merged order.
std::vector<std::size_t> order_told_by(const Comparison& comparison, TellingIndex telling);

/// The word for a kind of slot: "number".
std::string_view word_for(SlotKind slot);

/// "18 May 2022, 09:12" for "2022-05-18T09:12:00Z"; the input itself if it has another form.
std::string readable_date(std::string_view date);

}  // namespace twicetold
