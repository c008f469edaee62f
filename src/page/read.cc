#include "twicetold/read.h"

#include "base/utf8.h"

namespace twicetold {

// Thin first version: text only; the first line is the title, empty lines part paragraphs.
ReadResult read_articles(std::string_view bytes, std::string_view id, const ReadOptions&) {
  ReadResult out;
  Article article;
  article.id = id;
  const std::string text = mend_utf8(bytes);
  const std::size_t line = std::min(text.find('\n'), text.size());
  article.title = text.substr(0, line);
  std::size_t at = line;
  while (at < text.size()) {
    const std::size_t begin = text.find_first_not_of("\n", at);
    if (begin == text.npos) break;
    at = std::min(text.find("\n\n", begin), text.size());
    article.paragraphs.push_back({ParagraphKind::kBody, text.substr(begin, at - begin)});
    if (!article.text.empty()) article.text += "\n\n";
    article.text += article.paragraphs.back().text;
  }
  out.articles.push_back(std::move(article));
  return out;
}

}  // namespace twicetold
