// The seeds and finds of the fuzzers, and the examples, as ordinary tests.
#include "promises.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

namespace twicetold {

void PrintTo(const Target& target, std::ostream* out) { *out << target.name; }

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Promises : public testing::TestWithParam<Target> {};

TEST_P(Promises, AreKeptForEverySeedAndFind) {
  const Target& target = GetParam();
  const fs::path fuzz = fs::path(TWICETOLD_SOURCE_DIR) / "fuzz";
  std::vector<fs::path> files = files_below(fuzz / "corpus" / target.name);
  ASSERT_FALSE(files.empty()) << "fuzz/corpus/" << target.name << " holds no seeds";
  std::ranges::copy(files_below(fuzz / "found" / target.name), std::back_inserter(files));
  for (const fs::path& file : files) EXPECT_EQ(target.run(bytes_of(file)), "") << file;
}

TEST_P(Promises, AreKeptForWhatIsHardlyAText) {
  const std::string_view odd[] = {"",
                                  "\f",
                                  "\n\n\n",
                                  "\xff\xfe\xfd",
                                  "\xed\xa0\x80\xed\xb0\x80",
                                  "“",
                                  "”\f“\f\"\f”",
                                  "\xe2\x80\x8b\xe2\x80\x8b",
                                  {"\0\0a\0", 4},
                                  "Mr.",
                                  "9999999999999999999999999999 per cent of $1e999",
                                  "\xf0\x9f\x98",
                                  "\xcc\x81\xcc\x81 \xcc\x81"};
  for (std::string_view bytes : odd) EXPECT_EQ(GetParam().run(bytes), "") << bytes;
}

// A seed cut anywhere, and with any byte made another: the fuzzer's first thousand steps, for
// builds that have no fuzzer.
TEST_P(Promises, AreKeptForSeedsCutShortAndScratched) {
  const auto files = files_below(fs::path(TWICETOLD_SOURCE_DIR) / "fuzz/corpus" / GetParam().name);
  ASSERT_FALSE(files.empty());
  const std::string seed = bytes_of(files[0]).substr(0, 600);
  for (std::size_t at = 0; at < seed.size(); at += 13) {
    std::string scratched = seed;
    scratched[at] = static_cast<char>(scratched[at] ^ (0x80 >> (at % 8)));
    EXPECT_EQ(GetParam().run(scratched), "") << scratched;
    EXPECT_EQ(GetParam().run(std::string_view(seed).substr(0, at)), "") << seed.substr(0, at);
  }
}

INSTANTIATE_TEST_SUITE_P(Targets, Promises, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& target) { return std::string(target.param.name); });

TEST(Promises, CatchWhatBreaksThem) {
  Article article;
  article.title = "Ferry late";
  article.text = "The ferry “Aud” was late.";
  article.paragraphs = {{ParagraphKind::kBody, article.text}};
  EXPECT_EQ(broken_promise(article), "");
  Annotation annotation;
  annotation.sentences = {{0, 29}};
  EXPECT_EQ(broken_promise(article, annotation), "");

  annotation.sentences = {{4, 29}};
  EXPECT_EQ(broken_promise(article, annotation), "“The ” belongs to no sentence");
  annotation.sentences = {{0, 12}, {12, 29}};
  EXPECT_NE(broken_promise(article, annotation).find("cuts a character"), std::string::npos);
  annotation.sentences = {{0, 29}};
  annotation.dates = {{{4, 9}, "fairy", "2020"}};
  EXPECT_NE(broken_promise(article, annotation).find("is not verbatim"), std::string::npos);
  EXPECT_NE(broken_json("{\"a\":}"), "");
  EXPECT_NE(broken_json("\"a\xff\""), "");
}

}  // namespace
}  // namespace twicetold
