#include <gtest/gtest.h>

#include <string>

#include "tellings/likeness.h"
#include "twicetold/match.h"

namespace twicetold {
namespace {

struct Case {
  const char* why;
  std::string a;
  std::string b;
  Relation relation;
};

const Case kCases[] = {
    {"letter for letter", "The ferry sank off Ostholm.", "The ferry sank off Ostholm.",
     Relation::kSame},
    {"other order, other forms", "A bus with 40 pupils on board overturned near Bredal on Monday",
     "On Monday near Bredal, a bus carrying 40 pupils overturned", Relation::kSame},
    {"one has more to say",
     "Rescuers pulled eleven people from the flooded quarry at Lund before nightfall.",
     "The flooded quarry at Lund had been closed to swimmers since May, the town said, yet eleven "
     "people were there when the storm broke.",
     Relation::kOverlap},
    {"nothing in common but small words", "He was the first to go to the door of the house.",
     "It is one of the last of the kind that they had in the shop.", Relation::kUnrelated},
    {"two events of one kind", "A strong earthquake shook the coast of Marenza on Monday.",
     "The parliament of Tolgar passed its budget after a night of debate.", Relation::kUnrelated},
    {"a contrary is no likeness", "Shares of the Halden shipyard rose to 5 crowns on Friday.",
     "Shares of the Halden shipyard fell to 5 crowns on Friday.", Relation::kConflict},
    {"nor is another count", "The storm killed 12 people in the port of Almira.",
     "The storm killed 31 people in the port of Almira.", Relation::kConflict},
    {"nor a denial", "The council approved the plan for a new harbour bridge.",
     "The council never approved the plan for a new harbour bridge.", Relation::kConflict},
    {"a rough count may be the same", "The storm killed at least 12 people in the port of Almira.",
     "The storm killed 14 people in the port of Almira.", Relation::kSame},
    {"two ways to say no agree", "The ministry did not answer the questions of reporters.",
     "The ministry refused to answer the questions of reporters.", Relation::kSame},
    {"known limit: synonyms are not seen", "He was jailed for theft.",
     "The court sent him to prison for stealing.", Relation::kUnrelated},
};

TEST(MatchSentences, SeesLikenessAndConflict) {
  for (const Case& c : kCases) {
    EXPECT_EQ(match_sentences(c.a, c.b).relation, c.relation) << c.why;
    EXPECT_EQ(match_sentences(c.b, c.a).relation, c.relation) << c.why << ", turned round";
  }
}

TEST(MatchSentences, IsSymmetric) {
  for (const Case& c : kCases) {
    const SentenceMatch there = match_sentences(c.a, c.b), back = match_sentences(c.b, c.a);
    EXPECT_EQ(there.score, back.score) << c.why;
    EXPECT_EQ(there.conflict, back.conflict) << c.why;
  }
}

TEST(MatchSentences, SurvivesWhatIsNoSentence) {
  for (const char* odd : {"", " ", "...", "\xff\xfe", "5", "-", "''", "———"}) {
    const SentenceMatch match = match_sentences(odd, "The ferry sank off Ostholm.");
    EXPECT_EQ(match.relation, Relation::kUnrelated) << odd;
    EXPECT_GE(match_sentences(odd, odd).score, 0) << odd;
  }
}

TEST(Likeness, RanksTheNearerSentenceHigher) {
  const std::string said =
      "The actor asked how fast he should turn his head, and everybody laughed.";
  EXPECT_GT(
      match_sentences(said, "The cast laughed when the actor showed how to turn his head.").score,
      match_sentences(said, "The actor was born in the north and has two sisters.").score);
}

TEST(Likeness, LearnsFromTheTellingsWhatIsCommon) {
  // "Ravel Bay" stands in every sentence here: it tells no two of them together.
  std::string text;
  for (const char* s :
       {"Ravel Bay waits.", "Ravel Bay sleeps.", "Ravel Bay burns.", "Ravel Bay sings.",
        "Ravel Bay drinks.", "Ravel Bay votes.", "Ravel Bay digs.", "Ravel Bay prays."}) {
    text += std::string(s) + " ";
  }
  const Analysis analysis = analyze(text, "en", "");
  const Analysis* all[] = {&analysis};
  const auto cosine = [&](const IdfTable& idf) {
    return likeness(features_of(unit_of(analysis, 0), {}, idf),
                    features_of(unit_of(analysis, 1), {}, idf))
        .cosine;
  };
  EXPECT_LT(cosine(IdfTable(all)), cosine(IdfTable()));
}

TEST(Likeness, CountsNamesByTheirNumberNotTheirSpelling) {
  const Analysis a = analyze("Son Seok Koo turned.", "en", ""),
                 b = analyze("Son Suk Ku spun.", "en", "");
  const NamedSpan in_a[] = {{{0, 12}, NameId{7}}}, in_b[] = {{{0, 10}, NameId{7}}};
  const IdfTable idf;
  const SentenceFeatures left = features_of(unit_of(a, 0), in_a, idf);
  EXPECT_EQ(left.names, std::vector<NameId>{NameId{7}});
  const Likeness alike = likeness(left, features_of(unit_of(b, 0), in_b, idf));
  EXPECT_TRUE(alike.both_names);
  EXPECT_EQ(alike.names, 1);
  EXPECT_GT(
      alike.score,
      likeness(features_of(unit_of(a, 0), {}, idf), features_of(unit_of(b, 0), {}, idf)).score);
}

}  // namespace
}  // namespace twicetold
