// What the names stage knows about each distinct word of an article, found once: its classes, and
// how the article itself writes it. First step of names/find.h.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/analysis.h"

namespace twicetold {

/// A distinct word of one part; the vector goes with `Analysis::words`.
struct WordFacts {
  std::string form;           ///< lexicon_form
  std::uint32_t classes = 0;  ///< word_class bits
  std::uint32_t small = 0;    ///< how often the article writes it small
  std::uint32_t capital = 0;  ///< how often as a capital inside a sentence of running text
  std::uint32_t cut = 0;      ///< bytes of the possessive at its end: 4 for "Koo’s"
};

/// How a sentence uses capitals.
enum class CapitalStyle : std::uint8_t {
  kPlain,     ///< capitals mark names
  kHeadline,  ///< most words have one: "Koo And Kim Kiss In New Drama"
  kLoud,      ///< most words are all capitals
};

/// The words of one part of an article.
class PartWords {
 public:
  PartWords(const Analysis& text, Field in);

  [[nodiscard]] const Analysis& text() const { return *text_; }
  [[nodiscard]] Field in() const { return in_; }
  [[nodiscard]] const WordFacts& facts(TokenIndex i) const { return facts_[text_->tokens[i].word]; }
  [[nodiscard]] const Token& token(TokenIndex i) const { return text_->tokens[i]; }
  [[nodiscard]] std::string_view verbatim(TokenIndex i) const {
    return text_->verbatim(text_->tokens[i]);
  }
  [[nodiscard]] bool is(TokenIndex i, std::uint32_t classes) const {
    return (facts(i).classes & classes) != 0;
  }
  [[nodiscard]] bool is_word(TokenIndex i) const {
    return text_->tokens[i].kind == TokenKind::kWord;
  }
  /// A word that capitals may mark as a name: "Kim", "JTBC", "iPhone", "al-Assad".
  [[nodiscard]] bool is_capital(TokenIndex i) const;
  [[nodiscard]] bool is_stop(TokenIndex i) const { return text_->is_stop(text_->tokens[i]); }
  /// Whether nothing but its place may be why a word has a capital: the first of a sentence, after
  /// a colon, a bullet or an opening quotation mark.
  [[nodiscard]] bool starts_clause(TokenIndex i) const;
  [[nodiscard]] CapitalStyle style(std::uint32_t sentence) const { return styles_[sentence]; }
  /// The words of tokens `[first, last)` in lexicon_form, parted by blanks.
  [[nodiscard]] std::string key(TokenIndex first, TokenIndex last) const;

  std::vector<WordFacts>& all_facts() { return facts_; }

 private:
  const Analysis* text_;
  Field in_;
  std::vector<WordFacts> facts_;
  std::vector<CapitalStyle> styles_;
};

/// The words of title, deck and text, in this order, with counts over all three.
std::vector<PartWords> words_of(const ArticleText& article);

}  // namespace twicetold
