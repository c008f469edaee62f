#include "stories/group.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace twicetold {
namespace {

struct Told {
  std::string published;
  std::string title;
  std::string text;
};

const Told kFlood = {"2023-05-02", "Flood cuts off Bredal",
                     "The river Aune burst its banks at Bredal and cut the town off. Helicopters "
                     "brought bread and water to the school."};
const Told kFloodAgain = {"2023-05-03", "Helicopters supply flooded Bredal",
                          "Bread and water came by helicopter to Bredal, where the Aune burst its "
                          "banks on Tuesday. The school serves as a shelter."};
const Told kQuakeInA = {
    "2023-05-02", "Quake kills two in Port Almira",
    "An earthquake of magnitude 6.1 killed two fishermen in Port Almira, on the "
    "coast of Marenza. Rescuers search the harbour."};
const Told kQuakeInAAgain = {"2023-05-03", "Port Almira mourns after earthquake",
                             "Port Almira buried the two fishermen whom the earthquake in Marenza "
                             "killed. The harbour wall lies in ruins."};
const Told kQuakeInB = {"2023-05-06", "Earthquake rattles Tolgar",
                        "An earthquake of magnitude 5.8 woke the capital of Tolgar. Schools stay "
                        "closed, and no deaths were reported by the ministry."};
const Told kFootball = {"2023-05-03", "Halden win the cup",
                        "A late goal by Jonas Ek gave Halden the cup before 40,000 people."};

// The story of each article, in the order given.
std::vector<std::uint32_t> stories_of(const std::vector<Told>& all) {
  std::vector<StoryFeatures> features;
  for (const Told& told : all) {
    Article article;
    article.title = told.title;
    article.text = told.text;
    article.language = "en";
    const ArticleText text = analyze(article);
    features.push_back(features_of(StoryArticle{text, {}, told.published}));
  }
  std::vector<std::uint32_t> stories;
  for (const Joined& joined : group_stories(features, in_order_of_day(features))) {
    stories.push_back(joined.story);
  }
  return stories;
}

using Stories = std::vector<std::uint32_t>;

TEST(Group, PutsReportsOfOneEventTogether) {
  EXPECT_EQ(stories_of({kFlood, kQuakeInA, kFloodAgain, kQuakeInAAgain, kFootball}),
            (Stories{0, 1, 0, 1, 2}));
}

TEST(Group, KeepsTwoQuakesApart) {
  EXPECT_EQ(stories_of({kQuakeInA, kQuakeInB, kQuakeInAAgain}), (Stories{0, 1, 0}));
}

TEST(Group, NumbersStoriesAsTheyBegin) {
  EXPECT_EQ(stories_of({kFootball, kFlood}), (Stories{1, 0}));  // the flood came a day earlier
}

TEST(Group, LeavesEmptyArticlesAlone) {
  EXPECT_EQ(stories_of({{}, {}, kFlood}), (Stories{0, 1, 2}));
  EXPECT_EQ(stories_of({}), Stories{});
}

TEST(Group, TakesUndatedArticlesWhereTheyStand) {
  Told undated = kFloodAgain;
  undated.published = "";
  EXPECT_EQ(stories_of({kFlood, undated, kFootball}), (Stories{0, 0, 1}));
}

}  // namespace
}  // namespace twicetold
