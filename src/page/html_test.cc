#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "page/entities.h"
#include "page/html_tree.h"
#include "page/page_date.h"
#include "page/paragraphs.h"
#include "twicetold/read.h"

namespace twicetold {
namespace {

TEST(Entities, AreReadAsBrowsersDo) {
  const struct {
    const char *source, *text;
  } cases[] = {
      {"Caf&eacute; &amp; Bar", "Café & Bar"},
      {"&#8220;So&#x201D;", "“So”"},
      {"&#147;So&#148;", "“So”"},
      {"AT&T, a & b, &unknown;", "AT&T, a & b, &unknown;"},
      {"&alpha;&Omega;&euro;", "αΩ€"},
      {"&#0;&#x110000;", "\xef\xbf\xbd\xef\xbf\xbd"},
      {"&", "&"},
      {"&#;&#x;", "&#;&#x;"},
  };
  for (const auto& c : cases) EXPECT_EQ(read_entities(c.source), c.text) << c.source;
}

TEST(HtmlTree, KeepsAllTextAndLeavesOutWhatIsNone) {
  const struct {
    const char *why, *html, *text;
  } cases[] = {
      {"a block parts words", "<p>One<p>Two", "One Two"},
      {"an inline element does not", "<p>O<b>n</b>e", "One"},
      {"scripts, styles, comments", "a<script>x<b></script><style>y</style><!-- z -->b", "ab"},
      {"an end without a start", "a</div></p>b", "ab"},
      {"a bracket that opens no tag", "1 < 2 <3", "1 < 2 <3"},
      {"an unclosed comment", "<!-- a>b", "b"},
      {"an unclosed quotation mark", "<a href=\"x>b</a>", "b"},
      {"a bracket inside an attribute", "<a title=\"1 > 0\">b</a>", "b"},
  };
  for (const auto& c : cases) EXPECT_EQ(parse_html(c.html).text_below(0), c.text) << c.why;
}

TEST(HtmlTree, KeepsTextBelowItsDepth) {
  std::string html;
  for (int i = 0; i < 2000; ++i) html += "<div>";
  EXPECT_EQ(parse_html(html + "deep").text_below(0), "deep");
}

TEST(PageDates, AreReadInTheFormsPagesUse) {
  const struct {
    const char *text, *date;
  } cases[] = {
      {"2022-05-14T09:30:00+09:00", "2022-05-14T09:30:00+09:00"},
      {"2022-05-14T09:30:00.123Z", "2022-05-14T09:30:00Z"},
      {"2022-05-14 09:30", "2022-05-14"},
      {"Sat, 14 May 2022 09:30:00 +0900", "2022-05-14T09:30:00+09:00"},
      {"May 14, 2022", "2022-05-14"},
      {"14. Mai 2022, 10:15 Uhr", "2022-05-14"},
      {"14.05.2022", "2022-05-14"},
      {"5/14/2022", "2022-05-14"},
      {"20220514", "2022-05-14"},
      {"1652520600", "2022-05-14"},
      {"5/6/2022", ""},  // May or June: not sure
      {"31.02.2022", ""},
      {"yesterday", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(read_page_date(c.text), c.date) << c.text;
  EXPECT_EQ(date_in_address("https://example.org/news/2022/05/14/bridge"), "2022-05-14");
}

TEST(Paragraphs, AreJoinedWhereTheTextWasWrapped) {
  EXPECT_EQ(
      paragraphs_of("Bridge closed\n\n"
                    "The old bridge was closed on Monday after a night of\n"
                    "heavy rain, and engineers will look at its piers when\n"
                    "the water has fallen. Until then, drivers have to take\n"
                    "the ferry."),
      (std::vector<std::string>{
          "Bridge closed",
          "The old bridge was closed on Monday after a night of heavy rain, and engineers will "
          "look at its piers when the water has fallen. Until then, drivers have to take the "
          "ferry."}));
  EXPECT_EQ(
      paragraphs_of("Bridge closed after flood\nMayor wins third term\nZoo has a new bear").size(),
      3u);
}

constexpr auto kPage = R"(<!DOCTYPE html><html lang="en-gb"><head>
<title>Bridge closed after flood | The Example Post</title>
<meta property="og:site_name" content="The Example Post">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closed after flood",
"datePublished": "2022-05-14T09:30:00+02:00", "author": [{"name": "Ann Lee"}, {"name": "Tom Hale"}]}</script>
<link rel="canonical" href="https://post.example.org/bridge"></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
<article class="story"><h1>Bridge closed after flood</h1>
<figure><img src="/b.jpg" alt=""><figcaption>The bridge on Monday (Photo: Piet Vos)</figcaption></figure>
<p>The old bridge was closed on Monday after a night of heavy rain, the town council said in a note.</p>
<h2>What comes next</h2>
<p>Engineers will look at its piers when the water has fallen, which may take <b>until Friday</b>.</p>
<div class="share-bar"><a href="#">Share</a> this with all the friends that you have, if you like it.</div>
<blockquote><p>“We have never seen the river like this,” said the mayor, who lives beside it.</p></blockquote>
<p><a href="/more">Read more: Ferry runs all night</a></p>
<p>Source: Town Radio</p></article>
<section id="comments"><p>I cross this bridge each day and I have warned of it for years, nobody heard me.</p>
</section><footer><p>© The Example Post</p></footer></body></html>)";

TEST(HtmlPage, GivesTheArticleAndLeavesTheSiteOut) {
  const ReadResult result = read_articles(kPage, "bridge.html");
  ASSERT_EQ(result.articles.size(), 1u);
  const Article& a = result.articles[0];
  EXPECT_EQ(a.title, "Bridge closed after flood");
  EXPECT_EQ(a.outlet, "The Example Post");
  EXPECT_EQ(a.language, "en-GB");
  EXPECT_EQ(a.published, "2022-05-14T09:30:00+02:00");
  EXPECT_EQ(a.byline, (std::vector<std::string>{"Ann Lee", "Tom Hale"}));
  EXPECT_EQ(a.url, "https://post.example.org/bridge");
  EXPECT_EQ(a.images, (std::vector<Image>{{"/b.jpg", "The bridge on Monday", "Piet Vos"}}));
  EXPECT_EQ(a.credits, (std::vector<Credit>{{"Town Radio", "Source: Town Radio"}}));
  EXPECT_EQ(
      a.text,
      "The old bridge was closed on Monday after a night of heavy rain, the town council said in "
      "a note.\n\nWhat comes next\n\nEngineers will look at its piers when the water has fallen, "
      "which may take until Friday.\n\n“We have never seen the river like this,” said the mayor, "
      "who lives beside it.");
}

TEST(CharacterSets, AreToldByMarkDeclarationAndDetection) {
  const std::string body =
      "<p>Das Caf\xe9 am Fluss ist nach dem Hochwasser wieder ge\xf6"
      "ffnet.</p>";
  const struct {
    const char* why;
    std::string page;
  } cases[] = {
      {"declared", "<html><meta charset=\"iso-8859-1\"><title>Caf\xe9</title>" + body},
      {"detected or windows-1252", "<html><title>Caf\xe9</title>" + body},
      {"declared wrongly as UTF-8", "<html><meta charset=utf-8><title>Caf\xe9</title>" + body},
  };
  for (const auto& c : cases) {
    const ReadResult result = read_articles(c.page, "x");
    ASSERT_EQ(result.articles.size(), 1u) << c.why;
    EXPECT_EQ(result.articles[0].title, "Café") << c.why;
  }
  using namespace std::string_literals;
  EXPECT_EQ(read_articles("\xff\xfe"
                          "C\0a\0f\0\xe9\0\n\0"s,
                          "x")
                .articles.at(0)
                .title,
            "Café");
  EXPECT_EQ(read_articles("\xef\xbb\xbf"
                          "Café\n",
                          "x")
                .articles.at(0)
                .title,
            "Café");
}

}  // namespace
}  // namespace twicetold
