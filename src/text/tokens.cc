#include "text/tokens.h"

#include "base/utf8.h"

namespace twicetold {
namespace {

bool is_letter(char32_t c) { return (c | 32u) - 'a' < 26 || c >= 0xC0; }  // thin first version

}  // namespace

std::vector<Token> tokenize(std::string_view text, Span within) {
  std::vector<Token> tokens;
  for (std::size_t at = within.begin; at < within.end;) {
    const CodePoint c = code_point_at(text, at);
    std::size_t end = at + c.size;
    if (c.value <= ' ' || c.value == 0xA0) {
      at = end;
      continue;
    }
    Token token;
    if (is_letter(c.value) && !(c.value >= 0x2010 && c.value <= 0x203F)) {
      token.kind = TokenKind::kWord;
      token.letter_case = c.value >= 'A' && c.value <= 'Z' ? LetterCase::kCapital : LetterCase::kLower;
      while (end < within.end && is_letter(code_point_at(text, end).value) &&
             !(code_point_at(text, end).value >= 0x2010 && code_point_at(text, end).value <= 0x203F)) {
        end += code_point_at(text, end).size;
      }
    } else if (c.value >= '0' && c.value <= '9') {
      token.kind = TokenKind::kNumber;
      while (end < within.end && text[end] >= '0' && text[end] <= '9') ++end;
    } else {
      token.kind = TokenKind::kPunctuation;
    }
    token.span = make_span(at, end);
    tokens.push_back(token);
    at = end;
  }
  return tokens;
}

}  // namespace twicetold
