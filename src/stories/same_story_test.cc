#include "stories/same_story.h"

#include <gtest/gtest.h>

#include <string>

#include "stories/features.h"

namespace twicetold {
namespace {

Article article(std::string title, std::string text, std::string published = "") {
  Article out;
  out.title = std::move(title);
  out.text = std::move(text);
  out.published = std::move(published);
  out.language = "en";
  return out;
}

ArticleMatch match(const Article& a, const Article& b) {
  const ArticleText text_a = analyze(a), text_b = analyze(b);
  return match_articles(StoryArticle{text_a, {}, a.published},
                        StoryArticle{text_b, {}, b.published});
}

const Article kQuakeInA = article("Strong quake shakes Marenza, two dead",
                                  "An earthquake of magnitude 6.1 struck the coast of Marenza "
                                  "early on Monday, killing two people "
                                  "in Port Almira and bringing down part of the old harbour wall. "
                                  "Rescue teams searched the ruins.",
                                  "2023-03-06");
const Article kQuakeInAAgain = article(
    "Two killed as earthquake hits Port Almira",
    "Two fishermen died when a strong earthquake brought down the harbour wall of Port Almira in "
    "Marenza before dawn. Rescue teams were still searching the ruins in the afternoon.",
    "2023-03-07");
const Article kQuakeInB = article(
    "Earthquake rattles Tolgar, no deaths reported",
    "An earthquake of magnitude 5.8 woke the capital of Tolgar on Friday. Power failed in several "
    "districts, and schools stay closed. The seismic institute expects aftershocks.",
    "2023-03-10");

TEST(SameStory, IsSeenBehindTwoReports) { EXPECT_TRUE(match(kQuakeInA, kQuakeInAAgain).same); }

TEST(SameStory, IsNotMadeOfTwoQuakes) {
  EXPECT_FALSE(match(kQuakeInA, kQuakeInB).same);
  EXPECT_LT(match(kQuakeInA, kQuakeInB).score, match(kQuakeInA, kQuakeInAAgain).score);
}

TEST(SameStory, IsTheSameEitherWay) {
  EXPECT_EQ(match(kQuakeInA, kQuakeInB).score, match(kQuakeInB, kQuakeInA).score);
}

TEST(SameStory, CountsTheDaysBetween) {
  Article late = kQuakeInAAgain;
  late.published = "2023-04-20T08:00:00Z";
  EXPECT_LT(match(kQuakeInA, late).score, match(kQuakeInA, kQuakeInAAgain).score);
}

TEST(SameStory, WorksOnHeadlinesAlone) {
  EXPECT_TRUE(match(article("Quake kills two in Port Almira", ""),
                    article("Two killed in Port Almira quake", ""))
                  .same);
  EXPECT_FALSE(match(article("Quake kills two in Port Almira", ""),
                     article("Striker leaves Tolgar for record fee", ""))
                   .same);
  EXPECT_EQ(match(article("", ""), article("", "")).score, 0);
}

TEST(DayOf, ReadsDatesAndTimes) {
  EXPECT_EQ(day_of("1970-01-02"), 1);
  EXPECT_EQ(day_of("2023-03-06T23:59:00+01:00"), day_of("2023-03-06"));
  EXPECT_EQ(day_of("2023-02-30"), std::nullopt);
  EXPECT_EQ(day_of("yesterday"), std::nullopt);
  EXPECT_EQ(day_of(""), std::nullopt);
}

}  // namespace
}  // namespace twicetold
