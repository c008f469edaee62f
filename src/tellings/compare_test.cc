// Made-up stories, each told two to four times, and what a careful reader gets out of them.
// Whatever a story does not expect to conflict must not: conflicts_of() lists all.
#include "tellings/compare.h"

#include <gtest/gtest.h>

#include "tellings/told_for_tests.h"

namespace twicetold {
namespace {

using Lines = std::vector<std::string>;

struct Pair {
  const char *a, *b;
};

void expect_together(const Comparison& c, std::initializer_list<Pair> pairs) {
  for (const Pair& pair : pairs) {
    EXPECT_TRUE(together(c, pair.a, pair.b)) << "“" << pair.a << "” and “" << pair.b << "”";
  }
}

void expect_alone(const Comparison& c, TellingIndex telling,
                  std::initializer_list<const char*> pieces) {
  for (const char* words : pieces) EXPECT_TRUE(alone(c, telling, words)) << words;
}

const Tale kQuakeMorning{
    "Quake shakes coastal towns near Ostrava Bay",
    "A strong earthquake struck the coast near Ostrava Bay early on Tuesday, killing at least 12 "
    "people.\n\n"
    "The quake had a magnitude of 6.1, the seismological institute said. "
    "Dozens of houses in the fishing village of Marel collapsed.\n\n"
    "The airport was closed for several hours. Rescue teams searched the rubble with dogs.\n\n"
    "“We ran into the street in our night clothes,” said baker Tomas Lind.",
    "2021-03-09T08:00:00Z"};
const Tale kQuakeEvening{
    "Toll climbs after earthquake",
    "At least 19 people were killed when an earthquake hit the coast near Ostrava Bay on "
    "Tuesday.\n\n"
    "Many homes collapsed in Marel, a fishing village. Tents were put up on the football field.\n\n"
    "The seismological institute put the magnitude at 6.1, it said. Schools remain closed until "
    "Friday.\n\n"
    "Rescue workers with dogs searched the rubble for survivors.",
    "2021-03-09T19:00:00Z"};

TEST(Compare, AHigherTollInTheEveningIsAnUpdate) {
  const Told told = compare_tales({kQuakeMorning, kQuakeEvening});
  const Comparison& c = told.comparison;
  expect_together(c, {{"killing at least 12", "At least 19 people"},
                      {"magnitude of 6.1", "magnitude at 6.1"},
                      {"Dozens of houses", "Many homes collapsed"},
                      {"Rescue teams searched", "Rescue workers with dogs"}});
  expect_alone(c, 0, {"airport was closed", "ran into the street"});
  expect_alone(c, 1, {"Tents were put up", "Schools remain closed"});
  EXPECT_EQ(conflicts_of(c), Lines{});
  EXPECT_EQ(differs_of(c).size(), 1u);
  EXPECT_EQ(c.independent_origins, 2u);
  EXPECT_EQ(c.warnings, Lines{});
}

TEST(Compare, TwoTollsOfOneHourConflict) {
  const Told told = compare_tales({{"Ferry sinks off Norrby",
                                    "A ferry sank off Norrby on Sunday and 23 people died.\n\n"
                                    "The captain had reported a fire in the engine room. "
                                    "Divers reached the wreck in the afternoon.\n\n"
                                    "The ferry was built in 1987."},
                                   {"Many die as ferry goes down",
                                    "Off Norrby 31 people died on Sunday when a ferry sank.\n\n"
                                    "Fire had broken out in the engine room, the captain reported. "
                                    "Relatives waited at the harbour.\n\n"
                                    "The company owns two more ships."}});
  const Comparison& c = told.comparison;
  expect_together(c, {{"23 people died", "31 people died"},
                      {"fire in the engine room", "Fire had broken out"}});
  expect_alone(c, 0, {"Divers reached", "built in 1987"});
  expect_alone(c, 1, {"Relatives waited", "two more ships"});
  ASSERT_EQ(conflicts_of(c).size(), 1u);
  EXPECT_EQ(statement_with(c, 0, "23 people")->status, Status::kConflict);
  EXPECT_FALSE(statement_with(c, 0, "23 people")->why.empty());
}

TEST(Compare, DeadAndInjuredAreCountedApart) {
  const Told told = compare_tales(
      {{"Bus crash",
        "A bus collided with a truck near Halden, killing 8 people and injuring 21.\n\n"
        "The truck driver was arrested at the scene. Rain had made the road slippery."},
       {"Bus crash near Halden",
        "Near Halden a truck and a bus collided; 8 people were killed and 21 were injured.\n\n"
        "Police arrested the driver of the truck. The bus had come from the north."}});
  expect_together(told.comparison, {{"killing 8", "8 people were killed"},
                                    {"driver was arrested", "Police arrested"}});
  EXPECT_EQ(conflicts_of(told.comparison), Lines{});
}

TEST(Compare, AMatchIsToldByTwoReporters) {
  const Told told = compare_tales(
      {{"Rovers beat United",
        "Harwick Rovers beat Selby United 2-1 at Mill Lane on Saturday.\n\n"
        "Striker Joe Pell scored the winner six minutes before the end. "
        "Goalkeeper Ian Marsh had saved a penalty in the first half.\n\n"
        "The match drew 31,204 spectators to Mill Lane. It was the tenth win in a row for Rovers."},
       {"Late winner for Rovers",
        "Joe Pell’s late goal gave Harwick Rovers a 2-1 victory over Selby United on Saturday.\n\n"
        "More than 31,000 fans watched the game at Mill Lane. "
        "United had a penalty saved by Ian Marsh before the break.\n\n"
        "Coach Dana Wirth praised her team. Rovers travel to Oakham next week."}});
  const Comparison& c = told.comparison;
  expect_together(c, {{"beat Selby United", "2-1 victory"},
                      {"drew 31,204", "More than 31,000"},
                      {"had saved a penalty", "penalty saved by"}});
  expect_alone(c, 0, {"tenth win in a row"});
  expect_alone(c, 1, {"praised her team", "travel to Oakham"});
  EXPECT_EQ(conflicts_of(c), Lines{});
  EXPECT_EQ(differs_of(c), Lines{"31,204 ≈ 31,000"});
}

TEST(Compare, AVerdictWithTwoSentencesConflictsInTheYears) {
  const Told told = compare_tales(
      {{"Banker jailed",
        "Former banker Carl Odell was sentenced to six years in prison for fraud on Thursday.\n\n"
        "Judge Mary Quill said he had betrayed the trust of 400 savers. "
        "Odell hid the money in a company in Malta.\n\n"
        "His lawyer said that he would appeal."},
       {"Odell gets prison term",
        "Carl Odell, a former banker, was sentenced on Thursday to seven years in prison for "
        "fraud.\n\n"
        "“You betrayed the trust of your savers,” Judge Mary Quill told him. "
        "Odell’s lawyer said he would appeal.\n\n"
        "The bank closed two years ago."}});
  const Comparison& c = told.comparison;
  expect_together(
      c, {{"six years in prison", "seven years in prison"}, {"would appeal", "would appeal"}});
  expect_alone(c, 0, {"company in Malta"});
  expect_alone(c, 1, {"The bank closed"});
  EXPECT_EQ(conflicts_of(c), Lines{"six years ≠ seven years"});
}

TEST(Compare, AFilmStoryWithNamesSpeltInTwoWays) {
  const Told told = compare_tales(
      {{"“Harbor Lights” makers share a clip of Jung Hae Rin and Seo Min Woo",
        "A clip from the set of the drama “Harbor Lights” delights fans of Jung Hae Rin and Seo "
        "Min Woo.\n\n"
        "Seo Min Woo acted out how slowly he would lift the umbrella, and everybody on the set "
        "burst out "
        "laughing. Jung Hae Rin said, “I will laugh if he looks at me.”\n\n"
        "The moment the camera rolled, both were in character again.\n\n"
        "The scene was part of an episode that aired on May 21st and disappointed many viewers. "
        "A bakery in Daegu sells cakes with their faces."},
       {"Jeong Hae-rin And Seo Min-u Could Not Stop Laughing On The Set Of “Harbor Lights”",
        "Fans of the K-drama Harbor Lights were delighted by a clip from the set.\n\n"
        "Many viewers had been disappointed by the scene in episode 6, which was shot from far "
        "away.\n\n"
        "In the clip Seo Min-u demonstrates how slowly the umbrella could be lifted, and the crew "
        "cannot stop "
        "laughing. “I’m going to laugh if he looks at me like that,” Jeong Hae-rin said.\n\n"
        "When the cameras rolled, the two were in character. The director has made four films "
        "before."}});
  const Comparison& c = told.comparison;
  expect_together(c, {{"acted out how slowly", "demonstrates how slowly"},
                      {"I will laugh if", "I’m going to laugh"},
                      {"camera rolled", "cameras rolled"},
                      {"disappointed many viewers", "had been disappointed"}});
  expect_alone(c, 0, {"bakery in Daegu"});
  expect_alone(c, 1, {"made four films"});
  EXPECT_EQ(conflicts_of(c), Lines{});
  EXPECT_EQ(differs_of(c), Lines{"May 21st ≈ episode 6"});
  const auto shared =
      std::ranges::find_if(c.quotes, [](const SharedQuote& q) { return q.said.size() == 2; });
  ASSERT_NE(shared, c.quotes.end());
  EXPECT_TRUE(shared->speaker.has_value());
}

TEST(Compare, AnOpeningDateToldInTwoWaysConflicts) {
  const Told told =
      compare_tales({{"New tram line",
                      "The new tram line to Velm will open on June 6, the mayor said.\n\n"
                      "It has 14 stops. Work began under her predecessor."},
                     {"Tram to Velm",
                      "The tram line to Velm is new and will open on June 8.\n\n"
                      "It has 14 stops. Tickets cost as much as on the bus."}});
  EXPECT_EQ(conflicts_of(told.comparison), Lines{"June 6 ≠ June 8"});
  EXPECT_EQ(statement_with(told.comparison, 0, "14 stops")->status, Status::kShared);
}

TEST(Compare, WhatOneAffirmsAndTheOtherDeniesConflicts) {
  const Told told = compare_tales(
      {{"Bridge inspected",
        "The old bridge in Kettering was closed to lorries after Monday's inspection.\n\n"
        "Inspectors found cracks in two pillars. The bridge dates from the railway age."},
       {"Bridge safe",
        "After the inspection the old Kettering bridge was not closed to lorries.\n\n"
        "Two pillars were seen to have cracks by the inspectors. Repairs begin in autumn."}});
  ASSERT_EQ(conflicts_of(told.comparison), Lines{"closed ≠ not closed"});
  EXPECT_EQ(statement_with(told.comparison, 0, "closed to lorries")->conflicts[0].slot,
            SlotKind::kPolarity);
  EXPECT_EQ(statement_with(told.comparison, 0, "cracks in two")->status, Status::kShared);
}

TEST(Compare, ADenialByAnotherPersonIsNoConflict) {
  const Told told =
      compare_tales({{"Minister under fire",
                      "Prosecutors say that minister Rolf Anders took bribes from a builder.\n\n"
                      "The builder has left the country."},
                     {"Minister denies",
                      "Minister Rolf Anders denied that he took bribes from a builder.\n\n"
                      "Parliament meets on Monday."}});
  EXPECT_EQ(conflicts_of(told.comparison), Lines{});
}

const char kWire[] =
    "A gas explosion destroyed a three-storey house in Lemburg on Monday, killing a man of 54.\n\n"
    "Neighbours had smelled gas in the stairwell since the weekend, fire chief Petra Vogel said. "
    "Firemen carried two children out of the burning building.\n\n"
    "The cause is being looked into by the prosecutor’s office in the town.";

TEST(Compare, CopiesOfOneReportAreOneOrigin) {
  const Told told = compare_tales(
      {{"House explodes", kWire},
       {"Gas blast kills man", kWire},
       {"Explosion in Lemburg",
        "In Lemburg a house was destroyed by a gas explosion on Monday, and a man of 54 "
        "was killed.\n\n"
        "People from the street brought blankets. The mayor visited the site in the "
        "evening."}});
  const Comparison& c = told.comparison;
  EXPECT_EQ(c.independent_origins, 2u);
  EXPECT_EQ(c.origins, (std::vector<std::uint32_t>{0, 0, 1}));
  const Statement* killed = statement_with(c, 0, "killing a man");
  EXPECT_EQ(killed->status, Status::kShared);
  EXPECT_EQ(killed->tellings, (std::vector<TellingIndex>{0, 1, 2}));
  const Statement* smelled = statement_with(c, 0, "had smelled gas");
  EXPECT_EQ(smelled->status, Status::kAlone) << "a copy confirms nothing";
  EXPECT_EQ(smelled->tellings, (std::vector<TellingIndex>{0, 1}));
  EXPECT_EQ(conflicts_of(c), Lines{});
  EXPECT_TRUE(std::ranges::any_of(c.sources, [](const Source& s) {
    return s.telling == 1 && s.kind == SourceKind::kCopy && s.to == "tale-0";
  }));
}

TEST(Compare, OneArticleTwiceIsOneOriginAndSaidToBe) {
  const Told told = compare_tales({{"House explodes", kWire}, {"House explodes", kWire}});
  const Comparison& c = told.comparison;
  EXPECT_EQ(c.independent_origins, 1u);
  EXPECT_EQ(c.statements.size(), 4u);
  for (const Statement& statement : c.statements) EXPECT_EQ(statement.status, Status::kAlone);
  ASSERT_EQ(c.warnings.size(), 1u);
  EXPECT_NE(c.warnings[0].find("word for word"), std::string::npos);
}

TEST(Compare, ArticlesThatHaveNothingToDoWithEachOtherAreToldApart) {
  const Told told = compare_tales(
      {{"House explodes", kWire},
       {"Orchestra tours",
        "The youth orchestra of Farnham will tour Portugal in spring. Its conductor, Lucia Prado, "
        "has chosen works by three living composers.\n\n"
        "The last rehearsals take place in the town hall. Tickets sold out within a day."}});
  const Comparison& c = told.comparison;
  EXPECT_EQ(meetings_of(c), 0u);
  ASSERT_EQ(c.warnings.size(), 1u);
  EXPECT_NE(c.warnings[0].find("no statement in common"), std::string::npos);
}

TEST(Compare, OneTellingOnlyIsSaidToBe) {
  const Told told = compare_tales({{"House explodes", kWire}});
  EXPECT_EQ(told.comparison.independent_origins, 1u);
  EXPECT_EQ(meetings_of(told.comparison), 0u);
  EXPECT_EQ(told.comparison.warnings.size(), 1u);
  EXPECT_EQ(compare_tales({}).comparison, Comparison{});
}

TEST(Compare, FourTellingsMeetInOneStatement) {
  const Told told = compare_tales(
      {{"Comet seen",
        "The comet Adler was seen over Chile on Friday by an astronomer.\n\nIt is visible until "
        "June."},
       {"Comet Adler",
        "An astronomer saw comet Adler above Chile on Friday.\n\nIts tail is green."},
       {"Comet",
        "On Friday comet Adler was seen over Chile by an astronomer, Rosa Peña.\n\nShe is 71."},
       {"Sky news",
        "Astronomer Rosa Peña saw the comet Adler over Chile on Friday.\n\nThe moon was new."}});
  const Comparison& c = told.comparison;
  EXPECT_EQ(statement_with(c, 0, "seen over Chile")->tellings.size(), 4u);
  EXPECT_EQ(meetings_of(c), 1u);
  EXPECT_EQ(conflicts_of(c), Lines{});
}

TEST(Compare, TheMergedTellingKeepsTheOrderOfBoth) {
  const Told told = compare_tales({kQuakeMorning, kQuakeEvening});
  const Comparison& c = told.comparison;
  ASSERT_EQ(c.merged.size(), c.statements.size());
  for (std::size_t i = 0; i < c.merged.size(); ++i) {
    const Place& source = c.merged[i].from.at(0);
    EXPECT_EQ(source.span.in(told.articles[source.telling].text), c.merged[i].text);
    EXPECT_EQ(c.merged[i].from.size(), c.statements[i].said.size());
    EXPECT_EQ(c.statements[i].id, i);
  }
  EXPECT_LT(statement_with(c, 0, "killing at least")->id,
            statement_with(c, 0, "airport was closed")->id);
  EXPECT_LT(statement_with(c, 1, "At least 19")->id, statement_with(c, 1, "Tents were put up")->id);
}

TEST(Compare, TheOrderOfTheTellingsChangesOnlyTheirNumbers) {
  const Comparison there = compare_tales({kQuakeMorning, kQuakeEvening}).comparison;
  const Comparison back = compare_tales({kQuakeEvening, kQuakeMorning}).comparison;
  EXPECT_EQ(meetings_of(there), meetings_of(back));
  for (const Statement& statement : there.statements) {
    const Said& said = statement.said.front();
    const Statement* same = statement_with(back, 1 - said.telling, said.text);
    ASSERT_NE(same, nullptr) << said.text;
    EXPECT_EQ(same->status, statement.status) << said.text;
    EXPECT_EQ(same->said.size(), statement.said.size()) << said.text;
  }
}

TEST(Compare, TheTimelineIsInOrderAndLeavesOutWhatHasNoDate) {
  const Told told = compare_tales(
      {{"Works",
        "The mill closed on 3 May 2019. It had opened in 1911. Nobody knows what comes next.\n\n"
        "On 4 April 2019 the owner, Ada Flint, met the workers for three hours."}});
  std::vector<std::string> when;
  for (const TimelineEntry& entry : told.comparison.timeline) when.push_back(entry.when);
  EXPECT_EQ(when, (std::vector<std::string>{"1911", "2019-04-04", "2019-05-03"}));
}

TEST(Compare, AnEmptyTellingDisturbsNobody) {
  const Told told = compare_tales({{"House explodes", kWire}, {"", ""}});
  EXPECT_EQ(told.comparison.statements.size(), 4u);
  EXPECT_EQ(told.comparison.title, "House explodes");
  EXPECT_FALSE(told.comparison.warnings.empty());
}

}  // namespace
}  // namespace twicetold
