// Reads one number, in digits or in words, off the tokens of a text: "1,000", "3.5 million",
// "twenty-one", "half a million", "2 1/2", "11th". What is counted is found in numbers.cc.
#pragma once

#include <optional>
#include <string_view>

#include "text/analysis.h"

namespace twicetold {

/// A number that was read from token `at` on.
struct NumberReading {
  double value = 0;
  TokenIndex end = 0;       ///< the token after it
  double scale = 1;         ///< what "million" and its like multiplied by; 1 if none stood there
  bool ordinal = false;     ///< "11th", "eleventh"
  bool digits = false;      ///< begins with a digit
  std::string_view suffix;  ///< letters that stick to the digits and are no number: "km" of "5km"
};

/// The number that begins at token `at` and ends before token `end`, or none. Number words are
/// English, scale words ("Millionen") also German, French, Spanish, Italian, Portuguese and Dutch.
/// Whether "1.000" is a thousand depends on `analysis.language`. Looks at few tokens.
std::optional<NumberReading> read_number(const Analysis& analysis, TokenIndex at, TokenIndex end);

/// The value of digits with separators at the start of `text`; `size` is how many bytes they take.
struct Digits {
  double value = 0;
  std::size_t size = 0;  ///< 0: no number, or one with separators in odd places ("1.2.3", "10:30")
};
Digits read_digits(std::string_view text, bool comma_is_point);

/// Whether `language` writes 3,5 for three and a half.
bool writes_decimal_comma(std::string_view language);

/// The value of one folded word that is a cardinal number: "five", "twenty-one"; 0 for any other.
double cardinal_value(std::string_view folded);

/// Whether a number may begin with this folded word: "five", "twenty-one", "a", "half", "first".
bool may_begin_number(std::string_view folded);

}  // namespace twicetold
