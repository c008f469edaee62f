#include "cli/compare_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace twicetold {
namespace {

// Which tellings are copies. A copy has a `copy` source or shares its origin with an earlier
// telling that is none. A comparison without `origins` takes each telling for its own origin.
struct Origins {
  std::vector<std::uint32_t> of;
  std::vector<bool> is_copy;
  std::map<std::uint32_t, TellingIndex> first;  // the telling that stands for an origin
  std::size_t count = 0;
};

Origins origins_of(const Comparison& x) {
  Origins out;
  out.of = x.origins;
  if (out.of.size() != x.tellings.size()) {
    out.of.resize(x.tellings.size());
    std::iota(out.of.begin(), out.of.end(), 0U);
  }
  out.is_copy.assign(x.tellings.size(), false);
  for (const Source& source : x.sources) {
    if (source.kind == SourceKind::kCopy && source.telling < out.is_copy.size()) {
      out.is_copy[source.telling] = true;
    }
  }
  for (const bool copies_too : {false, true}) {
    for (TellingIndex i = 0; i < out.of.size(); ++i) {
      if (!copies_too && out.is_copy[i]) continue;
      if (!out.first.emplace(out.of[i], i).second) out.is_copy[i] = true;
    }
  }
  for (const auto& [origin, telling] : out.first) out.is_copy[telling] = false;
  out.count = out.first.size();
  return out;
}

std::string in_words(std::size_t number) {
  constexpr std::array kWords = {"no",  "one",   "two",   "three", "four", "five",
                                 "six", "seven", "eight", "nine",  "ten"};
  return number < kWords.size() ? kWords[number] : std::to_string(number);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  return fmt::format("{}", fmt::join(parts, between));
}

template <typename T>
void add_once(std::vector<T>& list, T x) {
  if (std::ranges::find(list, x) == list.end()) list.push_back(std::move(x));
}

// The names that are marked in sentences: people, as each telling spells them, longest first.
std::vector<std::vector<std::string>> marked_names(const Comparison& x) {
  std::vector<std::vector<std::string>> out(x.tellings.size());
  for (const SharedName& name : x.names) {
    if (name.kind != NameKind::kPerson) continue;
    for (const Variant& variant : name.variants) {
      for (const TellingIndex telling : variant.tellings) {
        if (telling < out.size() && !variant.text.empty()) add_once(out[telling], variant.text);
      }
    }
  }
  for (auto& names : out) {
    std::ranges::sort(names, [](const std::string& a, const std::string& b) {
      return std::pair(b.size(), a) < std::pair(a.size(), b);
    });
  }
  return out;
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z');
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  // Only letters of the Latin alphabet part words; a name in Korean is followed by its particle.
  const bool latin = static_cast<unsigned char>(text[begin]) < 0x80;
  if (!latin) return true;
  const bool glued_before = begin > 0 && static_cast<unsigned char>(text[begin - 1]) < 0x80 &&
                            is_word_byte(text[begin - 1]);
  const bool glued_after =
      end < text.size() && static_cast<unsigned char>(text[end]) < 0x80 && is_word_byte(text[end]);
  return !glued_before && !glued_after;
}

struct Marked {
  std::size_t begin, end;
  Mark mark;
};

// The marks of one sentence. Where two would overlap, the one that came first stays.
class Marks {
 public:
  explicit Marks(std::size_t size) : taken_(size, false) {}

  void add(Marked mark) {
    const auto begin = taken_.begin() + static_cast<std::ptrdiff_t>(mark.begin);
    const auto end = taken_.begin() + static_cast<std::ptrdiff_t>(mark.end);
    if (mark.begin >= mark.end || std::find(begin, end, true) != end) return;
    std::fill(begin, end, true);
    marks_.push_back(mark);
  }

  std::vector<Marked> in_order() && {
    std::ranges::sort(marks_, {}, &Marked::begin);
    return std::move(marks_);
  }

 private:
  std::vector<bool> taken_;  // by byte
  std::vector<Marked> marks_;
};

// Marks that a slot puts on `said`, in bytes of its text.
void add_slots(Marks& marks, const Said& said, const std::vector<Slot>& slots, Mark mark) {
  for (const Slot& slot : slots) {
    for (const SlotValue& value : slot.values) {
      if (value.telling != said.telling || !said.span.contains(value.span)) continue;
      const std::size_t begin = value.span.begin - said.span.begin;
      const std::size_t end = value.span.end - said.span.begin;
      if (end <= said.text.size()) marks.add({begin, end, mark});
    }
  }
}

void add_names(Marks& marks, std::string_view text, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    std::size_t end = 0;
    for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, end)) {
      end = at + name.size();
      if (stands_alone(text, at, end)) marks.add({at, end, Mark::kName});
    }
  }
}

std::vector<Piece> pieces_of(const Said& said, const Statement& statement,
                             const std::vector<std::string>& names) {
  Marks marks(said.text.size());
  add_slots(marks, said, statement.conflicts, Mark::kConflict);
  add_slots(marks, said, statement.differs, Mark::kDiffers);
  add_names(marks, said.text, names);
  std::vector<Piece> pieces;
  std::size_t at = 0;
  for (const Marked& mark : std::move(marks).in_order()) {
    if (mark.begin > at) pieces.push_back({said.text.substr(at, mark.begin - at), Mark::kNone});
    pieces.push_back({said.text.substr(mark.begin, mark.end - mark.begin), mark.mark});
    at = mark.end;
  }
  if (at < said.text.size()) pieces.push_back({said.text.substr(at), Mark::kNone});
  return pieces;
}

std::string texts_of(const Statement& statement, TellingIndex telling) {
  std::string out;
  for (const Said& said : statement.said) {
    if (said.telling == telling) out += said.text + '\n';
  }
  return out;
}

std::vector<Cell> cells_of(const Statement& statement, const Origins& origins,
                           const std::vector<std::vector<std::string>>& names) {
  std::map<TellingIndex, Cell> cells;
  for (const Said& said : statement.said) {
    if (said.telling >= names.size()) continue;
    Cell& cell = cells[said.telling];
    cell.telling = said.telling;
    cell.sentences.push_back(pieces_of(said, statement, names[said.telling]));
  }
  std::vector<Cell> out;
  for (auto& [telling, cell] : cells) {
    const TellingIndex origin = origins.first.at(origins.of[telling]);
    const bool folds = origins.is_copy[telling] && cells.contains(origin) &&
                       texts_of(statement, telling) == texts_of(statement, origin);
    if (folds) cell.same_as = origin;
    out.push_back(std::move(cell));
  }
  return out;
}

// One quote in several wordings, told in this statement by two tellings or more.
bool holds_reworded_quote(const Statement& statement, const std::vector<SharedQuote>& quotes) {
  return std::ranges::any_of(quotes, [&](const SharedQuote& quote) {
    std::set<TellingIndex> tellings;
    std::set<std::string> wordings;
    for (const SaidQuote& quoted : quote.said) {
      for (const Said& said : statement.said) {
        const bool here = quoted.in == Field::kText && quoted.telling == said.telling &&
                          quoted.span.overlaps(said.span);
        if (here && quoted.form != QuoteForm::kIndirect) {
          tellings.insert(quoted.telling);
          wordings.insert(quoted.text);
        }
      }
    }
    return tellings.size() > 1 && wordings.size() > 1;
  });
}

std::vector<std::string> words_for(const std::vector<Slot>& slots) {
  std::vector<std::string> words;
  for (const Slot& slot : slots) add_once(words, std::string(word_for(slot.slot)));
  return words;
}

std::string alone_label(const Statement& statement, const Origins& origins, std::string& sign) {
  std::vector<std::string> copies;
  for (const TellingIndex telling : statement.tellings) {
    if (telling >= origins.of.size()) continue;
    if (sign.empty() || !origins.is_copy[telling]) sign = letter(telling);
  }
  for (const TellingIndex telling : statement.tellings) {
    if (letter(telling) != sign) copies.push_back(letter(telling));
  }
  if (copies.empty()) return sign + " alone";
  return fmt::format("{} alone, copied by {}", sign, joined(copies, ", "));
}

Row row_of(const Statement& statement, const Comparison& x, const Origins& origins,
           const std::vector<std::vector<std::string>>& names) {
  Row row;
  row.status = statement.status;
  row.cells = cells_of(statement, origins, names);
  row.why = statement.why;
  if (statement.status == Status::kAlone) {
    row.label = alone_label(statement, origins, row.sign);
    return row;
  }
  if (statement.status == Status::kConflict) {
    row.sign = "≠";
    row.slot = joined(words_for(statement.conflicts), ", ");
    row.label = row.slot.empty() ? "conflict" : "conflict: " + row.slot;
    return row;
  }
  std::vector<std::string> differs = words_for(statement.differs);
  if (holds_reworded_quote(statement, x.quotes)) differs.emplace_back("one quote");
  row.slot = joined(differs, ", ");
  row.sign = differs.empty() ? "=" : "≈";
  std::set<std::uint32_t> told_by;
  for (const TellingIndex telling : statement.tellings) {
    if (telling < origins.of.size()) told_by.insert(origins.of[telling]);
  }
  row.label = differs.empty() ? fmt::format("shared, {} origins", told_by.size())
                              : "told in other ways: " + row.slot;
  return row;
}

std::string credits_of(const Comparison& x, TellingIndex telling) {
  std::vector<std::string> names;
  for (const Source& source : x.sources) {
    if (source.telling == telling && source.kind == SourceKind::kCredit) {
      add_once(names, source.to);
    }
  }
  for (const Credit& credit : x.tellings[telling].credits) add_once(names, credit.name);
  return names.empty() ? "" : "Source: " + joined(names, ", ");
}

std::string copies_of(const Comparison& x, TellingIndex telling) {
  std::vector<std::string> letters;
  for (const Source& source : x.sources) {
    if (source.telling != telling || source.kind != SourceKind::kCopy) continue;
    for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
      if (i != telling && x.tellings[i].id == source.to) add_once(letters, letter(i));
    }
    if (letters.empty()) add_once(letters, source.to);
  }
  return joined(letters, ", ");
}

Head head_of(const Comparison& x, TellingIndex telling, const Origins& origins) {
  const Article& article = x.tellings[telling];
  Head head;
  head.letter = letter(telling);
  head.name = article.outlet.empty() ? article.id : article.outlet;
  head.title = article.title;
  head.when = readable_date(article.published);
  head.credits = credits_of(x, telling);
  if (origins.is_copy[telling]) {
    const std::string from = copies_of(x, telling);
    head.copies = "copies " + (from.empty() ? letter(origins.first.at(origins.of[telling])) : from);
  }
  return head;
}

// "Han Suh-joon, also Han Suh Joon": the fullest spelling, then those that are no part of it.
std::string spelling_in(const SharedName& name, TellingIndex telling) {
  std::vector<std::string> spellings;
  for (const Variant& variant : name.variants) {
    if (std::ranges::find(variant.tellings, telling) != variant.tellings.end()) {
      spellings.push_back(variant.text);
    }
  }
  std::ranges::stable_sort(spellings, std::ranges::greater{}, &std::string::size);
  std::vector<std::string> own;
  for (const std::string& spelling : spellings) {
    const bool part =
        std::ranges::any_of(own, [&](const std::string& o) { return o.find(spelling) != o.npos; });
    if (!part) own.push_back(spelling);
  }
  if (own.empty()) return "";
  const std::string first = own.front();
  own.erase(own.begin());
  return own.empty() ? first : fmt::format("{}, also {}", first, joined(own, ", "));
}

std::vector<SpelledName> spelled_names(const Comparison& x) {
  std::vector<SpelledName> out;
  for (const SharedName& name : x.names) {
    SpelledName spelled;
    for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
      std::string spelling = spelling_in(name, i);
      if (spelling.empty()) continue;
      spelled.tellings.push_back(i);
      spelled.spellings.push_back(std::move(spelling));
    }
    const std::set<std::string> distinct(spelled.spellings.begin(), spelled.spellings.end());
    if (distinct.size() > 1) out.push_back(std::move(spelled));
  }
  return out;
}

std::vector<Fact> facts_of(const std::vector<Row>& rows, const Origins& origins) {
  std::size_t shared = 0, conflict = 0;
  std::map<std::string, std::size_t> alone;
  for (const Row& row : rows) {
    shared += row.status == Status::kShared;
    conflict += row.status == Status::kConflict;
    if (row.status == Status::kAlone) ++alone[row.sign];
  }
  std::vector<Fact> facts = {{"=", shared, origins.of.size() == 2 ? "in both" : "shared"},
                             {"≠", conflict, "in conflict"}};
  for (TellingIndex i = 0; i < origins.of.size(); ++i) {
    const auto told = alone.find(letter(i));
    if (told != alone.end()) facts.push_back({"", told->second, "only " + letter(i)});
  }
  return facts;
}

std::string origins_in_words(const Origins& origins) {
  const std::size_t tellings = origins.of.size();
  const std::string noun = origins.count == 1 ? "origin" : "origins";
  if (origins.count == tellings) return fmt::format("{} {}", in_words(origins.count), noun);
  return fmt::format("{} {} of {} tellings", origins.count, noun, tellings);
}

std::string closing_of(const std::vector<Head>& heads, const Origins& origins) {
  std::vector<std::string> copies;
  for (const Head& head : heads) {
    if (head.copies.empty()) continue;
    const std::string from = head.copies.substr(std::string_view("copies ").size());
    copies.push_back(fmt::format("{} takes over words of {}", head.letter, from));
  }
  const std::string end = ": " + origins_in_words(origins) + ".";
  if (!copies.empty()) return joined(copies, "; ") + end;
  return (heads.size() == 2 ? "Neither text takes over words of the other"
                            : "No text takes over words of another") +
         end;
}

}  // namespace

std::string letter(TellingIndex telling) {
  std::string out;
  for (std::size_t rest = std::size_t{telling} + 1; rest > 0; rest = (rest - 1) / 26) {
    out.insert(out.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return out;
}

std::string_view word_for(SlotKind slot) {
  switch (slot) {
    case SlotKind::kNumber:
      return "number";
    case SlotKind::kDate:
      return "date";
    case SlotKind::kName:
      return "name";
    case SlotKind::kPlace:
      return "place";
    case SlotKind::kPolarity:
      return "yes or no";
  }
  return "";
}

std::string readable_date(std::string_view date) {
  constexpr std::array kMonths = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
  const auto digits = [&](std::size_t at, std::size_t size) {
    int value = 0;
    for (std::size_t i = at; i < at + size; ++i) {
      if (i >= date.size() || date[i] < '0' || date[i] > '9') return -1;
      value = value * 10 + (date[i] - '0');
    }
    return value;
  };
  const int year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
  const bool dashes = date.size() >= 10 && date[4] == '-' && date[7] == '-';
  if (!dashes || year < 0 || month < 1 || month > 12 || day < 1) return std::string(date);
  std::string out =
      fmt::format("{} {} {}", day, kMonths[static_cast<std::size_t>(month) - 1], year);
  const int hour = digits(11, 2), minute = digits(14, 2);
  if (hour >= 0 && minute >= 0 && date[13] == ':')
    out += fmt::format(", {:02}:{:02}", hour, minute);
  return out;
}

CompareView view_of(const Comparison& x) {
  const Origins origins = origins_of(x);
  const std::vector<std::vector<std::string>> names = marked_names(x);
  CompareView view;
  for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
    view.heads.push_back(head_of(x, i, origins));
  }
  for (const Statement& statement : x.statements) {
    view.rows.push_back(row_of(statement, x, origins, names));
  }
  view.names = spelled_names(x);
  view.facts = facts_of(view.rows, origins);
  view.origins = origins_in_words(origins);
  view.closing = closing_of(view.heads, origins);
  return view;
}

std::vector<std::size_t> order_told_by(const Comparison& x, TellingIndex telling) {
  std::vector<std::pair<std::uint32_t, std::size_t>> places;  // where it stands, row
  std::uint32_t here = 0;
  for (std::size_t row = 0; row < x.statements.size(); ++row) {
    for (const Said& said : x.statements[row].said) {
      if (said.telling == telling) {
        here = said.span.begin;
        break;
      }
    }
    places.emplace_back(here, row);
  }
  std::ranges::sort(places);
  std::vector<std::size_t> order(places.size());
  for (std::size_t place = 0; place < places.size(); ++place) order[places[place].second] = place;
  return order;
}

}  // namespace twicetold
