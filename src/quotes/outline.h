// A text as the grammar of reported speech sees it: sentences outside quotation marks, a quotation
// being one item of the sentence that reports it, however many sentences it holds itself.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "quotes/marks.h"
#include "quotes/words.h"
#include "text/analysis.h"
#include "twicetold/annotation.h"

namespace twicetold {

enum class ItemKind : std::uint8_t {
  kWord,
  kNumber,
  kMark,       ///< , ; : ? ! or a dash that parts clauses; full stops and brackets are left out
  kQuotation,  ///< may be speech; a title in quotation marks is a kWord
};

struct Item {
  Span span;
  WordRoles roles = 0;
  ItemKind kind = ItemKind::kWord;
  char mark = 0;            ///< , ; : ? ! or - for dashes
  bool capital = false;     ///< begins with a capital
  bool possessive = false;  ///< "Koo’s", "actors’"
  bool ends_in_ing = false;
  bool ends_in_ed = false;
  char last_letter = 0;
  bool speechlike = false;      ///< of a quotation: ends in , . ? ! or …
  std::uint32_t words = 0;      ///< of a quotation
  bool full = false;            ///< of a quotation: looks like a sentence or ends like one
  std::uint32_t quotation = 0;  ///< index into `Outline::quotations`

  [[nodiscard]] bool has(WordRoles any) const { return (roles & any) != 0; }
  [[nodiscard]] bool is_mark(char c) const { return kind == ItemKind::kMark && mark == c; }
  [[nodiscard]] bool is_quotation() const { return kind == ItemKind::kQuotation; }
  [[nodiscard]] bool is_word() const {
    return kind == ItemKind::kWord || kind == ItemKind::kNumber;
  }
};

/// A sentence in the sense above: items `[first, last)`.
struct Stretch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t paragraph = 0;
};

struct Outline {
  std::vector<Quotation> quotations;
  std::vector<Item> items;
  std::vector<Stretch> stretches;  ///< in reading order, none empty
};

/// `works` are the places of names of works, in reading order: quoted, they are titles, not speech.
/// Linear.
Outline make_outline(const Analysis& text, std::span<const Span> works);

}  // namespace twicetold
