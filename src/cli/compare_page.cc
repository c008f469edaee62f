#include "cli/compare_page.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cli/compare_view.h"
#include "cli/display.h"
#include "cli/web_assets.h"

namespace twicetold {
namespace {

constexpr std::size_t kUnbroken = 24;      // columns of a conflicting slot that stays on one line
constexpr std::size_t kOrdersOffered = 4;  // buttons "As A tells it"

// Text of an article inside an element or a quoted attribute.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

// "sha256-..." wants base 64 (RFC 4648) of the 32 bytes.
std::string base64(std::string_view hex) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto nibble = [](char c) {
    return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  std::string out;
  for (std::size_t at = 0; at < hex.size(); at += 6) {  // three bytes are six nibbles
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 6; ++i) {
      bits = bits << 4 | (at + i < hex.size() ? nibble(hex[at + i]) : 0);
    }
    const std::size_t left = std::min<std::size_t>(hex.size() - at, 6) / 2;
    for (std::size_t i = 0; i < 4; ++i) {
      out += i <= left ? kDigits[bits >> (18 - 6 * i) & 63] : '=';
    }
  }
  return out;
}

// `text` with {{name}} replaced. What is put in is not searched again.
std::string filled(std::string_view text,
                   const std::vector<std::pair<std::string_view, std::string>>& values) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find("{{"), text.size());
    out += text.substr(0, open);
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t close = text.find("}}");
    const std::string_view name = text.substr(2, close - 2);
    for (const auto& [key, value] : values) {
      if (key == name) out += value;
    }
    text.remove_prefix(close + 2);
  }
  return out;
}

bool is_right_to_left(std::string_view language) {
  constexpr std::array<std::string_view, 9> kLanguages = {"ar", "ckb", "dv", "fa", "he",
                                                          "ps", "sd",  "ug", "ur"};
  const std::string_view base = language.substr(0, language.find('-'));
  return std::ranges::find(kLanguages, base) != kLanguages.end();
}

// Attributes of a verbatim piece of `article`. The page itself is English, from left to right.
std::string language_of(const Article& article) {
  if (article.language.empty()) return R"( dir="auto")";
  const std::string_view language = article.language;
  if (language == "en" || language.starts_with("en-")) return "";
  return fmt::format(R"( lang="{}" dir="{}")", escaped(language),
                     is_right_to_left(language) ? "rtl" : "ltr");
}

std::string class_of(Status status) {
  switch (status) {
    case Status::kShared:
      return "shared";
    case Status::kAlone:
      return "alone";
    case Status::kConflict:
      return "conflict";
  }
  return "";
}

std::string marked(const std::vector<Piece>& pieces) {
  std::string out;
  for (const Piece& piece : pieces) {
    const std::string text = escaped(piece.text);
    switch (piece.mark) {
      case Mark::kNone:
        out += text;
        break;
      case Mark::kName:
        out += fmt::format(R"(<span class="nm">{}</span>)", text);
        break;
      case Mark::kDiffers:
        out += fmt::format(R"(<span class="ap">{}</span>)", text);
        break;
      case Mark::kConflict:
        out += fmt::format(R"(<mark class="ne{}">{}</mark>)",
                           display_width(piece.text) <= kUnbroken ? " short" : "", text);
        break;
    }
  }
  return out;
}

std::string sig(const Head& head) {
  return fmt::format(R"(<span class="sig{}">{}</span>)", head.copies.empty() ? "" : " copy",
                     head.letter);
}

// The outlet, as a link where the article has an address of the web.
std::string name_of(const Head& head, const Article& article) {
  const bool web = article.url.starts_with("https://") || article.url.starts_with("http://");
  std::string name = fmt::format("<bdi>{}</bdi>", escaped(head.name));
  if (!web) return name;
  return fmt::format(R"(<a href="{}" rel="noopener noreferrer">{}</a>)", escaped(article.url),
                     name);
}

std::string head_article(const Head& head, const Article& article, std::string_view side) {
  std::vector<std::string> details;
  for (const std::string* part : {&head.when, &head.credits, &head.copies}) {
    if (!part->empty()) details.push_back(escaped(*part));
  }
  return fmt::format(
      "<article{}><p class=\"src\">{}<span class=\"ui\"><b>{}</b> <span class=\"quiet\">{}</span>"
      "</span></p><h2{}>{}</h2></article>\n",
      side.empty() ? "" : fmt::format(" class=\"{}\"", side), sig(head), name_of(head, article),
      fmt::join(details, ". "), language_of(article), escaped(head.title));
}

std::string heads(const CompareView& view, const Comparison& x) {
  if (x.tellings.size() == 2) {
    return "<div class=\"book-head\">\n" + head_article(view.heads[0], x.tellings[0], "l") +
           "<div></div>\n" + head_article(view.heads[1], x.tellings[1], "r") + "</div>\n";
  }
  std::string out = "<section class=\"tellings\" aria-label=\"Tellings\">\n";
  for (std::size_t i = 0; i < x.tellings.size(); ++i) {
    out += head_article(view.heads[i], x.tellings[i], "");
  }
  return out + "</section>\n";
}

std::string facts(const CompareView& view) {
  std::string out = "<span class=\"ui facts\">";
  if (view.heads.size() > 2) out += fmt::format("<span><b>{}</b></span>", view.origins);
  for (const Fact& fact : view.facts) {
    const bool pencil = fact.sign == "≠" && fact.count > 0;
    const std::string sign =
        fact.sign.empty() ? "" : fmt::format("<span class=\"sign\">{}</span> ", fact.sign);
    out += fmt::format("<span{}>{}<b>{}</b> {}</span>", pencil ? " class=\"conflict\"" : "", sign,
                       fact.count, fact.label);
  }
  return out + "</span>\n";
}

std::string order_buttons(const CompareView& view) {
  std::string out =
      "<div class=\"seg scripted\" role=\"group\" aria-label=\"Order\">"
      "<button aria-pressed=\"true\" data-order=\"m\">Merged order</button>";
  for (std::size_t i = 0; i < std::min(view.heads.size(), kOrdersOffered); ++i) {
    out += fmt::format("<button aria-pressed=\"false\" data-order=\"t{}\">As {} tells it</button>",
                       i, view.heads[i].letter);
  }
  return out + "</div>\n";
}

std::string ladder(const CompareView& view) {
  std::string out = "<nav class=\"ladder\" aria-label=\"All statements in order\">";
  for (std::size_t i = 0; i < view.rows.size(); ++i) {
    const Row& row = view.rows[i];
    out += fmt::format("<a class=\"{}\" href=\"#r{}\" aria-label=\"Statement {}: {}\">{}</a>",
                       class_of(row.status), i + 1, i + 1, row.label, row.sign);
  }
  return out + "</nav>\n";
}

std::string notices(const Comparison& x) {
  std::string out;
  const auto notice = [&](std::string_view text, const std::string& attributes) {
    out += fmt::format("<p class=\"notice ui\"><b>!</b> <span{}>{}</span></p>\n", attributes,
                       escaped(text));
  };
  for (const std::string& warning : x.warnings) notice(warning, "");
  for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
    for (const Notice& each : x.tellings[i].notices) {
      if (each.kind != NoticeKind::kSpoiler) {
        notice(letter(i) + ": " + each.text, language_of(x.tellings[i]));
      }
    }
    for (const std::string& warning : x.tellings[i].warnings) {
      notice(letter(i) + ": " + warning, "");
    }
  }
  return out;
}

std::string spellings(const CompareView& view) {
  if (view.names.empty()) return "";
  const bool book = view.heads.size() == 2;
  std::string out = "<div class=\"spellings ui\" aria-label=\"One name, several spellings\">\n";
  for (const SpelledName& name : view.names) {
    if (book && name.tellings.size() == 2) {
      out += fmt::format(
          "<div class=\"pair-row\"><span><bdi>{}</bdi></span><span class=\"spine\"><span "
          "class=\"sign\">=</span></span><span><bdi>{}</bdi></span></div>\n",
          escaped(name.spellings[0]), escaped(name.spellings[1]));
      continue;
    }
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < name.spellings.size(); ++i) {
      parts.push_back(fmt::format("<bdi>{}</bdi> <span class=\"quiet\">{}</span>",
                                  escaped(name.spellings[i]), letter(name.tellings[i])));
    }
    out += fmt::format("<p class=\"ui\">{}</p>\n",
                       fmt::join(parts, " <span class=\"sign\">=</span> "));
  }
  return out + "</div>\n";
}

std::string paragraphs(const Cell& cell, const Comparison& x) {
  const std::string name = letter(cell.telling);
  if (cell.same_as) {
    return fmt::format("<p class=\"ui quiet\" data-t=\"{}\">as {}</p>", name,
                       letter(*cell.same_as));
  }
  std::string out;
  for (const std::vector<Piece>& sentence : cell.sentences) {
    out += fmt::format("<p data-t=\"{}\"{}>{}</p>", name, language_of(x.tellings[cell.telling]),
                       marked(sentence));
  }
  return out;
}

std::string leaf(const Row& row, TellingIndex telling, const Comparison& x) {
  const std::string_view side = telling == 0 ? "l" : "r";
  const auto cell = std::ranges::find(row.cells, telling, &Cell::telling);
  if (cell == row.cells.end()) {
    return fmt::format("<div class=\"leaf {} empty\"><span>not in {}</span></div>", side,
                       letter(telling));
  }
  const bool only = row.status == Status::kAlone && row.cells.size() == 1;
  return fmt::format("<div class=\"leaf {}{}\">{}</div>", side, only ? " only" : "",
                     paragraphs(*cell, x));
}

// The sign of a row, with its reasons for whoever points at it.
std::string sign(const Row& row) {
  const std::string why =
      row.why.empty()
          ? ""
          : fmt::format(" title=\"{}\"", escaped(fmt::format("{}", fmt::join(row.why, "; "))));
  return fmt::format("<span class=\"sign{}\" aria-hidden=\"true\"{}>{}</span>",
                     row.status == Status::kAlone ? " letter" : "", why, row.sign);
}

// What both forms of a row open with: its place in every order, its kind, its words.
std::string row_attributes(const Row& row, std::size_t number,
                           const std::vector<std::vector<std::size_t>>& orders) {
  std::string out = fmt::format(
      "id=\"r{}\" tabindex=\"-1\" role=\"listitem\" data-kind=\"{}\" "
      "data-m=\"{}\"",
      number, class_of(row.status), number);
  for (std::size_t i = 0; i < orders.size(); ++i) {
    out += fmt::format(" data-t{}=\"{}\"", i, orders[i][number - 1]);
  }
  return out + fmt::format(" aria-label=\"Statement {}, {}\"", number, row.label);
}

std::string book_row(const Row& row, const std::string& attributes, const Comparison& x) {
  const std::string slot =
      row.slot.empty() ? "" : fmt::format("<span class=\"slot\">{}</span>", row.slot);
  return fmt::format("<div class=\"pair-row{}\" {}>{}<div class=\"spine\">{}{}</div>{}</div>\n",
                     row.status == Status::kConflict ? " conflict" : "", attributes,
                     leaf(row, 0, x), sign(row), slot, leaf(row, 1, x));
}

std::string stacked_row(const Row& row, const std::string& attributes, const CompareView& view,
                        const Comparison& x) {
  std::string cells;
  for (const Cell& cell : row.cells) {
    cells += fmt::format("<div class=\"cell\">{}<div>{}</div></div>", sig(view.heads[cell.telling]),
                         paragraphs(cell, x));
  }
  return fmt::format(
      "<div class=\"stack{}\" {}><div class=\"what ui\">{}<span>{}</span></div>{}</div>\n",
      row.status == Status::kConflict ? " conflict" : "", attributes, sign(row), row.label, cells);
}

std::string leaves(const CompareView& view, const Comparison& x) {
  std::vector<std::vector<std::size_t>> orders;
  for (TellingIndex i = 0; i < std::min(x.tellings.size(), kOrdersOffered); ++i) {
    orders.push_back(order_told_by(x, i));
  }
  std::string out = "<div id=\"leaves\" role=\"list\">\n";
  for (std::size_t i = 0; i < view.rows.size(); ++i) {
    const std::string attributes = row_attributes(view.rows[i], i + 1, orders);
    out += x.tellings.size() == 2 ? book_row(view.rows[i], attributes, x)
                                  : stacked_row(view.rows[i], attributes, view, x);
  }
  return out + "</div>\n";
}

// The statements, under a cover if a telling warns that they give something away.
std::string guarded(const std::string& statements, const Comparison& x) {
  std::string letters, warnings;
  for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
    for (const Notice& notice : x.tellings[i].notices) {
      if (notice.kind != NoticeKind::kSpoiler) continue;
      if (letters.find(letter(i)) == letters.npos) {
        letters += (letters.empty() ? "" : " and ") + letter(i);
      }
      warnings += fmt::format("<blockquote{}>{} {}</blockquote>", language_of(x.tellings[i]),
                              escaped(notice.text),
                              fmt::format("<span class=\"sig\">{}</span>", letter(i)));
    }
  }
  if (warnings.empty()) return statements;
  const std::string_view verb = letters.find(' ') == letters.npos ? "warns" : "warn";
  return fmt::format(
      "<details class=\"guard\"><summary><strong>{} {} of a spoiler</strong>{}<span class=\"ui "
      "quiet\">The statements stay covered until you ask for them.</span><span "
      "class=\"open\"></span></summary>\n{}</details>\n",
      letters, verb, warnings, statements);
}

}  // namespace

std::string compare_page(const Comparison& x) {
  const CompareView view = view_of(x);
  const bool two = x.tellings.size() == 2;
  std::string book = fmt::format("<h1 class=\"vh\">{} tellings compared</h1>\n",
                                 two ? std::string("Two") : std::to_string(x.tellings.size()));
  book += heads(view, x);
  book += "<div class=\"book-tools\"><div class=\"tools\">\n" + facts(view) + order_buttons(view) +
          "<button id=\"bare\" class=\"scripted\" aria-pressed=\"false\">Plain text</button>\n" +
          ladder(view) + "</div></div>\n";
  book += notices(x);
  book += guarded(spellings(view) + leaves(view, x), x);
  book += fmt::format("<p class=\"end ui\"><b>– 30 –</b>{}</p>", escaped(view.closing));

  return filled(kComparePage, {{"title", escaped(x.title)},
                               {"style-hash", base64(kCompareStyleSha256)},
                               {"script-hash", base64(kCompareScriptSha256)},
                               {"style", std::string(kCompareStyle)},
                               {"script", std::string(kCompareScript)},
                               {"book", std::move(book)}});
}

}  // namespace twicetold
