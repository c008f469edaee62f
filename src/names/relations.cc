#include "names/relations.h"

#include <array>
#include <string>

#include "names/lexicon.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongestGap = 64;

constexpr std::array<std::string_view, 22> kAliasWords = {"also known as",
                                                          "also called",
                                                          "better known as",
                                                          "best known as",
                                                          "known as",
                                                          "known professionally as",
                                                          "more commonly known as",
                                                          "aka",
                                                          "a.k.a.",
                                                          "formerly",
                                                          "formerly known as",
                                                          "previously",
                                                          "previously known as",
                                                          "formerly called",
                                                          "also spelled",
                                                          "also spelt",
                                                          "also written",
                                                          "also romanized as",
                                                          "also romanised as",
                                                          "also titled",
                                                          "known by the stage name",
                                                          "or simply"};
constexpr std::array<std::string_view, 22> kPlaysWords = {"who plays",
                                                          "who played",
                                                          "who portrays",
                                                          "who portrayed",
                                                          "plays",
                                                          "portrays",
                                                          "portrayed",
                                                          "portraying",
                                                          "stars as",
                                                          "starred as",
                                                          "starring as",
                                                          "appears as",
                                                          "appeared as",
                                                          "in the role of",
                                                          "who stars as",
                                                          "plays the role of",
                                                          "played the role of",
                                                          "who plays the role of",
                                                          "is cast as",
                                                          "was cast as",
                                                          "playing",
                                                          "who appears as"};
constexpr std::array<std::string_view, 5> kPlayedByWords = {
    "played by", "portrayed by", "is played by", "who is played by", "was played by"};

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& list, std::string_view text) {
  for (std::string_view entry : list) {
    if (entry == text) return true;
  }
  return false;
}

bool is_edge(char c) {
  return c == ' ' || c == ',' || c == '(' || c == ')' || c == '[' || c == '"';
}

std::string_view trimmed(std::string_view text) {
  const auto trim_mark = [&](std::string_view mark) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  };
  for (int i = 0; i < 3; ++i) {
    while (!text.empty() && is_edge(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_edge(text.back())) text.remove_suffix(1);
    for (std::string_view mark : {std::string_view("“"), std::string_view("”"),
                                  std::string_view("’s"), std::string_view("–")}) {
      trim_mark(mark);
    }
  }
  return text;
}

// Small letters, with single blanks.
std::string small_letters(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == ' ' && out.ends_with(' ')) continue;
    out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  return out;
}

// `gap` with blanks for line feeds and no-break spaces, of the same length.
std::string with_blanks(std::string_view gap) {
  std::string out(gap);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] == '\n' || out[i] == '\t') out[i] = ' ';
    if (out[i] == '\xC2' && i + 1 < out.size() && out[i + 1] == '\xA0') out[i] = out[i + 1] = ' ';
  }
  return out;
}

// Where a last honorific of `words` begins ("as Mr."), or npos.
std::size_t honorific_at(std::string_view words) {
  const std::size_t blank = words.find_last_of(' ');
  std::string_view last = blank == std::string_view::npos ? words : words.substr(blank + 1);
  if (last.ends_with('.')) last.remove_suffix(1);
  const bool capital = !last.empty() && last[0] >= 'A' && last[0] <= 'Z';
  if (!capital) return std::string_view::npos;
  const bool is =
      (word_classes(small_letters(last)) & (word_class::kHonorific | word_class::kTitle)) != 0;
  return !is ? std::string_view::npos : blank == std::string_view::npos ? 0 : blank + 1;
}

}  // namespace

std::optional<NameRelation> read_relation(std::string_view gap, std::string_view after) {
  if (gap.size() > kLongestGap || gap.empty()) return std::nullopt;
  NameRelation out;
  out.role_begin = gap.size();
  const std::string even = with_blanks(gap);
  std::string_view words = trimmed(even);
  const auto place = [&](std::string_view inside) {
    return static_cast<std::size_t>(inside.data() - even.data());
  };
  if (words.empty()) {
    if (even != " (" || !after.starts_with(')')) return std::nullopt;
    out.kind = Relationship::kBrackets;
    return out;
  }
  out.evidence = gap.substr(place(words), words.size());
  const std::size_t honorific = honorific_at(words);
  if (honorific != std::string_view::npos) {
    out.role_begin = place(words) + honorific;
    words = trimmed(words.substr(0, honorific));
  }
  std::string plain = small_letters(words);
  if (plain.ends_with(" the")) plain.resize(plain.size() - 4);
  if (is_in(kAliasWords, plain)) {
    out.kind = Relationship::kAlias;
    return out;
  }
  if (plain == "as" || is_in(kPlaysWords, plain)) {
    out.kind = Relationship::kPlays;
    out.is_bare_as = plain == "as";
    return out;
  }
  if (is_in(kPlayedByWords, plain)) {
    out.kind = Relationship::kPlayedBy;
    return out;
  }
  return std::nullopt;
}

}  // namespace twicetold
