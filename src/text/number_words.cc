#include "text/number_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "text/characters.h"

namespace twicetold {
namespace {

enum class NumberRole { kUnit, kTens, kHundred, kScale, kDozen, kHalf, kArticle };

struct NumberWord {
  NumberRole role = NumberRole::kUnit;
  double value = 0;
  bool ordinal = false;
};

using NumberWords = std::unordered_map<std::string_view, NumberWord>;

constexpr std::array<std::string_view, 20> kUnits = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 20> kUnitOrdinals = {
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array<std::string_view, 8> kTens = {"twenty", "thirty",  "forty",  "fifty",
                                                   "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 8> kTensOrdinals = {"twentieth", "thirtieth", "fortieth",
                                                           "fiftieth",  "sixtieth",  "seventieth",
                                                           "eightieth", "ninetieth"};

struct Scale {
  std::string_view word;
  double value;
};
constexpr Scale kScales[] = {
    {"thousand", 1e3},  {"million", 1e6},    {"billion", 1e9}, {"trillion", 1e12},
    {"bn", 1e9},        {"mn", 1e6},         {"tn", 1e12},     {"lakh", 1e5},
    {"crore", 1e7},     {"mio", 1e6},        {"mrd", 1e9},     {"millionen", 1e6},
    {"milliarde", 1e9}, {"milliarden", 1e9}, {"tausend", 1e3}, {"millions", 1e6},
    {"milliard", 1e9},  {"milliards", 1e9},  {"mille", 1e3},   {"millón", 1e6},
    {"millones", 1e6},  {"mil", 1e3},        {"milione", 1e6}, {"milioni", 1e6},
    {"miliardo", 1e9},  {"miliardi", 1e9},   {"mila", 1e3},    {"milhão", 1e6},
    {"milhões", 1e6},   {"bilhões", 1e9},    {"miljoen", 1e6}, {"miljard", 1e9},
};

const NumberWords& number_words() {
  static const NumberWords kWords = [] {
    NumberWords words;
    for (std::size_t i = 0; i < kUnits.size(); ++i) {
      words[kUnits[i]] = {NumberRole::kUnit, static_cast<double>(i), false};
      words[kUnitOrdinals[i]] = {NumberRole::kUnit, static_cast<double>(i), true};
    }
    for (std::size_t i = 0; i < kTens.size(); ++i) {
      words[kTens[i]] = {NumberRole::kTens, static_cast<double>(i + 2) * 10, false};
      words[kTensOrdinals[i]] = {NumberRole::kTens, static_cast<double>(i + 2) * 10, true};
    }
    words["fourty"] = words["forty"];
    words["hundred"] = {NumberRole::kHundred, 100, false};
    words["hundredth"] = {NumberRole::kHundred, 100, true};
    for (const Scale& scale : kScales) words[scale.word] = {NumberRole::kScale, scale.value, false};
    words["thousandth"] = {NumberRole::kScale, 1e3, true};
    words["millionth"] = {NumberRole::kScale, 1e6, true};
    words["dozen"] = {NumberRole::kDozen, 12, false};
    words["half"] = {NumberRole::kHalf, 0.5, false};
    words["a"] = {NumberRole::kArticle, 1, false};
    words["an"] = {NumberRole::kArticle, 1, false};
    return words;
  }();
  return kWords;
}

const NumberWord* find_word(std::string_view folded) {
  const auto found = number_words().find(folded);
  return found == number_words().end() ? nullptr : &found->second;
}

// "twenty-one", "twenty-first", "two-hundred": the first part, the second, or none.
bool split_compound(std::string_view folded, NumberWord& first, NumberWord& second) {
  const std::size_t hyphen = folded.find('-');
  if (hyphen == std::string_view::npos) return false;
  const NumberWord* a = find_word(folded.substr(0, hyphen));
  const NumberWord* b = find_word(folded.substr(hyphen + 1));
  if (a == nullptr || b == nullptr || a->ordinal) return false;
  const bool tens = a->role == NumberRole::kTens && b->role == NumberRole::kUnit && b->value < 10;
  const bool times = a->role == NumberRole::kUnit &&
                     (b->role == NumberRole::kHundred || b->role == NumberRole::kScale);
  if (!tens && !times) return false;
  first = *a;
  second = *b;
  return true;
}

// Adds number words up, the way they are said.
class Sum {
 public:
  // Whether `word` can follow what has been said; takes it in if so.
  bool take(const NumberWord& word) {
    if (ordinal_) return false;
    switch (word.role) {
      case NumberRole::kUnit:
        if (said_ == Said::kOnes || (said_ == Said::kOfTen && word.value >= 10)) return false;
        part_ += word.value;
        said_ = Said::kOnes;
        break;
      case NumberRole::kTens:
        if (said_ == Said::kOnes || said_ == Said::kOfTen) return false;
        part_ += word.value;
        said_ = Said::kOfTen;
        break;
      case NumberRole::kHundred:
        if (part_ >= 100 || (part_ == 0 && said_ != Said::kNothing)) return false;
        part_ = (part_ == 0 ? 1 : part_) * 100;
        said_ = Said::kOfHundred;
        break;
      case NumberRole::kScale:
      case NumberRole::kDozen:
        if (part_ == 0 || word.value >= smallest_scale_) return false;
        total_ += part_ * word.value;
        part_ = 0;
        smallest_scale_ = word.value;
        said_ = Said::kOfScale;
        break;
      case NumberRole::kHalf:
      case NumberRole::kArticle:
        return false;
    }
    ordinal_ = word.ordinal;
    return true;
  }
  void start(double value) {
    part_ = value;
    said_ = Said::kOnes;
  }
  bool takes_and() const { return said_ == Said::kOfHundred || said_ == Said::kOfScale; }
  double value() const { return total_ + part_; }
  double scale() const { return smallest_scale_ < 1e18 ? smallest_scale_ : 1; }
  bool ordinal() const { return ordinal_; }

 private:
  enum class Said { kNothing, kOnes, kOfTen, kOfHundred, kOfScale };
  double total_ = 0, part_ = 0, smallest_scale_ = 1e18;
  Said said_ = Said::kNothing;
  bool ordinal_ = false;
};

// The words from `at` on that go on with `sum`; the token after them.
TokenIndex take_words(const Analysis& analysis, TokenIndex at, TokenIndex end, Sum& sum) {
  while (at < end && analysis.tokens[at].kind == TokenKind::kWord) {
    const std::string& folded = analysis.folded(analysis.tokens[at]);
    NumberWord first, second;
    if (split_compound(folded, first, second)) {
      if (!sum.take(first)) break;
      sum.take(second);
      ++at;
      continue;
    }
    if (folded == "and" && sum.takes_and() && at + 1 < end) {
      const std::string& next = analysis.folded(analysis.tokens[at + 1]);
      const NumberWord* word = find_word(next);
      const bool small =
          word != nullptr && (word->role == NumberRole::kUnit || word->role == NumberRole::kTens);
      const bool compound = split_compound(next, first, second);
      if ((!small && !compound) || !sum.take(compound ? first : *word)) break;
      if (compound) sum.take(second);
      at += 2;
      continue;
    }
    const NumberWord* word = find_word(folded);
    if (word == nullptr || !sum.take(*word)) break;
    ++at;
  }
  return at;
}

bool touches(const Analysis& analysis, TokenIndex before) {
  return analysis.tokens[before].span.end == analysis.tokens[before + 1].span.begin;
}

// "1/2" at `at`: a fraction that is said so, not "9/11" or "24/7".
std::optional<double> read_fraction(const Analysis& analysis, TokenIndex at, TokenIndex end) {
  if (at + 2 >= end || analysis.verbatim(analysis.tokens[at + 1]) != "/") return {};
  if (!touches(analysis, at) || !touches(analysis, at + 1)) return {};
  const std::string_view over = analysis.verbatim(analysis.tokens[at]);
  const std::string_view under = analysis.verbatim(analysis.tokens[at + 2]);
  const Digits a = read_digits(over, false), b = read_digits(under, false);
  if (a.size != over.size() || b.size != under.size() || a.value >= b.value || a.value <= 0)
    return {};
  constexpr std::array<double, 9> kUnder = {2, 3, 4, 5, 8, 10, 16, 32, 64};
  if (std::ranges::find(kUnder, b.value) == kUnder.end()) return {};
  return a.value / b.value;
}

constexpr double kLargest = 1e18;  // more digits are an identifier, not a number

UChar32 to_icu(CodePoint c) { return static_cast<UChar32>(c.value); }

// How many ASCII digits begin at `at`.
std::size_t ascii_digits(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  return end - at;
}

// 2.3 million is 2300000, not 2299999.9999999995.
double scaled(double value, double scale) {
  const double product = value * scale;
  const double whole = std::round(product);
  return std::abs(product - whole) < 1e-9 * whole ? whole : product;
}

double scale_of_suffix(std::string_view suffix) {
  if (suffix == "bn" || suffix == "b" || suffix == "B" || suffix == "BN") return 1e9;
  if (suffix == "m" || suffix == "M" || suffix == "mn" || suffix == "mln") return 1e6;
  if (suffix == "k" || suffix == "K") return 1e3;
  if (suffix == "tn" || suffix == "trn") return 1e12;
  return 1;
}

bool is_ordinal_suffix(std::string_view suffix) {
  return suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
}

std::optional<NumberReading> read_in_digits(const Analysis& analysis, TokenIndex at,
                                            TokenIndex end) {
  const std::string_view text = analysis.verbatim(analysis.tokens[at]);
  const Digits digits = read_digits(text, writes_decimal_comma(analysis.language));
  if (digits.size == 0) return {};
  NumberReading reading;
  reading.digits = true;
  reading.value = digits.value;
  reading.end = at + 1;
  reading.suffix = text.substr(digits.size);
  if (!reading.suffix.empty()) {
    reading.ordinal = is_ordinal_suffix(reading.suffix);
    reading.scale = scale_of_suffix(reading.suffix);
    reading.value = scaled(reading.value, reading.scale);
    if (reading.ordinal || reading.scale != 1) reading.suffix = {};
    return reading;
  }
  if (const auto fraction = read_fraction(analysis, at, end)) {
    reading.value = *fraction;
    reading.end = at + 3;
  } else if (const auto more =
                 at + 1 < end ? read_fraction(analysis, at + 1, end) : std::nullopt) {  // 2 1/2
    reading.value += *more;
    reading.end = at + 4;
  }
  Sum sum;
  sum.start(1);
  const TokenIndex words = take_words(analysis, reading.end, std::min(end, reading.end + 1), sum);
  if (words > reading.end && !sum.ordinal() && sum.value() > 1) {
    reading.scale = sum.value();
    reading.value = scaled(reading.value, reading.scale);
    reading.end = words;
  }
  return reading;
}

// "half a million", "a hundred", "a dozen", "half a dozen". Not "a five" or "half a day".
std::optional<NumberReading> read_from_article(const Analysis& analysis, TokenIndex at,
                                               TokenIndex end, double factor) {
  if (at + 1 >= end) return {};
  const NumberWord* next = find_word(analysis.folded(analysis.tokens[at + 1]));
  if (next == nullptr || next->ordinal) return {};
  if (next->role != NumberRole::kHundred && next->role != NumberRole::kScale &&
      next->role != NumberRole::kDozen) {
    return {};
  }
  Sum sum;
  sum.start(1);
  NumberReading reading;
  reading.end = take_words(analysis, at + 1, end, sum);
  reading.value = scaled(sum.value(), factor);
  reading.scale = sum.scale();
  return reading;
}

bool is_word(const Analysis& analysis, TokenIndex at, TokenIndex end, std::string_view folded) {
  return at < end && analysis.folded(analysis.tokens[at]) == folded;
}

std::optional<NumberReading> read_in_words(const Analysis& analysis, TokenIndex at,
                                           TokenIndex end) {
  const std::string& folded = analysis.folded(analysis.tokens[at]);
  if (const NumberWord* word = find_word(folded)) {
    if (word->role == NumberRole::kArticle) return read_from_article(analysis, at, end, 1);
    if (word->role == NumberRole::kHalf) {
      const bool article = is_word(analysis, at + 1, end, "a");
      return read_from_article(analysis, article ? at + 1 : at, end, 0.5);
    }
    if (word->role != NumberRole::kUnit && word->role != NumberRole::kTens) return {};
  }
  Sum sum;
  NumberReading reading;
  reading.end = take_words(analysis, at, end, sum);
  if (reading.end == at) return {};
  reading.value = sum.value();
  reading.scale = sum.scale();
  reading.ordinal = sum.ordinal();
  const bool and_a_half = is_word(analysis, reading.end, end, "and") &&
                          is_word(analysis, reading.end + 1, end, "a") &&
                          is_word(analysis, reading.end + 2, end, "half");
  if (and_a_half && !reading.ordinal) {
    Sum rest;
    rest.start(1);
    reading.value += 0.5;
    const TokenIndex after = reading.end + 3;
    reading.end = take_words(analysis, after, std::min(end, after + 1), rest);
    if (reading.end > after) reading.scale = rest.value();
    if (reading.end > after) reading.value = scaled(reading.value, reading.scale);
  }
  return reading;
}

}  // namespace

bool writes_decimal_comma(std::string_view language) {
  constexpr std::array<std::string_view, 22> kLanguages = {
      "bg", "cs", "da", "de", "el", "es", "fi", "fr", "hr", "hu", "id",
      "it", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sv", "tr", "uk"};
  return std::ranges::find(kLanguages, language.substr(0, 2)) != kLanguages.end();
}

Digits read_digits(std::string_view text, bool comma_is_point) {
  const char32_t point = comma_is_point ? ',' : '.';
  double mantissa = 0, under = 1, numerals = 0;  // 3.25: 325 / 100; ½ is a numeral
  bool after_point = false;
  std::size_t group = 0;       // digits since the last separator
  std::size_t separators = 0;  // of thousands
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    if (c.value >= 0x80 && class_of(c.value) == CharClass::kDigit && u_isdigit(to_icu(c)) == 0) {
      numerals += std::max(0.0, u_getNumericValue(to_icu(c)));
      at += c.size;
      continue;
    }
    if (const int digit = u_charDigitValue(to_icu(c)); digit >= 0) {
      mantissa = mantissa * 10 + digit;
      if (after_point) under *= 10;
      ++group;
      at += c.size;
      continue;
    }
    const bool separator = c.value == ',' || c.value == '.' || c.value == '\'' || c.value == 0x2019;
    const std::size_t run = separator ? ascii_digits(text, at + c.size) : 0;
    if (run == 0) break;
    if (after_point) return {};
    const std::size_t next = at + c.size + run;
    const bool more = next < text.size() && text[next] == text[at];
    const bool thousands = run == 3 && group <= 3 && (c.value != point || more || separators > 0);
    if (thousands) {
      ++separators;
    } else if (more || (separators > 0 && c.value != point)) {
      return {};  // a version, an address: 1.2.3
    } else {
      after_point = true;
    }
    group = 0;
    at += c.size;
  }
  if (at < text.size() && text[at] == ':') return {};
  const double value = mantissa / under + numerals;
  if (!(value < kLargest)) return {};
  return {value, at};
}

double cardinal_value(std::string_view folded) {
  NumberWord first, second;
  if (split_compound(folded, first, second)) {
    return second.ordinal || second.role != NumberRole::kUnit ? 0 : first.value + second.value;
  }
  const NumberWord* word = find_word(folded);
  const bool cardinal = word != nullptr && !word->ordinal &&
                        (word->role == NumberRole::kUnit || word->role == NumberRole::kTens);
  return cardinal ? word->value : 0;
}

bool may_begin_number(std::string_view folded) {
  if (find_word(folded) != nullptr) return true;
  NumberWord first, second;
  return split_compound(folded, first, second);
}

std::optional<NumberReading> read_number(const Analysis& analysis, TokenIndex at, TokenIndex end) {
  if (at >= end) return {};
  switch (analysis.tokens[at].kind) {
    case TokenKind::kNumber:
      return read_in_digits(analysis, at, end);
    case TokenKind::kWord:
      return read_in_words(analysis, at, end);
    case TokenKind::kPunctuation:
    case TokenKind::kSymbol:
      return {};
  }
  return {};
}

}  // namespace twicetold
