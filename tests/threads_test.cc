// "They may be called from any thread at any time, and the same arguments give the same result"
// (twicetold.h). Run under ThreadSanitizer by `make thread`.
#include <gtest/gtest.h>

#include <latch>
#include <thread>
#include <vector>

#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

constexpr unsigned kThreads = 4;

Article article(std::string title, std::string text, std::string language) {
  Article out;
  out.title = std::move(title);
  out.text = std::move(text);
  out.language = std::move(language);
  out.published = "2021-03-04";
  return out;
}

const std::vector<Article> kTellings = {
    article("Bell of Orrin falls",
            "“It simply fell,” said Ada Vosk on Monday. It cost $1.2 million.", "en"),
    article("Orrin’s bell is down", "Ms Vosk said that the bell fell last Tuesday. 14 were hurt.",
            ""),
    article("Glocke fällt", "„Sie fiel einfach“, sagte Ada Vosk am 1. März 2021.", "de"),
};

struct Answers {
  std::vector<std::string> lines;

  friend bool operator==(const Answers&, const Answers&) = default;
};

// Something of every function that the library has.
Answers ask_everything() {
  Answers out;
  for (const Article& telling : kTellings) out.lines.push_back(to_json(telling, annotate(telling)));
  out.lines.push_back(to_json(compare(kTellings)));
  out.lines.push_back(to_json("a", "b", match_names("Son Seok Koo", "Son Suk-ku")));
  out.lines.push_back(to_json("a", "b", match_sentences("The bell fell.", "A bell fell down.")));
  out.lines.push_back(to_json("a", "b", match_articles(kTellings[0], kTellings[1])));
  const std::string_view html = "<html><title>Bell</title><p>The bell of Orrin fell.</p></html>";
  for (const Article& page : read_articles(html, "page").articles)
    out.lines.push_back(to_json(page));
  return out;
}

// The first calls of all come from several threads at once: tables that are built on first use
// are built here.
TEST(Threads, GiveTheSameAnswersTogetherAsAlone) {
  std::vector<Answers> together(kThreads);
  std::latch start(kThreads);
  std::vector<std::thread> threads;
  for (Answers& answers : together) {
    threads.emplace_back([&] {
      start.arrive_and_wait();
      answers = ask_everything();
    });
  }
  for (std::thread& thread : threads) thread.join();
  const Answers alone = ask_everything();
  for (const Answers& answers : together) EXPECT_EQ(answers.lines, alone.lines);
}

}  // namespace
}  // namespace twicetold
