#include "quotes/find.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <optional>
#include <string>
#include <vector>

namespace twicetold {
namespace {

constexpr auto kDirect = QuoteForm::kDirect;
constexpr auto kIndirect = QuoteForm::kIndirect;
constexpr auto kMixed = QuoteForm::kMixed;

// A quote as a test writes it; "-" stands for none.
struct Said {
  QuoteForm form;
  std::string text;
  std::string cue;
  std::string speaker;

  friend bool operator==(const Said&, const Said&) = default;
};

void PrintTo(const Said& said, std::ostream* out) {
  static constexpr const char* kForms[] = {"direct", "indirect", "mixed"};
  *out << kForms[static_cast<int>(said.form)] << " [" << said.text << "] cue [" << said.cue
       << "] speaker [" << said.speaker << "]";
}

ArticleText take_apart(const std::string& text) {
  Article article;
  article.text = text;
  article.language = "en";
  return analyze(article);
}

std::vector<Said> quotes_in(const std::string& text, const std::vector<Name>& names = {}) {
  std::vector<Said> said;
  for (const Quote& q : find_quotes(take_apart(text), names)) {
    EXPECT_EQ(q.text, q.span.in(text));
    said.push_back({q.form, q.text, q.cue ? q.cue->text : "-", q.speaker ? q.speaker->text : "-"});
  }
  return said;
}

struct Case {
  const char* why;
  std::string text;
  std::vector<Said> quotes;
};

const Case kDirectCases[] = {
    {"a tag after it", "“We won,” Ann Hale said.", {{kDirect, "“We won,”", "said", "Ann Hale"}}},
    {"a tag turned round",
     "“We won,” said Ann Hale.",
     {{kDirect, "“We won,”", "said", "Ann Hale"}}},
    {"a turned tag with a description",
     "“We won,” said Ann Hale, a baker from Ostend.",
     {{kDirect, "“We won,”", "said", "Ann Hale, a baker from Ostend"}}},
    {"a turned tag ends where time and place begin",
     "“We won,” said Ann Hale in an interview on Monday.",
     {{kDirect, "“We won,”", "said", "Ann Hale"}}},
    {"a tag before it", "Ann Hale said, “We won.”", {{kDirect, "“We won.”", "said", "Ann Hale"}}},
    {"a colon before it",
     "The baker wrote: “We won.”",
     {{kDirect, "“We won.”", "wrote", "The baker"}}},
    {"a question", "“Why now?” she asked.", {{kDirect, "“Why now?”", "asked", "she"}}},
    {"several sentences before the tag",
     "“We won. We did it,” he added.",
     {{kDirect, "“We won. We did it,”", "added", "he"}}},
    {"broken by its tag",
     "“We won,” she said, “but nobody came.”",
     {{kDirect, "“We won,” she said, “but nobody came.”", "said", "she"}}},
    {"gone on after its tag",
     "“We won,” she said. “Nobody came.”",
     {{kDirect, "“We won,” she said. “Nobody came.”", "said", "she"}}},
    {"an addressee after the tag",
     "“We won,” Hale told reporters in Ostend.",
     {{kDirect, "“We won,”", "told", "Hale"}}},
    {"an addressee before it",
     "Hale told reporters: “We won.”",
     {{kDirect, "“We won.”", "told", "Hale"}}},
    {"in a statement",
     "The council said in a statement: “The road is safe.”",
     {{kDirect, "“The road is safe.”", "said", "The council"}}},
    {"never closed",
     "It looked as if she agreed and added, “I think we won.",
     {{kDirect, "“I think we won.", "added", "she"}}},
    {"over two paragraphs",
     "“We won,” Hale said. “It rained.\n\n“Nobody came.”",
     {{kDirect, "“We won,” Hale said. “It rained.\n\n“Nobody came.”", "said", "Hale"}}},
    {"a participle, whose subject is the sentence's",
     "Ann Hale thanked them, saying: “We won because of you.”",
     {{kIndirect, "them", "thanked", "Ann Hale"},
      {kDirect, "“We won because of you.”", "saying", "Ann Hale"}}},
    {"two speakers keep their own words",
     "“We won,” said Hale. “We lost,” said Roe.",
     {{kDirect, "“We won,”", "said", "Hale"}, {kDirect, "“We lost,”", "said", "Roe"}}},
    {"a quotation alone has no speaker",
     "“Nobody saw it coming that night.”",
     {{kDirect, "“Nobody saw it coming that night.”", "-", "-"}}},
    {"the next paragraph quotes what this one announces",
     "On Monday the mayor tweeted:\n\n“The bridge is open again.”",
     {{kDirect, "“The bridge is open again.”", "tweeted", "the mayor"}}},
    {"a question before a name and its verb",
     "“Why now?” Ann Hale asked.",
     {{kDirect, "“Why now?”", "asked", "Ann Hale"}}},
    {"several quotations in a row",
     "Viewers commented, “So sweet,” “I cried,” and “Wow!”",
     {{kDirect, "“So sweet,” “I cried,” and “Wow!”", "commented", "Viewers"}}},
    {"a quotation before a report inside the same sentence",
     "“We won,” he said, adding that nobody came.",
     {{kDirect, "“We won,”", "said", "he"}, {kIndirect, "that nobody came", "adding", "he"}}},
    {"British marks",
     "‘The bridge is open,’ the mayor said.",
     {{kDirect, "‘The bridge is open,’", "said", "the mayor"}}},
    {"a sentence after a clause is a quote of its own",
     "Dirk Maes explained that he was late, “Because the bridge was up.”",
     {{kIndirect, "that he was late", "explained", "Dirk Maes"},
      {kDirect, "“Because the bridge was up.”", "explained", "Dirk Maes"}}},
    {"a name and a colon",
     "Hale: “We won at last.”",
     {{kDirect, "“We won at last.”", ":", "Hale"}}},
};

const Case kIndirectCases[] = {
    {"that",
     "Officials said that the road was closed.",
     {{kIndirect, "that the road was closed", "said", "Officials"}}},
    {"no that",
     "Officials said the road was closed.",
     {{kIndirect, "the road was closed", "said", "Officials"}}},
    {"auxiliaries and adverbs are of the cue",
     "The mayor has repeatedly said the road is safe.",
     {{kIndirect, "the road is safe", "has repeatedly said", "The mayor"}}},
    {"a denial",
     "The mayor did not say whether the road was safe.",
     {{kIndirect, "whether the road was safe", "did not say", "The mayor"}}},
    {"a tag at the end",
     "The road is closed, officials said.",
     {{kIndirect, "The road is closed", "said", "officials"}}},
    {"a tag in the middle",
     "The road, officials said, is closed.",
     {{kIndirect, "The road, officials said, is closed", "said", "officials"}}},
    {"a turned tag",
     "The road is closed, said Ann Hale, a driver.",
     {{kIndirect, "The road is closed", "said", "Ann Hale, a driver"}}},
    {"words in quotation marks make it mixed",
     "Hale said the plan was “a bad joke” from the start.",
     {{kMixed, "the plan was “a bad joke” from the start", "said", "Hale"}}},
    {"an insertion belongs to the speaker",
     "Ann Hale, who led the inquiry, said the road was safe.",
     {{kIndirect, "the road was safe", "said", "Ann Hale, who led the inquiry"}}},
    {"an insertion after a description",
     "The mayor of Ostend, Ann Hale, said the road was safe.",
     {{kIndirect, "the road was safe", "said", "The mayor of Ostend, Ann Hale"}}},
    {"what leads up to the speaker is left out",
     "On Monday, the mayor said the road was safe.",
     {{kIndirect, "the road was safe", "said", "the mayor"}}},
    {"two speakers at once",
     "Hale and Roe said the road was safe.",
     {{kIndirect, "the road was safe", "said", "Hale and Roe"}}},
    {"another clause before and",
     "It rained and Roe said the road was safe.",
     {{kIndirect, "the road was safe", "said", "Roe"}}},
    {"somebody told",
     "The mayor told the council that the road was safe.",
     {{kIndirect, "that the road was safe", "told", "The mayor"}}},
    {"somebody told, no that",
     "The mayor told reporters the road was safe.",
     {{kIndirect, "the road was safe", "told", "The mayor"}}},
    {"adding",
     "Officials said the road was closed, adding that no date was set.",
     {{kIndirect, "the road was closed", "said", "Officials"},
      {kIndirect, "that no date was set", "adding", "Officials"}}},
    {"and said",
     "The mayor denied the report and said the road was safe.",
     {{kIndirect, "the report", "denied", "The mayor"},
      {kIndirect, "the road was safe", "said", "The mayor"}}},
    {"according to, first",
     "According to the council, the road is safe.",
     {{kIndirect, "the road is safe", "According to", "the council"}}},
    {"according to, last",
     "The road is safe, according to the council.",
     {{kIndirect, "The road is safe", "according to", "the council"}}},
    {"to after a promise",
     "The mayor vowed to open the road.",
     {{kIndirect, "to open the road", "vowed", "The mayor"}}},
    {"belief",
     "She believes the road is safe.",
     {{kIndirect, "the road is safe", "believes", "She"}}},
    {"a clause before the main one ends at its comma",
     "When the director said it was late, everybody left.",
     {{kIndirect, "it was late", "said", "the director"}}},
    {"who",
     "The inquiry heard Hale, who said the road was safe.",
     {{kIndirect, "the road was safe", "said", "who"}}},
    {"a preposition of the verb",
     "Hale called for a new inquiry.",
     {{kIndirect, "a new inquiry", "called for", "Hale"}}},
    {"praise and blame",
     "The mayor criticized the builders.",
     {{kIndirect, "the builders", "criticized", "The mayor"}}},
    {"some and many are speakers",
     "Many shared that they were cold.",
     {{kIndirect, "that they were cold", "shared", "Many"}}},
    {"a noun",
     "It fed his fear that the road was unsafe.",
     {{kIndirect, "that the road was unsafe", "fear", "his"}}},
    {"an adjective",
     "The mayor is confident that the road is safe.",
     {{kIndirect, "that the road is safe", "is confident", "The mayor"}}},
    {"nobody knows who expects",
     "The road is expected to open in May.",
     {{kIndirect, "to open in May", "is expected", "-"}}},
    {"a question before the answer",
     "Asked whether the road was safe, Hale nodded.",
     {{kIndirect, "whether the road was safe", "Asked", "-"}}},
    {"a decision not to speak",
     "The builders declined to comment.",
     {{kIndirect, "to comment", "declined", "The builders"}}},
    {"a report inside a report is part of it",
     "Hale said that Roe believes the road is safe.",
     {{kIndirect, "that Roe believes the road is safe", "said", "Hale"}}},
};

const Case kNothingCases[] = {
    {"words held at arm's length", "The “old” road reopened near the “new” bridge.", {}},
    {"a title", "The series “Harbour Lights” began in May.", {}},
    {"a nickname", "Jan “Tiny” Maes left.", {}},
    {"an apostrophe", "The drivers' strike didn't end.", {}},
    {"feet and inches", "He is 6'2\" and weighs little.", {}},
    {"decades", "The '90s were better than the '80s.", {}},
    {"a noun that looks like a verb", "The report was late, and its claims were many.", {}},
    {"an infinitive", "It is hard to say.", {}},
    {"a participle with its agent", "The plan described by the council failed.", {}},
    {"a name that looks like a verb", "Kim Ji Won and Will May left early.", {}},
    {"a firm called so", "He works at a firm called Maes Cement.", {}},
    {"no speech at all", "It rained in Ostend for three days.", {}},
    {"nothing", "", {}},
};

const Case kKnownLimits[] = {
    {"known limit: a verb outside the table", "Hale has knocked the plan as hasty.", {}},
    {"known limit: no comma between the aside and the speaker",
     "After the meeting officials said the road was safe.",
     {{kIndirect, "the road was safe", "said", "the meeting officials"}}},
};

void expect_all(std::span<const Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(quotes_in(c.text), c.quotes) << c.why << ": " << c.text;
}

TEST(Quotes, InQuotationMarksHaveCueAndSpeaker) { expect_all(kDirectCases); }
TEST(Quotes, InOtherWordsHaveCueAndSpeaker) { expect_all(kIndirectCases); }
TEST(Quotes, AreNotFoundWhereNobodySpeaks) { expect_all(kNothingCases); }
TEST(Quotes, KnownLimits) { expect_all(kKnownLimits); }

TEST(Quotes, BrokenByTheirCueComeInPieces) {
  const std::string text = "“We won,” she said, “but nobody came.”";
  const auto quotes = find_quotes(take_apart(text), {});
  ASSERT_EQ(quotes.size(), 1u);
  ASSERT_EQ(quotes[0].pieces.size(), 2u);
  EXPECT_EQ(quotes[0].pieces[0].in(text), "“We won,”");
  EXPECT_EQ(quotes[0].pieces[1].in(text), "“but nobody came.”");
  EXPECT_EQ(quotes[0].span, (Span{0, static_cast<std::uint32_t>(text.size())}));
}

TEST(Quotes, UnbrokenHaveNoPieces) {
  EXPECT_TRUE(find_quotes(take_apart("“We won,” she said."), {}).at(0).pieces.empty());
}

// Names as the names stage gives them, each wherever `spellings` stand in the text.
std::vector<Name> names_of(const std::string& text,
                           const std::vector<std::vector<std::string>>& all,
                           NameKind kind = NameKind::kPerson) {
  std::vector<Name> names;
  for (const auto& spellings : all) {
    Name name;
    name.id = static_cast<NameId>(names.size());
    name.kind = kind;
    name.name = spellings[0];
    for (const std::string& spelling : spellings) {
      for (std::size_t at = 0; (at = text.find(spelling, at)) != text.npos; at += spelling.size()) {
        const Span span = make_span(at, at + spelling.size());
        const bool taken = std::ranges::any_of(
            name.mentions, [&](const Mention& m) { return m.span.overlaps(span); });
        if (!taken) name.mentions.push_back({span, Field::kText, spelling});
      }
    }
    names.push_back(std::move(name));
  }
  return names;
}

struct SpeakerCase {
  const char* why;
  std::string text;
  std::string speaker;  // the name of the last quote's speaker, "-" if it is left open
};

const SpeakerCase kSpeakerCases[] = {
    {"a name is itself", "Ann Hale said it rained.", "Ann Hale"},
    {"a surname is the full name", "Ann Hale left. Hale said it rained.", "Ann Hale"},
    {"the name inside a description", "The mayor, Ann Hale, said it rained.", "Ann Hale"},
    {"a description around the name", "Baker Ann Hale of Ostend said it rained.", "Ann Hale"},
    {"he is the nearest man", "Ann Hale met Peter Roe. He said it rained.", "Peter Roe"},
    {"she is the nearest woman", "Ann Hale met Peter Roe. She said it rained.", "Ann Hale"},
    {"a title tells", "Mr. Maes met Mrs. Okoro. “It rained,” she said.", "Okoro"},
    {"what the article calls them tells",
     "Min Seo said that he was late. Ji Ah waved at Min Seo. “Go,” she said.", "Ji Ah"},
    {"whoever is spoken of does not speak", "Ann Hale left. “Mary Lund is late,” she said.",
     "Ann Hale"},
    {"she goes on speaking", "Ann Hale left. She said it rained. She said it was cold.",
     "Ann Hale"},
    {"who is the name before", "They met Ann Hale, who said it rained.", "Ann Hale"},
    {"a colon after what a person does", "Ann Hale shared a wish: “Let it rain.”", "Ann Hale"},
    {"a spokesman is not his client", "A spokesman for Ann Hale said it rained.", "-"},
    {"a possessor is not the speaker", "Ann Hale's lawyer said it rained.", "-"},
    {"a campaign is not its candidate", "The Ann Hale campaign said it rained.", "-"},
    {"papers are not whom they are about", "Ann Hale documents said it rained.", "-"},
    {"they stay open", "Ann Hale met Peter Roe. They said it rained.", "-"},
    {"a description stays open", "Ann Hale left. The baker said it rained.", "-"},
    {"nobody fits", "Peter Roe left. She said it rained.", "-"},
};

TEST(Speakers, AreGivenToNamesThatFit) {
  for (const SpeakerCase& c : kSpeakerCases) {
    const auto names = names_of(c.text, {{"Ann Hale", "Hale"},
                                         {"Peter Roe", "Roe"},
                                         {"Maes"},
                                         {"Okoro"},
                                         {"Min Seo"},
                                         {"Ji Ah"},
                                         {"Mary Lund", "Lund"}});
    const auto quotes = find_quotes(take_apart(c.text), names);
    ASSERT_FALSE(quotes.empty()) << c.why;
    const auto& speaker = quotes.back().speaker;
    const std::string name =
        speaker && speaker->name ? names[static_cast<std::size_t>(*speaker->name)].name : "-";
    EXPECT_EQ(name, c.speaker) << c.why << ": " << c.text;
  }
}

TEST(Quotes, OfAWorksNameAreNone) {
  const std::string text = "It was “The Day We Won.”";
  EXPECT_TRUE(
      find_quotes(take_apart(text), names_of(text, {{"The Day We Won"}}, NameKind::kWork)).empty());
}

TEST(Quotes, AreFoundInTitleAndDeckToo) {
  Article article;
  article.title = "“We won,” says Hale";
  article.deck = "“Nobody saw it coming that night.”";
  article.text = "It rained.";
  article.language = "en";
  const auto quotes = find_quotes(analyze(article), {});
  ASSERT_EQ(quotes.size(), 2u);
  EXPECT_EQ(quotes[0].in, Field::kTitle);
  EXPECT_EQ(quotes[0].text, "“We won,”");
  EXPECT_EQ(quotes[1].in, Field::kDeck);
  EXPECT_FALSE(quotes[1].speaker);
}

TEST(Quotes, AreVerbatimInOrderAndTheSameTwiceForAnyText) {
  const std::string pieces[] = {
      "“",     "”",    "\"",    "'",       ", ",   ". ",    "said ",
      "Hale ", "who ", "that ", "he ",     "and ", "told ", "according to ",
      "\n\n",  "was ", ": ",    "saying ", "the ", "\xff",  "called "};
  std::uint32_t state = 3;
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 80; ++i) {
      state = state * 1664525u + 1013904223u;
      text += pieces[(state >> 16) % std::size(pieces)];
    }
    const ArticleText article = take_apart(text);
    const auto names = names_of(text, {{"Hale"}});
    const auto quotes = find_quotes(article, names);
    EXPECT_EQ(quotes, find_quotes(article, names));
    Span last;
    for (const Quote& q : quotes) {
      EXPECT_LE(last.begin, q.span.begin);
      ASSERT_LE(q.span.end, text.size());
      EXPECT_EQ(q.text, q.span.in(text));
      for (Span piece : q.pieces) EXPECT_TRUE(q.span.contains(piece));
      last = q.span;
    }
  }
}

}  // namespace
}  // namespace twicetold
