// A title stands in quotation marks with capitals: “My Liberation Notes”. So does irony (“Yes”) and
// what somebody said in short (“No Comment,” she said): one word needs a drama, film or song beside
// it, and a comma before the closing mark makes it speech. An article that has set a title in marks
// once may leave them out later: the same words are the same work.
#include "names/works.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "names/lexicon.h"

namespace twicetold {
namespace {

constexpr TokenIndex kLongestTitle = 12;    // tokens between the marks
constexpr std::size_t kMostSameStart = 16;  // known titles tried for one first word

struct Marks {
  std::string_view open, close;
};
constexpr std::array kMarks = {
    Marks{"“", "”"}, Marks{"„", "“"},   Marks{"«", "»"}, Marks{"\"", "\""}, Marks{"``", "''"},
    Marks{"‘", "’"}, Marks{"''", "''"}, Marks{"'", "'"}, Marks{"《", "》"}, Marks{"“", "\""}};

bool has_work_noun_near(const PartWords& part, TokenIndex first, TokenIndex last) {
  const Sentence& sentence = part.text().sentences[part.token(first).sentence];
  const TokenIndex from = first >= sentence.first + 4 ? first - 4 : sentence.first;
  const TokenIndex to = std::min(last + 4, sentence.last);
  for (TokenIndex i = from; i < to; ++i) {
    if ((i < first || i >= last) && part.is(i, word_class::kWorkNoun)) return true;
  }
  return false;
}

// Tokens `[first, last)` between two marks. A title begins with a capital and writes only small
// function words small.
bool is_title_case(const PartWords& part, TokenIndex first, TokenIndex last, int& words) {
  bool has_content = false;
  for (TokenIndex i = first; i < last; ++i) {
    if (!part.is_word(i)) continue;
    ++words;
    const bool small = part.token(i).letter_case == LetterCase::kLower;
    if (small && (!part.is_stop(i) || i == first)) return false;
    has_content = has_content || (!small && !part.is_stop(i));
  }
  return words > 0 && (has_content || words >= 3);
}

bool is_work_title(const PartWords& part, TokenIndex open, TokenIndex first, TokenIndex last,
                   TokenIndex close) {
  int words = 0;
  if (!is_title_case(part, first, last, words)) return false;
  const std::string_view end = part.verbatim(close - 1);
  const Sentence& sentence = part.text().sentences[part.token(open).sentence];
  const bool speech = (end == "," || end == "?" || end == "!") && close + 1 < sentence.last &&
                      part.is_word(close + 1) &&
                      (part.is(close + 1, word_class::kSpeechVerb) ||
                       (close + 2 < sentence.last && part.is(close + 2, word_class::kSpeechVerb)));
  if (speech) return false;
  if (words >= 2) {
    const bool nickname = open > sentence.first && part.is_capital(open - 1) &&
                          close + 1 < sentence.last && part.is_capital(close + 1) && words <= 2 &&
                          part.is(open - 1, word_class::kGivenName);
    return !nickname;
  }
  return has_work_noun_near(part, open, close + 1) && !part.is(first, word_class::kNoName);
}

// The closing mark for the opening one at `open`, or `open` itself if there is none near.
TokenIndex closing_mark(const PartWords& part, TokenIndex open, TokenIndex end) {
  const std::string_view mark = part.verbatim(open);
  const TokenIndex limit = std::min(end, open + kLongestTitle + 2);
  for (const Marks& marks : kMarks) {
    if (mark != marks.open) continue;
    for (TokenIndex i = open + 1; i < limit; ++i) {
      if (!part.is_word(i) && part.verbatim(i) == marks.close) return i;
    }
  }
  return open;
}

Candidate make_work(const PartWords& part, TokenIndex first, TokenIndex last) {
  Candidate work;
  work.in = part.in();
  work.first = first;
  work.last = last;
  work.span = {part.token(first).span.begin, part.token(last - 1).span.end};
  work.sentence = part.token(first).sentence;
  work.key = part.key(first, last);
  return work;
}

void find_quoted(const PartWords& part, std::vector<Candidate>& out) {
  for (const Sentence& sentence : part.text().sentences) {
    for (TokenIndex open = sentence.first; open + 2 < sentence.last; ++open) {
      if (part.is_word(open)) continue;
      const std::uint32_t begins = part.token(open + 1).span.begin;
      const bool touches = begins == part.token(open).span.end || part.verbatim(open) == "''";
      if (!touches) continue;
      const TokenIndex close = closing_mark(part, open, sentence.last);
      if (close <= open + 1) continue;
      TokenIndex last = close;
      while (last > open + 1 &&
             (part.verbatim(last - 1) == "." || part.verbatim(last - 1) == ",")) {
        --last;
      }
      if (!part.is_word(open + 1) && part.token(open + 1).kind != TokenKind::kNumber) continue;
      if (last == open + 1 || !is_work_title(part, open, open + 1, last, close)) continue;
      out.push_back(make_work(part, open + 1, last));
      out.back().is_quoted_work = true;
      open = close;
    }
  }
}

bool same_words(const PartWords& part, TokenIndex at, TokenIndex end,
                const std::vector<std::string_view>& words) {
  if (end - at < words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (part.facts(at + static_cast<TokenIndex>(i)).form != words[i]) return false;
  }
  return true;
}

std::vector<std::string_view> words_of_key(std::string_view key) {
  std::vector<std::string_view> words;
  while (!key.empty()) {
    words.push_back(key.substr(0, key.find(' ')));
    key.remove_prefix(std::min(key.size(), words.back().size() + 1));
  }
  return words;
}

}  // namespace

std::vector<Candidate> find_works(const std::vector<PartWords>& parts) {
  std::vector<Candidate> quoted;
  for (const PartWords& part : parts) find_quoted(part, quoted);
  if (quoted.empty()) return quoted;

  std::unordered_map<std::string_view, std::vector<std::vector<std::string_view>>> known;
  for (const Candidate& work : quoted) {
    std::vector<std::string_view> words = words_of_key(work.key);
    if (words.size() < 2) continue;
    auto& same_start = known[words.front()];
    if (same_start.size() < kMostSameStart &&
        std::ranges::find(same_start, words) == same_start.end()) {
      same_start.push_back(std::move(words));
    }
  }
  std::vector<Candidate> out;
  std::size_t next = 0;  // of quoted
  for (const PartWords& part : parts) {
    for (const Sentence& sentence : part.text().sentences) {
      for (TokenIndex i = sentence.first; i < sentence.last;) {
        if (next < quoted.size() && quoted[next].in == part.in() && quoted[next].first == i) {
          i = quoted[next].last;
          out.push_back(quoted[next++]);  // not moved: `known` has views of its key
          continue;
        }
        const auto found = part.is_capital(i) ? known.find(part.facts(i).form) : known.end();
        std::size_t size = 0;
        if (found != known.end()) {
          for (const auto& words : found->second) {
            if (same_words(part, i, sentence.last, words)) size = std::max(size, words.size());
          }
        }
        if (size == 0) {
          ++i;
          continue;
        }
        const TokenIndex last = i + static_cast<TokenIndex>(size);
        out.push_back(make_work(part, i, last));
        out.back().is_known_work = true;
        out.back().span.end -= part.facts(last - 1).cut;
        i = last;
      }
    }
  }
  return out;
}

}  // namespace twicetold
