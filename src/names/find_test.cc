#include "names/find.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace twicetold {
namespace {

std::vector<Name> names_in(std::string text, std::string title = "") {
  Article article;
  article.language = "en";
  article.title = std::move(title);
  article.text = std::move(text);
  return find_names(analyze(article));
}

std::string kind_name(NameKind kind) {
  switch (kind) {
    case NameKind::kPerson:
      return "person";
    case NameKind::kOrganization:
      return "organization";
    case NameKind::kPlace:
      return "place";
    case NameKind::kWork:
      return "work";
    case NameKind::kEvent:
      return "event";
    case NameKind::kOther:
      return "other";
  }
  return "";
}

// "person Ann Hale; place Oslo", in order of first mention.
std::string told(const std::vector<Name>& names) {
  std::string out;
  for (const Name& name : names) {
    if (!out.empty()) out += "; ";
    out += kind_name(name.kind) + " " + name.name;
  }
  return out;
}

struct Case {
  const char* why;
  const char* text;
  const char* names;
};

const Case kCases[] = {
    {"a full name and the surname alone are one person", "Then Martha Quill sang. Quill bowed.",
     "person Martha Quill"},
    {"initials belong to the name", "The letter came from J. R. Hale on Friday.",
     "person J. R. Hale"},
    {"so does Jr.", "They met Samuel Ortiz Jr. at noon.", "person Samuel Ortiz Jr."},
    {"an honorific does not", "The door was opened by Mr. Lindqvist himself.", "person Lindqvist"},
    {"nor does an office", "On Monday President Amara Diallo flew home.", "person Amara Diallo"},
    {"nor an office of several words", "He thanked Prime Minister Erik Solberg for it.",
     "person Erik Solberg"},
    {"a possessive is cut off", "We saw Clara Benn’s boat and Tom Reed's car.",
     "person Clara Benn; person Tom Reed"},
    {"particles stay inside", "The prize went to Pieter van der Velde and Maria de Souza.",
     "person Pieter van der Velde; person Maria de Souza"},
    {"and bin", "A cousin of Khalid bin Rashid arrived.", "person Khalid bin Rashid"},
    {"Korean names of three words", "The actor Park Jae Hoon met Yoon Seo Ah.",
     "person Park Jae Hoon; person Yoon Seo Ah"},
    {"Korean names with a hyphen", "The singer Han Ji-woo smiled.", "person Han Ji-woo"},
    {"two names of one surname are kept apart",
     "Here Kim Ha Neul and Kim Ha Rin sang. In the end Kim Ha Rin won.",
     "person Kim Ha Neul; person Kim Ha Rin"},
    {"two names glued together are two people",
     "It stars Choi Dong WookHan Bo Ra, and Jung Min Ah as siblings.",
     "person Choi Dong Wook; person Han Bo Ra; person Jung Min Ah"},
    {"Scottish names are not glued", "They asked Fiona MacArthur and Sean McCain.",
     "person Fiona MacArthur; person Sean McCain"},
    {"YouTube is one word", "She posted it on YouTube today.", "organization YouTube"},
    {"the first word of a sentence needs evidence", "Reacting quickly, they ran. Nobody fell.", ""},
    {"which a given name is", "Susan left early.", "person Susan"},
    {"and a capital elsewhere", "The town of Quarlby woke up. Quarlby slept again.",
     "place Quarlby"},
    {"an adverb before a name is no part of it", "Luckily Oscar Brandt could swim.",
     "person Oscar Brandt"},
    {"days, months and peoples are no names",
     "On Tuesday in March the Norwegian crew and two Danes won.", ""},
    {"genres and page words are no names", "The K-Drama is a Kdrama. Spoiler Alert. Show More.",
     ""},
    {"I is no name", "Then I thought I’d go.", ""},
    {"countries and cities are places", "It rained in Portugal and in Lagos.",
     "place Portugal; place Lagos"},
    {"a city with its region is one place", "A barn burned in Dunmore, Pennsylvania, at night.",
     "place Dunmore, Pennsylvania"},
    {"a river is a place", "The boat went down the Orlin River.", "place Orlin River"},
    {"in says place", "The band met in Tressbach last year.", "place Tressbach"},
    {"a ministry of two things is one", "Staff at the Ministry of Culture and Tourism cheered.",
     "organization Ministry of Culture and Tourism"},
    {"a university of a place", "She taught at the University of Ghent until May.",
     "organization University of Ghent"},
    {"Inc. ends a company", "The shares of Palmetto Systems Inc. fell.",
     "organization Palmetto Systems Inc."},
    {"capitals alone are a body", "An inspector of the QRTB came by.", "organization QRTB"},
    {"initials join their words", "The Harbour Safety Board met. Later the HSB said no.",
     "organization Harbour Safety Board"},
    {"and brackets do, too", "The National Kite Union (NKU) flew. The NKU won.",
     "organization National Kite Union"},
    {"the drama desk of a broadcaster is the broadcaster",
     "It runs on QTBC. The team at QTBC Drama is glad.", "organization QTBC"},
    {"a title in quotation marks is a work", "The new drama “The Salt Garden” begins soon.",
     "work The Salt Garden"},
    {"also without marks the second time",
     "The film “Paper Harbor” opened. Many saw Paper Harbor twice.", "work Paper Harbor"},
    {"one word in marks needs a film or song beside it",
     "Her song “Lanterns” is out. He said “Never”.", "work Lanterns"},
    {"a short answer is no work", "“No Comment,” she said.", ""},
    {"ordinary words as a title in a story about dramas",
     "The drama and the series before it, a film and a show, look like something out of Crab Game.",
     "work Crab Game"},
    {"a cup is an event", "They lost at the Baltic Cup.", "event Baltic Cup"},
    {"a war is an event", "He was born after the Pastry War ended.", "event Pastry War"},
    {"the title of a person after a place", "It was up to Tokyo Governor Hana Mori.",
     "place Tokyo; person Hana Mori"},
    {"a party’s member after a state", "It was sold to Texas Republican Dale Munro.",
     "place Texas; person Dale Munro"},
    {"adjectives with a hyphen are no names",
     "The Berlin-based firm and pro-Russian groups met Hugo Stein.", "person Hugo Stein"},
    {"a doll has a name, too", "It moves like the creepy doll Yeonghwa.", "person Yeonghwa"},
    {"known limit: a company without any sign of it", "He bought a Brellin last year.",
     "person Brellin"},
};

TEST(Names, AreFoundWithTheirKinds) {
  for (const Case& c : kCases) EXPECT_EQ(told(names_in(c.text)), c.names) << c.why;
}

TEST(Names, OfAHeadlineAreThoseOfTheText) {
  const std::string title = "Nam Do Hyun And Ryu Ha Na’s Rain Scene Looked Totally Different";
  const std::vector<Name> names =
      names_in("The two actors Nam Do Hyun and Ryu Ha Na met. It rained on Ryu Ha Na.", title);
  EXPECT_EQ(told(names), "person Nam Do Hyun; person Ryu Ha Na");
  ASSERT_EQ(names.size(), 2u);
  EXPECT_EQ(names[0].mentions.front().in, Field::kTitle);
  EXPECT_EQ(names[1].mentions.size(), 3u);
}

TEST(Names, TakeTheAliasesThatTheArticleGives) {
  const std::vector<Name> names = names_in(
      "The drama The Salt Garden (also known as The Salt Diary) is out. It has Moon Tae Suk (also "
      "known as Mun Tae Seok) as Mr. Oh, a stranger.");
  ASSERT_GE(names.size(), 2u);
  EXPECT_EQ(told(names), "work Salt Garden; person Moon Tae Suk")
      << "known limit: a first “The” outside quotation marks is cut";
  EXPECT_EQ(names[0].aliases, std::vector<std::string>{"The Salt Diary"});
  EXPECT_EQ(names[1].aliases, std::vector<std::string>{"Mun Tae Seok"});
  EXPECT_EQ(names[1].role, "Mr. Oh");
  EXPECT_EQ(names[1].mentions.size(), 2u);
  ASSERT_FALSE(names[1].why.empty());
  EXPECT_NE(names[1].why[0].find("also known as"), std::string::npos);
}

TEST(Names, KnowWhoPlaysWhom) {
  const auto role = [](const char* text) {
    const std::vector<Name> names = names_in(text);
    return names.empty() ? std::string() : names.front().role;
  };
  EXPECT_EQ(role("In the drama series and film, Nora Beck plays Ellen Voss."), "Ellen Voss");
  EXPECT_EQ(role("It is Nora Beck, who portrays Ellen Voss."), "Ellen Voss");
  EXPECT_EQ(role("It was Nora Beck as ever in Paris as President."), "");
}

TEST(Names, HaveSpansInsideTheTextThatNeverOverlap) {
  const std::string texts[] = {"",
                               "\n\n",
                               "A",
                               "“",
                               "Kim’s",
                               std::string(1000, 'K'),
                               std::string(3000, '"'),
                               "Lee KiKim \xff\xfe Ji “Won” \xE2\x80",
                               "É. Ünal’s Ö’s ÅÄ Ko\xCC\x88hler von"};
  for (const std::string& text : texts) {
    std::uint32_t told_until = 0;
    std::vector<Span> spans;
    for (const Name& name : names_in(text)) {
      for (const Mention& mention : name.mentions) {
        EXPECT_LE(mention.span.end, text.size());
        EXPECT_EQ(mention.text, mention.span.in(text));
        EXPECT_FALSE(mention.span.empty());
        spans.push_back(mention.span);
      }
    }
    std::sort(spans.begin(), spans.end());
    for (Span span : spans) {
      EXPECT_GE(span.begin, told_until);
      told_until = span.end;
    }
  }
}

}  // namespace
}  // namespace twicetold
