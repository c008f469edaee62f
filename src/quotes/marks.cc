// Quotation marks open and close by their shape and by their neighbours, for half of them also
// serve as something else: ' is an apostrophe, " an inch, ’ both an apostrophe and a closing mark,
// “ closes in German, » opens there.
//
// The idea: one pass collects the marks of a paragraph, each with whether its neighbours let it
// open or close (an opening mark has white space or a bracket before it and none after it); a
// second walks them with one open quotation at most. While it is open only marks of its own family
// count, so that marks inside belong to it. Single marks open only if a closing one follows, for
// otherwise they are apostrophes; among closing ones, ’ after an s is taken last ("the actors’
// strike").
//
//     fits:          “He said ‘no’,” she told us.   one quotation, the inner marks ignored
//     does not fit:  rock 'n' roll                  'n' is an apostrophe twice: known words are
//     skipped
//
// A quotation that is not closed ends with its paragraph; if the next paragraph opens with the same
// family of marks, the speaker goes on. Cost: linear. The scan for a closing single mark stops at
// the next opening one, so that no mark is looked at by more than two of them.
#include "quotes/marks.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/utf8.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

enum class Family : std::uint8_t { kDouble, kSingle, kAngle, kCorner };

// What a mark's shape says, before its neighbours are asked.
enum class Shape : std::uint8_t {
  kOpens,   // “ `` 「 „
  kCloses,  // ” '' 」
  kEither,  // " ' ’ « »
};

enum class Side : std::uint8_t { kEdge, kDash, kMark, kStop, kLetter, kDigit };

struct Mark {
  std::size_t at = 0;
  std::size_t size = 0;
  char32_t value = 0;
  Family family = Family::kDouble;
  Shape shape = Shape::kEither;
  Side before = Side::kEdge;
  Side after = Side::kEdge;
};

struct Sign {
  char32_t value;
  Family family;
  Shape shape;
};

constexpr char32_t kBackticks = 0xF0001;    // stands for ``
constexpr char32_t kApostrophes = 0xF0002;  // stands for ''

constexpr Sign kSigns[] = {
    {'"', Family::kDouble, Shape::kEither},          {kBackticks, Family::kDouble, Shape::kOpens},
    {kApostrophes, Family::kDouble, Shape::kEither}, {U'“', Family::kDouble, Shape::kOpens},
    {U'”', Family::kDouble, Shape::kCloses},         {U'„', Family::kDouble, Shape::kOpens},
    {U'‟', Family::kDouble, Shape::kOpens},          {'\'', Family::kSingle, Shape::kEither},
    {U'‘', Family::kSingle, Shape::kOpens},          {U'’', Family::kSingle, Shape::kCloses},
    {U'‚', Family::kSingle, Shape::kOpens},          {U'«', Family::kAngle, Shape::kEither},
    {U'»', Family::kAngle, Shape::kEither},          {U'‹', Family::kAngle, Shape::kEither},
    {U'›', Family::kAngle, Shape::kEither},          {U'「', Family::kCorner, Shape::kOpens},
    {U'」', Family::kCorner, Shape::kCloses},        {U'『', Family::kCorner, Shape::kOpens},
    {U'』', Family::kCorner, Shape::kCloses},
};

const Sign* sign_of(char32_t value) {
  for (const Sign& sign : kSigns) {
    if (sign.value == value) return &sign;
  }
  return nullptr;
}

// Only these bytes begin a mark.
bool may_begin_mark(char byte) {
  return byte == '"' || byte == '\'' || byte == '`' || byte == '\xE2' || byte == '\xC2' ||
         byte == '\xE3';
}

Side side_of(const CodePoint& c) {
  const char32_t v = c.value;
  if (c.size == 0 || v <= ' ' || v == 0xA0 || v == 0x202F || v == 0x2009 || v == 0x200B ||
      v == 0x3000) {
    return Side::kEdge;
  }
  if (v == '(' || v == '[' || v == '{' || v == '/' || v == '<') return Side::kEdge;
  if (v == '-' || (v >= 0x2010 && v <= 0x2015)) return Side::kDash;
  if (v == '.' || v == ',' || v == ';' || v == ':' || v == '!' || v == '?' || v == ')' ||
      v == ']' || v == U'…') {
    return Side::kStop;
  }
  if (v >= '0' && v <= '9') return Side::kDigit;
  if (sign_of(v) != nullptr || v == '`') return Side::kMark;
  return Side::kLetter;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Words that begin with an apostrophe: 'em, 'tis, rock 'n' roll.
bool is_clipped_word(std::string_view rest) {
  static constexpr std::array kClipped = {"bout"sv, "cause"sv, "cos"sv,  "cuz"sv,   "em"sv,
                                          "n"sv,    "neath"sv, "nuff"sv, "round"sv, "til"sv,
                                          "till"sv, "tis"sv,   "twas"sv, "tween"sv, "twere"sv};
  std::string word;
  while (word.size() < rest.size() && word.size() < 6 && is_letter(rest[word.size()])) {
    word += static_cast<char>(rest[word.size()] | 0x20);
  }
  return std::ranges::binary_search(kClipped, word);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// '90s, '24
bool is_year(std::string_view rest) {
  return rest.size() >= 2 && is_digit(rest[0]) && is_digit(rest[1]) &&
         (rest.size() == 2 || !is_digit(rest[2]));
}

bool can_open(std::string_view text, const Mark& m) {
  if (m.shape == Shape::kCloses) return false;
  if (m.family == Family::kAngle || m.family == Family::kCorner) return true;
  if (m.after == Side::kEdge || (m.after == Side::kStop && m.shape != Shape::kOpens)) return false;
  if (m.family == Family::kSingle) {
    const std::string_view rest = text.substr(m.at + m.size, 8);
    if (is_year(rest) || is_clipped_word(rest)) return false;
    return m.before != Side::kLetter && m.before != Side::kDigit && m.before != Side::kStop;
  }
  return m.shape == Shape::kOpens || m.before != Side::kDigit;  // 27" is a length
}

bool can_close_single(const Mark& m) {
  return m.family == Family::kSingle && m.shape != Shape::kOpens && m.before != Side::kEdge &&
         m.after != Side::kLetter && m.after != Side::kDigit;
}

// 6'2" or 6’2”, the mark being the last of it.
bool is_inches(std::string_view text, const Mark& m) {
  if (m.before != Side::kDigit) return false;
  std::size_t at = m.at;
  while (at > 0 && m.at - at < 3 && is_digit(text[at - 1])) --at;
  const CodePoint foot = code_point_before(text, at);
  if (foot.value != '\'' && foot.value != U'’' && foot.value != U'′') return false;
  return at > foot.size && is_digit(text[at - foot.size - 1]);
}

// Whether `m` closes what `opener` opened. `»` opens and `«` closes in German and Danish.
bool closes(const Mark& opener, const Mark& m) {
  switch (opener.value) {
    case U'„':
    case U'‟':
      return m.value == U'“' || m.value == U'”' || m.value == '"';
    case U'«':
      return m.value == U'»';
    case U'»':
      return m.value == U'«' || (m.value == U'»' && m.before != Side::kEdge);
    case U'‹':
      return m.value == U'›';
    case U'›':
      return m.value == U'‹';
    case U'「':
      return m.value == U'」';
    case U'『':
      return m.value == U'』';
    default:
      return m.shape == Shape::kCloses ||
             (m.shape == Shape::kEither && (m.before != Side::kEdge || m.after == Side::kEdge));
  }
}

struct Paragraph {
  std::size_t begin = 0;
  std::size_t end = 0;  // white space at the end left out
};

// Walks the paragraphs and their marks.
class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text) {}

  std::vector<Quotation> find() {
    for (std::size_t at = 0; at < text_.size();) at = read_paragraph(at);
    return std::move(found_);
  }

 private:
  // Reads the paragraph that begins at `begin`; gives the place where the next one begins.
  std::size_t read_paragraph(std::size_t begin) {
    std::size_t end = text_.size(), next = text_.size();
    for (std::size_t at = begin; (at = text_.find('\n', at)) != text_.npos;) {
      const std::size_t after = text_.find_first_not_of(" \t\r", at + 1);
      if (after == text_.npos || text_[after] == '\n') {
        end = at;
        next = after == text_.npos ? text_.size() : after + 1;
        break;
      }
      at = after;
    }
    while (begin < end && static_cast<unsigned char>(text_[begin]) <= ' ') ++begin;
    while (end > begin && static_cast<unsigned char>(text_[end - 1]) <= ' ') --end;
    if (begin < end) {
      paragraph_ = {begin, end};
      collect_marks();
      note_that_speaker_goes_on();
      walk_marks();
    }
    return next;
  }

  void collect_marks() {
    marks_.clear();
    last_single_close_ = 0;
    for (std::size_t at = paragraph_.begin; at < paragraph_.end; ++at) {
      if (!may_begin_mark(text_[at])) continue;
      CodePoint c = code_point_at(text_, at);
      if ((text_[at] == '`' || text_[at] == '\'') && at + 1 < paragraph_.end &&
          text_[at + 1] == text_[at]) {
        c.value = text_[at] == '`' ? kBackticks : kApostrophes;
        c.size = 2;
      }
      if (const Sign* sign = sign_of(c.value)) add_mark(at, c, *sign);
      at += c.size - 1;
    }
  }

  void add_mark(std::size_t at, const CodePoint& c, const Sign& sign) {
    Mark m{at, c.size, c.value, sign.family, sign.shape};
    if (at > paragraph_.begin) m.before = side_of(code_point_before(text_, at));
    if (at + c.size < paragraph_.end) m.after = side_of(code_point_at(text_, at + c.size));
    if (m.family == Family::kDouble && is_inches(text_, m)) return;
    if (can_close_single(m)) last_single_close_ = marks_.size();
    marks_.push_back(m);
  }

  [[nodiscard]] bool opens_paragraph() const {
    return !marks_.empty() && marks_[0].at == paragraph_.begin && can_open(text_, marks_[0]);
  }

  void note_that_speaker_goes_on() {
    if (found_.empty() || found_.back().closed || !opens_paragraph()) return;
    found_.back().goes_on = open_family_ == marks_[0].family && unclosed_in_ == paragraphs_;
  }

  void walk_marks() {
    ++paragraphs_;
    for (std::size_t i = 0; i < marks_.size();) {
      if (!can_open(text_, marks_[i])) {
        ++i;
        continue;
      }
      i = marks_[i].family == Family::kSingle ? read_single(i) : read_quotation(i);
    }
  }

  // The marks from `i` on, which opens a quotation; gives the first mark after it.
  std::size_t read_quotation(std::size_t i) {
    const Mark& opener = marks_[i];
    std::size_t depth = 1;
    for (std::size_t k = i + 1; k < marks_.size(); ++k) {
      const Mark& m = marks_[k];
      if (m.family != opener.family) continue;
      if (closes(opener, m)) {
        if (--depth > 0) continue;
        close(opener, m);
        return k + 1;
      }
      if (!can_open(text_, m)) continue;
      if (m.shape == Shape::kOpens && closes_after(k) > depth) {
        ++depth;
      } else {  // opened again without having been closed
        end_unclosed(opener, m.at);
        return k;
      }
    }
    end_unclosed(opener, paragraph_.end);
    return marks_.size();
  }

  // How many of the next marks of the family of `marks_[k]` close, up to 2: enough for two levels.
  [[nodiscard]] std::size_t closes_after(std::size_t k) const {
    std::size_t count = 0;
    const std::size_t end = std::min(marks_.size(), k + 12);
    for (std::size_t i = k + 1; i < end && count < 2; ++i) {
      if (marks_[i].family == marks_[k].family) {
        if (marks_[i].shape == Shape::kOpens) break;
        ++count;
      }
    }
    return count;
  }

  std::size_t read_single(std::size_t i) {
    if (last_single_close_ <= i) return i + 1;  // nothing closes it: an apostrophe
    std::size_t weak = 0;
    for (std::size_t k = i + 1; k < marks_.size(); ++k) {
      const Mark& m = marks_[k];
      if (m.family != Family::kSingle) continue;
      if (can_close_single(m)) {
        const char last = text_[m.at - 1];
        if (last != 's' && last != 'S') {
          close(marks_[i], m);
          return k + 1;
        }
        if (weak == 0) weak = k;
      } else if (can_open(text_, m)) {
        break;
      }
    }
    if (weak == 0) return i + 1;
    close(marks_[i], marks_[weak]);
    return weak + 1;
  }

  void close(const Mark& opener, const Mark& closer) {
    add(opener, closer.at, closer.at + closer.size, true);
  }

  void end_unclosed(const Mark& opener, std::size_t end) {
    while (end > opener.at + opener.size && static_cast<unsigned char>(text_[end - 1]) <= ' ')
      --end;
    add(opener, end, end, false);
    open_family_ = opener.family;
    unclosed_in_ = paragraphs_;
  }

  void add(const Mark& opener, std::size_t inside_end, std::size_t end, bool closed) {
    const std::size_t inside_begin = opener.at + opener.size;
    if (inside_end <= inside_begin) return;
    found_.push_back({make_span(opener.at, end), make_span(inside_begin, inside_end), closed});
  }

  std::string_view text_;
  std::vector<Quotation> found_;
  std::vector<Mark> marks_;  // of one paragraph
  Paragraph paragraph_;
  std::size_t last_single_close_ = 0;  // index of the last mark that may close a single one
  std::size_t paragraphs_ = 0;         // read so far
  std::size_t unclosed_in_ = 0;        // the number of the paragraph where one was left open
  Family open_family_ = Family::kDouble;
};

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text) { return Finder(text).find(); }

}  // namespace twicetold
