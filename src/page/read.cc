// Bytes to articles: is it text at all, in which format, in which character set; then the reader of
// that format; then what holds for every article (language, warnings).
#include "twicetold/read.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "page/charset.h"
#include "page/read_page.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 65536;
constexpr std::size_t kShortBody =
    250;  // bytes; the shortest news items still have a few sentences

ReadResult problem(std::string_view id, std::string reason) {
  ReadResult out;
  out.problems.push_back({ErrorKind::kUnreadable, std::string(id) + ": " + std::move(reason)});
  return out;
}

// Whether `text` has `tag` at `at`: "<p" and then no letter.
bool has_tag_at(std::string_view text, std::size_t at, std::string_view tag) {
  if (at + tag.size() >= text.size()) return false;
  for (std::size_t i = 0; i < tag.size(); ++i) {
    if ((text[at + i] | 0x20) != (tag[i] | 0x20)) return false;
  }
  const char next = text[at + tag.size()];
  return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '/';
}

// A page begins as one, or has several tags of one; prose may hold a "<b>" or "a < b".
bool is_html(std::string_view text) {
  static constexpr std::array kStarts = {"<!doctype"sv, "<html"sv, "<head"sv, "<body"sv};
  static constexpr std::array kTags = {"<html"sv, "<head"sv, "<body"sv, "<div"sv,    "<p"sv,
                                       "<a"sv,    "<meta"sv, "<link"sv, "<script"sv, "<article"sv,
                                       "<span"sv, "<h1"sv,   "<h2"sv,   "<li"sv,     "<img"sv};
  text = text.substr(0, kLookedAt);
  const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  for (std::string_view start : kStarts) {
    if (has_tag_at(text, first, start)) return true;
  }
  std::size_t tags = 0;
  for (std::size_t at = text.find('<'); at != text.npos && tags < 4; at = text.find('<', at + 1)) {
    for (std::string_view tag : kTags) tags += has_tag_at(text, at, tag);
  }
  return tags >= 4 || (tags > 0 && first < text.size() && text[first] == '<');
}

bool is_jsonl(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos || text[first] != '{') return false;
  const std::size_t next = text.find_first_not_of(" \t\r\n", first + 1);
  return next != text.npos && (text[next] == '"' || text[next] == '}');
}

Format format_of(std::string_view text) {
  if (is_jsonl(text)) return Format::kJsonl;
  return is_html(text) ? Format::kHtml : Format::kText;
}

// Formats that this version knows by sight and does not read.
std::string foreign_format(std::string_view text) {
  const std::string_view start = text.substr(0, 1024);
  if (start.starts_with("WARC/")) return "a web archive (WARC), which this version does not read";
  for (std::string_view tag : {"<rss"sv, "<feed"sv, "<rdf:RDF"sv}) {
    if (start.find(tag) != start.npos && start.find("<html") == start.npos) {
      return "a feed, which this version does not read; give it the articles' pages";
    }
  }
  return {};
}

// The main language by CLD2 (Google, 2013), of the first 8 KiB.
std::string language_of(const Article& article) {
  std::string_view text = article.text.empty() ? std::string_view(article.title) : article.text;
  if (text.size() > 8192) {
    std::size_t end = 8192;
    while (!is_boundary(text, end)) --end;
    text = text.substr(0, end);
  }
  if (text.empty() || !is_valid_utf8(text)) return {};
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()), true, &reliable);
  return reliable && language != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(language) : "";
}

void warn_about_body(Article& article) {
  if (article.text.empty()) {
    article.warnings.push_back("no body found; only the title was read");
    return;
  }
  if (article.text.size() < kShortBody) article.warnings.push_back("the body is very short");
  std::string_view end = article.text;
  if (const std::size_t last = end.rfind("\n\n"); last != end.npos) end.remove_prefix(last + 2);
  if (end.ends_with("...") || end.ends_with("…") || end.ends_with("[…]") ||
      end.ends_with("[...]")) {
    article.warnings.push_back("the body looks cut: it ends in an ellipsis");
  }
}

ReadResult read_lines(std::string_view text, std::string_view id) {
  ReadResult out = read_jsonl(text, id);
  if (out.articles.empty() && out.problems.empty()) return problem(id, "holds no articles");
  for (Article& article : out.articles) {
    if (article.language.empty()) article.language = language_of(article);
  }
  return out;
}

}  // namespace

ReadResult read_articles(std::string_view bytes, std::string_view id, const ReadOptions& options) {
  if (bytes.empty()) return problem(id, "is empty");
  if (const std::string kind = binary_kind(bytes); !kind.empty()) {
    return problem(id, "is " + kind + ", not text");
  }

  // JSON is UTF-8 by definition, and each of its lines is mended alone.
  const bool marked = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
  if (!marked && options.as.value_or(format_of(bytes)) == Format::kJsonl) {
    return read_lines(bytes, id);
  }

  Decoded decoded = to_utf8(bytes);
  if (const std::string foreign = foreign_format(decoded.text); !options.as && !foreign.empty()) {
    return problem(id, "is " + foreign);
  }
  const Format format = options.as.value_or(format_of(decoded.text));
  if (format == Format::kJsonl) return read_lines(decoded.text, id);
  Article article =
      format == Format::kHtml ? read_html_page(decoded.text, id) : read_text_page(decoded.text, id);
  if (article.title.empty() && article.text.empty()) return problem(id, "holds no readable text");
  article.warnings.insert(article.warnings.begin(), decoded.warnings.begin(),
                          decoded.warnings.end());
  warn_about_body(article);
  if (article.language.empty()) article.language = language_of(article);
  ReadResult out;
  out.articles.push_back(std::move(article));
  return out;
}

}  // namespace twicetold
