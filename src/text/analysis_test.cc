// What the headers of the stage promise, on prose and on bytes that nobody writes.
#include "text/analysis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace twicetold {
namespace {

void expect_in_order(const std::vector<Span>& spans, std::string_view text, const char* what) {
  std::uint32_t told = 0;
  for (const Span span : spans) {
    EXPECT_LT(span.begin, span.end) << what;
    EXPECT_GE(span.begin, told) << what;
    EXPECT_LE(span.end, text.size()) << what;
    EXPECT_TRUE(is_boundary(text, span.begin) || !is_valid_utf8(text)) << what;
    EXPECT_TRUE(is_boundary(text, span.end) || !is_valid_utf8(text)) << what;
    told = span.end;
  }
}

template <typename Items>
std::vector<Span> spans_of(const Items& items) {
  std::vector<Span> spans;
  for (const auto& item : items) spans.push_back(item.span);
  return spans;
}

void expect_promises_kept(const std::string& text) {
  const Analysis found = analyze(text, "en", "2022-05-20");
  EXPECT_EQ(found.text, text);
  expect_in_order(spans_of(found.sentences), text, "sentences");
  expect_in_order(spans_of(found.tokens), text, "tokens");
  expect_in_order(spans_of(found.dates), text, "dates");
  expect_in_order(spans_of(found.numbers), text, "numbers");
  TokenIndex next = 0;
  for (std::size_t i = 0; i < found.sentences.size(); ++i) {
    const Sentence& sentence = found.sentences[i];
    EXPECT_EQ(sentence.first, next);
    EXPECT_LT(sentence.first, sentence.last);
    next = sentence.last;
    for (const Token& token : found.tokens_of(sentence)) {
      EXPECT_TRUE(sentence.span.contains(token.span));
      EXPECT_EQ(token.sentence, i);
      ASSERT_LT(token.word, found.words.size());
    }
  }
  EXPECT_EQ(next, found.tokens.size());
  for (const Number& number : found.numbers) {
    EXPECT_TRUE(std::isfinite(number.value));
    EXPECT_EQ(number.text, number.span.in(text));
    for (const Date& date : found.dates) EXPECT_FALSE(date.span.overlaps(number.span));
  }
  for (const Date& date : found.dates) EXPECT_EQ(date.text, date.span.in(text));
}

TEST(Analysis, KeepsItsPromisesOnProse) {
  expect_promises_kept(
      "Mr. Hale left Ghent on May 14th, 2019. “Why?” she asked.\n\nAbout 300 people, 25% of them, "
      "paid $1.2 million in the third quarter of last year; a year earlier, half a million.");
}

TEST(Analysis, KeepsItsPromisesOnAnyBytes) {
  const std::vector<std::string> pieces = {
      ".",       "\"",    "“",       "”",           "'",    "(",     ")",       "\n",     "\n\n",
      " ",       "a",     "A",       "May",         "14",   "of",    "-",       "/",      "2019",
      "two",     "years", "ago",     "$",           "%",    "\xff",  "\xe2",    "\u200b", "的",
      "ก",       "é",     "e\u0301", "👩‍🚀", "the",  "third", "quarter", "a",      "half",
      "million", ",",     ":",       "\0x",         "U.S.", "1/2",   "’80s",    "first",  "next",
      "few",     "days",  "Friday",  "at",          "p.m."};
  std::uint32_t seed = 12345;  // a linear congruential generator: the same texts every time
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) {
      seed = seed * 1664525u + 1013904223u;
      text += pieces[(seed >> 8) % pieces.size()];
      if ((seed >> 28) % 2 == 0) text += ' ';
    }
    expect_promises_kept(text);
  }
}

TEST(Analysis, IsLinearOnTextsThatNobodyWrites) {
  for (const std::string piece : {"a", "A", ".", "\"", "1", "1,", "(", "\u200b", ". ", "two ",
                                  "May ", "the ", "的", "ก", "a-", "a.", "\n", "-", "last "}) {
    std::string text;
    while (text.size() < 300000) text += piece;
    EXPECT_EQ(analyze(text, "en", "2022-05-20").text.size(), text.size()) << piece;
  }
}

TEST(Analysis, CountsParagraphs) {
  const Analysis found = analyze("One. Two.\n\nThree.\nFour.\r\n \r\nFive.", "en", "");
  std::vector<std::uint32_t> paragraphs;
  for (const Sentence& sentence : found.sentences) paragraphs.push_back(sentence.paragraph);
  EXPECT_EQ(paragraphs, (std::vector<std::uint32_t>{0, 0, 1, 1, 2}));
}

TEST(Analysis, FindsTheTokenAtAByte) {
  const Analysis found = analyze("He left.", "en", "");
  EXPECT_EQ(found.token_at(0), 0u);
  EXPECT_EQ(found.token_at(2), 1u);  // the space: the next one
  EXPECT_EQ(found.token_at(7), 2u);
  EXPECT_EQ(found.token_at(8), 3u);
}

}  // namespace
}  // namespace twicetold
