#include "cli/terminal_article.h"

#include <gtest/gtest.h>

#include <string>

namespace twicetold {
namespace {

Article bridge() {
  Article article;
  article.id = "post.html";
  article.outlet = "Harbour Post";
  article.title = "Old lift bridge opens again";
  article.deck = "Trams cross the Varn";
  article.byline = {"Jo Field"};
  article.published = "2024-03-09";
  article.text = "The bridge opened on Saturday.";
  article.paragraphs = {{ParagraphKind::kBody, "The bridge opened on Saturday."},
                        {ParagraphKind::kCaption, "The bridge, seen from the quay."},
                        {ParagraphKind::kSubheading, "What comes next"},
                        {ParagraphKind::kList, "a second lane"},
                        {ParagraphKind::kQuote, "“It moves!”"}};
  article.credits = {{"Varn Press", "Source: Varn Press"}};
  article.related = {{"Ferry keeps running", ""}};
  article.notices = {{NoticeKind::kCorrection, "An earlier version named another day."}};
  article.warnings = {"the body looks cut"};
  return article;
}

TEST(TerminalArticle, IsTheArticleWithoutThePage) {
  EXPECT_EQ(std::string("\n").append(terminal_article(bridge(), {40, false})), R"(
Old lift bridge opens again
Trams cross the Varn
Harbour Post · By Jo Field · 9 March
2024
! correction: An earlier version named
  another day.
! the body looks cut

The bridge opened on Saturday.

  ▪ The bridge, seen from the quay.

What comes next

  - a second lane

    “It moves!”

Source: Varn Press
  → Ferry keeps running
)");
}

TEST(TerminalArticle, ListsWhatIsInIt) {
  Annotation found;
  found.sentences = {{0, 30}};
  found.names = {
      {NameId{0}, NameKind::kPerson, "Ilse Oravec", {{}, {}}, {"Lady Bridge"}, "mayor", {}},
      {NameId{1}, NameKind::kPlace, "Varn", {{}}, {}, "", {}}};
  Quote named{{},
              Field::kText,
              "“It moves!”",
              QuoteForm::kDirect,
              Phrase{{}, "said"},
              Speaker{{}, "she", NameId{0}},
              {}};
  Quote open{{}, Field::kText, "“Late!”", QuoteForm::kDirect, {}, {}, {}};
  found.quotes = {named, open};
  found.dates = {{{}, "Saturday", "2024-03-09"}};
  found.numbers = {{{}, "18 million crowns", 18e6, "crown"},
                   {{}, "a hundred and fourteen days", 114, "day"}};
  const std::string text = terminal_annotation(bridge(), found, {60, false});
  EXPECT_EQ(text.substr(text.find("Sentences")), R"(Sentences 1

Names 2
  person        Ilse Oravec ×2, also Lady Bridge, as mayor
  place         Varn

Quotes 2
  - she = Ilse Oravec (said): “It moves!”
  - nobody named: “Late!”

Dates 1
  Saturday                  2024-03-09

Numbers 2
  18 million crowns         18000000 crown
  a hundred and fourteen days
    114 day
)");
}

TEST(TerminalArticle, TellsCopiesInOneLookAtThem) {
  Article a = bridge(), b = bridge();
  b.id = "tide.html";
  EXPECT_EQ(terminal_copy(a, b, {0, 1, CopyKind::kNear, 0.912, 1, {{}, {}}}),
            "post.html  nearly the same as  tide.html\n"
            "    91 % of the first's words, 100 % of the second's; 2 passages\n");
}

}  // namespace
}  // namespace twicetold
