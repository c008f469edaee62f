#include "names/link.h"

#include <gtest/gtest.h>

#include "names/find.h"

namespace twicetold {
namespace {

LinkedNames linked(std::initializer_list<const char*> texts) {
  std::vector<std::vector<Name>> tellings;
  for (const char* text : texts) {
    Article article;
    article.language = "en";
    article.text = text;
    tellings.push_back(find_names(analyze(article)));
  }
  return link_names(tellings);
}

std::string told(const LinkedNames& linked) {
  std::string out;
  for (const SharedName& name : linked.names) {
    out += out.empty() ? "" : "; ";
    for (const Variant& variant : name.variants) {
      out += &variant == &name.variants.front() ? "" : " = ";
      out += variant.text;
    }
  }
  return out;
}

TEST(Linking, JoinsTwoRomanisations) {
  const LinkedNames names =
      linked({"The actor Moon Tae Suk smiled.", "The actor Mun Tae-seok smiled."});
  ASSERT_EQ(names.names.size(), 1u);
  EXPECT_EQ(told(names), "Moon Tae Suk = Mun Tae-seok");
  EXPECT_EQ(names.shared_of[1][0], NameId{0});
  EXPECT_FALSE(names.names[0].why.empty());
}

TEST(Linking, GoesByAnAliasThatOneTellingGives) {
  EXPECT_EQ(told(linked({"The book “Salt Garden” is out.",
                         "The book “Salt Diary” (also known as “Salt Garden”) is out."})),
            "Salt Garden = Salt Diary");
}

TEST(Linking, KeepsApartWhatOneTellingKeepsApart) {
  EXPECT_EQ(
      told(linked({"Here Kim Ha Neul met Kim Ha Rin.", "The singer Kim Ha Rin met Kim Ha Neul."})),
      "Kim Ha Neul; Kim Ha Rin");
  EXPECT_EQ(told(linked({"The singer Seo Jun met Suh Joon there.", "A man named Seo Jun left."})),
            "Seo Jun; Suh Joon");
}

TEST(Linking, GivesASurnameToItsOnlyBearer) {
  EXPECT_EQ(told(linked({"We asked Martha Quill.", "They asked Mrs. Quill."})),
            "Martha Quill = Quill");
  EXPECT_EQ(told(linked({"We asked Martha Quill and Peter Quill.", "They asked Mrs. Quill."})),
            "Martha Quill; Peter Quill; Quill");
}

TEST(Linking, KnowsInitialsAndTheArticle) {
  EXPECT_EQ(told(linked({"It was the Harbour Safety Board.", "It was the HSB again."})),
            "Harbour Safety Board = HSB");
}

TEST(Linking, CountsVariantsByTelling) {
  const LinkedNames names = linked({"We asked Ann Hale. Then Hale left.", "They asked Ann Hale."});
  ASSERT_EQ(names.names.size(), 1u);
  ASSERT_EQ(names.names[0].variants.size(), 2u);
  EXPECT_EQ(names.names[0].name, "Ann Hale");
  EXPECT_EQ(names.names[0].variants[0].count, 2u);
  EXPECT_EQ(names.names[0].variants[0].tellings, (std::vector<TellingIndex>{0, 1}));
}

}  // namespace
}  // namespace twicetold
