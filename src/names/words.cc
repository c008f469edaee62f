#include "names/words.h"

#include "names/lexicon.h"

namespace twicetold {
namespace {

std::uint32_t possessive_size(std::string_view form) {
  for (std::string_view mark :
       {std::string_view("'s"), std::string_view("’s"), std::string_view("‘s"),
        std::string_view("'S"), std::string_view("’S")}) {
    if (form.size() > mark.size() && form.ends_with(mark)) {
      return static_cast<std::uint32_t>(mark.size());
    }
  }
  return 0;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  for (std::string_view entry : list) {
    if (text == entry) return true;
  }
  return false;
}

// What a headline with capitals everywhere still writes small.
bool is_small_in_headlines(std::string_view form) {
  return is_one_of(form, {"a",    "an",  "the", "and",   "or",   "but",  "nor",  "of",   "in",
                          "on",   "at",  "to",  "for",   "by",   "as",   "with", "from", "over",
                          "into", "vs",  "v",   "de",    "van",  "von",  "der",  "la",   "al",
                          "bin",  "del", "du",  "after", "amid", "than", "via",  "s"});
}

}  // namespace

PartWords::PartWords(const Analysis& text, Field in) : text_(&text), in_(in) {
  facts_.resize(text.words.size());
  for (std::size_t i = 0; i < facts_.size(); ++i) {
    if (text.words[i].folded.size() > 64) continue;  // an address or noise
    facts_[i].form = lexicon_form(text.words[i].folded);
    facts_[i].classes = word_classes(facts_[i].form);
  }
  for (const Token& token : text.tokens) {
    WordFacts& facts = facts_[token.word];
    if (facts.cut == 0 && token.kind == TokenKind::kWord) {
      facts.cut = possessive_size(text.verbatim(token));
    }
  }
  for (const Sentence& sentence : text.sentences) {
    std::uint32_t small = 0, capitals = 0, loud = 0, all = 0;
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      if (!is_word(i) || token(i).letter_case == LetterCase::kNone) continue;
      if (token(i).letter_case == LetterCase::kUpper && token(i).span.size() > 1) ++loud;
      ++all;
      if (i == sentence.first) continue;
      if (is_capital(i)) {
        ++capitals;
      } else if (!is_small_in_headlines(facts(i).form)) {
        ++small;
      }
    }
    CapitalStyle style = CapitalStyle::kPlain;
    if (capitals >= 2 && small * 8 <= capitals) style = CapitalStyle::kHeadline;
    if (all >= 3 && loud * 10 >= all * 7) style = CapitalStyle::kLoud;
    styles_.push_back(style);
  }
}

bool PartWords::is_capital(TokenIndex i) const {
  const Token& t = token(i);
  return t.kind == TokenKind::kWord &&
         (t.letter_case == LetterCase::kCapital || t.letter_case == LetterCase::kUpper ||
          t.letter_case == LetterCase::kMixed);
}

bool PartWords::starts_clause(TokenIndex i) const {
  const TokenIndex first = text_->sentences[token(i).sentence].first;
  for (TokenIndex back = i; back > first; --back) {
    const Token& before = token(back - 1);
    if (before.kind == TokenKind::kWord || before.kind == TokenKind::kNumber) return false;
    const std::string_view mark = verbatim(back - 1);
    if (is_one_of(mark, {"“", "\"", "``", "''", "„", "«", ":", "•", "*", "–", "—", "...", "…"}))
      return true;
    if (i - back >= 3) return false;
  }
  return true;
}

std::string PartWords::key(TokenIndex first, TokenIndex last) const {
  std::string out;
  for (TokenIndex i = first; i < last; ++i) {
    if (!is_word(i) && token(i).kind != TokenKind::kNumber) continue;
    if (!out.empty()) out += ' ';
    out += facts(i).form;
  }
  return out;
}

std::vector<PartWords> words_of(const ArticleText& article) {
  std::vector<PartWords> parts;
  parts.reserve(3);
  parts.emplace_back(article.title, Field::kTitle);
  parts.emplace_back(article.deck, Field::kDeck);
  parts.emplace_back(article.body, Field::kText);
  struct Count {
    std::uint32_t small = 0, capital = 0;
  };
  std::unordered_map<std::string_view, Count> counts;
  counts.reserve(article.body.words.size() + 64);
  for (PartWords& part : parts) {
    for (TokenIndex i = 0; i < part.text().tokens.size(); ++i) {
      const Token& token = part.token(i);
      if (token.kind != TokenKind::kWord) continue;
      if (token.letter_case == LetterCase::kLower) {
        ++counts[part.facts(i).form].small;
      } else if (part.is_capital(i) && part.style(token.sentence) == CapitalStyle::kPlain &&
                 !part.starts_clause(i)) {
        ++counts[part.facts(i).form].capital;
      }
    }
  }
  for (PartWords& part : parts) {
    for (WordFacts& facts : part.all_facts()) {
      const auto found = counts.find(facts.form);
      if (found == counts.end()) continue;
      facts.small = found->second.small;
      facts.capital = found->second.capital;
    }
  }
  return parts;
}

}  // namespace twicetold
