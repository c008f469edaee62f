#include "cli/display.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace twicetold {
namespace {

struct WidthCase {
  const char* why;
  std::string text;
  std::size_t columns;
};

const WidthCase kWidths[] = {
    {"a letter takes one column", "Varn", 4},
    {"a Chinese or Japanese character takes two", "橋が開通", 8},
    {"so does a Korean syllable", "다리", 4},
    {"an accent that is a character of its own takes none", "Jose\u0301", 4},
    {"a zero-width joiner takes none", "a\u200Db", 2},
    {"a typographic mark takes one", "“≠”", 3},
    {"each malformed byte counts as the one sign that stands for it", "a\xFFz", 3},
    {"known limit: a family of emoji counts as its members", "👨\u200D👩", 4},
};

TEST(Display, CountsTheColumnsOfATerminal) {
  for (const WidthCase& c : kWidths) EXPECT_EQ(display_width(c.text), c.columns) << c.why;
}

struct PrintableCase {
  const char* why;
  std::string text, shown;
};

const PrintableCase kPrintable[] = {
    {"an escape sequence loses its escape", "\x1b[31mred\x1b[0m", "[31mred[0m"},
    {"the C1 form of the escape, too", "\u009B31mred", "31mred"},
    {"a bell and a delete are left out", "ding\a\x7F", "ding"},
    {"a NUL is left out", std::string("a\0b", 3), "ab"},
    {"line breaks and tabs become spaces", "one\ntwo\tthree", "one two three"},
    {"an override of the writing direction is left out", "\u202Egpj.exe", "gpj.exe"},
    {"a malformed byte becomes the sign for it", "caf\xE9!", "caf\uFFFD!"},
    {"a surrogate written as UTF-8 is malformed", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
    {"text of any language stays", "Łódź, 다리, جسر", "Łódź, 다리, جسر"},
};

TEST(Display, LetsNoControlCharacterThrough) {
  for (const PrintableCase& c : kPrintable) EXPECT_EQ(printable(c.text), c.shown) << c.why;
}

std::vector<std::string> lines(const Line& runs, std::size_t width) {
  std::vector<std::string> out;
  for (const Line& line : wrap(runs, width)) out.push_back(render(line, false));
  return out;
}

using Lines = std::vector<std::string>;

TEST(Display, BreaksLinesAtSpaces) {
  EXPECT_EQ(lines({{"The old bridge opens"}}, 10), (Lines{"The old", "bridge", "opens"}));
  EXPECT_EQ(lines({{"The old bridge opens"}}, 0), (Lines{"The old bridge opens"}));
  EXPECT_EQ(lines({{"  two   spaces "}}, 20), (Lines{"two spaces"}));
  EXPECT_EQ(lines({{""}}, 20), Lines{});
}

TEST(Display, BreaksAWordThatIsLongerThanALineAnywhere) {
  EXPECT_EQ(lines({{"see https://varn.example/"}}, 10),
            (Lines{"see", "https://va", "rn.example", "/"}));
}

TEST(Display, BreaksChineseBetweenCharactersAndKoreanAtSpaces) {
  EXPECT_EQ(lines({{"旧桥重新开放。"}}, 8), (Lines{"旧桥重新", "开放。"}));
  EXPECT_EQ(lines({{"旧桥重新。开放"}}, 8), (Lines{"旧桥重", "新。开放"}));
  EXPECT_EQ(lines({{"오래된 다리가 다시"}}, 8), (Lines{"오래된", "다리가", "다시"}));
}

TEST(Display, KeepsASlotInConflictOnOneLine) {
  EXPECT_EQ(lines({{"It cost "}, {"18 million", Style::kConflict}, {" in all."}}, 12),
            (Lines{"It cost", "18 million", "in all."}));
}

TEST(Display, ColoursARunOnlyWhenAsked) {
  const Line line = {{"It cost "}, {"18", Style::kConflict}};
  EXPECT_EQ(render(line, true), "It cost \x1b[1;4;34m18\x1b[0m");
  EXPECT_EQ(render(line, false), "It cost 18");
}

TEST(Display, TakesAMillionBracketsInOneWord) {
  std::size_t columns = 0;
  for (const Line& line : wrap(std::string(1'000'000, '('), 80)) columns += display_width(line);
  EXPECT_EQ(columns, 1'000'000U);
}

}  // namespace
}  // namespace twicetold
