// The shipped example: one event, two outlets, names romanised differently, a role, an alias of the
// work, one quote in two translations, a date against an episode number, one conflict in a number.
#include <gtest/gtest.h>

#include "telling_checks.h"

namespace twicetold {
namespace {

const Reading& example() {
  static const Reading reading = read_and_compare({
      TWICETOLD_SOURCE_DIR "/examples/ferry-a.txt",
      TWICETOLD_SOURCE_DIR "/examples/ferry-b.txt",
  });
  return reading;
}
const Article& a() { return example().articles.at(0); }
const Article& b() { return example().articles.at(1); }
const Comparison& both() { return example().comparison; }

TEST(Example, IsReadWithoutFurniture) {
  EXPECT_TRUE(a().title.starts_with("Crew of “The Last Ferry”")) << a().title;
  EXPECT_TRUE(b().title.starts_with("Yun Suh-jin And Han Do-gyeong’s")) << b().title;
  EXPECT_EQ(a().deck, "");
  EXPECT_EQ(b().deck, "“They make a better couple off the boat than on it!”");
  for (const char* furniture : {"Show More", "Related Articles", "Back to top", "Spoiler Alert"}) {
    EXPECT_TRUE(is_furniture(a(), furniture)) << furniture;
    EXPECT_TRUE(is_furniture(b(), furniture)) << furniture;
  }
  EXPECT_TRUE(is_furniture(b(), "You can read more about"));
}

TEST(Example, KeepsCaptionsNoticesCreditsAndRelatedApart) {
  const auto captions = [](const Article& article) {
    return std::ranges::count(article.paragraphs, ParagraphKind::kCaption, &Paragraph::kind);
  };
  EXPECT_EQ(captions(a()), 4);
  EXPECT_EQ(captions(b()), 2);
  EXPECT_FALSE(has(b().text, "left to right"));
  ASSERT_EQ(b().images.size(), 2u);
  EXPECT_EQ(b().images[1].credit, "Haneul TV");
  ASSERT_EQ(b().notices.size(), 1u);
  EXPECT_EQ(b().notices[0].kind, NoticeKind::kSpoiler);
  EXPECT_EQ(std::ranges::count(a().credits, "Morning Reel", &Credit::name), 1);
  EXPECT_EQ(std::ranges::count(b().credits, "Haneul TV Drama", &Credit::name), 1);
  ASSERT_EQ(b().related.size(), 1u);
  EXPECT_TRUE(has(b().related[0].title, "Is Praised For Its Silence"));
}

TEST(Example, SpellingsMeet) {
  EXPECT_TRUE(one_name(both(), "Yoon Seo Jin", "Yun Suh-jin"));
  EXPECT_TRUE(one_name(both(), "Han Do Kyung", "Han Do-gyeong"));
  EXPECT_TRUE(one_name(both(), "The Last Ferry", "The Last Boat Home"));
  EXPECT_TRUE(one_name(both(), "Haneul TV", "Haneul TV Drama"));
  EXPECT_FALSE(one_name(both(), "Yoon Seo Jin", "Han Do Kyung"));
  const SharedName* actor = name_spelt(both(), "Han Do Kyung");
  ASSERT_NE(actor, nullptr);
  EXPECT_EQ(actor->kind, NameKind::kPerson);
  EXPECT_EQ(std::ranges::count(actor->roles, "Captain Mo"), 1);
}

TEST(Example, NamesHaveTheirKinds) {
  const struct {
    const char* spelling;
    NameKind kind;
  } names[] = {
      {"Yoon Seo Jin", NameKind::kPerson},
      {"Kang Mi-rae", NameKind::kPerson},
      {"Oh Jun", NameKind::kPerson},
      {"Seo Ha-neul", NameKind::kPerson},
      {"Haneul TV", NameKind::kOrganization},
      {"The Last Ferry", NameKind::kWork},
      {"Morning Reel", NameKind::kOrganization},
      {"Paper Planets", NameKind::kWork},
      {"Busan", NameKind::kPlace},
  };
  for (const auto& [spelling, kind] : names) {
    const SharedName* name = name_spelt(both(), spelling);
    ASSERT_NE(name, nullptr) << spelling;
    EXPECT_EQ(name->kind, kind) << spelling;
  }
}

TEST(Example, OneQuoteInTwoTranslationsMeets) {
  const SharedQuote* quote = shared_quote_with(both(), "I will surely laugh");
  ASSERT_NE(quote, nullptr);
  EXPECT_EQ(quote, shared_quote_with(both(), "burst out laughing"));
  EXPECT_EQ(speaker_of(example().annotations[0], "I will surely laugh"), "Yoon Seo Jin");
  EXPECT_EQ(speaker_of(example().annotations[1], "If he looks at me"), "Yun Suh-jin");
  EXPECT_EQ(speaker_of(example().annotations[1], "does everything slowly"), "Han Do-gyeong");
  const Quote* deck = quote_with(example().annotations[1], "a better couple");
  ASSERT_NE(deck, nullptr);
  EXPECT_FALSE(deck->speaker.has_value());
}

TEST(Example, WhatBothTellIsShared) {
  const struct {
    const char *a, *b;
  } shared[] = {
      {"opened to weak ratings", "slow start in the ratings"},
      {"acted out, in slow motion", "demonstrated how slowly"},
      {"I will surely laugh", "If he looks at me that way"},
      {"the moment the camera rolled", "when the cameras were rolling"},
      {"many viewers were disappointed", "Many viewers were disappointed by"},
      {"fans were delighted", "viewers were delighted"},
  };
  for (const auto& [in_a, in_b] : shared) {
    EXPECT_TRUE(together(both(), in_a, in_b)) << "“" << in_a << "” and “" << in_b << "”";
  }
}

TEST(Example, TwoNumbersOfTakesConflictAndNothingElseDoes) {
  EXPECT_TRUE(together(both(), "14 takes", "17 takes"));
  const Statement* takes = statement_with(both(), 0, "14 takes");
  ASSERT_NE(takes, nullptr);
  EXPECT_EQ(takes->status, Status::kConflict);
  EXPECT_EQ(slots(takes->conflicts), std::vector{SlotKind::kNumber});
  for (const Statement& statement : both().statements) {
    if (&statement != takes) {
      EXPECT_TRUE(statement.conflicts.empty()) << statement.said[0].text;
    }
  }
}

TEST(Example, DateAndEpisodeDifferWithoutConflict) {
  EXPECT_TRUE(together(both(), "June 4th", "episode 9"));
  const Statement* aired = statement_with(both(), 0, "June 4th");
  ASSERT_NE(aired, nullptr);
  EXPECT_EQ(aired->status, Status::kShared);
  EXPECT_EQ(slots(aired->differs), std::vector{SlotKind::kDate});
}

TEST(Example, WhatOneTellsIsAlone) {
  EXPECT_TRUE(alone(both(), 0, "300 umbrellas"));
  EXPECT_TRUE(alone(both(), 1, "Paper Planets"));
  EXPECT_TRUE(alone(both(), 1, "as three sisters and brothers"));
}

TEST(Example, HasTwoOriginsAndTheirCredits) {
  EXPECT_EQ(both().independent_origins, 2u);
  ASSERT_GE(both().sources.size(), 2u);
  EXPECT_EQ(both().sources[0].to, "Morning Reel");
}

TEST(Example, EveryWordShownStandsInItsSource) {
  const auto stands = [](TellingIndex telling, Span span, std::string_view text) {
    return span.in(example().articles.at(telling).text) == text;
  };
  for (const Statement& statement : both().statements) {
    for (const Said& said : statement.said) EXPECT_TRUE(stands(said.telling, said.span, said.text));
    for (const auto* slots : {&statement.conflicts, &statement.differs}) {
      for (const Slot& slot : *slots) {
        for (const SlotValue& v : slot.values) EXPECT_TRUE(stands(v.telling, v.span, v.text));
      }
    }
  }
  for (const MergedSentence& sentence : both().merged) {
    ASSERT_FALSE(sentence.from.empty());
    EXPECT_TRUE(stands(sentence.from[0].telling, sentence.from[0].span, sentence.text));
  }
  for (const TimelineEntry& entry : both().timeline) {
    ASSERT_FALSE(entry.said.empty());
    EXPECT_TRUE(stands(entry.said[0].telling, entry.said[0].span, entry.text));
  }
}

}  // namespace
}  // namespace twicetold
