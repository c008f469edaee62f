#include "text/sentences.h"

#include <gtest/gtest.h>

namespace twicetold {
namespace {

TEST(Sentences, EndAtTheirMarks) {
  const std::string_view text = "He left. She stayed.";
  const std::vector<Span> sentences = split_sentences(text, "en");
  ASSERT_EQ(sentences.size(), 2u);
  EXPECT_EQ(sentences[0].in(text), "He left.");
  EXPECT_EQ(sentences[1].in(text), "She stayed.");
}

}  // namespace
}  // namespace twicetold
