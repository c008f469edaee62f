#include "page/lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace twicetold {
namespace {

TEST(Furniture, IsWhatNoArticleIsMadeOf) {
  for (const char* line :
       {"Show More", "Related Articles", "Back to top button", "Share", "Share on Facebook",
        "12 Comments", "Subscribe to our newsletter", "SUBSCRIBE",
        "We use cookies to improve your visit.", "Advertisement", "***",
        "Home | News | Sport | Weather", "© 2022 The Example Times", "Copy link", "Mehr anzeigen",
        "Teilen", "Sign up for our morning briefing", "» Print"}) {
    EXPECT_TRUE(is_furniture(line)) << line;
  }
}

TEST(Furniture, IsNotASentenceWithTheSameWords) {
  for (const char* line :
       {"Show more mercy, the bishop said.", "“Share this,” she wrote under the picture.",
        "The Share", "He shares a flat with his brother.", "More than a game",
        "Next year the town will vote again.", "Top seed Anna Brandt is out",
        "Related to the king by marriage, he never spoke of it.",
        "Follow the money, said the minister", "Closed for winter", "2022"}) {
    EXPECT_FALSE(is_furniture(line)) << line;
  }
}

TEST(Notices, AreToldByTheirLabels) {
  const struct {
    const char* line;
    NoticeKind kind;
    const char* text;
  } cases[] = {
      {"Spoiler Alert", NoticeKind::kSpoiler, ""},
      {"*** SPOILER WARNING ***", NoticeKind::kSpoiler, ""},
      {"Spoiler alert: The ending is told below.", NoticeKind::kSpoiler,
       "The ending is told below."},
      {"Correction: The bridge is in Ghent.", NoticeKind::kCorrection, "The bridge is in Ghent."},
      {"An earlier version of this article misspelt a name.", NoticeKind::kCorrection,
       "An earlier version of this article misspelt a name."},
      {"EMBARGOED UNTIL 6 May, 00:01", NoticeKind::kEmbargo, "EMBARGOED UNTIL 6 May, 00:01"},
      {"Sponsored by Example Bank", NoticeKind::kSponsored, "Sponsored by Example Bank"},
      {"Sponsored content", NoticeKind::kSponsored, "Sponsored content"},
  };
  for (const auto& c : cases) {
    const auto notice = notice_of(c.line);
    ASSERT_TRUE(notice) << c.line;
    EXPECT_EQ(notice->kind, c.kind) << c.line;
    EXPECT_EQ(notice->text, c.text) << c.line;
  }
  for (const char* line :
       {"Sponsored by two senators, the bill passed on Monday.",
        "Corrections officers went on strike.", "Embargo lifted, says minister"}) {
    EXPECT_FALSE(notice_of(line)) << line;
  }
}

TEST(Credits, NameTheSource) {
  const struct {
    const char *line, *name;
    bool of_picture;
  } cases[] = {
      {"Source: Insight", "Insight", false},
      {"Via Example News", "Example News", false},
      {"(Source: ZTV, Example Post)", "ZTV, Example Post", false},
      {"Photo: Ann Lee/AFP", "Ann Lee/AFP", true},
      {"Photo by Ann Lee", "Ann Lee", true},
      {"Image courtesy of ZTV", "ZTV", true},
      {"Quelle: dpa", "dpa", false},
  };
  for (const auto& c : cases) {
    const auto credit = credit_of(c.line);
    ASSERT_TRUE(credit) << c.line;
    EXPECT_EQ(credit->name, c.name) << c.line;
    EXPECT_EQ(credit->of_picture, c.of_picture) << c.line;
  }
  for (const char* line :
       {"Source: people who know the plans of the ministry.", "Sources close to him agree.",
        "Via dolorosa of a small club that never gave up", "Photos show the damage."}) {
    EXPECT_FALSE(credit_of(line)) << line;
  }
}

TEST(Captions, AreToldByTheirForm) {
  const struct {
    const char *line, *caption, *credit;
  } cases[] = {
      {"Ana Brandt on the set | ZTV", "Ana Brandt on the set", "ZTV"},
      {"Ana Brandt on the set (Photo: Piet Vos)", "Ana Brandt on the set", "Piet Vos"},
      {"The bridge in May. Photograph: Piet Vos/AFP", "The bridge in May.", "Piet Vos/AFP"},
      {"Die Brücke im Mai © Piet Vos", "Die Brücke im Mai", "Piet Vos"},
      {"From left: Ana Brandt and Piet Vos", "From left: Ana Brandt and Piet Vos", ""},
      {"Ana Brandt (left) and Piet Vos (right)", "Ana Brandt (left) and Piet Vos (right)", ""},
  };
  for (const auto& c : cases) {
    const auto caption = caption_of(c.line);
    ASSERT_TRUE(caption) << c.line;
    EXPECT_EQ(caption->caption, c.caption) << c.line;
    EXPECT_EQ(caption->credit, c.credit) << c.line;
  }
  for (const char* line : {"From left parties came a cold silence.", "He turned (left) and left.",
                           "The vote was 5 | 4, she said, and nobody spoke."}) {
    EXPECT_FALSE(caption_of(line)) << line;
  }
}

TEST(RelatedCues, PointToOtherArticles) {
  EXPECT_EQ(related_cue("Read more: Bridge closed again")->headline, "Bridge closed again");
  EXPECT_EQ(related_cue("ALSO READ | Bridge closed again")->headline, "Bridge closed again");
  EXPECT_TRUE(related_cue("Related Articles")->list);
  EXPECT_FALSE(related_cue("You can read more about the bridge below.")->list);
  for (const char* line :
       {"Read the letter and weep.", "Related crimes rose by a tenth.",
        "You can read the whole report in an hour.", "Recommended by doctors: rest"}) {
    EXPECT_FALSE(related_cue(line)) << line;
  }
}

TEST(Bylines, GiveNamesWithoutRoles) {
  EXPECT_EQ(byline_of("By Ann Lee, Staff Writer"), (std::vector<std::string>{"Ann Lee"}));
  EXPECT_EQ(byline_of("Von Anna Lang und Tom van der Heide"),
            (std::vector<std::string>{"Anna Lang", "Tom van der Heide"}));
  for (const char* line : {"By the river", "By May they had gone.", "Von hier an wird es schwer"}) {
    EXPECT_TRUE(byline_of(line).empty()) << line;
  }
}

}  // namespace
}  // namespace twicetold
