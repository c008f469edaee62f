#include "twicetold/read.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <vector>

namespace twicetold {
namespace {

using namespace std::string_view_literals;

Article read_one(std::string_view page) {
  ReadResult result = read_articles(page, "page.txt");
  EXPECT_EQ(result.articles.size(), 1u) << page;
  return result.articles.empty() ? Article{} : result.articles.front();
}

std::vector<std::string> captions_of(const Article& article) {
  std::vector<std::string> captions;
  for (const Paragraph& p : article.paragraphs) {
    if (p.kind == ParagraphKind::kCaption) captions.push_back(p.text);
  }
  return captions;
}

constexpr auto kSavedPage =
    "Harbour Lights fans split over the farewell at the lighthouse\n\n"
    "“Nobody on the set could keep a straight face!”\n\n"
    "Spoiler Alert\n\n"
    "This article reveals plot details of a series that is still running.\n\n"
    "The farewell in  “Harbour\xc2\xa0Lights” took four days to film, the director said on "
    "Monday.\n\n"
    "(left to right) From left: Ana Brandt, Piet Vos and Lena Oort in “Harbour Lights.” | ZTV\n\n"
    "Viewers had complained that the scene was over too soon and far too dark to see.\n\n"
    "Harbour Lights\n\n"
    "Ana BrandtPiet Vos, and Lena Oort play the three siblings who inherit the lighthouse.\n\n"
    "Ana Brandt (left) and Piet Vos (right) | ZTV\n\n"
    "Harbour Lights\n\n"
    "The channel has since shown the whole scene, and it was received with relief.\n\n"
    "You can read more about Harbour Lights below.\n\n"
    "Critics Praise “Harbour Lights” For Its Quiet Second Season\n\n"
    "Source: ZTV Drama\n\nShow More\n\nRelated Articles\n\nBack to top button"sv;

TEST(SavedPage, GivesTheArticleAndLeavesTheSiteOut) {
  const Article article = read_one(kSavedPage);
  EXPECT_EQ(article.title, "Harbour Lights fans split over the farewell at the lighthouse");
  EXPECT_EQ(article.deck, "“Nobody on the set could keep a straight face!”");
  ASSERT_EQ(article.notices.size(), 1u);
  EXPECT_EQ(article.notices[0].kind, NoticeKind::kSpoiler);
  EXPECT_EQ(article.notices[0].text,
            "This article reveals plot details of a series that is still running.");
  EXPECT_EQ(
      captions_of(article),
      (std::vector<std::string>{
          "(left to right) From left: Ana Brandt, Piet Vos and Lena Oort in “Harbour Lights.”",
          "Harbour Lights", "Ana Brandt (left) and Piet Vos (right)", "Harbour Lights"}));
  EXPECT_EQ(article.images[0].credit, "ZTV");
  EXPECT_EQ(article.credits,
            (std::vector<Credit>{{"ZTV", "| ZTV"}, {"ZTV Drama", "Source: ZTV Drama"}}));
  EXPECT_EQ(
      article.related,
      (std::vector<Link>{{"Critics Praise “Harbour Lights” For Its Quiet Second Season", ""}}));
  EXPECT_EQ(
      article.text,
      "The farewell in “Harbour Lights” took four days to film, the director said on Monday.\n\n"
      "Viewers had complained that the scene was over too soon and far too dark to see.\n\n"
      "Ana BrandtPiet Vos, and Lena Oort play the three siblings who inherit the lighthouse.\n\n"
      "The channel has since shown the whole scene, and it was received with relief.");
  EXPECT_EQ(article.language, "en");
  EXPECT_EQ(article.warnings, std::vector<std::string>{});
}

TEST(SavedPage, KeepsAFirstSentenceOutOfTheDeck) {
  const Article article = read_one(
      "Bridge closed after flood\n\nThe old bridge was closed on Monday after heavy rain.\n\n"
      "Engineers will look at its piers when the water has fallen, the town said.");
  EXPECT_EQ(article.deck, "");
  EXPECT_EQ(article.paragraphs.size(), 2u);
}

TEST(SavedPage, ReadsBylineDateAndADeckAboveThem) {
  const Article article = read_one(
      "Bridge closed after flood\n\nThe town waits for the water to fall.\n\n"
      "By Ann Lee and Tom Hale, Staff Writer\n\nMay 14, 2022\n\n"
      "The old bridge was closed on Monday after heavy rain, and nobody knows for how long.");
  EXPECT_EQ(article.deck, "The town waits for the water to fall.");
  EXPECT_EQ(article.byline, (std::vector<std::string>{"Ann Lee", "Tom Hale"}));
  EXPECT_EQ(article.published, "2022-05-14");
  EXPECT_EQ(article.paragraphs.size(), 1u);
}

TEST(Formats, AreRecognisedByContent) {
  EXPECT_EQ(read_articles("{\"title\": \"A\"}\n{\"title\": \"B\"}\n", "x").articles.size(), 2u);
  EXPECT_EQ(read_articles("  <!DOCTYPE html><title>A</title><p>B", "x").articles.size(), 1u);
  EXPECT_EQ(read_one("A < B and <b>so</b>\n\nThe rest is text.").title, "A < B and <b>so</b>");
}

TEST(Formats, MayBeForced) {
  const ReadResult text = read_articles("{\"title\": \"A\"}", "x", {Format::kText});
  ASSERT_EQ(text.articles.size(), 1u);
  EXPECT_EQ(text.articles[0].title, "{\"title\": \"A\"}");
}

TEST(Jsonl, KeepsTheTextByteForByteAndNamesBadLines) {
  const ReadResult result = read_articles(
      "{\"id\": \"a\", \"title\": \"T\", \"text\": \"One  two.\\n\\nThree\xc2\xa0"
      "four. \"}\n"
      "\n"
      "{\"title\": \n"
      "[1, 2]\n"
      "{\"url\": \"https://example.org/1\", \"title\": \"U\", \"language\": \"de\"}\n"
      "{\"title\": \"V\"}\n"
      "{\"id\": 7, \"text\": \"W\", \"published\": null}\n"
      "{\"outlet\": \"X\"}\n",
      "in.jsonl", {Format::kJsonl});
  ASSERT_EQ(result.articles.size(), 4u);
  EXPECT_EQ(result.articles[0].text,
            "One  two.\n\nThree\xc2\xa0"
            "four. ");
  EXPECT_EQ(result.articles[0].paragraphs.size(), 2u);
  EXPECT_EQ(result.articles[1].id, "https://example.org/1");
  EXPECT_EQ(result.articles[1].language, "de");
  EXPECT_EQ(result.articles[2].id, "in.jsonl:6");
  EXPECT_EQ(result.articles[3].id, "7");
  ASSERT_EQ(result.problems.size(), 3u);
  EXPECT_TRUE(result.problems[0].message.starts_with("in.jsonl:3: not valid JSON"));
  EXPECT_EQ(result.problems[1].message, "in.jsonl:4: not a JSON object");
  EXPECT_TRUE(result.problems[2].message.starts_with("in.jsonl:8: no \"text\""));
}

TEST(Jsonl, MendsWhatIsNoTextAndSaysSo) {
  for (std::string_view line : {"{\"title\": \"caf\xe9"
                                "\"}"sv,
                                "{\"title\": \"caf\\ud83d\"}"sv}) {
    const ReadResult result = read_articles(line, "x");
    ASSERT_EQ(result.articles.size(), 1u) << line;
    EXPECT_EQ(result.articles[0].title, "caf\xef\xbf\xbd");
    EXPECT_EQ(result.articles[0].warnings.size(), 1u);
  }
  EXPECT_EQ(read_articles("{\"title\": \"\\ud83d\\ude00\"}", "x").articles[0].title, "😀");
}

TEST(Inputs, ThatAreNoTextGiveOneClearProblem) {
  const struct {
    std::string bytes, message;
  } cases[] = {
      {"", "f: is empty"},
      {" \n\t\n", "f: holds no readable text"},
      {"\x89PNG\r\n\x1a\n....", "f: is a PNG picture, not text"},
      {"%PDF-1.7 ...", "f: is a PDF document, not text"},
      {std::string(1000, '\0'), "f: is binary data, not text"},
      {"WARC/1.0\r\n", "f: is a web archive (WARC), which this version does not read"},
  };
  for (const auto& c : cases) {
    const ReadResult result = read_articles(c.bytes, "f");
    EXPECT_TRUE(result.articles.empty());
    ASSERT_EQ(result.problems.size(), 1u);
    EXPECT_EQ(result.problems[0].message, c.message);
  }
}

TEST(Warnings, SayWhenTheBodyIsShortOrCut) {
  const Article article = read_one("Bridge closed\n\nThe old bridge was closed on Monday and…");
  EXPECT_EQ(article.warnings,
            (std::vector<std::string>{"the body is very short",
                                      "the body looks cut: it ends in an ellipsis"}));
}

}  // namespace
}  // namespace twicetold
