#include "text/sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace twicetold {
namespace {

struct Case {
  const char* why;
  std::string text;
  std::vector<std::string> sentences;
  const char* language = "en";
};

const Case kCases[] = {
    {"a stop ends a sentence", "He left. She stayed.", {"He left.", "She stayed."}},
    {"a title keeps its stop", "Mr. Hale left.", {"Mr. Hale left."}},
    {"and so do initials", "J. R. Hale left. Why?", {"J. R. Hale left.", "Why?"}},
    {"a middle initial", "Edna J. Quill won. Who lost?", {"Edna J. Quill won.", "Who lost?"}},
    {"I at an end is no initial", "So did I. Hale left.", {"So did I.", "Hale left."}},
    {"a plan's letter ends before The",
     "It was plan B. The rest fled.",
     {"It was plan B.", "The rest fled."}},
    {"a closing quote goes with its mark", "“We won.” He left.", {"“We won.”", "He left."}},
    {"straight quotes too", "\"We won.\" He left.", {"\"We won.\"", "He left."}},
    {"and a bracket", "(We won.) He left.", {"(We won.)", "He left."}},
    {"a speech tag goes on", "“Why?” she asked. He left.", {"“Why?” she asked.", "He left."}},
    {"a new quote begins anew", "“No.” “and then nothing.”", {"“No.”", "“and then nothing.”"}},
    {"a stop and an opening quote", "He left. “Why?”", {"He left.", "“Why?”"}},
    {"a decimal is one word", "Up 3.5 per cent. Down 2.", {"Up 3.5 per cent.", "Down 2."}},
    {"an address is one word",
     "See bbc.example for more. Bye.",
     {"See bbc.example for more.", "Bye."}},
    {"No. 5 is a number",
     "She is No. 5 in the list. He is no. 6.",
     {"She is No. 5 in the list.", "He is no. 6."}},
    {"but No. is an answer", "Did he? No. He stayed.", {"Did he?", "No.", "He stayed."}},
    {"a month before a day", "It opens Jan. 3 in Ghent. Go.", {"It opens Jan. 3 in Ghent.", "Go."}},
    {"U.S. before a name",
     "The U.S. Army left. So did they.",
     {"The U.S. Army left.", "So did they."}},
    {"U.S. before a first word",
     "They left the U.S. The rest stayed.",
     {"They left the U.S.", "The rest stayed."}},
    {"p.m. ends before a capital",
     "It began at 3 p.m. Nobody came.",
     {"It began at 3 p.m.", "Nobody came."}},
    {"p.m. goes on before a day",
     "It begins at 3 p.m. Sunday in Ghent.",
     {"It begins at 3 p.m. Sunday in Ghent."}},
    {"p.m. goes on before a zone", "Updated at 4 p.m. ET by us.", {"Updated at 4 p.m. ET by us."}},
    {"a bill's number", "They passed H.R. 7 today.", {"They passed H.R. 7 today."}},
    {"a company goes on",
     "Orbel Corp. Chairman Vic Tan left.",
     {"Orbel Corp. Chairman Vic Tan left."}},
    {"a company at an end",
     "She joined Orbel Inc. He left.",
     {"She joined Orbel Inc.", "He left."}},
    {"a company before a small word", "Orbel Ltd. said no.", {"Orbel Ltd. said no."}},
    {"an ellipsis goes on", "Well... maybe. Or not.", {"Well... maybe.", "Or not."}},
    {"an ellipsis ends", "He left… Nobody saw.", {"He left…", "Nobody saw."}},
    {"marks in a row are one", "What?! No way!!! Yes.", {"What?!", "No way!!!", "Yes."}},
    {"e.g. never ends", "Some fruit, e.g. Apples, fell.", {"Some fruit, e.g. Apples, fell."}},
    {"vs. never ends", "Ghent vs. Bruges is on. Go.", {"Ghent vs. Bruges is on.", "Go."}},
    {"a list's number", "1. The mayor left. 2. She won.", {"1. The mayor left.", "2. She won."}},
    {"no space after a stop",
     "of the liberation.The duo left.",
     {"of the liberation.", "The duo left."}},
    {"no space after a quote", "“so long!”It was over.", {"“so long!”", "It was over."}},
    {"an empty line ends a headline", "Ghent floods\n\nIt rained.", {"Ghent floods", "It rained."}},
    {"with white space in it", "Ghent floods\r\n \t\r\nIt rained.", {"Ghent floods", "It rained."}},
    {"a line end is white space",
     "It rained\nin Ghent. It\nstopped.",
     {"It rained\nin Ghent.", "It\nstopped."}},
    {"no-break spaces part sentences", "He left.\xC2\xA0She stayed.", {"He left.", "She stayed."}},
    {"a comma after a stop goes on", "Hale Jr., 50, left. Bye.", {"Hale Jr., 50, left.", "Bye."}},
    {"a dash after a quote goes on", "“Why?” — he never said.", {"“Why?” — he never said."}},
    {"a small letter goes on", "the approx. size of it", {"the approx. size of it"}},
    {"Chinese needs no space",
     "他走了。她留下了！“真的？”是的。",
     {"他走了。", "她留下了！", "“真的？”", "是的。"},
     "zh"},
    {"Japanese brackets", "「行く。」と彼。", {"「行く。」", "と彼。"}, "ja"},
    {"Korean", "그는 떠났다. 그녀는 남았다.", {"그는 떠났다.", "그녀는 남았다."}, "ko"},
    {"Arabic", "هل ذهب؟ نعم. بقيت.", {"هل ذهب؟", "نعم.", "بقيت."}, "ar"},
    {"Hindi", "वह गया। वह रुकी।", {"वह गया।", "वह रुकी।"}, "hi"},
    {"Thai has no marks", "เขาไป เธออยู่", {"เขาไป เธออยู่"}, "th"},
    {"a German day", "Er kam am 3. Mai an. Sie ging.", {"Er kam am 3. Mai an.", "Sie ging."}, "de"},
    {"Spanish", "¿Vino el Sr. Paz? ¡No! Se fue.", {"¿Vino el Sr. Paz?", "¡No!", "Se fue."}, "es"},
    {"known limit: a tag with a capital", "“Why?” Hale asked.", {"“Why?”", "Hale asked."}},
    {"known limit: a name with a mark", "It is Wow! Inc now.", {"It is Wow!", "Inc now."}},
    {"known limit: a company, then a capital",
     "He left Orbel Co. Shares fell.",
     {"He left Orbel Co. Shares fell."}},
    {"nothing but white space", " \n\n\t\xE3\x80\x80", {}},
    {"nothing", "", {}},
};

TEST(Sentences, AreSplitWhereAReaderWould) {
  for (const Case& c : kCases) {
    std::vector<std::string> sentences;
    for (Span span : split_sentences(c.text, c.language)) sentences.emplace_back(span.in(c.text));
    EXPECT_EQ(sentences, c.sentences) << c.why;
  }
}

TEST(Sentences, HoldEveryByteThatIsNotSpace) {
  const std::string text = "One.\xff Two!? (Three…)\n\n\n four...  Five";
  std::size_t told = 0;
  for (Span span : split_sentences(text, "en")) {
    EXPECT_LT(span.begin, span.end);
    EXPECT_EQ(text.substr(told, span.begin - told).find_first_not_of(" \n"), text.npos);
    told = span.end;
  }
  EXPECT_EQ(told, text.size());
}

}  // namespace
}  // namespace twicetold
