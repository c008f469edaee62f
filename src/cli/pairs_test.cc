#include "cli/pairs.h"

#include <gtest/gtest.h>

#include <string>

namespace twicetold {
namespace {

TEST(Pairs, AreTheFirstTwoColumns) {
  const auto pair = tab_pair("Ilse Oravec\tIlze Oravecz\t1\tnote");
  ASSERT_TRUE(pair);
  EXPECT_EQ(pair->first, "Ilse Oravec");
  EXPECT_EQ(pair->second, "Ilze Oravecz");
  EXPECT_FALSE(tab_pair("Ilse Oravec, Ilze Oravecz"));
}

struct Case {
  const char* why;
  std::string line;
  std::string a, b;  // both empty: no pair
};

const Case kCases[] = {
    {"two objects", R"({"a": {"text": "x"}, "b": {"text": "y"}})", R"({"text": "x"})",
     R"({"text": "y"})"},
    {"in any order, beside other fields", R"({"n":1,"b":{"t":[1,{"z":2}]},"c":null,"a":{}})", "{}",
     R"({"t":[1,{"z":2}]})"},
    {"brackets and quotation marks inside strings", R"({"a":{"t":"}\"{"},"b":{"t":"\\"}})",
     R"({"t":"}\"{"})", R"({"t":"\\"})"},
    {"a key inside a value is none of ours", R"({"c":{"a":{},"b":{}}})", "", ""},
    {"one is missing", R"({"a":{}})", "", ""},
    {"an id is no article", R"({"a":"1","b":"2"})", "", ""},
    {"cut off", R"({"a":{},"b":{"text":")", "", ""},
    {"a list", R"([{},{}])", "", ""},
    {"nothing", "", "", ""},
    {"no JSON", "Oravec", "", ""},
};

TEST(Pairs, AreFoundInJson) {
  for (const Case& c : kCases) {
    const auto pair = json_pair(c.line);
    EXPECT_EQ(pair.has_value(), !c.a.empty()) << c.why;
    if (!pair) continue;
    EXPECT_EQ(pair->first, c.a) << c.why;
    EXPECT_EQ(pair->second, c.b) << c.why;
  }
}

TEST(Pairs, TakeAMillionBrackets) {
  EXPECT_FALSE(json_pair(R"({"a":)" + std::string(1'000'000, '[')));
}

}  // namespace
}  // namespace twicetold
