// Articles as JSON lines. What a line gives is kept byte for byte, for spans count on it; only what
// cannot be text (malformed UTF-8, half a surrogate pair) is mended, and said.
#include <simdjson.h>

#include <string>
#include <vector>

#include "base/utf8.h"
#include "page/read_page.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

std::string text_field(const object& line, std::string_view name) {
  element value;
  if (line[name].get(value) != simdjson::SUCCESS) return {};
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  std::int64_t number = 0;
  return value.get(number) == simdjson::SUCCESS ? std::to_string(number) : std::string();
}

// Parts at empty lines; the text itself is left as it is.
std::vector<Paragraph> paragraphs_at_empty_lines(std::string_view text) {
  std::vector<Paragraph> paragraphs;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", at), text.size());
    const std::size_t begin = text.find_first_not_of("\r\n", at);
    if (begin < end) {
      paragraphs.push_back({ParagraphKind::kBody, std::string(text.substr(begin, end - begin))});
    }
    at = end + 2;
  }
  return paragraphs;
}

Article article_of(const object& line) {
  Article article;
  article.id = text_field(line, "id");
  article.url = text_field(line, "url");
  article.outlet = text_field(line, "outlet");
  article.language = text_field(line, "language");
  article.title = text_field(line, "title");
  article.deck = text_field(line, "deck");
  article.published = text_field(line, "published");
  article.modified = text_field(line, "modified");
  article.text = text_field(line, "text");
  article.paragraphs = paragraphs_at_empty_lines(article.text);
  simdjson::dom::array names;
  if (line["byline"].get(names) == simdjson::SUCCESS) {
    for (element name : names) {
      std::string_view text;
      if (name.get(text) == simdjson::SUCCESS) article.byline.emplace_back(text);
    }
  }
  return article;
}

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Whether a \u escape of a surrogate stands at `at`: 'h'igh, 'l'ow, or 0.
char surrogate_at(std::string_view line, std::size_t at) {
  if (at + 6 > line.size() || line[at] != '\\' || line[at + 1] != 'u') return 0;
  if ((line[at + 2] | 0x20) != 'd' || !is_hex(line[at + 3])) return 0;
  if (!is_hex(line[at + 4]) || !is_hex(line[at + 5])) return 0;
  const char third = static_cast<char>(line[at + 3] | 0x20);
  if (third == '8' || third == '9' || third == 'a' || third == 'b') return 'h';
  return third >= 'c' && third <= 'f' ? 'l' : 0;
}

// `line` with half surrogate pairs ("\ud83d" alone), which JSON can write and UTF-8 cannot, as
// \ufffd, and malformed bytes as U+FFFD.
std::string mended(std::string_view bytes) {
  std::string line = mend_utf8(bytes);
  for (std::size_t at = 0; at + 1 < line.size();) {
    if (line[at] != '\\') {
      ++at;
      continue;
    }
    const char half = surrogate_at(line, at);
    if (half == 'h' && surrogate_at(line, at + 6) == 'l') {
      at += 12;
    } else if (half != 0) {
      line.replace(at, 6, "\\ufffd");
      at += 6;
    } else {
      at += 2;
    }
  }
  return line;
}

class LineReader {
 public:
  LineReader(std::string_view id, ReadResult& out) : id_(id), out_(out) {}

  void read(std::string_view line, std::size_t number) {
    const std::string place = id_ + ":" + std::to_string(number);
    object fields;
    bool as_it_is = true;
    simdjson::error_code error = parse(line, fields);
    if (error != simdjson::SUCCESS) {
      mended_ = mended(line);
      as_it_is = mended_ == line;
      if (!as_it_is) error = parse(mended_, fields);
    }
    if (error != simdjson::SUCCESS) {
      report(place, error == simdjson::INCORRECT_TYPE
                        ? "not a JSON object"
                        : std::string("not valid JSON: ") + simdjson::error_message(error));
      return;
    }
    Article article = article_of(fields);
    if (article.text.empty() && article.title.empty()) {
      report(place, "no \"text\" and no \"title\"; nothing to read");
      return;
    }
    if (article.id.empty()) article.id = article.url.empty() ? place : article.url;
    if (!as_it_is) article.warnings.push_back("malformed text in this line replaced by U+FFFD");
    out_.articles.push_back(std::move(article));
  }

 private:
  simdjson::error_code parse(std::string_view line, object& fields) {
    return parser_.parse(line.data(), line.size()).get(fields);  // copies the line, for its padding
  }
  void report(const std::string& place, const std::string& reason) {
    out_.problems.push_back({ErrorKind::kUnreadable, place + ": " + reason});
  }

  std::string id_;
  ReadResult& out_;
  simdjson::dom::parser parser_;
  std::string mended_;
};

}  // namespace

ReadResult read_jsonl(std::string_view bytes, std::string_view id) {
  ReadResult out;
  LineReader reader(id, out);
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  for (std::size_t at = 0, number = 1; at < bytes.size(); ++number) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    if (line.find_first_not_of(" \t\r") != line.npos) reader.read(line, number);
    at = end + 1;
  }
  return out;
}

}  // namespace twicetold
