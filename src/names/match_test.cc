#include "twicetold/match.h"

#include <gtest/gtest.h>

#include "names/romanisation.h"
#include "names/spelling.h"

namespace twicetold {
namespace {

struct Case {
  const char* why;
  const char* a;
  const char* b;
  bool same;
};

const Case kCases[] = {
    {"letter for letter", "Ann Hale", "Ann Hale", true},
    {"case does not count", "ANN HALE", "Ann Hale", true},
    {"nor do diacritics", "Jürgen Størmer", "Jurgen Stormer", true},
    {"nor does order", "Hale, Ann", "Ann Hale", true},
    {"nor do hyphens", "Ji-woo Han", "Jiwoo Han", true},
    {"a blank too few", "AnnaBell Hale", "Anna Bell Hale", true},
    {"a blank too many", "Viktor Mar kov", "Viktor Markov", true},
    {"an honorific", "Mr. Peter Hale", "Peter Hale", true},
    {"an office", "President Amara Diallo", "Amara Diallo", true},
    {"a company's ending", "Peter Hale LLC", "Peter Hale", true},
    {"an initial for the middle name", "Peter J. Hale", "Peter John Hale", true},
    {"another initial", "Peter J. Hale", "Peter K. Hale", false},
    {"an initial that does not fit", "Peter O. Hale", "Peter John Hale", false},
    {"a middle name left out", "Peter Hale", "Peter John Hale", true},
    {"a pet name", "Bob Hale", "Robert Hale", true},
    {"a pet name of somebody else", "Bob Hale", "Richard Hale", false},
    {"a typing error", "Jonathon Halloway", "Jonathan Halloway", true},
    {"a letter left out", "Alexandr Voronov", "Alexander Voronov", true},
    {"letters swapped", "Sergei Lavorv", "Sergei Lavrov", true},
    {"digits for letters", "S3rgei Lavr0v", "Sergei Lavrov", true},
    {"two known given names are no typing error", "Paula Hale", "Paul Hale", false},
    {"nor are two known surnames", "Anna Scholz", "Anna Schulz", false},
    {"the same surname alone is not enough", "Peter Hale", "Susan Hale", false},
    {"the same given name alone is not enough", "Peter Hale", "Peter Quill", false},
    {"said twice", "Peter Peter Hale", "Peter Hale", true},
    {"an Arabic article", "Karim al-Masri", "Karim Masri", true},
    {"bin and ibn", "Khalid bin Rashid", "Khalid ibn Rashid", true},
    {"another father", "Khalid bin Rashid", "Khalid bin Yusuf", false},
    {"one Arabic name in two transliterations", "Yousef Nooruddin", "Yusef Nuruddin", true},
    {"Cyrillic", "Анна Волкова", "Anna Volkova", true},
    {"Cyrillic with a patronymic", "Анна Петровна Волкова", "Anna Volkova", true},
    {"Greek", "Μαρία Νικολάου", "Maria Nikolaou", true},
    {"one Korean name in two romanisations", "Moon Tae Suk", "Mun Tae Seok", true},
    {"with and without a hyphen", "Han Suh-joon", "Han Seo Jun", true},
    {"in the other order", "Ji Won Kim", "Kim Jiwon", true},
    {"surnames that look unlike", "Rhee Min-jung", "Lee Minjeong", true},
    {"Park and Pak", "Park Chul-soo", "Pak Cheol-su", true},
    {"hangul", "김지원", "Kim Ji-won", true},
    {"another hangul", "김지영", "Kim Ji-won", false},
    {"one vowel makes another Korean name", "Kim Soo-hyun", "Kim Seo-hyun", false},
    {"and so does a coda", "Kim Soo-hyun", "Kim Soo-hyung", false},
    {"another Korean surname", "Lee Min Ki", "Kim Min Ki", false},
    {"another Korean given name", "Kim Ji Won", "Kim Ji Young", false},
    {"two Chinese surnames", "Shi Weiming", "Xi Weiming", false},
    {"nothing in common", "Ann Hale", "Oskar Brandt", false},
    {"a particle in common", "Jan van Dorp", "Piet van Laar", false},
    {"a surname for a full name", "Quill", "Martha Quill", true},
    {"nothing at all", "", "", false},
    {"known limit: a letter too few makes another Korean name", "Jang Seungyeon", "Jang Seunyeon",
     false},
};

TEST(Matching, TellsWhetherTwoSpellingsAreOneName) {
  for (const Case& c : kCases) {
    const NameMatch match = match_names(c.a, c.b);
    EXPECT_EQ(match.same, c.same) << c.why << ": " << c.a << " / " << c.b << " " << match.score;
    EXPECT_EQ(match_names(c.b, c.a).same, c.same) << c.why << ", turned round";
    EXPECT_GE(match.score, 0.0);
    EXPECT_LE(match.score, 1.0);
  }
}

TEST(Matching, SurvivesAnyBytes) {
  for (const std::string& name :
       {std::string(), std::string(100000, 'a'), std::string("\xff\xfe\x80"),
        std::string(5000, ' '), std::string(400, '\0'), std::string("’’’")}) {
    match_names(name, name);
    match_names(name, "Ann Hale");
    compatible_spellings(name, "Ann Hale");
    EXPECT_TRUE(korean_readings(std::string(100, 'k')).empty());
  }
}

TEST(Spellings, AreCompatibleWithoutGuessing) {
  EXPECT_TRUE(compatible_spellings("Moon Tae Suk", "Mun Tae-seok"));
  EXPECT_TRUE(compatible_spellings("José Peña", "Jose Pena"));
  EXPECT_FALSE(compatible_spellings("Peter Hale", "Peter J. Hale"));
  EXPECT_FALSE(compatible_spellings("Kim Soo-hyun", "Kim Seo-hyun"));
}

TEST(Romanisation, ReadsAGivenNameAsSyllables) {
  EXPECT_FALSE(korean_syllables("Younghee").empty());
  EXPECT_FALSE(korean_syllables("Ji-won").empty());
  EXPECT_TRUE(korean_syllables("Frederick").empty());
  EXPECT_TRUE(korean_readings("Peter Hale").empty());
}

}  // namespace
}  // namespace twicetold
