#include "cli/generate.h"

#include <algorithm>

#include <fmt/format.h>

#include "cli/display.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::string_view kPurpose =
    "Compares several tellings of one event: what all of them say, what only one says, where they "
    "conflict, who said it, who took it from whom. Verbatim, with the place in the source; nothing "
    "is generated, nothing leaves this machine.";

std::string joined(const std::vector<std::string_view>& parts, std::string_view between) {
  return fmt::format("{}", fmt::join(parts, between));
}

std::string paragraph(std::string_view text, std::size_t indent) {
  std::string out;
  for (const Line& line : wrap(text, kWidth - indent)) {
    out += std::string(indent, ' ') + render(line, false) + '\n';
  }
  return out;
}

// "  --threads N    threads to work with": a term, and what it means from column `tab` on.
std::string entry(std::string_view term, std::string_view meaning, std::size_t tab) {
  const std::vector<Line> lines = wrap(meaning, kWidth - tab);
  std::string out = fmt::format("  {}", term);
  bool first = true;
  for (const Line& line : lines) {
    if (first && display_width(out) + 1 < tab) {
      out += std::string(tab - display_width(out), ' ');
    } else {
      out += '\n' + std::string(tab, ' ');
    }
    first = false;
    out += render(line, false);
  }
  return out + '\n';
}

std::string term(const Flag& flag) {
  return fmt::format("--{}{}{}", flag.name, flag.value.empty() ? "" : " ", flag.value);
}

std::string meaning(const Flag& flag) {
  if (flag.choices.empty() || flag.help.find(flag.choices.front()) != flag.help.npos) {
    return std::string(flag.help);
  }
  return fmt::format("{} ({})", flag.help, joined(flag.choices, ", "));
}

std::vector<const Verb*> shown_verbs() {
  std::vector<const Verb*> out;
  for (const Verb& verb : verbs()) {
    if (!verb.hidden) out.push_back(&verb);
  }
  return out;
}

// Text for roff: backslashes, dashes, signs beyond ASCII, and dots or quotes that would begin a
// request.
std::string roff(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("≈") || rest.starts_with("≠")) {
      out += rest.starts_with("≈") ? "\\[u2248]" : "\\[u2260]";
      at += 2;
    } else if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      if (out.empty() && (c == '.' || c == '\'')) out += "\\&";
      out += c;
    }
  }
  return out;
}

// Text inside 'single quotes' of a shell.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out;
}

std::string bash_completions() {
  std::vector<std::string_view> names;
  for (const Verb* verb : shown_verbs()) names.push_back(verb->name);
  std::string out =
      "# Completions of twicetold for bash, written by `twicetold generate bash`.\n"
      "_twicetold() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n"
      "  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n";
  out += fmt::format("    COMPREPLY=($(compgen -W '{} --help --version' -- \"$word\"))\n",
                     joined(names, " "));
  out += "    return\n  fi\n  case ${COMP_WORDS[1]}:$before in\n";
  for (const Verb* verb : shown_verbs()) {
    for (const Flag* flag : verb->flags) {
      if (!flag->choices.empty()) {
        out += fmt::format("    {}:--{}) words='{}' ;;\n", verb->name, flag->name,
                           joined(flag->choices, " "));
      } else if (flag->value == "FILE") {
        out += fmt::format("    {}:--{}) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n",
                           verb->name, flag->name);
      } else if (!flag->value.empty()) {
        out += fmt::format("    {}:--{}) return ;;\n", verb->name, flag->name);
      }
    }
    std::string words = "--help";
    for (const Flag* flag : verb->flags) words += fmt::format(" --{}", flag->name);
    for (const std::string_view choice : verb->choices) words += fmt::format(" {}", choice);
    out += fmt::format("    {}:*) words='{}' ;;\n", verb->name, words);
  }
  out +=
      "  esac\n"
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
      "  [[ $word == -* ]] || COMPREPLY+=($(compgen -f -- \"$word\"))\n"
      "}\n"
      "complete -o filenames -F _twicetold twicetold\n";
  return out;
}

// Brackets and colons mean something inside the argument of _arguments.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : quoted(text)) {
    if (c == '[' || c == ']' || c == ':') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_completions() {
  std::string out =
      "#compdef twicetold\n"
      "# Completions of twicetold for zsh, written by `twicetold generate zsh`.\n"
      "_twicetold() {\n"
      "  local -a verbs=(\n";
  for (const Verb* verb : shown_verbs()) {
    out += fmt::format("    '{}:{}'\n", verb->name, zsh_text(verb->summary));
  }
  out +=
      "  )\n"
      "  if ((CURRENT == 2)); then\n"
      "    _describe verb verbs\n"
      "    return\n"
      "  fi\n"
      "  local verb=$words[2]\n"
      "  shift words\n"
      "  ((CURRENT--))\n"
      "  case $verb in\n";
  for (const Verb* verb : shown_verbs()) {
    out += fmt::format("    {})\n      _arguments \\\n", verb->name);
    for (const Flag* flag : verb->flags) {
      std::string value;
      if (!flag->choices.empty()) {
        value = fmt::format(":{}:({})", flag->value, joined(flag->choices, " "));
      } else if (!flag->value.empty()) {
        value = fmt::format(":{}:{}", flag->value, flag->value == "FILE" ? "_files" : "");
      }
      out += fmt::format("        '--{}[{}]{}' \\\n", flag->name, zsh_text(flag->help), value);
    }
    const std::string operand = verb->choices.empty() ? "'*:path:_files'"
                                                      : fmt::format("'1:{}:({})'", verb->operand,
                                                                    joined(verb->choices, " "));
    out += fmt::format("        {}\n      ;;\n", operand);
  }
  out += "  esac\n}\n_twicetold \"$@\"\n";
  return out;
}

std::string fish_completions() {
  std::string out =
      "# Completions of twicetold for fish, written by `twicetold generate fish`.\n"
      "complete -c twicetold -n __fish_use_subcommand -f -l help -d 'the list of verbs'\n"
      "complete -c twicetold -n __fish_use_subcommand -f -l version -d 'the version'\n";
  for (const Verb* verb : shown_verbs()) {
    out += fmt::format("complete -c twicetold -n __fish_use_subcommand -f -a {} -d '{}'\n",
                       verb->name, quoted(verb->summary));
    const std::string when = fmt::format("'__fish_seen_subcommand_from {}'", verb->name);
    for (const Flag* flag : verb->flags) {
      std::string value;
      if (!flag->choices.empty()) {
        value = fmt::format(" -x -a '{}'", joined(flag->choices, " "));
      } else if (!flag->value.empty()) {
        value = flag->value == "FILE" ? " -r" : " -x";
      }
      out += fmt::format("complete -c twicetold -n {} -l {}{} -d '{}'\n", when, flag->name, value,
                         quoted(flag->help));
    }
    if (!verb->choices.empty()) {
      out +=
          fmt::format("complete -c twicetold -n {} -f -a '{}'\n", when, joined(verb->choices, " "));
    }
  }
  return out;
}

}  // namespace

std::string help_overview() {
  std::string out = paragraph(kPurpose, 0) + "\nVerbs\n";
  for (const Verb* verb : shown_verbs()) out += entry(verb->name, verb->summary, 14);
  out += fmt::format("\nExample\n  {}\n\n", find_verb("compare")->examples.front().command);
  out += paragraph(
      "twicetold VERB --help says all about a verb; twicetold --version tells "
      "the version.",
      0);
  return out;
}

std::string help_for(const Verb& verb) {
  std::string out = "Usage: " + usage(verb) + "\n\n";
  for (const std::string_view text : verb.text) out += paragraph(text, 0) + "\n";
  if (!verb.flags.empty()) {
    out += "Flags\n";
    for (const Flag* flag : verb.flags) out += entry(term(*flag), meaning(*flag), 20);
    out += "\n";
  }
  out += "Examples\n";
  for (const Example& example : verb.examples) {
    out += fmt::format("  {}\n{}", example.command, paragraph(example.meaning, 6));
  }
  if (verb.flags.empty()) return out;
  for (const Section& section : common_sections()) {
    out += fmt::format("\n{}\n", section.title);
    for (const std::string_view text : section.text) out += paragraph(text, 2);
  }
  return out;
}

std::string manual_page() {
  std::string out = fmt::format(
      ".\\\" Written by `twicetold generate man`.\n.TH TWICETOLD 1 \"\" \"twicetold {}\" \"User "
      "Commands\"\n.SH NAME\ntwicetold \\- compares several tellings of one event, verbatim\n"
      ".SH SYNOPSIS\n",
      version());
  for (const Verb* verb : shown_verbs()) out += ".B " + roff(usage(*verb)) + "\n.br\n";
  out += ".SH DESCRIPTION\n" + roff(kPurpose) + "\n.SH VERBS\n";
  for (const Verb* verb : shown_verbs()) {
    out += fmt::format(".SS {}\n", verb->name);
    for (const std::string_view text : verb->text) out += roff(text) + "\n.PP\n";
    for (const Flag* flag : verb->flags) {
      out += ".TP\n.B " + roff(term(*flag)) + "\n" + roff(meaning(*flag)) + "\n";
    }
    for (const Example& example : verb->examples) {
      out += ".PP\n" + roff(example.meaning) + ":\n.PP\n.RS 4\n.nf\n" + roff(example.command) +
             "\n.fi\n.RE\n";
    }
  }
  for (const Section& section : common_sections()) {
    std::string title(section.title);
    std::ranges::transform(title, title.begin(), [](char c) {
      return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    });
    out += ".SH " + title + "\n";
    for (const std::string_view text : section.text) out += roff(text) + "\n";
  }
  return out;
}

std::string completions(std::string_view shell) {
  if (shell == "bash") return bash_completions();
  if (shell == "zsh") return zsh_completions();
  if (shell == "fish") return fish_completions();
  return "";
}

}  // namespace twicetold
