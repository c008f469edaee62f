#include "cli/terminal_article.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "cli/compare_view.h"
#include "cli/paper.h"

namespace twicetold {
namespace {

constexpr std::size_t kMeasure = 80;  // longer lines are hard to follow

Paper sheet(const TerminalOptions& options) {
  return {std::min(options.width, kMeasure), options.colour};
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  return fmt::format("{}", fmt::join(parts, between));
}

std::string_view word_for(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::kSpoiler:
      return "spoiler";
    case NoticeKind::kCorrection:
      return "correction";
    case NoticeKind::kEmbargo:
      return "embargo";
    case NoticeKind::kSponsored:
      return "sponsored";
  }
  return "";
}

std::string_view word_for(NameKind kind) {
  switch (kind) {
    case NameKind::kPerson:
      return "person";
    case NameKind::kOrganization:
      return "organization";
    case NameKind::kPlace:
      return "place";
    case NameKind::kWork:
      return "work";
    case NameKind::kEvent:
      return "event";
    case NameKind::kOther:
      return "other";
  }
  return "";
}

// "Hanbit News · By Jo Field · 18 May 2022, 09:12".
std::string source_line(const Article& article) {
  std::vector<std::string> parts = {article.outlet.empty() ? article.id : article.outlet};
  if (!article.byline.empty()) parts.push_back("By " + joined(article.byline, ", "));
  if (!article.published.empty()) parts.push_back(readable_date(article.published));
  return printable(joined(parts, " · "));
}

void head(Paper& paper, const Article& article) {
  if (!article.title.empty()) paper.paragraph({{printable(article.title), Style::kTitle}});
  if (!article.deck.empty()) paper.paragraph({{printable(article.deck), Style::kPlain}});
  paper.paragraph({{source_line(article), Style::kQuiet}});
  for (const Notice& notice : article.notices) {
    paper.hanging(
        {{"!", Style::kStrong}}, 2,
        {{fmt::format("{}: {}", word_for(notice.kind), printable(notice.text)), Style::kPlain}});
  }
  for (const std::string& warning : article.warnings) {
    paper.hanging({{"!", Style::kStrong}}, 2, {{printable(warning), Style::kQuiet}});
  }
}

void paragraph(Paper& paper, const Paragraph& paragraph) {
  const std::string text = printable(paragraph.text);
  switch (paragraph.kind) {
    case ParagraphKind::kBody:
      return paper.paragraph({{text, Style::kPlain}});
    case ParagraphKind::kSubheading:
      return paper.paragraph({{text, Style::kTitle}});
    case ParagraphKind::kQuote:
      return paper.hanging(4, {{text, Style::kPlain}});
    case ParagraphKind::kList:
      return paper.hanging({{"  -", Style::kPlain}}, 4, {{text, Style::kPlain}});
    case ParagraphKind::kCaption:
      return paper.hanging({{"  ▪", Style::kQuiet}}, 4, {{text, Style::kQuiet}});
  }
}

Line list_title(std::string_view what, std::size_t count) {
  return {{fmt::format("{} {}", what, count), Style::kTitle}};
}

void names(Paper& paper, const Annotation& annotation) {
  paper.line();
  paper.line(list_title("Names", annotation.names.size()));
  for (const Name& name : annotation.names) {
    Line line = {{printable(name.name), Style::kStrong}};
    if (name.mentions.size() > 1) {
      line.push_back({fmt::format(" ×{}", name.mentions.size()), Style::kQuiet});
    }
    if (!name.aliases.empty()) {
      line.push_back({", also " + printable(joined(name.aliases, ", ")), Style::kPlain});
    }
    if (!name.role.empty()) line.push_back({", as " + printable(name.role), Style::kPlain});
    paper.hanging({{"  " + std::string(word_for(name.kind)), Style::kQuiet}}, 16, line);
  }
}

// "Mayor Oravec = Ilse Oravec": the words of the text, and whom they mean.
std::string speaker_of(const Quote& quote, const std::vector<Name>& names) {
  if (!quote.speaker) return "nobody named";
  const std::string words = printable(quote.speaker->text);
  const auto id = static_cast<std::size_t>(quote.speaker->name.value_or(NameId{~0U}));
  if (id >= names.size() || names[id].name == quote.speaker->text) return words;
  return fmt::format("{} = {}", words, printable(names[id].name));
}

void quotes(Paper& paper, const Annotation& annotation) {
  paper.line();
  paper.line(list_title("Quotes", annotation.quotes.size()));
  for (const Quote& quote : annotation.quotes) {
    Line line = {
        {speaker_of(quote, annotation.names), quote.speaker ? Style::kStrong : Style::kQuiet}};
    if (quote.cue)
      line.push_back({fmt::format(" ({})", printable(quote.cue->text)), Style::kQuiet});
    line.push_back({fmt::format(": {}", printable(quote.text)), Style::kPlain});
    paper.hanging({{"  -", Style::kQuiet}}, 4, line);
  }
}

// "  May 16            2022-05-16": what the text says, and what it means.
void meaning(Paper& paper, const std::string& text, const std::string& value) {
  paper.hanging({{"  " + printable(text), Style::kPlain}, {"  ", Style::kPlain}}, 28,
                {{printable(value), Style::kQuiet}});
}

const char* in_words(CopyKind kind) {
  switch (kind) {
    case CopyKind::kExact:
      return "the same text as";
    case CopyKind::kNear:
      return "nearly the same as";
    case CopyKind::kPartial:
      return "shares passages with";
  }
  return "";
}

}  // namespace

std::string terminal_article(const Article& article, const TerminalOptions& options) {
  Paper paper = sheet(options);
  head(paper, article);
  for (const Paragraph& each : article.paragraphs) {
    paper.line();
    paragraph(paper, each);
  }
  if (!article.credits.empty() || !article.related.empty()) paper.line();
  for (const Credit& credit : article.credits) {
    paper.paragraph({{printable(credit.text), Style::kQuiet}});
  }
  for (const Link& link : article.related) {
    paper.hanging({{"  →", Style::kQuiet}}, 4, {{printable(link.title), Style::kQuiet}});
  }
  return paper.take();
}

std::string terminal_annotation(const Article& article, const Annotation& annotation,
                                const TerminalOptions& options) {
  Paper paper = sheet(options);
  head(paper, article);
  paper.line();
  paper.line(list_title("Sentences", annotation.sentences.size()));
  if (!annotation.names.empty()) names(paper, annotation);
  if (!annotation.quotes.empty()) quotes(paper, annotation);
  if (!annotation.dates.empty()) {
    paper.line();
    paper.line(list_title("Dates", annotation.dates.size()));
    for (const Date& date : annotation.dates) meaning(paper, date.text, date.value);
  }
  if (!annotation.numbers.empty()) {
    paper.line();
    paper.line(list_title("Numbers", annotation.numbers.size()));
    for (const Number& number : annotation.numbers) {
      const std::string unit = number.unit.empty() ? "" : " " + number.unit;
      meaning(paper, number.text, fmt::format("{}{}", number.value, unit));
    }
  }
  return paper.take();
}

std::string terminal_copy(const Article& a, const Article& b, const CopyPair& pair) {
  const auto percent = [](double share) { return std::lround(share * 100); };
  return fmt::format("{}  {}  {}\n    {} % of the first's words, {} % of the second's; {} {}\n",
                     printable(a.id), in_words(pair.kind), printable(b.id), percent(pair.overlap_a),
                     percent(pair.overlap_b), pair.passages.size(),
                     pair.passages.size() == 1 ? "passage" : "passages");
}

std::string terminal_grouped(const Article& article, std::string_view copy_of,
                             const Grouped& grouped) {
  std::string out = fmt::format("story {}  {}", grouped.story, printable(article.id));
  if (!copy_of.empty()) {
    out += fmt::format("  {}  {}", in_words(grouped.copy), printable(copy_of));
  }
  out += '\n';
  for (const std::string& reason : grouped.why) out += "    " + printable(reason) + '\n';
  return out;
}

}  // namespace twicetold
