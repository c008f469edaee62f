#include "cli/compare_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "cli/drawn_comparison.h"

namespace twicetold {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// The text between `begin` and `end`, each taken where it stands first.
std::string between(const std::string& text, std::string_view begin, std::string_view end) {
  const std::size_t at = text.find(begin);
  if (at == text.npos) return "";
  const std::size_t from = at + begin.size();
  return text.substr(from, text.find(end, from) - from);
}

TEST(ComparePage, FacesTwoTellingsAcrossASpine) {
  const std::string page = compare_page(bridge_story());
  EXPECT_TRUE(has(page, R"(<div class="pair-row conflict" id="r2")"));
  EXPECT_TRUE(has(page,
                  R"(<div class="leaf l"><p data-t="A">The repair cost <mark class="ne short">)"
                  R"(18 million crowns</mark>, says the city.</p></div>)"));
  EXPECT_TRUE(has(page, R"(<div class="leaf l empty"><span>not in A</span></div>)"));
  EXPECT_TRUE(has(page, R"(since <span class="ap">a gale in 2020</span>.)"));
  EXPECT_TRUE(has(page, R"(Mayor <span class="nm">Ilse Oravec</span> pressed)"));
  EXPECT_TRUE(has(page, "<b>– 30 –</b>Neither text takes over words of the other: two origins."));
}

TEST(ComparePage, StacksMoreThanTwoTellings) {
  const std::string page = compare_page(copied_story());
  EXPECT_TRUE(has(page, R"(<div class="stack" id="r1")"));
  EXPECT_TRUE(has(page, R"(<span class="sig copy">C</span>)"));
  EXPECT_TRUE(has(page, R"(<p class="ui quiet" data-t="C">as A</p>)"));
}

TEST(ComparePage, LoadsNothing) {
  const std::string page = compare_page(bridge_story());
  EXPECT_TRUE(has(page, R"(content="default-src 'none'; style-src 'sha256-)"));
  for (const char* loader :
       {"<link", "<img", "src=", "@import", "url(", "fetch(", "http:", "https:"}) {
    EXPECT_FALSE(has(page, loader)) << loader;
  }
}

TEST(ComparePage, EscapesAllTextOfArticles) {
  Comparison x = bridge_story();
  const std::string evil =
      "</title></style></script><script>alert(1)</script>\" onload='x' {{book}}&";
  for (Article& article : x.tellings) {
    article.title = article.outlet = article.published = article.language = evil;
    article.notices.push_back({NoticeKind::kSpoiler, evil});
    article.notices.push_back({NoticeKind::kCorrection, evil});
    article.warnings.push_back(evil);
    article.credits.push_back({evil, evil});
    article.url = "https://varn.example/\"><script>";
  }
  for (Statement& statement : x.statements) {
    statement.why = {evil};
    for (Said& said : statement.said) said.text += evil;
  }
  for (SharedName& name : x.names) {
    for (Variant& variant : name.variants) variant.text += evil;
  }
  x.title = evil;
  x.warnings = {evil};
  const std::string page = compare_page(x);
  EXPECT_FALSE(has(page, "<script>alert"));
  EXPECT_FALSE(has(page, "\" onload"));
  EXPECT_FALSE(has(page, "varn.example/\">"));
  std::size_t scripts = 0;
  for (std::size_t at = page.find("<script"); at != page.npos; at = page.find("<script", at + 1)) {
    ++scripts;
  }
  EXPECT_EQ(scripts, 1U);
}

TEST(ComparePage, LinksOnlyToAddressesOfTheWeb) {
  Comparison x = bridge_story();
  x.tellings[0].url = "javascript:alert(1)";
  x.tellings[1].url = "https://quay.example/varn?a=1&b=2";
  const std::string page = compare_page(x);
  EXPECT_FALSE(has(page, "javascript:"));
  EXPECT_TRUE(
      has(page, R"(<a href="https://quay.example/varn?a=1&amp;b=2" rel="noopener noreferrer">)"));
}

TEST(ComparePage, CoversTheStatementsWhereATellingWarnsOfASpoiler) {
  Comparison x = bridge_story();
  EXPECT_FALSE(has(compare_page(x), "<details"));
  x.tellings[1].notices = {{NoticeKind::kSpoiler, "Gives away the end."}};
  const std::string page = compare_page(x);
  EXPECT_TRUE(has(page, "<strong>B warns of a spoiler</strong>"));
  EXPECT_TRUE(has(between(page, "<details", "</details>"), "A choir of dockers"));
  EXPECT_FALSE(has(between(page, "<details", "</details>"), "Quay Radio")) << "sources stay open";
}

TEST(ComparePage, GivesVerbatimTextItsLanguageAndDirection) {
  Comparison x = bridge_story();
  x.tellings[1].language = "ar";
  const std::string page = compare_page(x);
  EXPECT_TRUE(has(page, R"(<p data-t="B" lang="ar" dir="rtl">)"));
  EXPECT_TRUE(has(page, R"(<p data-t="A">)"));
}

// Elements open and close in order, and no id stands twice: what a validator finds first.
TEST(ComparePage, IsWellFormed) {
  Comparison guarded = bridge_story();
  guarded.tellings[0].notices = {{NoticeKind::kSpoiler, "Gives away the end."}};
  for (const Comparison& x : {bridge_story(), copied_story(), guarded, Comparison{}}) {
    std::string page = compare_page(x);
    for (const char* raw : {"style", "script"}) {
      const std::string inside =
          between(page, std::string("<") + raw + ">", std::string("</") + raw);
      page.erase(page.find(inside), inside.size());
    }
    std::vector<std::string> open, ids;
    for (std::size_t at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
      const std::string tag = page.substr(at + 1, page.find('>', at) - at - 1);
      const std::string name = tag.substr(0, tag.find_first_of(" \n"));
      const std::string id = between(tag, " id=\"", "\"");
      if (!id.empty()) {
        EXPECT_EQ(std::ranges::count(ids, id), 0) << id;
        ids.push_back(id);
      }
      if (name == "!doctype" || name == "meta") continue;
      if (name[0] != '/') {
        open.push_back(name);
        continue;
      }
      ASSERT_FALSE(open.empty()) << tag;
      ASSERT_EQ("/" + open.back(), name);
      open.pop_back();
    }
    EXPECT_TRUE(open.empty());
  }
}

}  // namespace
}  // namespace twicetold
