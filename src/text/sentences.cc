// The text is read once. At each mark that may end a sentence, the marks and closing quotes or
// brackets that follow are taken along, and then the neighbours decide: the word before it (is its
// stop part of it?) and the word after it (does it begin a sentence?).
//
//   fits:     Mr. Hale left at 3 p.m. “Why?” she asked. | He lives in the U.S. | The house is old.
//   does not: “Why?” Kim asked.  A tag with a capital looks like a new sentence, and is split.
//
// The words looked at are capped at 40 bytes and white space is skipped once more at most, so that
// the whole is linear on any input.
#include "text/sentences.h"

#include <algorithm>
#include <array>

#include "text/abbreviations.h"
#include "text/characters.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongestWord = 40;  // bytes; no abbreviation is longer

// Bytes at which the scan stops to look: ASCII marks, line ends, and first bytes of other marks.
constexpr std::array<bool, 256> kInteresting = [] {
  std::array<bool, 256> table{};
  for (const unsigned c : {0x0Au, 0x21u, 0x2Eu, 0x3Fu}) table[c] = true;  // line end ! . ?
  for (const unsigned c : {0xD6u, 0xD8u, 0xDBu, 0xE0u, 0xE1u, 0xE2u, 0xE3u, 0xEFu}) table[c] = true;
  return table;
}();

enum class Mark { kNone, kStop, kOther, kWide, kParagraph };

Mark mark_of(char32_t c) {
  switch (c) {
    case '.':
      return Mark::kStop;
    case '!':
    case '?':
    case 0x2026:  // …
    case 0x203C:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x061F:  // ؟
    case 0x06D4:  // ۔
    case 0x0589:  // ։
    case 0x0964:  // ।
    case 0x0965:  // ॥
    case 0x1362:  // ።
    case 0x104B:  // ။
    case 0x17D4:  // ។
      return Mark::kOther;
    case 0x3002:  // 。
    case 0xFF01:  // ！
    case 0xFF0E:  // ．
    case 0xFF1F:  // ？
    case 0xFF61:  // ｡
      return Mark::kWide;
    case 0x2029:
      return Mark::kParagraph;
    default:
      return Mark::kNone;
  }
}

bool is_closer(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case '}':
    case 0xBB:    // »
    case 0x2019:  // ’
    case 0x201D:  // ”
    case 0x203A:  // ›
    case 0x300B:  // 》
    case 0x300D:  // 」
    case 0x300F:  // 』
    case 0x3011:  // 】
    case 0xFF09:  // ）
      return true;
    default:
      return false;
  }
}

bool is_opener(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case '`':
    case '(':
    case '[':
    case 0xAB:    // «
    case 0xBF:    // ¿
    case 0xA1:    // ¡
    case 0x2018:  // ‘
    case 0x201A:  // ‚
    case 0x201C:  // “
    case 0x201E:  // „
    case 0x2039:  // ‹
      return true;
    default:
      return false;
  }
}

bool has_numbered_days(std::string_view language) {
  constexpr std::array<std::string_view, 16> kLanguages = {"cs", "da", "de", "et", "fi", "hr",
                                                           "hu", "is", "lv", "nb", "nn", "no",
                                                           "pl", "sk", "sl", "sr"};
  return std::ranges::find(kLanguages, language.substr(0, 2)) != kLanguages.end();
}

// The word that ends at `end`: back to white space, an opener or a dash, at most kLongestWord.
std::string_view word_before(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = end;
  while (at > begin && end - at < kLongestWord) {
    const CodePoint c = code_point_before(text, at);
    if (is_space(c.value) || is_opener(c.value) || c.value == 0x2014 || c.value == '/') break;
    at -= c.size;
  }
  return text.substr(at, end - at);
}

// The word that begins at `at`, with inner apostrophes.
std::string_view word_after(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < kLongestWord) {
    const CodePoint c = code_point_at(text, end);
    const CharClass kind = class_of(c.value);
    const bool inner = c.value == '\'' || c.value == 0x2019;
    if (kind != CharClass::kLetter && kind != CharClass::kMark && !inner) break;
    end += c.size;
  }
  return text.substr(at, end - at);
}

bool is_capital(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : is_upper(c); }

bool is_single_capital(std::string_view word) {
  const CodePoint c = code_point_at(word, 0);
  return !word.empty() && c.size == word.size() && is_upper(c.value);
}

// "U.S", "p.m", "z.B": letters one by one, with stops between them.
bool is_dotted(std::string_view word) {
  if (word.size() < 3 || word.find('.') == std::string_view::npos) return false;
  std::size_t letters = 0;
  for (const char c : word) {
    if (c == '.') {
      letters = 0;
    } else if (++letters > 2) {
      return false;
    }
  }
  return true;
}

bool is_number(std::string_view word, std::size_t longest) {
  return !word.empty() && word.size() <= longest &&
         std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_small_word(std::string_view word) {
  return word.size() >= 2 && std::ranges::all_of(word, [](char c) {
           return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
         });
}

bool is_clock_zone_or_day(std::string_view word) {
  constexpr std::array<std::string_view, 36> kWords = {
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon",
      "Tue",    "Tues",    "Wed",       "Thu",      "Thurs",  "Fri",      "Sat",    "Sun",
      "ET",     "CT",      "MT",        "PT",       "EST",    "EDT",      "CST",    "CDT",
      "MST",    "MDT",     "PST",       "PDT",      "GMT",    "UTC",      "BST",    "CET",
      "KST",    "JST",     "IST",       "Eastern"};
  return std::ranges::find(kWords, word) != kWords.end();
}

class Splitter {
 public:
  Splitter(std::string_view text, std::string_view language)
      : text_(text), numbered_days_(has_numbered_days(language)) {}

  std::vector<Span> run() {
    begin_ = skip_space(text_, 0, text_.size());
    for (std::size_t at = begin_; at < text_.size();) {
      if (!kInteresting[static_cast<unsigned char>(text_[at])]) {
        ++at;
        continue;
      }
      const CodePoint c = code_point_at(text_, at);
      const Mark mark = mark_of(c.value);
      const bool parted =
          mark == Mark::kParagraph || (c.value == '\n' && paragraph_break(text_, at));
      if (parted) {
        at = close(at);
      } else if (mark == Mark::kNone) {
        at += c.size;
      } else {
        at = after_mark(at, mark);
      }
    }
    close(text_.size());
    return std::move(sentences_);
  }

 private:
  // Ends the sentence at `end`; the place where the next one begins.
  std::size_t close(std::size_t end) {
    end = trim_space(text_, begin_, end);
    if (end > begin_) sentences_.push_back(make_span(begin_, end));
    begin_ = skip_space(text_, end, text_.size());
    return begin_;
  }

  // Reads the marks and closers from `mark_begin` on; the place to go on from.
  std::size_t after_mark(std::size_t mark_begin, Mark mark) {
    std::size_t marks_end = mark_begin;
    bool plain_stop = true;  // exactly one "."
    bool wide = false;
    while (true) {
      const CodePoint c = code_point_at(text_, marks_end);
      const Mark next = c.size == 0 ? Mark::kNone : mark_of(c.value);
      if (next == Mark::kNone || next == Mark::kParagraph) break;
      wide = wide || next == Mark::kWide;
      plain_stop = mark == Mark::kStop && marks_end == mark_begin;
      marks_end += c.size;
    }
    std::size_t end = marks_end;
    while (is_closer(code_point_at(text_, end).value)) end += code_point_at(text_, end).size;
    const bool closed = end > marks_end;
    const bool ends = wide ? ends_wide(end) : ends_sentence(mark_begin, end, plain_stop, closed);
    return ends ? close(end) : end;
  }

  // 。 needs no white space after it, but a comma or small letter goes on.
  bool ends_wide(std::size_t end) const {
    const char32_t next = code_point_at(text_, end).value;
    return next != 0xFF0C && next != 0x3001 && next != ',' && !is_lower(next);
  }

  bool ends_sentence(std::size_t mark, std::size_t end, bool plain_stop, bool closed) const {
    std::size_t next = skip_space(text_, end, text_.size());
    if (next == text_.size()) return true;
    if (next == end) return ends_without_space(mark, end, closed);
    const std::string_view before = word_before(text_, begin_, mark);
    bool opened = false;
    for (int i = 0; i < 4 && is_opener(code_point_at(text_, next).value); ++i) {
      next += code_point_at(text_, next).size;
      opened = true;
    }
    const CodePoint c = code_point_at(text_, next);
    switch (class_of(c.value)) {
      case CharClass::kDigit:
        return !plain_stop || !keeps_stop_before_digit(before, mark);
      case CharClass::kLetter:
        break;
      case CharClass::kPunctuation:
        return ends_before_mark(c.value, closed);
      default:
        return !plain_stop || closed || stop_role(before) == StopRole::kEnds;
    }
    if (is_lower(c.value)) return opened && closed;  // “Why?” she asked; “No.” “and then ...
    if (!plain_stop || (closed && opened)) return true;
    return !keeps_stop(before, mark, word_after(text_, next));
  }

  // "bbc.com", "3.5" and "U.S.A" go on; "the liberation.The" is two sentences run together.
  bool ends_without_space(std::size_t mark, std::size_t end, bool closed) const {
    const CodePoint c = code_point_at(text_, end);
    if (c.value >= 0x2E80 && class_of(c.value) == CharClass::kUnspaced) return true;
    const bool opens = c.value >= 0x80 && is_opener(c.value);
    if (!opens && !is_capital(c.value)) return false;
    const std::string_view before = word_before(text_, begin_, mark);
    if (opens) return is_small_word(before);  // left.“Why?”
    const std::string_view after = word_after(text_, end);
    const bool more = end + after.size() < text_.size() && text_[end + after.size()] == '.';
    if (more && after.size() < 3) return false;
    if (begins_sentences(after)) return closed || is_small_word(before.substr(before.size() / 2));
    const bool word_like = after.size() >= 2 && !is_capital(static_cast<unsigned char>(after[1]));
    return word_like && is_small_word(before) && before.size() >= 3;
  }

  // What follows is a mark of its own: a comma goes on, a dash or bullet begins anew.
  static bool ends_before_mark(char32_t c, bool closed) {
    switch (c) {
      case ',':
      case ';':
      case ':':
      case '.':
      case '!':
      case '?':
      case ')':
      case ']':
      case 0x2026:
      case 0x060C:  // ،
      case 0x061B:  // ؛
        return false;
      case '-':
      case 0x2013:
      case 0x2014:
        return !closed;
      default:
        return true;
    }
  }

  bool first_in_sentence(std::string_view before, std::size_t mark) const {
    return mark - before.size() == begin_;
  }

  bool keeps_stop_before_digit(std::string_view before, std::size_t mark) const {
    if (is_number(before, 3) && first_in_sentence(before, mark)) return true;  // "1. 25 dead"
    if (numbered_days_ && is_number(before, 2)) return true;
    if (is_dotted(before) && is_capital(code_point_at(before, 0).value)) return true;  // "H.R. 1"
    const StopRole role = stop_role(before);
    return role == StopRole::kNeverEnds || role == StopRole::kBeforeDigit;
  }

  bool keeps_stop(std::string_view before, std::size_t mark, std::string_view after) const {
    if (is_number(before, 3) && first_in_sentence(before, mark)) return true;  // "1. The first"
    if (numbered_days_ && is_number(before, 2)) return true;                   // "am 3. Mai"
    const bool fresh = begins_sentences(after);
    if (is_single_capital(before)) return !fresh && !(before == "I" && after_small_word(mark));
    switch (stop_role(before)) {
      case StopRole::kNeverEnds:
        return true;
      case StopRole::kBeforeCapital:
        return !fresh;
      case StopRole::kBeforeDigit:
        return false;
      case StopRole::kEnds:
        break;
    }
    if (!is_dotted(before)) return false;
    if (is_lower(code_point_at(before, 0).value)) return is_clock_zone_or_day(after);  // "3 p.m."
    return !fresh;
  }

  // "so did I.", but not "Edward I. Koch".
  bool after_small_word(std::size_t mark) const {
    const std::size_t end = trim_space(text_, begin_, mark - 1);
    return is_small_word(word_before(text_, begin_, end));
  }

  std::string_view text_;
  bool numbered_days_;
  std::size_t begin_ = 0;
  std::vector<Span> sentences_;
};

}  // namespace

std::vector<Span> split_sentences(std::string_view text, std::string_view language) {
  return Splitter(text, language).run();
}

}  // namespace twicetold
