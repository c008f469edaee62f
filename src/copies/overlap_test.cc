#include "copies/overlap.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <string>

namespace twicetold {
namespace {

const std::string kWire =
    "A freight train left the rails near Oberlin early on Tuesday, spilling grain over two fields "
    "and "
    "closing the only road into the valley. Nobody was hurt, the railway said. Workers were still "
    "clearing the line by nightfall, and buses will replace the morning service.\n\n"
    "The driver told investigators that he had felt the engine lurch shortly before a bridge that "
    "was repaired last autumn. An inquiry has been opened.";

// The same report after a desk has been at it: another opening, a word here and there.
const std::string kEdited =
    "OBERLIN. A goods train left the rails near Oberlin early on Tuesday, spilling grain over two "
    "fields and closing the only road to the valley. Nobody was hurt, according to the railway. "
    "Workers were still clearing the line by nightfall, and buses will replace the morning "
    "service.\n\n"
    "The driver told the investigators that he had felt the engine lurch shortly before a bridge "
    "that was repaired only last autumn.";

const std::string kOwnWords =
    "It was the noise that woke Marta Dahl. When she reached the window, eleven wagons lay in her "
    "barley. By lunchtime half of Oberlin stood at the fence to see the derailed train, and the "
    "mayor promised answers about the bridge, which had been mended in October.";

const std::string kTaker =
    kOwnWords +
    "\n\nNobody had been injured. Workers were still clearing the line by nightfall, and "
    "buses will replace the morning service.";

const std::string kSpeech =
    "“We have asked for this money for nine years and for nine years we have been told to wait. "
    "The "
    "bridge did not wait for anybody, and I will not wait any longer either.”";
const std::string kReportA = "Mayor Ines Brandt lost patience on Wednesday. " + kSpeech +
                             " Her council meets again next week to vote on repairs.";
const std::string kReportB = "At a crowded press conference the town's head hit the table. " +
                             kSpeech + " Reporters were then shown drawings of a new crossing.";

const std::string kNamesA =
    "Officials of the Upper Oberlin Valley Railway and Bridge Authority arrived first.";
const std::string kNamesB =
    "No one from the Upper Oberlin Valley Railway and Bridge Authority picked up the phone.";

struct Case {
  const char* why;
  std::string a;
  std::string b;
  std::optional<CopyKind> kind;
};

const Case kCases[] = {
    {"letter for letter", kWire, kWire, CopyKind::kExact},
    {"a lightly edited wire copy is a copy", kWire, kEdited, CopyKind::kNear},
    {"and so is one cut to its first paragraph", kWire, kWire.substr(0, kWire.find("\n\n")),
     CopyKind::kNear},
    {"a sentence taken over is a part", kWire, kTaker, CopyKind::kPartial},
    {"a report in other words is none", kWire, kOwnWords, std::nullopt},
    {"two reports that share a speech are no copies", kReportA, kReportB, std::nullopt},
    {"nor are two that share a long name", kNamesA, kNamesB, std::nullopt},
    {"an empty text copies nothing", kWire, "", std::nullopt},
    {"and nothing is no copy of nothing", "", "", std::nullopt},
};

Analysis analysis(const std::string& text) { return analyze(text, "en", ""); }

TEST(Overlap, TellsCopiesFromReportsOfOneEvent) {
  for (const Case& c : kCases) {
    const Analysis a = analysis(c.a), b = analysis(c.b);
    EXPECT_EQ(find_overlap(a, b).kind, c.kind) << c.why;
    EXPECT_EQ(find_overlap(b, a).kind, c.kind) << c.why << ", turned round";
  }
}

TEST(Overlap, IsOneForTheWholeTextAndNoneForNoWordInCommon) {
  const Overlap same = find_overlap(analysis(kWire), analysis(kWire));
  EXPECT_EQ(same.a, 1);
  EXPECT_EQ(same.b, 1);
  const Overlap none = find_overlap(analysis("Rain fell."), analysis("Nobody came today"));
  EXPECT_EQ(none.a, 0);
  EXPECT_TRUE(none.passages.empty());
}

TEST(Overlap, CountsSharedQuotationsThoughTheyMakeNoCopy) {
  EXPECT_GT(find_overlap(analysis(kReportA), analysis(kReportB)).a, 0.5);
}

TEST(Overlap, ShowsThePassagesInBothTexts) {
  const Overlap overlap = find_overlap(analysis(kWire), analysis(kTaker));
  ASSERT_EQ(overlap.passages.size(), 1u);
  EXPECT_EQ(overlap.passages[0].a.in(kWire),
            "Workers were still clearing the line by nightfall, and buses will replace the morning "
            "service");
  EXPECT_EQ(overlap.passages[0].a.in(kWire), overlap.passages[0].b.in(kTaker));
}

TEST(Overlap, BridgesAChangedWord) {
  const std::string a = "the only road into the valley was closed by the police at noon";
  const std::string b = "the only road into the village was closed by the police at noon";
  const Overlap overlap = find_overlap(analysis(a), analysis(b));
  ASSERT_EQ(overlap.passages.size(), 1u);
  EXPECT_EQ(overlap.passages[0].a.in(a), a);
  EXPECT_LT(overlap.a, 1);
}

TEST(Overlap, IsTheSameWhicheverTextComesFirst) {
  const std::string a =
      "The mayor said on Friday that the old bridge over the river would stay closed until the end "
      "of next month. Nobody was hurt. The old bridge over the river would stay closed, he said.";
  const std::string b =
      "“The old bridge over the river would stay closed until the end of next month,” the mayor "
      "said on Friday. Trams go round by the harbour until the end of next month.";
  const Overlap one = find_overlap(analysis(a), analysis(b));
  const Overlap other = find_overlap(analysis(b), analysis(a));
  EXPECT_EQ(one.a, other.b);
  EXPECT_EQ(one.b, other.a);
  EXPECT_EQ(one.kind, other.kind);
  ASSERT_EQ(one.passages.size(), other.passages.size());
  EXPECT_FALSE(one.passages.empty());
  for (const Passage& p : one.passages) {
    EXPECT_TRUE(std::ranges::any_of(other.passages,
                                    [&](const Passage& q) { return q.a == p.b && q.b == p.a; }));
  }
}

TEST(Overlap, SurvivesOneWordWithoutEnd) {
  std::string a, b;
  for (int i = 0; i < 200'000; ++i) a += "la ", b += i % 7 ? "la " : "li ";
  EXPECT_GT(find_overlap(analysis(a), analysis(b)).a, 0.5);
}

}  // namespace
}  // namespace twicetold
