#include "quotes/marks.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <iterator>

#include <string>
#include <vector>

namespace twicetold {
namespace {

struct Case {
  const char* why;
  std::string text;
  std::vector<std::string> quotations;
};

const Case kCases[] = {
    {"curly marks", "“We won,” she said.", {"“We won,”"}},
    {"straight marks", "\"We won,\" she said. \"At last.\"", {"\"We won,\"", "\"At last.\""}},
    {"single marks", "‘We won,’ she said.", {"‘We won,’"}},
    {"straight single marks", "'We won,' she said.", {"'We won,'"}},
    {"backticks and apostrophes", "``We won,'' she said.", {"``We won,''"}},
    {"apostrophes on both sides", "''We won,'' she said.", {"''We won,''"}},
    {"French marks with spaces", "« Nous avons gagné », dit-elle.", {"« Nous avons gagné »"}},
    {"German marks", "„Wir haben gewonnen“, sagte sie.", {"„Wir haben gewonnen“"}},
    {"German marks turned inwards", "»Gewonnen«, sagte sie.", {"»Gewonnen«"}},
    {"Japanese marks", "彼女は「勝った」と言った。", {"「勝った」"}},
    {"single marks inside double ones",
     "“He said ‘no’ to me,” she said.",
     {"“He said ‘no’ to me,”"}},
    {"double marks inside single ones",
     "‘He said “no” to me,’ she said.",
     {"‘He said “no” to me,’"}},
    {"the same marks inside", "“He said “no” to me,” she said.", {"“He said “no” to me,”"}},
    {"a quotation never closed ends with its paragraph",
     "“We won. We did.\n\nIt rained.",
     {"“We won. We did."}},
    {"opened again without having been closed",
     "“We won, she said, “and lost.”",
     {"“We won, she said,", "“and lost.”"}},
    {"two sentences in one pair of marks", "“We won. We lost.” Why?", {"“We won. We lost.”"}},
    {"an apostrophe in a word", "It didn't rain; it wasn’t cold.", {}},
    {"an apostrophe after a plural", "The drivers' strike and the nurses’ strike ended.", {}},
    {"a plural's apostrophe inside single marks",
     "He called ‘the drivers’ strike’ over.",
     {"‘the drivers’ strike’"}},
    {"decades", "In the '90s and the ’80s it rained.", {}},
    {"clipped words", "Rock 'n' roll got 'em.", {}},
    {"feet and inches", "He is 6'2\" and she is 5’11” tall.", {}},
    {"a length in inches", "A 27\" screen and a 32\" one.", {}},
    {"a number at the end of a quotation",
     "\"We open in 2031\" was the plan.",
     {"\"We open in 2031\""}},
    {"a mark after a bracket", "He (\"the boss\") left.", {"\"the boss\""}},
    {"a mark after a dash", "He left—“for good”—on Monday.", {"“for good”"}},
    {"a closing mark alone", "We won,” she said.", {}},
    {"nothing inside", "\"\" and “”", {}},
    {"a lone mark at the end", "He left \"", {}},
    {"bytes that are no UTF-8", "\xff“We\xff won,” \x80she said.", {"“We\xff won,”"}},
    {"known limit: the plural's apostrophe that nothing better follows",
     "He called ‘the drivers’ strike over.",
     {"‘the drivers’"}},
    {"known limit: a mark with white space on both sides", "\" We won \" she said.", {}},
};

TEST(Quotations, AreFoundWhereAReaderWould) {
  for (const Case& c : kCases) {
    std::vector<std::string> quotations;
    for (const Quotation& q : find_quotations(c.text)) quotations.emplace_back(q.span.in(c.text));
    EXPECT_EQ(quotations, c.quotations) << c.why;
  }
}

TEST(Quotations, TellWhenTheSpeakerGoesOnInTheNextParagraph) {
  const auto found = find_quotations("“One.\n\n“Two.\n\n“Three.”\n\n“Four.”");
  ASSERT_EQ(found.size(), 4u);
  EXPECT_TRUE(found[0].goes_on);
  EXPECT_TRUE(found[1].goes_on);
  EXPECT_FALSE(found[2].goes_on);
  EXPECT_FALSE(found[0].closed);
  EXPECT_TRUE(found[2].closed);
}

TEST(Quotations, DoNotGoOnOverAParagraphWithoutMarks) {
  const auto found = find_quotations("“One.\n\nIt rained.\n\n“Two.”");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_FALSE(found[0].goes_on);
}

TEST(Quotations, LieInOrderInsideAnyText) {
  const std::string pieces[] = {"\"", "'", "“", "”", "‘", "’", "``",   "''",   "«",    "»",  "„",
                                " ",  "a", "s", "1", ".", ",", "\n\n", "\xE2", "\x80", "「", "」"};
  std::uint32_t state = 7;
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) {
      state = state * 1664525u + 1013904223u;
      text += pieces[(state >> 16) % std::size(pieces)];
    }
    std::uint32_t told = 0;
    for (const Quotation& q : find_quotations(text)) {
      EXPECT_LE(told, q.span.begin) << text;
      EXPECT_LT(q.inside.begin, q.inside.end) << text;
      EXPECT_TRUE(q.span.contains(q.inside)) << text;
      EXPECT_LE(q.span.end, text.size()) << text;
      told = q.span.end;
    }
  }
}

}  // namespace
}  // namespace twicetold
