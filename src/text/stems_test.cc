#include "text/stems.h"

#include <gtest/gtest.h>

#include "text/language.h"

namespace twicetold {
namespace {

struct Case {
  const char* why;
  const char* form;
  const char* language;
  const char* folded;
  const char* stem;
};

const Case kCases[] = {
    {"a plural", "Actors", "en", "actors", "actor"},
    {"a possessive", "Koo’s", "en", "koo's", "koo"},
    {"a possessive with a left quote", "Koo‘s", "en", "koo's", "koo"},
    {"a plural possessive", "Kisses’", "en", "kisses'", "kiss"},
    {"a participle", "kissing", "en", "kissing", "kiss"},
    {"diacritics", "Ångström", "en", "ångström", "angstrom"},
    {"typed in two parts", "Cafe\u0301", "en", "caf\u00E9", "cafe"},
    {"letters that have no parts", "Łódź", "en", "łódź", "lodz"},
    {"zero-width characters", "le\u00ADft", "en", "left", "left"},
    {"no-break hyphens", "K\u2011Drama", "en", "k-drama", "k-drama"},
    {"no language counts as English", "Actors", "", "actors", "actor"},
    {"a regional code", "Actors", "en-GB", "actors", "actor"},
    {"German", "Häuser", "de", "häuser", "haus"},
    {"French", "l’élection", "fr", "l'élection", "elect"},
    {"Spanish", "canciones", "es", "canciones", "cancion"},
    {"Italian", "dell’attore", "it", "dell'attore", "attor"},
    {"Russian", "Актёры", "ru", "актёры", "актер"},
    {"Hangul stays", "김지원", "ko", "김지원", "김지원"},
    {"Hindi vowels stay", "हिन्दी", "xx", "हिन्दी", "हिन्दी"},
    {"a number", "1,000", "en", "1,000", "1,000"},
};

TEST(Stems, JoinTheFormsOfAWord) {
  for (const Case& c : kCases) {
    const Word word = make_word(c.form, c.language);
    EXPECT_EQ(word.folded, c.folded) << c.why;
    EXPECT_EQ(word.stem, c.stem) << c.why;
  }
}

TEST(Stems, FunctionWordsAreStopWords) {
  for (const char* word : {"The", "of", "Don’t", "it’s", "herself", "WITH"}) {
    EXPECT_TRUE(make_word(word, "en").stop) << word;
  }
  for (const char* word : {"kiss", "Kim", "said", "first", "new", "der"}) {
    EXPECT_FALSE(make_word(word, "en").stop) << word;
  }
  EXPECT_TRUE(make_word("der", "de").stop);
  EXPECT_TRUE(make_word("Für", "de-AT").stop);
  EXPECT_FALSE(make_word("the", "ko").stop);
}

TEST(Language, IsTheMainOneOfTheText) {
  EXPECT_EQ(detect_language("The mayor of Ghent said on Monday that the bridge will be closed."),
            "en");
  EXPECT_EQ(detect_language("Der Bürgermeister sagte am Montag, dass die Brücke gesperrt wird."),
            "de");
  EXPECT_EQ(detect_language("그는 월요일에 다리가 폐쇄될 것이라고 말했다."), "ko");
  EXPECT_EQ(detect_language(""), "");
  EXPECT_EQ(detect_language("\xff\xfe 12 34"), "");
}

}  // namespace
}  // namespace twicetold
