#include "text/numbers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace twicetold {
namespace {

// A number as "text=value unit".
std::vector<std::string> shown(std::string_view text, std::string_view language) {
  std::vector<std::string> out;
  for (const Number& number : analyze(text, language, "2022-05-20").numbers) {
    std::string value = std::to_string(number.value);
    value.erase(value.find_last_not_of('0') + 1);
    if (value.back() == '.') value.pop_back();
    out.push_back(number.text + "=" + value + (number.unit.empty() ? "" : " " + number.unit));
  }
  return out;
}

struct Case {
  const char* why;
  std::string text;
  std::vector<std::string> numbers;
  const char* language = "en";
};

const Case kCases[] = {
    {"digits with a noun", "About 300 people fled.", {"300=300 people"}},
    {"thousands", "It hit 1,250 homes.", {"1,250=1250 home"}},
    {"a decimal and a scale", "It cost $1.2 million.", {"$1.2 million=1200000 USD"}},
    {"a glued scale", "A $3bn deal, a €5.5m one.", {"$3bn=3000000000 USD", "€5.5m=5500000 EUR"}},
    {"pounds and won", "£20 or ₩30,000", {"£20=20 GBP", "₩30,000=30000 KRW"}},
    {"a currency behind", "It lost 1.2 trillion won.", {"1.2 trillion won=1200000000000 KRW"}},
    {"a country's dollar", "US$5 and C$7", {"US$5=5 USD", "C$7=7 CAD"}},
    {"a won game", "They had 5 won games.", {"5=5 game"}},
    {"per cent, three ways",
     "25% or 25 percent or 25 per cent",
     {"25%=25 percent", "25 percent=25 percent", "25 per cent=25 percent"}},
    {"percentage points", "up 2 percentage points", {"2 percentage points=2 percentage point"}},
    {"number words", "Five men met twenty-one women.", {"Five=5 men", "twenty-one=21 women"}},
    {"longer words", "two hundred and fifty ships", {"two hundred and fifty=250 ship"}},
    {"a dozen",
     "two dozen cars, half a dozen vans, a dozen boats",
     {"two dozen=24 car", "half a dozen=6 van", "a dozen=12 boat"}},
    {"a hundred", "a hundred cars", {"a hundred=100 car"}},
    {"half a million", "half a million voters", {"half a million=500000 voter"}},
    {"and a half", "two and a half million voters", {"two and a half million=2500000 voter"}},
    {"a mixed fraction", "7 1/2 miles", {"7 1/2 miles=7.5 mile"}},
    {"ordinals", "the 11th bridge, the third tunnel", {"11th=11 ordinal", "third=3 ordinal"}},
    {"episode and season",
     "In episode 11 of Season 2,",
     {"episode 11=11 episode", "Season 2=2 season"}},
    {"No. 5", "She is No. 5 in the list.", {"No. 5=5 number"}},
    {"no alone is no label", "There are no 5 cars.", {"5=5 car"}},
    {"a distance", "5 km, 5km, 5 kilometres", {"5 km=5 km", "5km=5 km", "5 kilometres=5 km"}},
    {"degrees", "It was 30 degrees.", {"30 degrees=30 degree"}},
    {"a range shares its unit", "5 to 10 miles", {"5=5 mile", "10 miles=10 mile"}},
    {"a range shares its scale",
     "$5 to $10 million",
     {"$5=5000000 USD", "$10 million=10000000 USD"}},
    {"a score", "They won 2-1.", {"2=2", "1=1"}},
    {"a noun behind another", "12 police officers left.", {"12=12 officer"}},
    {"a word between", "three other men", {"three=3 men"}},
    {"a toll", "At least 40 dead", {"40=40 dead"}},
    {"a capitalised noun", "Six Democrats voted.", {"Six=6 democrat"}},
    {"a verb is no noun", "Three in ten say no.", {"Three=3", "ten=10"}},
    {"an age in years", "She is 52 years old.", {"52=52 year-old"}},
    {"an age", "an 11-year-old boy", {"11-year-old=11 year-old"}},
    {"a compound", "a three-story house", {"three-story=3 story"}},
    {"below zero", "It fell to -5 degrees.", {"-5 degrees=-5 degree"}},
    {"one person", "One person died.", {"One=1 people"}},
    {"hard: one of them", "One of them left, and no one saw.", {}},
    {"hard: a second", "Wait a second. She first spoke.", {}},
    {"hard: a name", "It was on Studio Four in Ghent.", {}},
    {"hard: a clock", "At 10:30 it ended.", {}},
    {"hard: a stroke", "Open 24/7 since then.", {}},
    {"hard: a version", "Release 1.2.3 is out.", {}},
    {"hard: half a day is no number", "half the town", {}},
    {"hard: a bare year", "the Ghent 2019 festival", {}},
    {"too long for a number", "id 123456789012345678901234567890", {}},
    {"German",
     "Es kostet 1.250,50 Euro und 3 Prozent.",
     {"1.250,50 Euro=1250.5 EUR", "3 Prozent=3 percent"},
     "de"},
    {"German millions", "Rund 3,5 Millionen Euro", {"3,5 Millionen Euro=3500000 EUR"}, "de"},
    {"Korean", "30명이 300원", {"30명이=30", "300원=300 KRW"}, "ko"},
};

TEST(Numbers, HaveTheirValuesAndUnits) {
  for (const Case& c : kCases) EXPECT_EQ(shown(c.text, c.language), c.numbers) << c.why;
}

}  // namespace
}  // namespace twicetold
