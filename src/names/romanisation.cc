// A Korean name is written in Latin letters by at least three systems and by personal taste, so
// that 석 is Seok, Suk, Sok or Seog, and Suk is 석, 숙 or 슥. Likeness of letters cannot tell:
// "Soo-hyun" and "Seo-hyun" are two women, "Suh-joon" and "Seo Jun" one man.
//
// The idea: read each spelling back into all the Hangul syllables that it may stand for, as sets of
// onsets, vowels and codas, over all ways to cut it into syllables. Two spellings are compatible
// when some cut gives the same number of syllables with a jamo in common at every place.
// Fits: "Seok" {석} and "Suk" {석, 숙, 슥}. Does not: "Soo" {수} and "Seo" {서}.
// Cost: a name of n letters has few cuts (median 2); enumeration stops at 64.
#include "names/romanisation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "text/stems.h"

namespace twicetold {
namespace {

constexpr std::size_t kMostReadings = 64;
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kMostSyllables = 3;

constexpr std::string_view kSurnameTable =
#include "names/korean_surnames.inc"
    ;

struct Spelling {
  std::string_view letters;
  std::uint32_t mask;
};

constexpr std::uint32_t bits(std::initializer_list<int> list) {
  std::uint32_t mask = 0;
  for (int i : list) mask |= 1u << i;
  return mask;
}

// Jamo in Unicode order: 0 ㄱ 1 ㄲ 2 ㄴ 3 ㄷ 4 ㄸ 5 ㄹ 6 ㅁ 7 ㅂ 8 ㅃ 9 ㅅ 10 ㅆ 11 ㅇ 12 ㅈ 13 ㅉ
// 14 ㅊ 15 ㅋ 16 ㅌ 17 ㅍ 18 ㅎ.
constexpr std::array kOnsets = {
    Spelling{"", bits({11})},       Spelling{"g", bits({0})},     Spelling{"gg", bits({1})},
    Spelling{"gh", bits({0})},      Spelling{"k", bits({0, 15})}, Spelling{"kk", bits({1})},
    Spelling{"kh", bits({15})},     Spelling{"n", bits({2})},     Spelling{"d", bits({3})},
    Spelling{"dd", bits({4})},      Spelling{"t", bits({3, 16})}, Spelling{"tt", bits({4})},
    Spelling{"th", bits({16})},     Spelling{"r", bits({5})},     Spelling{"rh", bits({5})},
    Spelling{"l", bits({5})},       Spelling{"m", bits({6})},     Spelling{"b", bits({7})},
    Spelling{"bb", bits({8})},      Spelling{"v", bits({7})},     Spelling{"p", bits({7, 17})},
    Spelling{"pp", bits({8})},      Spelling{"ph", bits({17})},   Spelling{"s", bits({9})},
    Spelling{"ss", bits({10})},     Spelling{"sh", bits({9})},    Spelling{"j", bits({12})},
    Spelling{"jh", bits({12})},     Spelling{"z", bits({12})},    Spelling{"jj", bits({13})},
    Spelling{"ch", bits({12, 14})}, Spelling{"tch", bits({14})},  Spelling{"h", bits({18})},
};

// 0 ㅏ 1 ㅐ 2 ㅑ 3 ㅒ 4 ㅓ 5 ㅔ 6 ㅕ 7 ㅖ 8 ㅗ 9 ㅘ 10 ㅙ 11 ㅚ 12 ㅛ 13 ㅜ 14 ㅝ 15 ㅞ 16 ㅟ 17 ㅠ
// 18 ㅡ 19 ㅢ 20 ㅣ.
constexpr std::array kVowels = {
    Spelling{"a", bits({0})},           Spelling{"ah", bits({0})},
    Spelling{"aa", bits({0})},          Spelling{"ae", bits({1})},
    Spelling{"ai", bits({1})},          Spelling{"ay", bits({1})},
    Spelling{"ea", bits({1, 5})},       Spelling{"e", bits({1, 5})},
    Spelling{"eh", bits({1, 5})},       Spelling{"ya", bits({2})},
    Spelling{"yah", bits({2})},         Spelling{"yae", bits({3, 7})},
    Spelling{"ye", bits({3, 7})},       Spelling{"yeh", bits({7})},
    Spelling{"yea", bits({3, 7})},      Spelling{"eo", bits({4})},
    Spelling{"eoh", bits({4})},         Spelling{"eou", bits({4})},
    Spelling{"uh", bits({4})},          Spelling{"u", bits({4, 13, 18})},
    Spelling{"ou", bits({4, 13})},      Spelling{"o", bits({4, 8})},
    Spelling{"oh", bits({8})},          Spelling{"oo", bits({13})},
    Spelling{"ooh", bits({13})},        Spelling{"eu", bits({18})},
    Spelling{"ue", bits({18, 15})},     Spelling{"yeo", bits({6})},
    Spelling{"yeou", bits({6})},        Spelling{"you", bits({6, 12, 17})},
    Spelling{"yuh", bits({6})},         Spelling{"yeu", bits({6})},
    Spelling{"yo", bits({6, 12})},      Spelling{"yoh", bits({12})},
    Spelling{"yu", bits({6, 17})},      Spelling{"yoo", bits({17})},
    Spelling{"wa", bits({9})},          Spelling{"wah", bits({9})},
    Spelling{"wae", bits({10})},        Spelling{"wai", bits({10})},
    Spelling{"we", bits({10, 11, 15})}, Spelling{"weh", bits({10, 15})},
    Spelling{"oe", bits({11})},         Spelling{"oi", bits({11})},
    Spelling{"wo", bits({14, 13})},     Spelling{"weo", bits({14})},
    Spelling{"wu", bits({13, 14})},     Spelling{"woo", bits({13})},
    Spelling{"wi", bits({16})},         Spelling{"wee", bits({16})},
    Spelling{"ui", bits({16, 19})},     Spelling{"eui", bits({19})},
    Spelling{"i", bits({19, 20})},      Spelling{"ee", bits({19, 20})},
    Spelling{"ie", bits({20})},         Spelling{"yi", bits({20})},
    Spelling{"yee", bits({20})},        Spelling{"y", bits({20})},
};

// Finals that sound alike: 0 none, 1 ㄱ ㅋ, 2 ㄴ, 3 ㄷ ㅅ ㅈ, 4 ㄹ, 5 ㅁ, 6 ㅂ ㅍ, 7 ㅇ.
constexpr std::array kCodas = {
    Spelling{"", bits({0})},   Spelling{"k", bits({1})},  Spelling{"g", bits({1})},
    Spelling{"ck", bits({1})}, Spelling{"n", bits({2})},  Spelling{"nn", bits({2})},
    Spelling{"t", bits({3})},  Spelling{"d", bits({3})},  Spelling{"s", bits({3})},
    Spelling{"l", bits({4})},  Spelling{"ll", bits({4})}, Spelling{"m", bits({5})},
    Spelling{"p", bits({6})},  Spelling{"b", bits({6})},  Spelling{"ng", bits({7})},
};

// Unicode's 28 codas as the eight above.
constexpr std::array<std::uint8_t, 28> kCodaClass = {0, 1, 1, 1, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4,
                                                     4, 4, 5, 6, 6, 3, 3, 7, 3, 3, 1, 3, 6, 3};

using Syllables = std::vector<KoreanSyllable>;

std::uint32_t mask_of(std::span<const Spelling> table, std::string_view letters) {
  for (const Spelling& spelling : table) {
    if (spelling.letters == letters) return spelling.mask;
  }
  return 0;
}

// All cuts of one part, which holds small ASCII letters only. Depth is bounded by kMostSyllables.
void read_part(std::string_view part, Syllables& so_far, std::vector<Syllables>& out) {
  if (out.size() >= kMostReadings) return;
  if (part.empty()) {
    out.push_back(so_far);
    return;
  }
  if (so_far.size() == kMostSyllables) return;
  for (std::size_t o = 0; o <= 3 && o < part.size(); ++o) {
    const std::uint32_t onset = mask_of(kOnsets, part.substr(0, o));
    if (onset == 0) continue;
    for (std::size_t v = 1; v <= 4 && o + v <= part.size(); ++v) {
      const std::string_view vowel_letters = part.substr(o, v);
      const std::uint32_t vowels = mask_of(kVowels, vowel_letters);
      if (vowels == 0) continue;
      const bool is_lee = part.substr(0, o + v) == "lee";  // the surname's spelling of 이
      for (std::size_t c = 0; c <= 2 && o + v + c <= part.size(); ++c) {
        const std::uint32_t codas = mask_of(kCodas, part.substr(o + v, c));
        if (codas == 0) continue;
        std::string_view rest = part.substr(o + v + c);
        if (rest == "e" && c == 1 && part[o + v] == 'n') rest = {};  // "June"
        so_far.push_back({is_lee ? onset | 1u << 11 : onset, vowels, codas});
        read_part(rest, so_far, out);
        so_far.pop_back();
      }
    }
  }
}

// Small letters in parts, as blanks and hyphens divide them; "wh" is "hw". Empty where other
// characters stand.
std::vector<std::string> parts_of(std::string_view name) {
  std::vector<std::string> parts;
  if (name.size() > kLongestName) return parts;
  const std::string plain = fold_diacritics(name);
  bool inside = false;
  for (char letter : plain) {
    const char c = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    if (c >= 'a' && c <= 'z') {
      if (!inside) parts.emplace_back();
      parts.back() += c;
      inside = true;
    } else if (c == ' ' || c == '-' || c == '\'') {
      if (c != '\'') inside = false;
    } else {
      return {};
    }
  }
  for (std::string& part : parts) {
    for (std::size_t at = 0; at + 1 < part.size(); ++at) {
      if (part[at] == 'w' && part[at + 1] == 'h') std::swap(part[at], part[at + 1]);
    }
  }
  return parts;
}

struct Surnames {
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_spelling;
  std::vector<std::string_view> hangul;
  std::vector<std::string_view> spellings;
};

const Surnames& surnames() {
  static const Surnames kept = [] {
    Surnames out;
    std::string_view rest = kSurnameTable;
    while (!rest.empty()) {
      std::string_view row = rest.substr(0, rest.find(';'));
      rest.remove_prefix(row.size() + 1);
      const auto index = static_cast<std::uint32_t>(out.hangul.size());
      out.hangul.push_back(row.substr(0, row.find(' ')));
      row.remove_prefix(out.hangul.back().size() + 1);
      while (!row.empty()) {
        const std::string_view spelling = row.substr(0, row.find(' '));
        row.remove_prefix(std::min(row.size(), spelling.size() + 1));
        auto& indices = out.by_spelling[spelling];
        if (indices.empty()) out.spellings.push_back(spelling);
        indices.push_back(index);
      }
    }
    return out;
  }();
  return kept;
}

std::vector<std::uint32_t> surnames_spelt(std::string_view letters) {
  const auto& known = surnames().by_spelling;
  const auto found = known.find(letters);
  return found == known.end() ? std::vector<std::uint32_t>() : found->second;
}

// Readings of `parts` as one given name.
std::vector<Syllables> read_given(std::span<const std::string> parts) {
  std::vector<Syllables> out = {{}};
  for (const std::string& part : parts) {
    std::vector<Syllables> longer;
    for (Syllables& before : out) read_part(part, before, longer);
    out = std::move(longer);
  }
  if (parts.empty()) out.clear();
  return out;
}

void add_readings(std::string_view surname, std::span<const std::string> given,
                  std::vector<KoreanReading>& out) {
  const std::vector<std::uint32_t> indices = surnames_spelt(surname);
  if (indices.empty()) return;
  for (Syllables& syllables : read_given(given)) {
    for (std::uint32_t index : indices) {
      if (out.size() < kMostReadings) out.push_back({index, syllables});
    }
  }
}

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

Syllables hangul_syllables(std::string_view text) {
  Syllables out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    if (c.value == ' ') continue;
    if (!is_hangul(c.value)) return {};
    const std::uint32_t s = c.value - 0xAC00;
    out.push_back({1u << (s / 588), 1u << (s % 588 / 28), 1u << kCodaClass[s % 28]});
  }
  return out;
}

std::vector<KoreanReading> hangul_readings(std::string_view name) {
  std::vector<KoreanReading> out;
  const auto& table = surnames().hangul;
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    if (!name.starts_with(table[i])) continue;
    Syllables given = hangul_syllables(name.substr(table[i].size()));
    if (!given.empty() && given.size() <= kMostSyllables) out.push_back({i, std::move(given)});
  }
  return out;
}

bool syllables_meet(const Syllables& a, const Syllables& b) {
  return a.size() == b.size() &&
         std::ranges::equal(a, b, [](const KoreanSyllable& x, const KoreanSyllable& y) {
           return (x.onsets & y.onsets) && (x.vowels & y.vowels) && (x.codas & y.codas);
         });
}

}  // namespace

std::vector<KoreanReading> korean_readings(std::string_view name) {
  std::vector<KoreanReading> out;
  if (name.empty() || name.size() > kLongestName) return out;
  if (is_hangul(code_point_at(name, 0).value)) return hangul_readings(name);
  const std::vector<std::string> parts = parts_of(name);
  if (parts.empty()) return out;
  if (parts.size() == 1) {  // "Noeul": the surname is a part of the word
    const std::string& word = parts.front();
    for (std::size_t size = 2; size + 2 <= word.size() && size <= 4; ++size) {
      const std::array rest = {word.substr(size)};
      add_readings(word.substr(0, size), rest, out);
    }
    return out;
  }
  const std::span all(parts);
  add_readings(parts.front(), all.subspan(1), out);
  add_readings(parts.back(), all.first(parts.size() - 1), out);
  return out;
}

bool readings_meet(std::span<const KoreanReading> a, std::span<const KoreanReading> b) {
  for (const KoreanReading& x : a) {
    for (const KoreanReading& y : b) {
      if (x.surname == y.surname && syllables_meet(x.given, y.given)) return true;
    }
  }
  return false;
}

std::vector<std::vector<KoreanSyllable>> korean_syllables(std::string_view given) {
  if (!given.empty() && is_hangul(code_point_at(given, 0).value)) {
    return {hangul_syllables(given)};
  }
  return read_given(parts_of(given));
}

std::span<const std::string_view> korean_surname_spellings() { return surnames().spellings; }

}  // namespace twicetold
