#include "cli/terminal_compare.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cli/compare_view.h"
#include "cli/paper.h"

namespace twicetold {
namespace {

constexpr std::size_t kTwoColumnsFrom = 100;
constexpr std::size_t kWidest = 136;  // two columns of 60: longer lines are hard to follow
constexpr std::size_t kMeasure = 88;  // one column
constexpr std::size_t kSpine = 16;    // between two columns: "date, one quote" fits

Line centred_in(std::string_view text, std::size_t width, Style style) {
  const std::size_t used = display_width(text);
  const std::size_t before = used < width ? (width - used) / 2 : 0;
  return padded({{std::string(before, ' '), Style::kPlain}, {std::string(text), style}}, width);
}

Line right_in(std::string_view text, std::size_t width, Style style) {
  const std::size_t used = display_width(text);
  return {{std::string(used < width ? width - used : 0, ' '), Style::kPlain},
          {std::string(text), style}};
}

// A sentence with its marks. In colour the sign follows the slot; without, brackets hold it.
Line marked(const std::vector<std::vector<Piece>>& sentences, bool colour) {
  Line out;
  for (const std::vector<Piece>& sentence : sentences) {
    if (!out.empty()) out.push_back({" ", Style::kPlain});
    for (const Piece& piece : sentence) {
      const std::string text = printable(piece.text);
      const bool conflict = piece.mark == Mark::kConflict, differs = piece.mark == Mark::kDiffers;
      if (conflict) {
        out.push_back({colour ? text + "≠" : fmt::format("[{}]≠", text), Style::kConflict});
      } else if (differs) {
        out.push_back({colour ? text : fmt::format("[{}]≈", text), Style::kDiffers});
      } else {
        out.push_back({text, Style::kPlain});
      }
    }
  }
  return out;
}

Style style_of(Status status) {
  return status == Status::kConflict ? Style::kPencil : Style::kStrong;
}

Style label_style(Status status) {
  return status == Status::kConflict ? Style::kPencil : Style::kQuiet;
}

std::string details_of(const Head& head) {
  std::string out;
  for (const std::string* part : {&head.when, &head.credits, &head.copies}) {
    if (part->empty()) continue;
    if (!out.empty()) out += " · ";
    out += printable(*part);
  }
  return out;
}

Line head_line(const Head& head) {
  Line line = {{head.letter, Style::kStrong},
               {fmt::format("  {}", printable(head.name)), Style::kStrong}};
  const std::string details = details_of(head);
  if (!details.empty()) line.push_back({fmt::format(" · {}", details), Style::kQuiet});
  return line;
}

// Two blocks of lines beside each other, the spine between them.
void beside(Paper& paper, std::vector<Line> left, std::vector<Line> spine,
            std::vector<Line> right) {
  const std::size_t column = (paper.width() - kSpine) / 2;
  const std::size_t count = std::max({left.size(), spine.size(), right.size()});
  left.resize(count);
  spine.resize(count);
  right.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    Line line = padded(std::move(left[i]), column);
    for (Run& run : padded(std::move(spine[i]), kSpine)) line.push_back(std::move(run));
    for (Run& run : right[i]) line.push_back(std::move(run));
    paper.line(line);
  }
}

void heads_beside(Paper& paper, const CompareView& view) {
  const std::size_t column = (paper.width() - kSpine) / 2;
  const auto block = [&](const Head& head) {
    std::vector<Line> lines = wrap(head_line(head), column);
    for (Line& line : wrap(printable(head.title), column, Style::kTitle)) {
      lines.push_back(std::move(line));
    }
    return lines;
  };
  beside(paper, block(view.heads[0]), {}, block(view.heads[1]));
}

void heads_stacked(Paper& paper, const CompareView& view) {
  for (const Head& head : view.heads) {
    const std::string details = details_of(head);
    Line line = {{printable(head.name), Style::kStrong}};
    if (!details.empty()) line.push_back({fmt::format(" · {}", details), Style::kQuiet});
    paper.hanging({{head.letter, Style::kStrong}}, 4, line);
    paper.hanging(4, {{printable(head.title), Style::kTitle}});
  }
}

void facts(Paper& paper, const CompareView& view) {
  Line line = {{view.origins, Style::kStrong}};
  for (const Fact& fact : view.facts) {
    const bool pencil = fact.sign == "≠" && fact.count > 0;
    const std::string sign = fact.sign.empty() ? "" : fact.sign + " ";
    line.push_back({"   ", Style::kPlain});
    line.push_back({fmt::format("{}{} {}", sign, fact.count, fact.label),
                    pencil ? Style::kPencil : Style::kPlain});
  }
  // The gaps between facts are wider than one space, which wrap would fold: break by hand.
  Line shown;
  for (Run& run : line) {
    const bool full =
        paper.width() > 0 && display_width(shown) + display_width(run.text) > paper.width();
    if (full) {
      paper.line(shown);
      shown.clear();
    }
    if (!shown.empty() || run.text != "   ") shown.push_back(std::move(run));
  }
  paper.line(shown);
}

void names_of(Paper& paper, const CompareView& view, bool two_columns) {
  if (view.names.empty()) return;
  const std::size_t column = (paper.width() - kSpine) / 2;
  for (const SpelledName& name : view.names) {
    if (two_columns && name.tellings.size() == 2) {
      std::vector<Line> left;
      for (Line& line : wrap(printable(name.spellings[0]), column)) {
        left.push_back(Line{{std::string(column - display_width(line), ' '), Style::kPlain}});
        left.back().insert(left.back().end(), line.begin(), line.end());
      }
      beside(paper, left, {centred_in("=", kSpine, Style::kStrong)},
             wrap(printable(name.spellings[1]), column));
      continue;
    }
    Line line;
    for (std::size_t i = 0; i < name.spellings.size(); ++i) {
      if (i > 0) line.push_back({" = ", Style::kStrong});
      line.push_back({printable(name.spellings[i]), Style::kPlain});
      line.push_back({fmt::format(" {}", letter(name.tellings[i])), Style::kQuiet});
    }
    paper.hanging(4, line);
  }
  paper.line();
}

const Cell* cell_of(const Row& row, TellingIndex telling) {
  const auto found = std::ranges::find(row.cells, telling, &Cell::telling);
  return found == row.cells.end() ? nullptr : &*found;
}

std::vector<Line> said_in(const Row& row, TellingIndex telling, std::size_t column, bool colour) {
  const Cell* cell = cell_of(row, telling);
  if (cell != nullptr && cell->same_as) {
    return wrap(fmt::format("as {}", letter(*cell->same_as)), column, Style::kQuiet);
  }
  if (cell != nullptr) return wrap(marked(cell->sentences, colour), column);
  const std::string absent = fmt::format("not in {}", letter(telling));
  if (telling > 0) return {{{absent, Style::kQuiet}}};
  return {right_in(absent, column, Style::kQuiet)};
}

void row_beside(Paper& paper, const Row& row, bool colour) {
  const std::size_t column = (paper.width() - kSpine) / 2;
  std::vector<Line> spine = {centred_in(row.sign, kSpine, style_of(row.status))};
  for (const Line& line : wrap(row.slot, kSpine - 2)) {
    spine.push_back(centred_in(line.front().text, kSpine, label_style(row.status)));
  }
  beside(paper, said_in(row, 0, column, colour), spine, said_in(row, 1, column, colour));
  paper.line();
}

// What a row says beyond its sign: nothing for one that stands alone, or plainly in both of two.
std::string_view needed_label(const Row& row, std::size_t tellings) {
  const bool plain = row.status == Status::kAlone && row.cells.size() == 1;
  const bool both = row.status == Status::kShared && row.slot.empty() && tellings == 2;
  return plain || both ? "" : std::string_view(row.label);
}

void row_stacked(Paper& paper, const Row& row, std::size_t tellings, bool colour) {
  const std::string_view label = needed_label(row, tellings);
  Line sign = {{row.sign, style_of(row.status)}};
  if (!label.empty()) {
    paper.hanging(sign, 4, {{std::string(label), label_style(row.status)}});
    sign = {};
  }
  for (const Cell& cell : row.cells) {
    const std::string name = letter(cell.telling);
    const bool alone = label.empty() && row.status == Status::kAlone;
    const std::size_t indent = alone ? 4 : 4 + std::max<std::size_t>(3, name.size() + 1);
    Line front = padded(std::exchange(sign, Line{}), 4);
    if (!alone) front.push_back({name, Style::kStrong});
    if (cell.same_as && row.status == Status::kAlone) continue;  // the label names the copies
    if (cell.same_as) {
      paper.hanging(front, indent, {{fmt::format("as {}", letter(*cell.same_as)), Style::kQuiet}});
    } else {
      paper.hanging(front, indent, marked(cell.sentences, colour));
    }
  }
  paper.line();
}

std::string speaker_of(const Comparison& x, const SharedQuote& quote) {
  if (!quote.speaker) return "speaker not named";
  const auto named = std::ranges::find(x.names, *quote.speaker, &SharedName::id);
  return named == x.names.end() ? "speaker not named" : printable(named->name);
}

// Quotes in the speaker's words; those that are only reported are counted.
void quotes_of(Paper& paper, const Comparison& x) {
  std::vector<const SharedQuote*> direct;
  for (const SharedQuote& quote : x.quotes) {
    const bool words = std::ranges::any_of(
        quote.said, [](const SaidQuote& s) { return s.form != QuoteForm::kIndirect; });
    if (words) direct.push_back(&quote);
  }
  if (x.quotes.empty()) return;
  const std::size_t reported = x.quotes.size() - direct.size();
  paper.rule();
  Line title = {{fmt::format("Quotes {}", direct.size()), Style::kTitle}};
  if (reported > 0) {
    title.push_back({fmt::format(", and {} reported without the words", reported), Style::kQuiet});
  }
  paper.paragraph(title);
  for (const SharedQuote* quote : direct) {
    paper.hanging(4, {{speaker_of(x, *quote), Style::kStrong}});
    for (const SaidQuote& said : quote->said) {
      paper.hanging({{fmt::format("    {}", letter(said.telling)), Style::kStrong}}, 7,
                    {{printable(said.text), Style::kPlain}});
    }
  }
  paper.line();
}

std::string_view verb_of(SourceKind kind) {
  switch (kind) {
    case SourceKind::kCredit:
      return "credits";
    case SourceKind::kCopy:
      return "copies";
    case SourceKind::kLink:
      return "links to";
  }
  return "";
}

void sources_of(Paper& paper, const Comparison& x) {
  if (x.sources.empty()) return;
  paper.rule();
  paper.line({{fmt::format("Sources {}", x.sources.size()), Style::kTitle}});
  for (const Source& source : x.sources) {
    std::string to = printable(source.to);
    for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
      if (source.kind == SourceKind::kCopy && x.tellings[i].id == source.to) to = letter(i);
    }
    Line line = {{fmt::format("{} {}", verb_of(source.kind), to), Style::kPlain}};
    if (!source.evidence.empty()) {
      line.push_back({fmt::format(" · {}", printable(source.evidence)), Style::kQuiet});
    }
    paper.hanging({{fmt::format("    {}", letter(source.telling)), Style::kStrong}}, 7, line);
  }
  paper.line();
}

// "A B": the tellings that stand behind the places, each once; from five on only their number.
std::string tellings_of(const std::vector<Place>& places) {
  std::set<TellingIndex> tellings;
  for (const Place& place : places) tellings.insert(place.telling);
  if (tellings.size() > 4) return fmt::format("{} tellings", tellings.size());
  std::string out;
  for (const TellingIndex each : tellings) out.append(out.empty() ? "" : " ").append(letter(each));
  return out;
}

void timeline_of(Paper& paper, const Comparison& x) {
  if (x.timeline.empty()) return;
  paper.rule();
  paper.line({{fmt::format("Timeline {}", x.timeline.size()), Style::kTitle}});
  std::size_t widest_when = 0, widest_by = 0;
  for (const TimelineEntry& entry : x.timeline) {
    widest_when = std::max(widest_when, display_width(printable(entry.when)));
    widest_by = std::max(widest_by, display_width(tellings_of(entry.said)));
  }
  const std::size_t by = 4 + widest_when + 2, text = by + widest_by + 2;
  for (const TimelineEntry& entry : x.timeline) {
    Line label = padded({{fmt::format("    {}", printable(entry.when)), Style::kStrong}}, by);
    label.push_back({tellings_of(entry.said), Style::kQuiet});
    paper.hanging(label, text, {{printable(entry.text), Style::kPlain}});
  }
  paper.line();
}

// What the outlets say about their own articles, and what was odd about them.
void notes_of(Paper& paper, const Comparison& x) {
  bool any = false;
  const auto note = [&](std::string_view who, std::string_view text) {
    paper.hanging({{fmt::format("  {}", who), Style::kStrong}}, 4,
                  {{printable(text), Style::kQuiet}});
    any = true;
  };
  for (const std::string& warning : x.warnings) note("!", warning);
  for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
    for (const Notice& notice : x.tellings[i].notices) note("!", letter(i) + ": " + notice.text);
    for (const std::string& warning : x.tellings[i].warnings) note("!", letter(i) + ": " + warning);
  }
  if (any) paper.line();
}

}  // namespace

std::string terminal_compare(const Comparison& x, const TerminalOptions& options) {
  const CompareView view = view_of(x);
  const bool two_columns = options.width >= kTwoColumnsFrom && x.tellings.size() == 2;
  Paper paper(std::min(options.width, two_columns ? kWidest : kMeasure), options.colour);

  two_columns ? heads_beside(paper, view) : heads_stacked(paper, view);
  paper.rule();
  facts(paper, view);
  paper.rule();
  notes_of(paper, x);
  names_of(paper, view, two_columns);
  for (const Row& row : view.rows) {
    two_columns ? row_beside(paper, row, options.colour)
                : row_stacked(paper, row, x.tellings.size(), options.colour);
  }
  quotes_of(paper, x);
  sources_of(paper, x);
  timeline_of(paper, x);
  paper.centred({{"– 30 –", Style::kStrong}});
  for (const Line& line : wrap(view.closing, paper.width(), Style::kQuiet)) paper.centred(line);
  return paper.take();
}

}  // namespace twicetold
