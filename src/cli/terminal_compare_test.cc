#include "cli/terminal_compare.h"

#include <gtest/gtest.h>

#include <sstream>

#include "cli/display.h"
#include "cli/drawn_comparison.h"

namespace twicetold {
namespace {

const char kNarrow[] = R"(
A   Harbour Post · 9 March 2024
    Old lift bridge opens again after four years
B   Quay Radio · 9 March 2024, 18:05 · Source: Varn Press
    Ships and trams share the Varn bridge once more
────────────────────────────────────────────────────────────
two origins   = 2 in both   ≠ 1 in conflict   1 only A
1 only B
────────────────────────────────────────────────────────────
    Ilse Oravec A = Ilze Oravecz B

=   A  The lift bridge over the Varn opened to traffic on
       Saturday.
    B  Since Saturday, trams cross the Varn on the old lift
       bridge again.

≠   conflict: number
    A  The repair cost [18 million crowns]≠, says the city.
    B  According to the city, [21 million crowns]≠ went into
       the repair.

B   A choir of dockers sang from a barge.

≈   told in other ways: date
    A  The bridge had been closed since [a gale in 2020]≈.
    B  It had stood still for [four years]≈.

A   Mayor Ilse Oravec pressed the button that lowered the
    span.

────────────────────────────────────────────────────────────
Quotes 1, and 1 reported without the words
    Ilse Oravec
    A  “It moves!”
    B  “She is moving!”

────────────────────────────────────────────────────────────
Sources 1
    B  credits Varn Press · Source: Varn Press

────────────────────────────────────────────────────────────
Timeline 1
    2024-03-09  A B  The lift bridge over the Varn opened to
                     traffic on Saturday.

                           – 30 –
  Neither text takes over words of the other: two origins.
)";

const char kWide[] = R"(
A Harbour Post · 9 March 2024                             B Quay Radio · 9 March 2024, 18:05 ·
Old lift bridge opens again after four                    Source: Varn Press
years                                                     Ships and trams share the Varn bridge once
                                                          more
────────────────────────────────────────────────────────────────────────────────────────────────────
two origins   = 2 in both   ≠ 1 in conflict   1 only A   1 only B
────────────────────────────────────────────────────────────────────────────────────────────────────
                               Ilse Oravec       =        Ilze Oravecz

The lift bridge over the Varn opened to          =        Since Saturday, trams cross the Varn on
traffic on Saturday.                                      the old lift bridge again.

The repair cost [18 million crowns]≠, says       ≠        According to the city,
the city.                                      number     [21 million crowns]≠ went into the repair.

                                  not in A       B        A choir of dockers sang from a barge.

The bridge had been closed since [a gale         ≈        It had stood still for [four years]≈.
in 2020]≈.                                      date

Mayor Ilse Oravec pressed the button that        A        not in B
lowered the span.

)";

const char kThree[] = R"(
A   Harbour Post
    Seal pup strays into the tram depot
B   Quay Radio
    Depot staff feed a lost seal
C   Evening Tide · copies A
    Seal pup strays into the tram depot
────────────────────────────────────────────────────────────
2 origins of 3 tellings   = 1 shared   ≠ 0 in conflict
1 only A
────────────────────────────────────────────────────────────
=   shared, 2 origins
    A  A seal pup slept under tram 9.
    B  The pup was found under a tram.
    C  as A

A   A alone, copied by C
    A  It was given herring.

────────────────────────────────────────────────────────────
Sources 1
    C  copies A · 97 % of its words

                           – 30 –
     C takes over words of A: 2 origins of 3 tellings.
)";

TEST(TerminalCompare, StacksTheTellingsWhereTheTerminalIsNarrow) {
  EXPECT_EQ("\n" + terminal_compare(bridge_story(), {60, false}), kNarrow);
}

TEST(TerminalCompare, PutsTwoTellingsSideBySideFrom100Columns) {
  const std::string text = "\n" + terminal_compare(bridge_story(), {100, false});
  EXPECT_EQ(text.substr(0, sizeof(kWide) - 1), kWide);
}

TEST(TerminalCompare, StacksThreeTellingsAndFoldsCopies) {
  EXPECT_EQ("\n" + terminal_compare(copied_story(), {60, false}), kThree);
}

TEST(TerminalCompare, NeverWritesALineWiderThanTheTerminalOrSpacesAtItsEnd) {
  for (const std::size_t width : {20U, 37U, 60U, 99U, 100U, 113U, 180U}) {
    std::istringstream text(terminal_compare(bridge_story(), {width, false}));
    for (std::string line; std::getline(text, line);) {
      EXPECT_LE(display_width(line), width) << line;
      EXPECT_FALSE(line.ends_with(' ')) << line;
    }
  }
}

TEST(TerminalCompare, SaysTheSameWithColoursAndWithout) {
  const std::string text = terminal_compare(bridge_story(), {80, true});
  EXPECT_NE(text.find("The repair cost \x1b[1;4;34m18 million crowns≠\x1b[0m"), text.npos);
  EXPECT_EQ(text.find("[18 million"), text.npos);
}

TEST(TerminalCompare, LetsNoEscapeSequenceOfAnArticleThrough) {
  Comparison x = bridge_story();
  const std::string evil = "\x1b]0;owned\a \u009b2J";
  for (Article& article : x.tellings) {
    article.title += evil;
    article.outlet += evil;
    article.published += evil;
    article.notices.push_back({NoticeKind::kSpoiler, evil});
    article.warnings.push_back(evil);
    article.credits.push_back({evil, evil});
  }
  for (Statement& statement : x.statements) {
    for (Said& said : statement.said) said.text += evil;
  }
  for (SharedName& name : x.names) {
    name.name += evil;
    for (Variant& variant : name.variants) variant.text += evil;
  }
  for (SharedQuote& quote : x.quotes) quote.said[0].text += evil;
  for (Source& source : x.sources) source.to = source.evidence = evil;
  for (TimelineEntry& entry : x.timeline) entry.when = entry.text = evil;
  x.warnings = {evil};
  for (const std::size_t width : {60U, 120U}) {
    const std::string text = terminal_compare(x, {width, false});
    EXPECT_EQ(text.find_first_of("\x1b\a\x9b"), text.npos);
  }
}

TEST(TerminalCompare, ShowsWarningsAndNotices) {
  Comparison x = bridge_story();
  x.warnings = {"these articles have nothing in common"};
  x.tellings[1].notices = {{NoticeKind::kSpoiler, "Gives away the end."}};
  const std::string text = terminal_compare(x, {80, false});
  EXPECT_NE(text.find("  ! these articles have nothing in common\n"), text.npos);
  EXPECT_NE(text.find("  ! B: Gives away the end.\n"), text.npos);
}

TEST(TerminalCompare, SurvivesAComparisonWithoutAnything) {
  EXPECT_NE(terminal_compare(Comparison{}, {80, false}).find("– 30 –"), std::string::npos);
}

}  // namespace
}  // namespace twicetold
