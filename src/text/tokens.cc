// One pass from left to right. The class of the first character says what a token is; a word or
// number then takes in characters as long as they are its own, and joiners (' - . & , :) only when
// what follows them belongs to it too: "K-Drama" and "1,000", but not "yes - no" or "one, two".
// Scripts without spaces are collected into runs, which ICU cuts with its dictionaries; a run is
// handed over in pieces of at most 2 KiB, so that the cost stays linear on any input.
#include "text/tokens.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>

#include "text/characters.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongestRun = 2048;  // bytes that ICU sees at once

bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x02BC; }

bool is_word_part(CharClass c) {
  return c == CharClass::kLetter || c == CharClass::kMark || c == CharClass::kDigit;
}

struct BreakIteratorCloser {
  void operator()(UBreakIterator* it) const { ubrk_close(it); }
};

// Opening one takes milliseconds: each thread keeps its own. Null if ICU has no data.
UBreakIterator* word_breaks() {
  thread_local const std::unique_ptr<UBreakIterator, BreakIteratorCloser> kept = [] {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator* it = ubrk_open(UBRK_WORD, "en", nullptr, 0, &error);
    return std::unique_ptr<UBreakIterator, BreakIteratorCloser>(U_SUCCESS(error) ? it : nullptr);
  }();
  return kept.get();
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span within, std::vector<Token>& tokens)
      : text_(text.substr(0, within.end)), at_(within.begin), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      switch (c.valid ? class_of(c.value) : CharClass::kSymbol) {
        case CharClass::kSpace:
        case CharClass::kInvisible:
          at_ += c.size;
          break;
        case CharClass::kLetter:
          word();
          break;
        case CharClass::kDigit:
          number();
          break;
        case CharClass::kUnspaced:
          unspaced();
          break;
        case CharClass::kPunctuation:
          punctuation(c);
          break;
        case CharClass::kMark:
        case CharClass::kSymbol:
          symbol(c);
          break;
      }
    }
  }

 private:
  CodePoint peek(std::size_t at) const { return code_point_at(text_, at); }
  CharClass class_at(std::size_t at) const {
    const CodePoint c = peek(at);
    return c.size == 0 ? CharClass::kSpace : c.valid ? class_of(c.value) : CharClass::kSymbol;
  }
  bool letter_at(std::size_t at) const { return class_at(at) == CharClass::kLetter; }
  bool digit_at(std::size_t at) const { return class_at(at) == CharClass::kDigit; }

  // Counts the letters of a token while it grows.
  struct Letters {
    int lower = 0, upper = 0;
    bool first_upper = false, any = false;

    void add(char32_t c) {
      const bool up = is_upper(c);
      if (!any) first_upper = up;
      any = true;
      if (up) {
        upper = upper < 2 ? upper + 1 : 2;
      } else if (is_lower(c)) {
        lower = 1;
      }
    }
    LetterCase letter_case() const {
      if (upper == 0) return lower == 0 ? LetterCase::kNone : LetterCase::kLower;
      if (lower == 0 && upper > 1) return LetterCase::kUpper;
      return first_upper ? LetterCase::kCapital : LetterCase::kMixed;
    }
  };

  void put(TokenKind kind, std::size_t end, LetterCase letter_case = LetterCase::kNone) {
    Token token;
    token.span = make_span(at_, end);
    token.kind = kind;
    token.letter_case = letter_case;
    tokens_.push_back(token);
    at_ = end;
  }

  // The end of the joiner at `at` when the word goes on behind it, or 0.
  std::size_t joined(std::size_t at, std::size_t letters_since_stop) const {
    const CodePoint c = peek(at);
    const std::size_t next = at + c.size;
    if (c.value < 0x80 && !is_hyphen(c.value) && c.value != '\'' && c.value != '.' &&
        c.value != '&' && c.value != '_') {
      return 0;
    }
    if (is_apostrophe(c.value)) return letter_at(next) ? next : 0;
    if (c.value == 0x2018) {  // ‘ for ’, as in "Koo‘s"
      const char32_t s = peek(next).value;
      return (s == 's' || s == 'S') && !is_word_part(class_at(next + 1)) ? next : 0;
    }
    if (is_hyphen(c.value) || c.value == '_') return is_word_part(class_at(next)) ? next : 0;
    if (c.value == '&') {
      return is_upper(peek(next).value) && is_upper(code_point_before(text_, at).value) ? next : 0;
    }
    if (c.value == '.') return stop_joins(next, letters_since_stop) ? next : 0;
    if (class_of(c.value) == CharClass::kInvisible) return is_word_part(class_at(next)) ? next : 0;
    return 0;
  }

  // "bbc.com", "U.S.", "Ph.D.", but not "liberation.The".
  bool stop_joins(std::size_t next, std::size_t letters_since_stop) const {
    if (!letter_at(next)) return false;
    const CodePoint c = peek(next);
    if (!is_upper(c.value)) return true;
    const bool short_before = letters_since_stop <= 2;
    const bool single = !letter_at(next + c.size);
    return single && (short_before || peek(next + c.size).value == '.');
  }

  void word() {
    Letters letters;
    std::size_t end = at_, since_stop = 0;
    bool all_short = true, inner_stop = false;  // of the parts between stops
    while (end < text_.size()) {
      const CodePoint c = peek(end);
      const CharClass kind = c.valid ? class_of(c.value) : CharClass::kSymbol;
      if (is_word_part(kind)) {
        if (kind == CharClass::kLetter) letters.add(c.value);
        if (++since_stop > 2) all_short = false;
        end += c.size;
        continue;
      }
      const std::size_t next = joined(end, since_stop);
      if (next == 0) break;
      if (c.value == '.') {
        inner_stop = true;
        since_stop = 0;
      } else if (kind != CharClass::kInvisible) {
        since_stop = 3;  // "e-mail.Then"
        if (inner_stop && all_short && is_hyphen(c.value)) inner_stop = false;
      }
      end = next;
    }
    if (inner_stop && all_short && peek(end).value == '.') {  // the last stop of "U.S."
      ++end;
      if (is_hyphen(peek(end).value) && letter_at(end + peek(end).size)) {  // "U.S.-led"
        end += peek(end).size;
        while (is_word_part(class_at(end)) || (end < text_.size() && joined(end, 3) != 0)) {
          if (letter_at(end)) letters.add(peek(end).value);
          end = is_word_part(class_at(end)) ? end + peek(end).size : joined(end, 3);
        }
      }
    }
    put(TokenKind::kWord, end, letters.letter_case());
  }

  void number() {
    Letters letters;
    std::size_t end = at_;
    bool lettered = false;  // "11th": no separators after letters
    while (end < text_.size()) {
      const CodePoint c = peek(end);
      const CharClass kind = c.valid ? class_of(c.value) : CharClass::kSymbol;
      if (is_word_part(kind)) {
        if (kind == CharClass::kLetter) {
          letters.add(c.value);
          lettered = true;
        }
        end += c.size;
        continue;
      }
      const bool separator = !lettered && (c.value == ',' || c.value == '.' || c.value == ':');
      if (separator && digit_at(end + c.size)) {
        end += c.size;
      } else if (is_apostrophe(c.value) &&
                 (letter_at(end + c.size) || (!lettered && digit_at(end + c.size)))) {
        end += c.size;  // "1990's", "1'000"
      } else {
        break;
      }
    }
    put(TokenKind::kNumber, end, letters.letter_case());
  }

  void punctuation(CodePoint c) {
    std::size_t end = at_ + c.size;
    if (c.value == '.' || c.value == '-') {
      while (end < text_.size() && text_[end] == text_[at_]) ++end;
    } else if ((c.value == '`' || c.value == '\'') && end < text_.size() &&
               text_[end] == text_[at_]) {
      ++end;
    } else if (c.value == '_') {
      while (end < text_.size() && text_[end] == '_') ++end;
    }
    put(TokenKind::kPunctuation, end);
  }

  // A symbol with what modifies it: variation selectors, skin tones, joined emoji, flags.
  void symbol(CodePoint c) {
    const auto is_flag = [](char32_t v) { return v >= 0x1F1E6 && v <= 0x1F1FF; };
    std::size_t end = at_ + c.size;
    if (c.value < 0x2000) return put(TokenKind::kSymbol, end);
    if (is_flag(c.value) && is_flag(peek(end).value)) end += peek(end).size;
    while (end < text_.size()) {
      const CodePoint next = peek(end);
      const bool tone = next.value >= 0x1F3FB && next.value <= 0x1F3FF;
      if (tone || (next.valid && class_of(next.value) == CharClass::kMark)) {
        end += next.size;
      } else if (next.value == 0x200D && class_at(end + 3) == CharClass::kSymbol &&
                 peek(end + 3).value >= 0x2000) {
        end += 3 + peek(end + 3).size;
      } else {
        break;
      }
    }
    put(TokenKind::kSymbol, end);
  }

  void unspaced() {
    std::size_t end = at_;
    while (end < text_.size() && end - at_ < kLongestRun) {
      const CharClass kind = class_at(end);
      if (kind != CharClass::kUnspaced && kind != CharClass::kMark) break;
      end += peek(end).size;
    }
    UBreakIterator* breaks = word_breaks();
    UErrorCode error = U_ZERO_ERROR;
    UText run = UTEXT_INITIALIZER;
    const std::size_t begin = at_;
    utext_openUTF8(&run, text_.data() + begin, static_cast<std::int64_t>(end - begin), &error);
    if (breaks != nullptr) ubrk_setUText(breaks, &run, &error);
    if (breaks != nullptr && U_SUCCESS(error)) {
      ubrk_first(breaks);
      for (std::int32_t cut = ubrk_next(breaks); cut != UBRK_DONE; cut = ubrk_next(breaks)) {
        const std::size_t to = begin + static_cast<std::size_t>(cut);
        if (to > at_ && to <= end && is_boundary(text_, to)) put(TokenKind::kWord, to);
      }
    }
    utext_close(&run);
    if (at_ < end) put(TokenKind::kWord, end);
  }

  std::string_view text_;
  std::size_t at_;
  std::vector<Token>& tokens_;
};

}  // namespace

void tokenize(std::string_view text, Span within, std::vector<Token>& tokens) {
  Tokenizer(text, within, tokens).run();
}

std::vector<Token> tokenize(std::string_view text, Span within) {
  std::vector<Token> tokens;
  tokenize(text, within, tokens);
  return tokens;
}

}  // namespace twicetold
