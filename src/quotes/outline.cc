// The sentence splitter ends sentences inside quotations, as it should; the grammar of speech needs
// the sentence around them: “We won. We lost,” she said. is one tag with one quotation before it.
// So tokens inside a quotation become one item, and a sentence's end counts only outside.
//
// Brackets of a few words ("Smith (D-Ga.) said") and full stops inside sentences ("Gov. Ann Roe")
// say nothing about the grammar and are left out; spans over their neighbours still hold them.
#include "quotes/outline.h"

#include <algorithm>

namespace twicetold {
namespace {

constexpr std::size_t kLongestBracket = 10;  // tokens

bool is_sentence_mark(char c) { return c == '.' || c == '?' || c == '!' || c == ','; }

bool sign_is_quote(std::string_view mark) {
  return mark == "’" || mark == "'" || mark == "”" || mark == "\"" || mark == "''";
}

// The shape of what is quoted, from its tokens.
struct Shape {
  std::size_t words = 0;
  bool capitals = true;  // every word that is not a function word begins with a capital
  bool begins_capital = false;
  bool ends_like_speech = false;  // in , . ? ! or …
};

class Builder {
 public:
  Builder(const Analysis& text, std::span<const Span> works)
      : text_(text), works_(works), roles_(roles_of_words(text)) {
    out_.quotations = find_quotations(text.text);
    out_.items.reserve(text.tokens.size());
  }

  Outline build() {
    TokenIndex at = 0;
    const auto size = static_cast<TokenIndex>(text_.tokens.size());
    while (at < size) {
      const TokenIndex begin = at;
      at = is_quotation_next(at) ? add_quotation(at) : add_token(at);
      if (at >= size || ends_stretch(begin, at)) end_stretch(at - 1);
    }
    return std::move(out_);
  }

 private:
  const Token& token(TokenIndex i) const { return text_.tokens[i]; }

  bool is_quotation_next(TokenIndex at) {
    while (next_ < out_.quotations.size() &&
           out_.quotations[next_].span.end <= token(at).span.begin) {
      ++next_;
    }
    return next_ < out_.quotations.size() &&
           out_.quotations[next_].span.begin <= token(at).span.begin;
  }

  // Sentences end between the tokens `at - 1` and `at`, the last item having begun at `begin`.
  [[nodiscard]] bool ends_stretch(TokenIndex begin, TokenIndex at) const {
    const Token& last = token(at - 1);
    const Token& next = token(at);
    if (last.sentence == next.sentence) return false;
    if (paragraph_of(last) != paragraph_of(next)) return true;
    const bool after_quotation = !out_.items.empty() && out_.items.back().is_quotation() &&
                                 out_.items.back().span.end > token(begin).span.begin;
    if (!after_quotation) return true;
    return next.letter_case != LetterCase::kLower && !begins_tag(at);  // “Why?” she asked.
  }

  // “Why?” Ann Hale asked: a name, a verb of speech and nothing reported after it.
  [[nodiscard]] bool begins_tag(TokenIndex at) const {
    constexpr TokenIndex kLongestTag = 6;
    const std::string_view before = std::string_view(text_.text).substr(0, token(at).span.begin);
    const std::size_t mark = before.find_last_not_of(" \n\t\"'”’\x80\x9D\x99\xE2");
    if (mark == before.npos) return false;
    const bool stop = before[mark] == '.';  // “We won.” Ann Hale said.
    if (!stop && before[mark] != '?' && before[mark] != '!') return false;
    const std::size_t end = std::min<std::size_t>(text_.tokens.size(), at + kLongestTag);
    for (std::size_t i = at; i + 1 < end; ++i) {
      const Token& t = text_.tokens[i];
      const WordRoles roles = roles_[t.word];
      if (t.sentence != token(at).sentence) return false;
      if ((roles & kDirect) != 0 && (roles & (kPast | kThird)) != 0 && i > at) {
        const Token& next = text_.tokens[i + 1];
        return next.sentence != t.sentence || next.kind == TokenKind::kPunctuation ||
               (!stop && (roles_[next.word] & (kPreposition | kTime)) != 0);
      }
      if (t.kind != TokenKind::kWord) return false;
      if (t.letter_case == LetterCase::kLower && (roles & (kFinite | kAuxiliary)) != 0)
        return false;
    }
    return false;
  }

  [[nodiscard]] std::uint32_t paragraph_of(const Token& t) const {
    return text_.sentences[t.sentence].paragraph;
  }

  void end_stretch(TokenIndex last) {
    const auto size = static_cast<std::uint32_t>(out_.items.size());
    leave_verbs_to_small_letters();
    if (size > first_) out_.stretches.push_back({first_, size, paragraph_of(token(last))});
    first_ = size;
  }

  // "Kim Ji Won", "Theresa May", "Will": capitals are names, not verbs, except in headlines that
  // put a capital on each word, and at the beginning, unless a name goes on there.
  void leave_verbs_to_small_letters() {
    std::size_t words = 0, capitals = 0;
    for (std::size_t i = first_; i < out_.items.size(); ++i) {
      words += out_.items[i].is_word() ? 1 : 0;
      capitals += out_.items[i].is_word() && out_.items[i].capital ? 1 : 0;
    }
    if (words > 3 && capitals * 3 > words * 2) return;
    for (std::size_t i = first_; i < out_.items.size(); ++i) {
      Item& item = out_.items[i];
      const bool begins = i == first_ || !out_.items[i - 1].is_word();
      const bool name_goes_on = i + 1 < out_.items.size() && out_.items[i + 1].capital;
      if (!item.is_word() || !item.capital || (begins && !name_goes_on)) continue;
      if (item.has(kPronoun | kAccording)) continue;
      if (item.roles == kAdverb && !begins) item.roles = 0;  // "said Kelly"
      item.roles &= ~(kCue | kFinite | kAuxiliary | kCueNoun | kCueAdjective);
    }
  }

  TokenIndex add_quotation(TokenIndex at) {
    const Quotation& quotation = out_.quotations[next_];
    TokenIndex end = at;
    Shape shape;
    while (end < text_.tokens.size() && token(end).span.begin < quotation.span.end) {
      look_at(token(end), quotation, shape);
      ++end;
    }
    Item item;
    item.span = quotation.span;
    item.capital = shape.begins_capital;
    item.quotation = static_cast<std::uint32_t>(next_);
    item.speechlike = shape.ends_like_speech;
    item.words = static_cast<std::uint32_t>(shape.words);
    bool title = is_work(quotation.span) || (shape.capitals && shape.words <= 8 &&
                                             !shape.ends_like_speech && quotation.closed);
    const char last = last_sign(quotation);
    if (last == '!' || last == '?' || is_announced()) title = false;
    item.kind = title ? ItemKind::kWord : ItemKind::kQuotation;
    item.full = !quotation.closed || shape.words >= 8 ||
                (shape.ends_like_speech && (shape.begins_capital || shape.words >= 3)) ||
                (shape.begins_capital && shape.words >= 3);
    if (shape.words > 0) out_.items.push_back(item);
    ++next_;
    return std::max(end, at + 1);
  }

  // Whether the items so far end in a colon or a verb of speech: what comes is no title.
  [[nodiscard]] bool is_announced() const {
    const std::vector<Item>& items = out_.items;
    if (items.size() <= first_) return false;
    if (items.back().is_mark(':')) return true;
    const bool comma = items.back().is_mark(',') && items.size() > first_ + 1;
    const Item& word = comma ? items[items.size() - 2] : items.back();
    return word.is_word() && word.has(kDirect) && !word.has(kObject | kNounToo | kCueNoun);
  }

  // The last byte inside that is neither a mark nor white space.
  [[nodiscard]] char last_sign(const Quotation& quotation) const {
    const std::string_view inside = quotation.inside.in(text_.text);
    const std::size_t at = inside.find_last_not_of(" \"'");
    return at == inside.npos ? '\0' : inside[at];
  }

  void look_at(const Token& t, const Quotation& quotation, Shape& shape) const {
    if (t.span.begin < quotation.inside.begin || t.span.end > quotation.inside.end) return;
    if (t.kind == TokenKind::kPunctuation) {
      const char c = text_.text[t.span.begin];
      const bool inner = sign_is_quote(text_.verbatim(t));
      shape.ends_like_speech =
          (inner && shape.ends_like_speech) || is_sentence_mark(c) || text_.verbatim(t) == "…";
      return;
    }
    const bool capital = t.letter_case != LetterCase::kLower && t.letter_case != LetterCase::kNone;
    if (shape.words == 0) shape.begins_capital = capital;
    if (!capital && t.kind == TokenKind::kWord && (shape.words == 0 || !text_.is_stop(t))) {
      shape.capitals = false;
    }
    shape.ends_like_speech = false;
    ++shape.words;
  }

  // Whether the name of a work fills the quotation at `span`, give or take its marks.
  bool is_work(Span span) {
    while (work_ < works_.size() && works_[work_].end <= span.begin) ++work_;
    return work_ < works_.size() && works_[work_].overlaps(span) &&
           works_[work_].begin <= span.begin + 4 && works_[work_].end + 5 >= span.end;
  }

  TokenIndex add_token(TokenIndex at) {
    const Token& t = token(at);
    if (t.kind == TokenKind::kPunctuation) return add_mark(at);
    if (t.kind == TokenKind::kSymbol) return at + 1;
    Item item;
    item.span = t.span;
    item.kind = t.kind == TokenKind::kNumber ? ItemKind::kNumber : ItemKind::kWord;
    item.capital = t.letter_case != LetterCase::kLower && t.letter_case != LetterCase::kNone;
    item.roles = roles_[t.word];
    const std::string& word = text_.folded(t);
    item.possessive = item.roles == 0 && word.ends_with("'s");
    item.ends_in_ing = word.size() > 5 && word.ends_with("ing");
    item.ends_in_ed = word.size() > 3 && word.ends_with("ed");
    if (!word.empty()) item.last_letter = word.back();
    out_.items.push_back(item);
    return at + 1;
  }

  TokenIndex add_mark(TokenIndex at) {
    const std::string_view mark = text_.verbatim(token(at));
    if (mark == "(" || mark == "[") {
      const TokenIndex after = skip_bracket(at);
      if (after > at + 1 || mark == "[") return after;
    }
    Item item;
    item.span = token(at).span;
    item.kind = ItemKind::kMark;
    if (mark == "’" || mark == "'") {
      if (!out_.items.empty() && out_.items.back().span.end == item.span.begin) {
        out_.items.back().possessive = true;
        out_.items.back().span.end = item.span.end;
      }
      return at + 1;
    }
    if (mark == "," || mark == ";" || mark == ":" || mark == "?" || mark == "!") {
      item.mark = mark[0];
    } else if (mark == "(" || mark == ")") {
      item.mark = ';';  // parts clauses as a semicolon does
    } else if (mark == "–" || mark == "—" || mark == "―" || mark == "--" ||
               (mark == "-" && stands_apart(at))) {
      item.mark = '-';
    } else {
      return at + 1;
    }
    out_.items.push_back(item);
    return at + 1;
  }

  [[nodiscard]] bool stands_apart(TokenIndex at) const {
    return at > 0 && at + 1 < text_.tokens.size() &&
           token(at - 1).span.end < token(at).span.begin &&
           token(at).span.end < token(at + 1).span.begin;
  }

  // Past the bracket that opens at `at` if it is short and in one sentence; else past its mark.
  TokenIndex skip_bracket(TokenIndex at) const {
    const std::size_t end = std::min(text_.tokens.size(), at + kLongestBracket);
    for (std::size_t i = at + 1; i < end; ++i) {
      const Token& t = text_.tokens[i];
      if (t.sentence != token(at).sentence) break;
      if (next_ < out_.quotations.size() && out_.quotations[next_].span.begin <= t.span.begin)
        break;
      const std::string_view mark = text_.verbatim(t);
      // A bracket that ends the sentence must leave a token for it to end at.
      if (mark == ")" || mark == "]") return static_cast<TokenIndex>(i + 1);
    }
    return at + 1;
  }

  const Analysis& text_;
  std::span<const Span> works_;
  std::vector<WordRoles> roles_;
  Outline out_;
  std::size_t next_ = 0;  // the next quotation
  std::size_t work_ = 0;
  std::uint32_t first_ = 0;  // item of the stretch being built
};

}  // namespace

Outline make_outline(const Analysis& text, std::span<const Span> works) {
  return Builder(text, works).build();
}

}  // namespace twicetold
