#include "text/tokens.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace twicetold {
namespace {

// A token as "kind:text", kind w n p s as in TokenKind.
std::vector<std::string> shown(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : tokenize(text, make_span(0, text.size()))) {
    const char kind = "wnps"[static_cast<int>(token.kind)];
    out.push_back(std::string(1, kind) + ":" + std::string(token.span.in(text)));
  }
  return out;
}

struct Case {
  const char* why;
  std::string text;
  std::vector<std::string> tokens;
};

const Case kCases[] = {
    {"words and a mark", "He left.", {"w:He", "w:left", "p:."}},
    {"an inner apostrophe", "don't we’ll", {"w:don't", "w:we’ll"}},
    {"a possessive", "Koo’s Koo‘s", {"w:Koo’s", "w:Koo‘s"}},
    {"quotes are marks", "‘Koo’ 'we'", {"p:‘", "w:Koo", "p:’", "p:'", "w:we", "p:'"}},
    {"known limit: a plural's apostrophe", "actors’ kiss", {"w:actors", "p:’", "w:kiss"}},
    {"hyphens join", "K-Drama behind-the-scenes", {"w:K-Drama", "w:behind-the-scenes"}},
    {"but not at an end", "pre- and", {"w:pre", "p:-", "w:and"}},
    {"a dash parts", "left—right a–b", {"w:left", "p:—", "w:right", "w:a", "p:–", "w:b"}},
    {"two hyphens are one mark", "left -- right", {"w:left", "p:--", "w:right"}},
    {"three stops are one mark", "so...", {"w:so", "p:..."}},
    {"initials with stops", "U.S. J.R. a.m.", {"w:U.S.", "w:J.R.", "w:a.m."}},
    {"a compound with them", "U.S.-led Ph.D.", {"w:U.S.-led", "w:Ph.D."}},
    {"a title's stop is a mark", "Mr. J. Hale", {"w:Mr", "p:.", "w:J", "p:.", "w:Hale"}},
    {"an address", "ghent.example.", {"w:ghent.example", "p:."}},
    {"no space after a stop", "liberation.The", {"w:liberation", "p:.", "w:The"}},
    {"an ampersand in capitals", "AT&T a&b", {"w:AT&T", "w:a", "s:&", "w:b"}},
    {"words with digits", "G20 Covid-19 F-16s", {"w:G20", "w:Covid-19", "w:F-16s"}},
    {"money", "$3bn €5 ₩100", {"s:$", "n:3bn", "s:€", "n:5", "s:₩", "n:100"}},
    {"per cent", "25%", {"n:25", "s:%"}},
    {"separators", "1,000 3.5 10:30", {"n:1,000", "n:3.5", "n:10:30"}},
    {"ordinals and decades", "11th 1990s 1990's", {"n:11th", "n:1990s", "n:1990's"}},
    {"a score", "2-1", {"n:2", "p:-", "n:1"}},
    {"an age", "11-year-old", {"n:11", "p:-", "w:year-old"}},
    {"a list of numbers", "1, 2", {"n:1", "p:,", "n:2"}},
    {"a fraction", "2½", {"n:2½"}},
    {"brackets", "(left) [x]", {"p:(", "w:left", "p:)", "p:[", "w:x", "p:]"}},
    {"typed quotes", "``No''", {"p:``", "w:No", "p:''"}},
    {"a handle and a tag", "@kim_x #ghent", {"s:@", "w:kim_x", "s:#", "w:ghent"}},
    {"zero-width characters vanish", "\u200Bleft\uFEFF \u2060right", {"w:left", "w:right"}},
    {"and stay inside a word", "le\u00ADft", {"w:le\u00ADft"}},
    {"combining marks stay", "e\u0301te\u0301", {"w:e\u0301te\u0301"}},
    {"emoji are whole", "👩‍🚀👍🏽🇰🇷", {"s:👩‍🚀", "s:👍🏽", "s:🇰🇷"}},
    {"Hangul words", "김지원 씨", {"w:김지원", "w:씨"}},
    {"Chinese words", "我们在北京。", {"w:我们", "w:在", "w:北京", "p:。"}},
    {"Thai words", "สวัสดีครับ", {"w:สวัสดี", "w:ครับ"}},
    {"Hindi keeps its vowels", "हिन्दी में", {"w:हिन्दी", "w:में"}},
    {"Cyrillic", "Ким Чжи-вон", {"w:Ким", "w:Чжи-вон"}},
    {"malformed bytes are symbols",
     "a\xff"
     "b",
     {"w:a", "s:\xff", "w:b"}},
    {"a control character", std::string("a\0b", 3), {"w:a", std::string("s:\0", 3), "w:b"}},
    {"nothing", " \t\n", {}},
};

TEST(Tokens, AreCutWhereAReaderWould) {
  for (const Case& c : kCases) EXPECT_EQ(shown(c.text), c.tokens) << c.why;
}

TEST(Tokens, KnowTheirCapitals) {
  const std::vector<std::pair<std::string, LetterCase>> cases = {
      {"actor", LetterCase::kLower},    {"Kim", LetterCase::kCapital},
      {"McCain", LetterCase::kCapital}, {"K-Drama", LetterCase::kCapital},
      {"A", LetterCase::kCapital},      {"JTBC", LetterCase::kUpper},
      {"U.S.", LetterCase::kUpper},     {"iPhone", LetterCase::kMixed},
      {"d’Orsay", LetterCase::kMixed},  {"11", LetterCase::kNone},
      {"김지원", LetterCase::kNone},    {"Ångström", LetterCase::kCapital},
      {"ЦСКА", LetterCase::kUpper},     {"élan", LetterCase::kLower}};
  for (const auto& [text, expected] : cases) {
    const std::vector<Token> tokens = tokenize(text, make_span(0, text.size()));
    ASSERT_EQ(tokens.size(), 1u) << text;
    EXPECT_EQ(tokens[0].letter_case, expected) << text;
  }
}

TEST(Tokens, LieInsideTheGivenSpan) {
  const std::string text = "one two-three four";
  const std::vector<Token> tokens = tokenize(text, make_span(4, 11));
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_EQ(tokens[0].span.in(text), "two-thr");
}

}  // namespace
}  // namespace twicetold
