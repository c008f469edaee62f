#include "text/dates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/calendar.h"

namespace twicetold {
namespace {

// A date as "text=value".
std::vector<std::string> shown(std::string_view text, std::string_view published,
                               std::string_view language = "en") {
  std::vector<std::string> out;
  for (const Date& date : analyze(text, language, published).dates) {
    out.push_back(date.text + "=" + date.value);
  }
  return out;
}

struct Case {
  const char* why;
  std::string text;
  std::vector<std::string> dates;
};

// All are told on Friday, 20 May 2022.
const Case kCases[] = {
    {"a full date", "It fell on May 14th, 2019.", {"May 14th, 2019=2019-05-14"}},
    {"day first", "It fell on 14 May 2019.", {"14 May 2019=2019-05-14"}},
    {"the nearest year", "It aired on May 14th.", {"May 14th=2022-05-14"}},
    {"an abbreviated month", "It closed Dec. 12.", {"Dec. 12=2021-12-12"}},
    {"one to come", "It will close Dec. 12.", {"Dec. 12=2022-12-12"}},
    {"a weekday with its date", "On Friday, May 13, it rained.", {"Friday, May 13=2022-05-13"}},
    {"in figures", "From 2019-05-14 to 5/16/19.", {"2019-05-14=2019-05-14", "5/16/19=2019-05-16"}},
    {"a month", "It began in March.", {"March=2022-03"}},
    {"a month and year", "It began in March 2019.", {"March 2019=2019-03"}},
    {"last month by name", "It began last May.", {"last May=2021-05"}},
    {"a month of last year", "It began in June last year.", {"June last year=2021-06"}},
    {"mid-month", "It began in mid-November 2019.", {"mid-November 2019=2019-11"}},
    {"a year", "It began in 2019.", {"2019=2019"}},
    {"a spelt year", "It began in nineteen ninety-six.", {"nineteen ninety-six=1996"}},
    {"a decade", "It began in the 1990s.", {"the 1990s=199"}},
    {"a short decade", "Songs of the ’80s.", {"the ’80s=198"}},
    {"a century", "It stood in the 18th century.", {"the 18th century=17"}},
    {"a weekday told of", "She left on Tuesday.", {"Tuesday=2022-05-17"}},
    {"a weekday to come", "She will leave on Tuesday.", {"Tuesday=2022-05-24"}},
    {"the day itself", "She left on Friday.", {"Friday=2022-05-20"}},
    {"last Friday", "She left last Friday.", {"last Friday=2022-05-13"}},
    {"a night", "She left Saturday night.", {"Saturday night=2022-05-14TNI"}},
    {"yesterday and tomorrow",
     "Not yesterday’s, tomorrow’s.",
     {"yesterday=2022-05-19", "tomorrow=2022-05-21"}},
    {"this morning", "She left this morning.", {"this morning=2022-05-20TMO"}},
    {"a clock", "She left at 5:30 p.m. Wednesday.", {"5:30 p.m. Wednesday=2022-05-18T17:30"}},
    {"noon", "She left at noon Thursday.", {"noon Thursday=2022-05-19T12:00"}},
    {"weeks", "Last week, not this week.", {"Last week=2022-W19", "this week=2022-W20"}},
    {"the weekend", "It rained over the weekend.", {"the weekend=2022-W19-WE"}},
    {"months and years", "Last month, next year.", {"Last month=2022-04", "next year=2023"}},
    {"earlier this year", "She left earlier this year.", {"earlier this year=2022"}},
    {"the end of a year", "By the end of 2023 it opens.", {"the end of 2023=2023"}},
    {"a season", "She left last fall.", {"last fall=2021-FA"}},
    {"a quarter", "Sales rose in the first quarter.", {"the first quarter=2022-Q1"}},
    {"a quarter with its year", "the 2019 third quarter", {"the 2019 third quarter=2019-Q3"}},
    {"a year earlier is a quarter's",
     "In the first quarter it made 3, up from 2 a year earlier.",
     {"the first quarter=2022-Q1", "a year earlier=2021-Q1"}},
    {"and else a year", "He left a year ago.", {"a year ago=2021"}},
    {"years ago", "He left two years ago.", {"two years ago=2020"}},
    {"months ago", "He left five months ago.", {"five months ago=2021-12"}},
    {"weeks ago", "He left three weeks ago.", {"three weeks ago=2022-W17"}},
    {"days ago", "He left 10 days ago.", {"10 days ago=2022-05-10"}},
    {"days later",
     "He came on May 2 and left two days later.",
     {"May 2=2022-05-02", "two days later=2022-05-04"}},
    {"how long", "It took two days.", {"two days=P2D"}},
    {"how long in hours", "after more than three hours", {"more than three hours=PT3H"}},
    {"a half", "It took two and a half years.", {"two and a half years=P2Y6M"}},
    {"a few", "in the next few days", {"the next few days=PXD"}},
    {"a compound", "a two-year plan, a 30-day stay", {"two-year=P2Y", "30-day=P30D"}},
    {"how often", "every year and each Thursday", {"every year=P1Y", "each Thursday=XXXX-WXX-4"}},
    {"Mondays", "It opens on Mondays.", {"Mondays=XXXX-WXX-1"}},
    {"now and soon", "It is now open, and soon shut.", {"now=PRESENT_REF", "soon=FUTURE_REF"}},
    {"the past", "It was so in the past.", {"the past=PAST_REF"}},
    {"recently", "It has recently closed.", {"recently=PAST_REF"}},
    {"hard: they may", "They may march. May they 14 times?", {}},
    {"hard: a second man", "A second man came second.", {}},
    {"hard: prices fall", "Prices fall as spring waters rise.", {}},
    {"hard: a march", "The march on Ghent began. March!", {}},
    {"hard: a quarter of them", "A quarter of the town, three-quarters of it.", {}},
    {"hard: an age", "Hale, 52 years old, has a 9-year-old son.", {}},
    {"hard: a count", "About 2000 people saw 1,990 ships at $1999.", {}},
    {"hard: a paper", "He reads the Daily Post.", {}},
    {"hard: Sun and Sat", "The Sun sat down. He Sat.", {}},
    {"hard: a newspaper", "She told USA Today of it.", {}},
    {"hard: an address", "See ghent.example/news/2019/04/25/flood for it.", {}},
    {"hard: a show", "She spoke on “This Week” of it.", {}},
    {"hard: as soon as", "He left as soon as he could.", {}},
};

TEST(Dates, HaveTheirValues) {
  for (const Case& c : kCases) EXPECT_EQ(shown(c.text, "2022-05-20"), c.dates) << c.why;
}

TEST(Dates, CountFromTheDayInItsOwnZone) {
  const std::vector<std::string> expected = {"today=2022-05-21"};
  EXPECT_EQ(shown("It closed today.", "2022-05-21T01:30:00+09:00"), expected);
}

TEST(Dates, StayOpenWithoutADayOfPublication) {
  const std::vector<std::string> expected = {"May 14th=XXXX-05-14", "Sunday=XXXX-WXX-7",
                                             "yesterday=XXXX-XX-XX", "2019=2019"};
  EXPECT_EQ(shown("On May 14th, on Sunday, yesterday, in 2019.", ""), expected);
  EXPECT_EQ(shown("On May 14th, on Sunday, yesterday, in 2019.", "not a day"), expected);
}

TEST(Dates, AreReadInEnglishOnly) {  // known limit
  EXPECT_TRUE(shown("Am 14. Mai 2019 war es.", "2022-05-20", "de").empty());
}

TEST(Calendar, KnowsItsWeeks) {
  EXPECT_EQ(weekday_of({2022, 5, 20}), 5);
  EXPECT_EQ(weekday_of({1969, 12, 28}), 7);
  EXPECT_EQ(iso_week({2021, 1, 3}), "2020-W53");
  EXPECT_EQ(iso_week({2018, 12, 31}), "2019-W01");
  EXPECT_EQ(iso_day(add_days({2020, 2, 28}, 1)), "2020-02-29");
  EXPECT_EQ(iso_day(add_months({2022, 1, 31}, 1)), "2022-02-28");
  EXPECT_EQ(iso_day(add_months({2022, 1, 31}, -2)), "2021-11-30");
  EXPECT_FALSE(read_day("2022-02-30").has_value());
}

}  // namespace
}  // namespace twicetold
