// Whoever takes bytes from outside, as a function of bytes. Everything is asked twice: the same
// bytes must give the same answer.
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/utf8.h"
#include "promises.h"
#include "text/analysis.h"

namespace twicetold {
namespace {

constexpr std::string_view kTwice = "the same bytes gave another answer";

// The texts of an input, parted by form feeds; at least `least`, the missing ones empty.
std::vector<std::string> texts_of(std::string_view bytes, std::size_t least) {
  std::vector<std::string> texts;
  for (std::size_t begin = 0; begin <= bytes.size();) {
    const std::size_t end = std::min(bytes.find('\f', begin), bytes.size());
    texts.emplace_back(bytes.substr(begin, end - begin));
    begin = end + 1;
  }
  texts.resize(std::max(texts.size(), least));
  return texts;
}

// What a reader that makes the text itself makes of its paragraphs.
std::string joined_paragraphs(const Article& article) {
  std::string joined;
  for (const Paragraph& paragraph : article.paragraphs) {
    if (paragraph.kind == ParagraphKind::kCaption) continue;
    if (!joined.empty()) joined += "\n\n";
    joined += paragraph.text;
  }
  return joined;
}

std::string broken_read(std::string_view bytes, const ReadOptions& options) {
  const ReadResult result = read_articles(bytes, "fuzz", options);
  if (result != read_articles(bytes, "fuzz", options)) return std::string(kTwice);
  if (result.articles.empty() && result.problems.empty()) return "no article and no word why";
  const bool own_text = options.as == Format::kHtml || options.as == Format::kText;
  for (const Article& article : result.articles) {
    if (own_text && article.text != joined_paragraphs(article)) {
      return "the text is not its paragraphs, an empty line between two";
    }
    if (auto broken = broken_promise(article); !broken.empty()) return broken;
    if (auto broken = broken_json(to_json(article)); !broken.empty()) return broken;
  }
  for (const Error& problem : result.problems) {
    if (problem.message.find('\n') != std::string::npos) return "a problem is not one line";
  }
  return "";
}

std::string read_any(std::string_view bytes) { return broken_read(bytes, {}); }
std::string read_html(std::string_view bytes) { return broken_read(bytes, {Format::kHtml}); }
std::string read_text(std::string_view bytes) { return broken_read(bytes, {Format::kText}); }
std::string read_jsonl(std::string_view bytes) { return broken_read(bytes, {Format::kJsonl}); }

// A file in memory, for load_file() takes paths.
std::string unpack(std::string_view bytes) {
  const int file = memfd_create("fuzz", 0);
  if (file < 0 || write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    return "no file could be made to load";
  }
  const std::string path = fmt::format("/proc/self/fd/{}", file);
  const auto loaded = load_file(path);
  const bool twice = loaded == load_file(path);
  close(file);
  if (!twice) return std::string(kTwice);
  const bool packed = bytes.starts_with("\x1f\x8b") || bytes.starts_with("\x28\xb5\x2f\xfd");
  if (!packed && (!loaded || *loaded != bytes)) return "a file that is not packed was changed";
  return !loaded && loaded.error().message.empty() ? "an error without a message" : "";
}

std::string utf8(std::string_view bytes) {
  const std::string mended = mend_utf8(bytes);
  if (!is_valid_utf8(mended)) return "mended text is not valid";
  if (mend_utf8(mended) != mended) return "mending changed valid text";
  if (is_valid_utf8(bytes) != (mended == bytes)) return "valid text and mended text do not agree";
  std::vector<std::size_t> steps;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    if (c.size == 0 || c.size > 4 || at + c.size > bytes.size())
      return "a step is too long or none";
    if (c.valid && !is_boundary(bytes, at)) return "a character begins inside another";
    at += c.size;
    steps.push_back(at);
    const CodePoint back = code_point_before(bytes, at);
    if (c.valid && back.value != c.value) return "a step back finds another character";
  }
  return "";
}

std::string json(std::string_view bytes) {
  JsonWriter writer;
  writer.begin_object();
  writer.key(bytes);
  writer.begin_array();
  writer.value(bytes);
  writer.text_or_null(bytes);
  writer.value(static_cast<double>(bytes.size()) / 3);
  writer.end_array();
  writer.key("end");
  writer.null();
  writer.end_object();
  return broken_json(writer.take());
}

std::string broken_tokens(const Analysis& text) {
  std::size_t told = 0;
  for (const Token& token : text.tokens) {
    if (token.span.empty() || token.span.begin < told) return "a token is out of order";
    if (token.sentence >= text.sentences.size()) return "a token without a sentence";
    if (!text.sentences[token.sentence].span.contains(token.span))
      return "a token leaves its sentence";
    if (token.word >= text.words.size()) return "a token without a word";
    told = token.span.end;
    if (!is_valid_utf8(text.text)) continue;
    if (!is_boundary(text.text, token.span.begin) || !is_boundary(text.text, token.span.end)) {
      return "a token cuts a character";
    }
  }
  TokenIndex last = 0;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.first != last || sentence.last < sentence.first) return "sentences lose tokens";
    last = sentence.last;
  }
  return last == text.tokens.size() ? "" : "sentences lose tokens";
}

// Text, language, date of publication.
std::string analyze(std::string_view bytes) {
  const std::vector<std::string> in = texts_of(bytes, 3);
  const Analysis text = twicetold::analyze(in[0], in[1], in[2]);
  if (text.text != in[0]) return "the text was changed";
  return broken_tokens(text);
}

// Title, deck, text, language, date of publication. Malformed UTF-8 goes in as it is.
Article article_of(std::string_view bytes) {
  std::vector<std::string> in = texts_of(bytes, 5);
  Article article;
  article.title = std::move(in[0]);
  article.deck = std::move(in[1]);
  article.text = std::move(in[2]);
  article.language = std::move(in[3]);
  article.published = std::move(in[4]);
  return article;
}

std::string annotate(std::string_view bytes) {
  const Article article = article_of(bytes);
  const Annotation annotation = twicetold::annotate(article);
  if (annotation != twicetold::annotate(article)) return std::string(kTwice);
  if (auto broken = broken_promise(article, annotation); !broken.empty()) return broken;
  return broken_json(to_json(article, annotation));
}

// A page saved as text for each telling.
std::string compare(std::string_view bytes) {
  std::vector<Article> tellings;
  for (const std::string& page : texts_of(bytes, 1)) {
    if (tellings.size() == 4) break;
    const ReadResult read = read_articles(page, "fuzz", {Format::kText});
    tellings.insert(tellings.end(), read.articles.begin(), read.articles.end());
  }
  const Comparison comparison = twicetold::compare(tellings);
  if (comparison != twicetold::compare(tellings)) return std::string(kTwice);
  if (auto broken = broken_promise(tellings, comparison); !broken.empty()) return broken;
  return broken_json(to_json(comparison));
}

bool in_unit_range(double value) { return value >= 0 && value <= 1; }

std::string names(std::string_view bytes) {
  const std::vector<std::string> in = texts_of(bytes, 2);
  const NameMatch match = match_names(in[0], in[1]);
  if (match != match_names(in[0], in[1])) return std::string(kTwice);
  if (!in_unit_range(match.score)) return "a score is not in [0, 1]";
  return broken_json(to_json(in[0], in[1], match));
}

std::string sentences(std::string_view bytes) {
  const std::vector<std::string> in = texts_of(bytes, 2);
  const SentenceMatch match = match_sentences(in[0], in[1]);
  if (match != match_sentences(in[0], in[1])) return std::string(kTwice);
  if (!in_unit_range(match.score) || !in_unit_range(match.conflict))
    return "a score is not in [0, 1]";
  return broken_json(to_json(in[0], in[1], match));
}

std::string articles(std::string_view bytes) {
  const std::size_t half = std::min(bytes.find('\v'), bytes.size());
  const Article a = article_of(bytes.substr(0, half));
  const Article b = article_of(bytes.substr(std::min(half + 1, bytes.size())));
  const ArticleMatch match = match_articles(a, b);
  if (match != match_articles(a, b)) return std::string(kTwice);
  if (!in_unit_range(match.score)) return "a score is not in [0, 1]";
  return broken_json(to_json("a", "b", match));
}

constexpr auto kTargets = std::to_array<Target>({
    {"read_any", read_any},
    {"read_html", read_html},
    {"read_text", read_text},
    {"read_jsonl", read_jsonl},
    {"unpack", unpack},
    {"utf8", utf8},
    {"json", json},
    {"analyze", analyze},
    {"annotate", annotate},
    {"compare", compare},
    {"names", names},
    {"sentences", sentences},
    {"articles", articles},
});

}  // namespace

std::span<const Target> targets() { return kTargets; }

const Target* find_target(std::string_view name) {
  const auto found = std::ranges::find(kTargets, name, &Target::name);
  return found == kTargets.end() ? nullptr : &*found;
}

}  // namespace twicetold
