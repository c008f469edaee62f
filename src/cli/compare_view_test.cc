#include "cli/compare_view.h"

#include <gtest/gtest.h>

#include "cli/drawn_comparison.h"

namespace twicetold {
namespace {

// "The repair cost {18 million}, says _Ilse_.": a sentence with its marks drawn in.
std::string drawn(const Cell& cell) {
  std::string out;
  for (const auto& sentence : cell.sentences) {
    for (const Piece& piece : sentence) {
      switch (piece.mark) {
        case Mark::kNone:
          out += piece.text;
          break;
        case Mark::kConflict:
          out += "{" + piece.text + "}";
          break;
        case Mark::kDiffers:
          out += "<" + piece.text + ">";
          break;
        case Mark::kName:
          out += "_" + piece.text + "_";
          break;
      }
    }
  }
  return out;
}

TEST(CompareView, LettersGoOnAfterZ) {
  EXPECT_EQ(letter(0), "A");
  EXPECT_EQ(letter(25), "Z");
  EXPECT_EQ(letter(26), "AA");
  EXPECT_EQ(letter(27 * 26 - 1), "ZZ");
  EXPECT_EQ(letter(27 * 26), "AAA");
}

TEST(CompareView, GivesEachStatementItsSignAndItsWord) {
  const CompareView view = view_of(bridge_story());
  ASSERT_EQ(view.rows.size(), 5U);
  EXPECT_EQ(view.rows[0].sign + " " + view.rows[0].label, "= shared, 2 origins");
  EXPECT_EQ(view.rows[1].sign + " " + view.rows[1].label, "≠ conflict: number");
  EXPECT_EQ(view.rows[2].sign + " " + view.rows[2].label, "B B alone");
  EXPECT_EQ(view.rows[3].sign + " " + view.rows[3].label, "≈ told in other ways: date");
  EXPECT_EQ(view.rows[4].sign + " " + view.rows[4].label, "A A alone");
}

TEST(CompareView, MarksSlotsAndNamesInTheirSentences) {
  const CompareView view = view_of(bridge_story());
  EXPECT_EQ(drawn(view.rows[1].cells[0]), "The repair cost {18 million crowns}, says the city.");
  EXPECT_EQ(drawn(view.rows[3].cells[1]), "It had stood still for <four years>.");
  EXPECT_EQ(drawn(view.rows[4].cells[0]),
            "Mayor _Ilse Oravec_ pressed the button that lowered the span.");
}

TEST(CompareView, MarksANameOnlyWhereItStandsAsAWord) {
  Comparison x = draw({telling("A", "a"), telling("B", "b")},
                      {{Status::kAlone, SlotKind::kNumber, {{0, "Kim met Kimmo; Kim’s car."}}}});
  x.names = {{NameId{0}, NameKind::kPerson, "Kim", {{"Kim", {0}, 2}}, {}, {}}};
  EXPECT_EQ(drawn(view_of(x).rows[0].cells[0]), "_Kim_ met Kimmo; _Kim_’s car.");
}

TEST(CompareView, CountsWhatIsSharedInConflictAndAlone) {
  std::string facts;
  for (const Fact& fact : view_of(bridge_story()).facts) {
    facts += fact.sign + std::to_string(fact.count) + " " + fact.label + "; ";
  }
  EXPECT_EQ(facts, "=2 in both; ≠1 in conflict; 1 only A; 1 only B; ");
}

TEST(CompareView, ListsOnlyNamesThatAreSpelledInSeveralWays) {
  const CompareView view = view_of(bridge_story());
  ASSERT_EQ(view.names.size(), 1U);
  EXPECT_EQ(view.names[0].spellings, (std::vector<std::string>{"Ilse Oravec", "Ilze Oravecz"}));
}

TEST(CompareView, LeavesOutShortFormsOfASpelling) {
  Comparison x = bridge_story();
  x.names[0].variants = {{"Oravec", {0}, 5},
                         {"Ilse Oravec", {0}, 1},
                         {"Ilze Oravecz", {1}, 2},
                         {"Lady Bridge", {1}, 1}};
  EXPECT_EQ(view_of(x).names[0].spellings,
            (std::vector<std::string>{"Ilse Oravec", "Ilze Oravecz, also Lady Bridge"}));
}

TEST(CompareView, SaysWhoTookWordsFromWhom) {
  EXPECT_EQ(view_of(bridge_story()).closing,
            "Neither text takes over words of the other: two origins.");
  EXPECT_EQ(view_of(copied_story()).closing, "C takes over words of A: 2 origins of 3 tellings.");
}

TEST(CompareView, NeverCountsACopyAsConfirmation) {
  const CompareView view = view_of(copied_story());
  EXPECT_EQ(view.rows[0].label, "shared, 2 origins");
  EXPECT_EQ(view.rows[1].sign, "A");
  EXPECT_EQ(view.rows[1].label, "A alone, copied by C");
  EXPECT_EQ(view.heads[2].copies, "copies A");
  EXPECT_EQ(view.rows[0].cells[2].same_as, TellingIndex{0});
}

TEST(CompareView, ShowsACopyInFullWhereItsWordsDiffer) {
  Comparison x = copied_story();
  x.statements[0].said[2].text = "A seal cub slept under tram 9.";
  EXPECT_EQ(view_of(x).rows[0].cells[2].same_as, std::nullopt);
}

TEST(CompareView, CallsOneQuoteInTwoWordingsSo) {
  Comparison x = draw({telling("A", "a"), telling("B", "b")},
                      {{Status::kShared,
                        SlotKind::kNumber,
                        {{0, "“It moves!” she said."}, {1, "She cried, “She is moving!”"}}}});
  x.quotes = {{0,
               std::nullopt,
               {{0, Field::kText, {0, 15}, "“It moves!”", QuoteForm::kDirect},
                {1, Field::kText, {11, 31}, "“She is moving!”", QuoteForm::kDirect}},
               0.5}};
  EXPECT_EQ(view_of(x).rows[0].sign, "≈");
  EXPECT_EQ(view_of(x).rows[0].slot, "one quote");
  x.quotes[0].said[1].text = x.quotes[0].said[0].text;
  EXPECT_EQ(view_of(x).rows[0].sign, "=") << "the same words are no second wording";
}

TEST(CompareView, OrdersRowsAsEachTellingTellsThem) {
  Comparison x = draw({telling("A", "a"), telling("B", "b")}, {});
  const auto at = [](TellingIndex telling, std::uint32_t begin) {
    return Said{telling, 0, {begin, begin + 1}, "x"};
  };
  x.statements.resize(3);
  x.statements[0].said = {at(0, 0), at(1, 50)};
  x.statements[1].said = {at(1, 0)};
  x.statements[2].said = {at(0, 10), at(1, 20)};
  EXPECT_EQ(order_told_by(x, 0), (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(order_told_by(x, 1), (std::vector<std::size_t>{2, 0, 1}));
}

TEST(CompareView, SurvivesAComparisonWithoutAnything) {
  EXPECT_TRUE(view_of(Comparison{}).rows.empty());
}

TEST(CompareView, ReadsDates) {
  EXPECT_EQ(readable_date("2024-03-09"), "9 March 2024");
  EXPECT_EQ(readable_date("2024-03-09T18:05:00+01:00"), "9 March 2024, 18:05");
  EXPECT_EQ(readable_date("last Tuesday"), "last Tuesday");
  EXPECT_EQ(readable_date("2024-13-09"), "2024-13-09");
  EXPECT_EQ(readable_date(""), "");
}

}  // namespace
}  // namespace twicetold
