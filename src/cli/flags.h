// The verbs of the program and their flags, each defined once. The parser (parse.h), the help, the
// manual page and the completions (generate.h) are all made from this table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace twicetold {

/// What was asked for on the command line.
struct Options {
  std::string verb;
  std::vector<std::string> operands;  ///< paths, or what to match
  bool help = false;
  bool json = false;
  std::string as;              ///< "html", "text", "jsonl"; empty: recognised
  std::string color = "auto";  ///< "auto", "always", "never"
  std::string html;            ///< where the page goes; empty: no page
  int threads = 0;             ///< 0: one for each core
  int width = -1;              ///< columns; 0: lines are not broken; -1: as wide as the terminal
};

/// One flag. `into` says where its value goes, and so of which type it is; bool is a switch.
struct Flag {
  std::string_view name;                  ///< "threads", given as --threads
  std::string_view value;                 ///< what its value is called: "N"; empty for a switch
  std::vector<std::string_view> choices;  ///< the values it takes, if only these
  std::string_view help;
  std::variant<bool Options::*, int Options::*, std::string Options::*> into;
};

struct Example {
  std::string_view command;
  std::string_view meaning;
};

struct Verb {
  std::string_view name;
  std::string_view operand;               ///< "PATH"; empty: it takes none
  std::vector<std::string_view> choices;  ///< the operands it takes, if only these
  int least = 0;                          ///< operands that must be there
  int most = 0;                           ///< operands at most; -1: any number
  std::string_view summary;               ///< half a line
  std::vector<std::string_view> text;     ///< paragraphs
  std::vector<const Flag*> flags;
  std::vector<Example> examples;
  bool hidden = false;  ///< not in the help
};

/// All verbs, in the order in which the help lists them.
std::span<const Verb> verbs();

/// The verb of that name, or null.
const Verb* find_verb(std::string_view name);

/// "twicetold compare [FLAGS] PATH PATH..."
std::string usage(const Verb& verb);

/// What every verb's help ends with: one paragraph for exit status, inputs, and environment each.
struct Section {
  std::string_view title;
  std::vector<std::string_view> text;
};
std::span<const Section> common_sections();

}  // namespace twicetold
