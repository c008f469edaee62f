// The table of flags, and what is made from it: the parser, the help, the manual, the completions.
#include "cli/flags.h"

#include <gtest/gtest.h>

#include "cli/generate.h"
#include "cli/parse.h"

namespace twicetold {
namespace {

Result<Options> parsed(std::vector<const char*> words) {
  words.insert(words.begin(), "twicetold");
  return parse(static_cast<int>(words.size()), words.data());
}

std::string mistake(const std::vector<const char*>& words) {
  const auto options = parsed(words);
  return options ? "" : options.error().message;
}

TEST(Flags, AreReadWhereverTheyStand) {
  const auto options = parsed({"compare", "a.txt", "--json", "--width=100", "--html", "x.html",
                               "b.txt", "--threads", "3", "-"});
  ASSERT_TRUE(options) << options.error().message;
  EXPECT_EQ(options->verb, "compare");
  EXPECT_EQ(options->operands, (std::vector<std::string>{"a.txt", "b.txt", "-"}));
  EXPECT_TRUE(options->json);
  EXPECT_EQ(options->width, 100);
  EXPECT_EQ(options->html, "x.html");
  EXPECT_EQ(options->threads, 3);
}

TEST(Flags, EndAtTwoDashes) {
  const auto options = parsed({"read", "--", "--json"});
  ASSERT_TRUE(options) << options.error().message;
  EXPECT_EQ(options->operands, std::vector<std::string>{"--json"});
  EXPECT_FALSE(options->json);
}

TEST(Flags, AskForHelp) {
  EXPECT_EQ(parsed({"--help"})->verb, "help");
  EXPECT_EQ(parsed({"help", "compare"})->operands, std::vector<std::string>{"compare"});
  EXPECT_TRUE(parsed({"compare", "--help"})->help);
  EXPECT_TRUE(parsed({"match", "-h"})->help) << "even where an operand is missing";
  EXPECT_EQ(parsed({"--version"})->verb, "version");
}

struct Mistake {
  std::vector<const char*> words;
  const char* says;
};

const Mistake kMistakes[] = {
    {{}, "twicetold help"},
    {{"comapre", "a"}, "comapre: no such verb"},
    {{"read"}, "PATH is missing; usage: twicetold read [FLAGS] PATH..."},
    {{"match"}, "say what: names, sentences, articles"},
    {{"match", "cats"}, "cats: must be one of names, sentences, articles"},
    {{"match", "names", "more"}, "more: one too many"},
    {{"read", "--jsno", "a"}, "--jsno"},
    {{"read", "--as", "pdf", "a"}, "pdf"},
    {{"read", "--threads", "0", "a"}, "threads"},
    {{"read", "--threads", "many", "a"}, "many"},
    {{"compare", "--html"}, "--html"},
    {{"read", "--html", "x", "a"}, "--html"},
    {{"generate", "tcsh"}, "tcsh"},
};

TEST(Flags, NameTheMistakeInOneLineWithTheWayOut) {
  for (const Mistake& m : kMistakes) {
    const std::string message = mistake(m.words);
    EXPECT_NE(message.find(m.says), message.npos) << message;
    EXPECT_EQ(message.find('\n'), message.npos) << message;
    EXPECT_TRUE(message.find("usage") != message.npos || message.find("help") != message.npos)
        << message;
  }
}

// Every verb and flag that a reader may use is in all that is made from the table.
TEST(Flags, AreInHelpManualAndCompletions) {
  const std::string manual = manual_page();
  for (const Verb& verb : verbs()) {
    if (verb.hidden) continue;
    EXPECT_NE(help_overview().find(verb.name), std::string::npos) << verb.name;
    const std::string help = help_for(verb);
    EXPECT_FALSE(verb.examples.empty()) << verb.name;
    for (const Example& example : verb.examples) {
      EXPECT_NE(help.find(example.command), help.npos) << example.command;
    }
    for (const Flag* flag : verb.flags) {
      EXPECT_NE(help.find("--" + std::string(flag->name)), help.npos) << flag->name;
      EXPECT_NE(manual.find(std::string(flag->name)), manual.npos) << flag->name;
      for (const char* shell : {"bash", "zsh", "fish"}) {
        const std::string text = completions(shell);
        EXPECT_NE(text.find(flag->name), text.npos) << shell << ": " << flag->name;
        EXPECT_NE(text.find(verb.name), text.npos) << shell << ": " << verb.name;
      }
    }
  }
  EXPECT_EQ(completions("tcsh"), "");
}

// groff reads ASCII unless it is told otherwise.
TEST(Flags, AreInAManualOfPlainAscii) {
  for (const char c : manual_page()) EXPECT_LT(static_cast<unsigned char>(c), 0x80);
}

TEST(Flags, FitTheHelpInto80Columns) {
  for (const Verb& verb : verbs()) {
    std::size_t begin = 0;
    const std::string help = help_for(verb);
    for (std::size_t end = help.find('\n'); end != help.npos; end = help.find('\n', begin)) {
      const std::string line = help.substr(begin, end - begin);
      const bool example = line.find("twicetold") != line.npos;  // to be copied in one piece
      if (!example) {
        EXPECT_LE(line.size(), 84U) << line;
      }
      begin = end + 1;
    }
  }
}

}  // namespace
}  // namespace twicetold
