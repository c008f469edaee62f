// The case that the engine exists for: two outlets on one event, as a careful reader reads them.
// The two documents are not ours to publish; where they are absent these tests skip, saying so.
// tests/example_test.cc asks the same of the shipped example.
#include <gtest/gtest.h>

#include "telling_checks.h"

namespace twicetold {
namespace {

class Seeds : public testing::Test {
 protected:
  void SetUp() override {
    const std::string folder = TWICETOLD_SOURCE_DIR "/../shared/seeds/";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no " << folder << ": not tested here";
    static const Reading reading = read_and_compare(
        {folder + "000_5f350362d948d6f3.txt", folder + "001_5e8edf79fc1e8132.txt"});
    ASSERT_EQ(reading.articles.size(), 2u);
    a_ = &reading.articles[0];
    b_ = &reading.articles[1];
    in_a_ = &reading.annotations[0];
    in_b_ = &reading.annotations[1];
    both_ = &reading.comparison;
  }

  const Article* a_ = nullptr;
  const Article* b_ = nullptr;
  const Annotation* in_a_ = nullptr;
  const Annotation* in_b_ = nullptr;
  const Comparison* both_ = nullptr;
};

TEST_F(Seeds, TitleIsTheFirstLine) {
  EXPECT_TRUE(a_->title.starts_with("“My Liberation Notes” production team")) << a_->title;
  EXPECT_TRUE(a_->title.ends_with("even sweeter than the show")) << a_->title;
  EXPECT_TRUE(b_->title.starts_with("Son Suk Ku And Kim Ji Won’s")) << b_->title;
}

TEST_F(Seeds, DeckIsTheLineUnderTheTitle) {
  EXPECT_EQ(a_->deck, "");
  EXPECT_EQ(b_->deck, "“The reality showcased their chemistry more than the drama!”");
}

TEST_F(Seeds, SpoilerNoticeIsANotice) {
  EXPECT_TRUE(a_->notices.empty());
  ASSERT_EQ(b_->notices.size(), 1u);
  EXPECT_EQ(b_->notices[0].kind, NoticeKind::kSpoiler);
  EXPECT_TRUE(has(b_->notices[0].text, "This article reveals plot details")) << b_->notices[0].text;
  EXPECT_FALSE(has(b_->text, "reveals plot details"));
  EXPECT_FALSE(has(b_->text, "Spoiler Alert"));
}

TEST_F(Seeds, CaptionsAreNotBody) {
  EXPECT_FALSE(has("\n\n" + a_->text + "\n\n", "\n\nMy Liberation Notes\n\n"));
  const auto captions = [](const Article& article) {
    return std::ranges::count(article.paragraphs, ParagraphKind::kCaption, &Paragraph::kind);
  };
  EXPECT_EQ(captions(*a_), 5);
  EXPECT_EQ(captions(*b_), 2);
  EXPECT_FALSE(has(b_->text, "left to right"));
  EXPECT_FALSE(has(b_->text, "(right)"));
  ASSERT_EQ(b_->images.size(), 2u);
  EXPECT_EQ(b_->images[0].credit, "JTBC");
  EXPECT_EQ(b_->images[1].credit, "JTBC");
}

TEST_F(Seeds, SourceLinesAreCredits) {
  const auto credited = [](const Article& article, std::string_view name) {
    return std::ranges::count(article.credits, name, &Credit::name) > 0;
  };
  EXPECT_TRUE(credited(*a_, "Insight"));
  EXPECT_TRUE(credited(*b_, "JTBC Drama"));
}

TEST_F(Seeds, HeadlinesOfOtherArticlesAreRelated) {
  EXPECT_TRUE(a_->related.empty());
  ASSERT_EQ(b_->related.size(), 1u);
  EXPECT_TRUE(b_->related[0].title.starts_with("New K-Drama")) << b_->related[0].title;
  EXPECT_FALSE(has(b_->text, "Receives Praise"));
}

TEST_F(Seeds, FurnitureIsNowhere) {
  for (const char* furniture : {"Show More", "Related Articles", "Back to top"}) {
    EXPECT_TRUE(is_furniture(*a_, furniture)) << furniture;
  }
  EXPECT_TRUE(is_furniture(*b_, "You can read more about"));
}

TEST_F(Seeds, SpellingsOfOnePersonMeet) {
  EXPECT_TRUE(one_name(*both_, "Son Seok Koo", "Son Suk Ku"));
  const SharedName* son = name_spelt(*both_, "Son Suk Ku");
  ASSERT_NE(son, nullptr);
  EXPECT_EQ(son->kind, NameKind::kPerson);
  EXPECT_EQ(std::ranges::count(son->roles, "Mr. Gu"), 1);
}

TEST_F(Seeds, PeopleAreFound) {
  for (const char* person : {"Kim Ji Won", "Lee Min Ki", "Lee El", "Younghee"}) {
    const SharedName* name = name_spelt(*both_, person);
    ASSERT_NE(name, nullptr) << person;
    EXPECT_EQ(name->kind, NameKind::kPerson) << person;
  }
}

TEST_F(Seeds, GluedNamesAreTwoPeople) {
  EXPECT_EQ(name_spelt(*both_, "Lee Min KiKim Ji Won"), nullptr);
  EXPECT_FALSE(one_name(*both_, "Lee Min Ki", "Kim Ji Won"));
  const std::size_t glued = b_->text.find("Lee Min KiKim Ji Won");
  ASSERT_NE(glued, std::string::npos);
  const auto stands_at = [&](const char* spelling, std::size_t at) {
    const Name* name = name_spelt(*in_b_, spelling);
    return name != nullptr && std::ranges::any_of(name->mentions, [&](const Mention& m) {
             return m.in == Field::kText && m.span.begin == at;
           });
  };
  EXPECT_TRUE(stands_at("Lee Min Ki", glued));
  EXPECT_TRUE(stands_at("Kim Ji Won", glued + 10));
}

TEST_F(Seeds, WorksMeetUnderTheirAliases) {
  EXPECT_TRUE(one_name(*both_, "My Liberation Notes", "My Liberation Diary"));
  for (const char* work : {"My Liberation Notes", "Squid Game"}) {
    const SharedName* name = name_spelt(*both_, work);
    ASSERT_NE(name, nullptr) << work;
    EXPECT_EQ(name->kind, NameKind::kWork) << work;
  }
}

TEST_F(Seeds, OrganizationsAreFound) {
  const SharedName* jtbc = name_spelt(*both_, "JTBC");
  ASSERT_NE(jtbc, nullptr);
  EXPECT_EQ(jtbc->kind, NameKind::kOrganization);
  EXPECT_TRUE(one_name(*both_, "JTBC", "JTBC Drama"));
  const SharedName* insight = name_spelt(*both_, "Insight");  // stands in a source line only
  ASSERT_NE(insight, nullptr);
  EXPECT_EQ(insight->kind, NameKind::kOrganization);
  const auto is_source = [&](TellingIndex telling, std::string_view to) {
    return std::ranges::any_of(both_->sources, [&](const Source& source) {
      return source.telling == telling && source.kind == SourceKind::kCredit && source.to == to;
    });
  };
  EXPECT_TRUE(is_source(0, "Insight"));
  EXPECT_TRUE(is_source(1, "JTBC Drama"));
}

TEST_F(Seeds, GenresAndNoticesAreNotPeople) {
  for (const char* word : {"K-Drama", "K-drama", "Kdrama", "Spoiler Alert"}) {
    const SharedName* name = name_spelt(*both_, word);
    EXPECT_TRUE(name == nullptr || name->kind != NameKind::kPerson) << word;
  }
}

TEST_F(Seeds, OneQuoteInTwoWordingsMeets) {
  const SharedQuote* quote = shared_quote_with(*both_, "I think I will laugh");
  ASSERT_NE(quote, nullptr);
  EXPECT_EQ(quote, shared_quote_with(*both_, "going to laugh when you turn around."));
  ASSERT_TRUE(quote->speaker.has_value());
  EXPECT_EQ(both_->names[static_cast<std::size_t>(*quote->speaker)].name, "Kim Ji Won");
  EXPECT_EQ(speaker_of(*in_a_, "I think I will laugh"), "Kim Ji Won");
  EXPECT_EQ(speaker_of(*in_b_, "turn around."), "Kim Ji Won");
  EXPECT_EQ(quote_with(*in_b_, "turn around.")->form, QuoteForm::kDirect);
}

TEST_F(Seeds, QuoteOfOneTellingStandsAlone) {
  EXPECT_EQ(speaker_of(*in_b_, "too cringey"), "Son Suk Ku");
  const SharedQuote* quote = shared_quote_with(*both_, "too cringey");
  ASSERT_NE(quote, nullptr);
  EXPECT_EQ(quote->said.size(), 1u);
}

TEST_F(Seeds, DeckIsAQuoteWithoutASpeaker) {
  const Quote* quote = quote_with(*in_b_, "The reality showcased");
  ASSERT_NE(quote, nullptr);
  EXPECT_EQ(quote->in, Field::kDeck);
  EXPECT_FALSE(quote->speaker.has_value());
}

TEST_F(Seeds, WhatBothTellIsShared) {
  const struct {
    const char *a, *b;
  } shared[] = {
      {"started with poor ratings", "started with low ratings"},
      {"enacted the speed of turning", "demonstrated whether they should"},
      {"cracking up everyone", "couldn’t stop laughing"},
      {"I think I will laugh", "going to laugh when you turn around"},
      {"the moment the camera started to roll", "when the cameras were rolling and gave"},
      {"frustrated a lot of viewers", "many were disappointed"},
      {"rejoiced at the new behind video", "hide their gratitude"},
  };
  for (const auto& [a, b] : shared) {
    EXPECT_TRUE(together(*both_, a, b)) << "“" << a << "” and “" << b << "”";
    const Statement* statement = statement_with(*both_, 0, a);
    ASSERT_NE(statement, nullptr) << a;
    EXPECT_EQ(statement->status, Status::kShared) << a;
    EXPECT_TRUE(statement->conflicts.empty()) << a;
  }
}

TEST_F(Seeds, WhatOneTellsIsAlone) {
  EXPECT_TRUE(alone(*both_, 0, "set a shared timing"));
  EXPECT_TRUE(alone(*both_, 0, "wrapping her arms around her body"));
  for (const char* needle : {"as siblings", "Squid Game", "friendship off-screen"}) {
    EXPECT_TRUE(alone(*both_, 1, needle)) << needle;
  }
}

TEST_F(Seeds, DateAndEpisodeAreNoConflict) {
  for (const Statement& statement : both_->statements) {
    EXPECT_TRUE(statement.conflicts.empty()) << statement.said[0].text;
    EXPECT_NE(statement.status, Status::kConflict) << statement.said[0].text;
  }
}

TEST_F(Seeds, NeitherCopiesTheOther) {
  EXPECT_EQ(both_->independent_origins, 2u);
  for (const Source& source : both_->sources) EXPECT_NE(source.kind, SourceKind::kCopy);
}

}  // namespace
}  // namespace twicetold
