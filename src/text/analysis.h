// A text taken apart: sentences, tokens, words with stems, numbers, dates. Made once for each
// title, deck and body by analyze(); names, quotes, copies, stories and tellings all work on it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/span.h"

namespace twicetold {

enum class TokenKind : std::uint8_t {
  kWord,         ///< letters, with inner apostrophes, hyphens and stops: "don't", "K-Drama", "U.S."
  kNumber,       ///< begins with a digit: "3.5", "11th", "1,000", "2.3m"
  kPunctuation,  ///< one mark: , . “ ( – …
  kSymbol,       ///< anything else: $ % emoji, a letterless cluster
};

enum class LetterCase : std::uint8_t {
  kNone,     ///< no cased letters: "11", "김지원"
  kLower,    ///< "actor"
  kCapital,  ///< first letter a capital: "Kim", "McCain", "K-Drama"
  kUpper,    ///< two or more letters, all capitals: "JTBC", "U.S."
  kMixed,    ///< a capital, not the first: "iPhone"
};

/// Index into `Analysis::words`.
using WordIndex = std::uint32_t;
using TokenIndex = std::uint32_t;

struct Token {
  Span span;
  WordIndex word = 0;
  std::uint32_t sentence = 0;
  TokenKind kind = TokenKind::kWord;
  LetterCase letter_case = LetterCase::kNone;
};

/// A distinct word of a text.
struct Word {
  std::string folded;  ///< case-folded, typographic apostrophes as ', a possessive 's kept
  std::string stem;    ///< Snowball stem of `folded` without possessive and diacritics
  bool stop = false;   ///< one of the commonest function words of the language
};

/// Sentences hold tokens `[first, last)`, at least one.
struct Sentence {
  Span span;
  TokenIndex first = 0;
  TokenIndex last = 0;
  std::uint32_t paragraph = 0;  ///< counts from 0; paragraphs are parted by empty lines
};

/// A text with all that the text stage finds in it. Spans count bytes of `text`.
struct Analysis {
  std::string text;
  std::string language;  ///< BCP 47
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;  ///< in reading order, never overlapping, each inside its sentence
  std::vector<Word> words;
  std::vector<Number> numbers;
  std::vector<Date> dates;

  [[nodiscard]] std::string_view verbatim(const Token& t) const { return t.span.in(text); }
  [[nodiscard]] const std::string& folded(const Token& t) const { return words[t.word].folded; }
  [[nodiscard]] const std::string& stem(const Token& t) const { return words[t.word].stem; }
  [[nodiscard]] bool is_stop(const Token& t) const { return words[t.word].stop; }
  [[nodiscard]] std::span<const Token> tokens_of(const Sentence& s) const {
    return std::span(tokens).subspan(s.first, s.last - s.first);
  }
  /// The first token that ends after byte `at`: the token there, or the next one. O(log tokens).
  [[nodiscard]] TokenIndex token_at(std::size_t at) const;
};

/// Takes `text` apart. `language` is BCP 47, found from the text where empty; `published` (RFC 3339
/// or a date, or empty) is what "last Tuesday" counts from. Never fails; linear.
Analysis analyze(std::string_view text, std::string_view language, std::string_view published);

/// The parts of an article that hold prose, each taken apart.
struct ArticleText {
  Analysis title;
  Analysis deck;
  Analysis body;

  [[nodiscard]] const Analysis& part(Field in) const {
    return in == Field::kTitle ? title : in == Field::kDeck ? deck : body;
  }
};

ArticleText analyze(const Article& article);

}  // namespace twicetold
