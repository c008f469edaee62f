#include "promises.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/utf8.h"

namespace twicetold {
namespace {

// A stretch of text as the types tell it: where it is, and (where given) its words.
struct Stretch {
  std::string_view what;
  Span span;
  std::string_view words;
};

// `whole` is a title, deck or body. Boundaries mean nothing where the text is not UTF-8 itself.
std::string broken_stretch(std::string_view whole, const Stretch& s) {
  const auto told = [&](std::string_view how) {
    return fmt::format("{} [{}, {}) “{}” {}", s.what, s.span.begin, s.span.end, s.words, how);
  };
  if (s.span.begin >= s.span.end) return told("is empty or turned round");
  if (s.span.end > whole.size()) return told("runs out of its text");
  if (s.span.in(whole) != s.words) return told("is not verbatim");
  if (is_boundary(whole, s.span.begin) && is_boundary(whole, s.span.end)) return "";
  return is_valid_utf8(whole) ? told("cuts a character") : "";
}

// Stretches of one text in reading order, none overlapping the next.
std::string broken_sequence(std::string_view whole, const std::vector<Stretch>& stretches) {
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    if (auto broken = broken_stretch(whole, stretches[i]); !broken.empty()) return broken;
    if (i > 0 && stretches[i].span.begin < stretches[i - 1].span.end) {
      return fmt::format("{} “{}” overlaps or comes before “{}”", stretches[i].what,
                         stretches[i].words, stretches[i - 1].words);
    }
  }
  return "";
}

std::string_view part(const Article& article, Field in) {
  return in == Field::kTitle ? article.title : in == Field::kDeck ? article.deck : article.text;
}

// Title, deck, text: the order in which an article is read.
int reading_order(Field in) { return in == Field::kTitle ? 0 : in == Field::kDeck ? 1 : 2; }

std::string broken_sentences(const Article& article, const std::vector<Span>& sentences) {
  std::vector<Stretch> stretches;
  std::size_t told = 0;
  for (Span span : sentences) {
    if (span.end > article.text.size() || span.begin < told) return "a sentence is out of order";
    stretches.push_back({"sentence", span, span.in(article.text)});
    const std::string_view between = std::string_view(article.text).substr(told, span.begin - told);
    if (std::ranges::any_of(between, [](char c) { return c > ' ' && c < '\x7f'; })) {
      return fmt::format("“{}” belongs to no sentence", between);
    }
    told = span.end;
  }
  const std::string_view rest = std::string_view(article.text).substr(told);
  if (std::ranges::any_of(rest, [](char c) { return c > ' ' && c < '\x7f'; })) {
    return fmt::format("“{}” belongs to no sentence", rest);
  }
  return broken_sequence(article.text, stretches);
}

std::string broken_names(const Article& article, const std::vector<Name>& names) {
  std::vector<Stretch> all[3];
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Name& name = names[i];
    if (static_cast<std::size_t>(name.id) != i) return "a name's id is not its place";
    if (name.mentions.empty()) return fmt::format("name “{}” is mentioned nowhere", name.name);
    if (name.name.empty()) return "a name is empty";
    for (std::size_t m = 0; m < name.mentions.size(); ++m) {
      const Mention& mention = name.mentions[m];
      all[reading_order(mention.in)].push_back({"mention", mention.span, mention.text});
      if (m == 0) continue;
      const Mention& before = name.mentions[m - 1];
      if (std::pair(reading_order(before.in), before.span) >=
          std::pair(reading_order(mention.in), mention.span)) {
        return fmt::format("mentions of “{}” are not in reading order", name.name);
      }
    }
  }
  for (Field in : {Field::kTitle, Field::kDeck, Field::kText}) {
    std::vector<Stretch>& mentions = all[reading_order(in)];
    std::ranges::sort(mentions, {}, &Stretch::span);
    if (auto broken = broken_sequence(part(article, in), mentions); !broken.empty()) return broken;
  }
  return "";
}

std::string broken_quote(const Article& article, const Annotation& annotation, const Quote& quote) {
  const std::string_view whole = part(article, quote.in);
  auto broken = broken_stretch(whole, {"quote", quote.span, quote.text});
  if (broken.empty() && quote.cue) {
    broken = broken_stretch(whole, {"cue", quote.cue->span, quote.cue->text});
  }
  if (broken.empty() && quote.speaker) {
    broken = broken_stretch(whole, {"speaker", quote.speaker->span, quote.speaker->text});
    if (quote.speaker->name &&
        static_cast<std::size_t>(*quote.speaker->name) >= annotation.names.size()) {
      return "a speaker points to no name";
    }
  }
  if (!broken.empty() || quote.pieces.empty()) return broken;
  std::vector<Stretch> pieces;
  for (Span piece : quote.pieces) {
    if (!quote.span.contains(piece)) return "a piece stands outside its quote";
    pieces.push_back({"piece", piece, piece.in(whole)});
  }
  if (quote.pieces.front().begin != quote.span.begin || quote.pieces.back().end != quote.span.end) {
    return "a quote does not run from its first piece to its last";
  }
  return broken_sequence(whole, pieces);
}

std::string broken_quotes(const Article& article, const Annotation& annotation) {
  for (std::size_t i = 0; i < annotation.quotes.size(); ++i) {
    const Quote& quote = annotation.quotes[i];
    if (auto broken = broken_quote(article, annotation, quote); !broken.empty()) return broken;
    if (i == 0) continue;
    const Quote& before = annotation.quotes[i - 1];
    if (std::pair(reading_order(before.in), before.span.begin) >
        std::pair(reading_order(quote.in), quote.span.begin)) {
      return fmt::format("quote “{}” is not in reading order", quote.text);
    }
  }
  return "";
}

std::string broken_dates_and_numbers(const Article& article, const Annotation& annotation) {
  std::vector<Stretch> dates, numbers, both;
  for (const Date& date : annotation.dates) {
    if (date.value.empty()) return fmt::format("date “{}” has no value", date.text);
    dates.push_back({"date", date.span, date.text});
  }
  for (const Number& number : annotation.numbers) {
    if (!std::isfinite(number.value)) return fmt::format("number “{}” is not finite", number.text);
    numbers.push_back({"number", number.span, number.text});
  }
  if (auto broken = broken_sequence(article.text, dates); !broken.empty()) return broken;
  if (auto broken = broken_sequence(article.text, numbers); !broken.empty()) return broken;
  both = dates;
  both.insert(both.end(), numbers.begin(), numbers.end());
  std::ranges::sort(both, {}, &Stretch::span);
  return broken_sequence(article.text, both);
}

bool in_unit_range(double value) { return value >= 0 && value <= 1; }

// The stretch that telling `index` has at `span`; what has no words of its own gets them there.
std::string broken_place(std::span<const Article> tellings, TellingIndex index, Field in,
                         Stretch stretch) {
  if (index >= tellings.size())
    return fmt::format("{} of a telling that is not there", stretch.what);
  const std::string_view whole = part(tellings[index], in);
  if (stretch.words.data() == nullptr && stretch.span.begin < stretch.span.end &&
      stretch.span.end <= whole.size()) {
    stretch.words = stretch.span.in(whole);
  }
  return broken_stretch(whole, stretch);
}

std::string broken_slots(std::span<const Article> tellings, const std::vector<Slot>& slots) {
  for (const Slot& slot : slots) {
    if (slot.values.size() < 2) return "a slot told in several ways has one value";
    for (const SlotValue& value : slot.values) {
      const Stretch stretch{"value", value.span, value.text};
      auto broken = broken_place(tellings, value.telling, Field::kText, stretch);
      if (!broken.empty()) return broken;
    }
  }
  return "";
}

std::string broken_statement(std::span<const Article> tellings, const Comparison& comparison,
                             const Statement& statement) {
  std::set<TellingIndex> speaking;
  for (const Said& said : statement.said) {
    const Stretch stretch{"statement", said.span, said.text};
    auto broken = broken_place(tellings, said.telling, Field::kText, stretch);
    if (!broken.empty()) return broken;
    speaking.insert(said.telling);
  }
  if (speaking.empty()) return "a statement is made by nobody";
  if (std::vector<TellingIndex>(speaking.begin(), speaking.end()) != statement.tellings) {
    return fmt::format("statement {} does not name those who make it", statement.id);
  }
  std::set<std::uint32_t> origins;
  for (TellingIndex telling : speaking) origins.insert(comparison.origins[telling]);
  if (statement.status == Status::kShared && origins.size() == 1) {
    return fmt::format("statement {} is shared by one origin", statement.id);
  }
  // Origins of their own may yet have taken this one sentence over; then that must be said.
  constexpr std::string_view kTakenOver = "told by one origin and its copies";
  if (statement.status == Status::kAlone && origins.size() > 1 &&
      std::ranges::find(statement.why, kTakenOver) == statement.why.end()) {
    return fmt::format("statement {} has {} origins and is alone", statement.id, origins.size());
  }
  if (statement.conflicts.empty() == (statement.status == Status::kConflict)) {
    return fmt::format("statement {}: conflicts and status do not agree", statement.id);
  }
  if (!in_unit_range(statement.agreement)) return "an agreement is not in [0, 1]";
  if (auto broken = broken_slots(tellings, statement.conflicts); !broken.empty()) return broken;
  return broken_slots(tellings, statement.differs);
}

std::string broken_origins(std::span<const Article> tellings, const Comparison& comparison) {
  if (comparison.origins.size() != tellings.size()) return "a telling has no origin";
  const std::set<std::uint32_t> origins(comparison.origins.begin(), comparison.origins.end());
  if (origins.size() != comparison.independent_origins) return "origins are miscounted";
  for (const Source& source : comparison.sources) {
    if (source.telling >= tellings.size()) return "a source of a telling that is not there";
  }
  return "";
}

std::string broken_shared_names(std::span<const Article> tellings, const Comparison& comparison) {
  for (std::size_t i = 0; i < comparison.names.size(); ++i) {
    const SharedName& name = comparison.names[i];
    if (static_cast<std::size_t>(name.id) != i) return "a shared name's id is not its place";
    if (name.variants.empty()) return fmt::format("shared name “{}” is spelt nowhere", name.name);
    for (const Variant& variant : name.variants) {
      if (variant.count == 0 || variant.tellings.empty()) return "a spelling stands nowhere";
      if (variant.tellings.back() >= tellings.size()) return "a spelling of no telling";
    }
  }
  return "";
}

std::string broken_shared_quotes(std::span<const Article> tellings, const Comparison& comparison) {
  for (const SharedQuote& quote : comparison.quotes) {
    if (quote.speaker && static_cast<std::size_t>(*quote.speaker) >= comparison.names.size()) {
      return "a shared quote's speaker is no name";
    }
    if (quote.said.empty()) return "a shared quote is said nowhere";
    if (!in_unit_range(quote.agreement)) return "a quote's agreement is not in [0, 1]";
    for (const SaidQuote& said : quote.said) {
      const Stretch stretch{"shared quote", said.span, said.text};
      auto broken = broken_place(tellings, said.telling, said.in, stretch);
      if (!broken.empty()) return broken;
    }
  }
  return "";
}

// Timeline entries and merged sentences: the words are those of the first place.
std::string broken_places(std::span<const Article> tellings, std::string_view what,
                          const std::string& text, const std::vector<Place>& places) {
  if (places.empty()) return fmt::format("{} “{}” stands nowhere", what, text);
  const Stretch first{what, places[0].span, text};
  auto broken = broken_place(tellings, places[0].telling, Field::kText, first);
  for (std::size_t i = 1; broken.empty() && i < places.size(); ++i) {
    broken = broken_place(tellings, places[i].telling, Field::kText, {what, places[i].span, {}});
  }
  return broken;
}

bool is_valid(std::initializer_list<std::string_view> texts) {
  return std::ranges::all_of(texts, is_valid_utf8);
}

bool is_telling_text(ParagraphKind kind) { return kind != ParagraphKind::kCaption; }

// The paragraphs of the telling are the text, in order, an empty line or more between two. A text
// from a JSON line is kept as it came, with its own line breaks before, between and after.
std::string broken_paragraphs(const Article& article) {
  constexpr std::string_view kWrong = "the text is not what its paragraphs say";
  const std::string_view text = article.text;
  const auto next = [&](std::size_t at) {
    return std::min(text.find_first_not_of("\r\n", at), text.size());
  };
  std::size_t told = 0;
  bool first = true;
  for (const Paragraph& paragraph : article.paragraphs) {
    if (!is_telling_text(paragraph.kind)) continue;
    if (!first && !text.substr(told).starts_with("\n\n")) return std::string(kWrong);
    first = false;
    told = next(told);
    if (!text.substr(told).starts_with(paragraph.text)) return std::string(kWrong);
    told += paragraph.text.size();
  }
  return next(told) == text.size() ? "" : std::string(kWrong);
}

}  // namespace

std::string broken_promise(const Article& article) {
  bool valid = is_valid({article.url, article.outlet, article.title, article.deck, article.text,
                         article.language, article.published, article.modified});
  for (const Paragraph& paragraph : article.paragraphs) {
    valid = valid && is_valid_utf8(paragraph.text);
  }
  for (const std::string& name : article.byline) valid = valid && is_valid_utf8(name);
  for (const Credit& credit : article.credits)
    valid = valid && is_valid({credit.name, credit.text});
  for (const Link& link : article.related) valid = valid && is_valid({link.title, link.url});
  for (const Notice& notice : article.notices) valid = valid && is_valid_utf8(notice.text);
  for (const Image& i : article.images) valid = valid && is_valid({i.url, i.caption, i.credit});
  for (const std::string& warning : article.warnings) valid = valid && is_valid_utf8(warning);
  if (!valid) return "the article is not valid UTF-8";
  return broken_paragraphs(article);
}

std::string broken_promise(const Article& article, const Annotation& annotation) {
  if (auto broken = broken_sentences(article, annotation.sentences); !broken.empty()) return broken;
  if (auto broken = broken_names(article, annotation.names); !broken.empty()) return broken;
  if (auto broken = broken_quotes(article, annotation); !broken.empty()) return broken;
  return broken_dates_and_numbers(article, annotation);
}

std::string broken_promise(std::span<const Article> tellings, const Comparison& comparison) {
  if (!std::ranges::equal(comparison.tellings, tellings)) return "a telling was lost or changed";
  if (auto broken = broken_origins(tellings, comparison); !broken.empty()) return broken;
  for (const Statement& statement : comparison.statements) {
    auto broken = broken_statement(tellings, comparison, statement);
    if (!broken.empty()) return broken;
  }
  if (auto broken = broken_shared_names(tellings, comparison); !broken.empty()) return broken;
  if (auto broken = broken_shared_quotes(tellings, comparison); !broken.empty()) return broken;
  for (const TimelineEntry& entry : comparison.timeline) {
    auto broken = broken_places(tellings, "timeline entry", entry.text, entry.said);
    if (!broken.empty()) return broken;
  }
  for (const MergedSentence& sentence : comparison.merged) {
    auto broken = broken_places(tellings, "merged sentence", sentence.text, sentence.from);
    if (!broken.empty()) return broken;
  }
  return "";
}

std::string broken_json(std::string_view line) {
  if (line.find('\n') != line.npos) return "the JSON is not one line";
  if (!is_valid_utf8(line)) return "the JSON is not valid UTF-8";
  simdjson::dom::parser parser;
  const auto parsed = parser.parse(line.data(), line.size());
  if (parsed.error() != simdjson::SUCCESS) {
    return fmt::format("not JSON ({}): {}", simdjson::error_message(parsed.error()), line);
  }
  return "";
}

}  // namespace twicetold
