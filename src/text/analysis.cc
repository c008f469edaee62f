#include "text/analysis.h"

#include <algorithm>
#include <unordered_map>

#include "text/characters.h"
#include "text/dates.h"
#include "text/language.h"
#include "text/numbers.h"
#include "text/sentences.h"
#include "text/stems.h"
#include "text/tokens.h"

namespace twicetold {
namespace {

// Paragraphs are counted by the empty lines between one sentence and the next.
bool new_paragraph(std::string_view text, Span before, Span sentence) {
  const std::string_view between = text.substr(0, sentence.begin);
  for (std::size_t at = before.end; at < between.size(); ++at) {
    if (between[at] == '\n' && paragraph_break(between, at) != 0) return true;
    if (between.substr(at).starts_with("\u2029")) return true;
  }
  return false;
}

}  // namespace

TokenIndex Analysis::token_at(std::size_t at) const {
  const auto found = std::ranges::partition_point(
      tokens, [&](const Token& token) { return token.span.end <= at; });
  return static_cast<TokenIndex>(found - tokens.begin());
}

Analysis analyze(std::string_view text, std::string_view language, std::string_view published) {
  Analysis out;
  out.text = text;
  out.language = language.empty() ? detect_language(text) : std::string(language);
  std::unordered_map<std::string_view, WordIndex> index;  // of forms, views into out.text
  out.tokens.reserve(out.text.size() / 5);
  std::uint32_t paragraph = 0;
  for (Span span : split_sentences(out.text, out.language)) {
    if (!out.sentences.empty() && new_paragraph(out.text, out.sentences.back().span, span)) {
      ++paragraph;
    }
    Sentence sentence{span, static_cast<TokenIndex>(out.tokens.size()), 0, paragraph};
    tokenize(out.text, span, out.tokens);
    sentence.last = static_cast<TokenIndex>(out.tokens.size());
    if (sentence.first == sentence.last) continue;  // nothing but zero-width characters
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      const std::string_view form = out.verbatim(out.tokens[i]);
      const auto [at, fresh] = index.try_emplace(form, static_cast<WordIndex>(out.words.size()));
      if (fresh) out.words.push_back(make_word(form, out.language));
      out.tokens[i].word = at->second;
      out.tokens[i].sentence = static_cast<std::uint32_t>(out.sentences.size());
    }
    out.sentences.push_back(sentence);
  }
  out.dates = find_dates(out, published);
  out.numbers = find_numbers(out);
  return out;
}

ArticleText analyze(const Article& article) {
  ArticleText out;
  out.body = analyze(article.text, article.language, article.published);
  const std::string& language = out.body.language;
  out.title = analyze(article.title, language, article.published);
  out.deck = analyze(article.deck, language, article.published);
  return out;
}

}  // namespace twicetold
