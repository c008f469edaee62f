#include "cli/parse.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>

namespace twicetold {
namespace {

constexpr int kMaxThreads = 1024;
constexpr int kMaxWidth = 10000;

void add_flag(CLI::App& app, const Flag& flag, Options& options) {
  const std::string name = "--" + std::string(flag.name);
  const auto bind = [&](auto member) {
    using Value = std::remove_reference_t<decltype(options.*member)>;
    if constexpr (std::is_same_v<Value, bool>) {
      app.add_flag(name, options.*member);
    } else {
      CLI::Option* option =
          app.add_option(name, options.*member)->type_name(std::string(flag.value));
      if constexpr (std::is_same_v<Value, int>) {
        option->check(CLI::Range(flag.name == "threads" ? 1 : 0,
                                 flag.name == "threads" ? kMaxThreads : kMaxWidth));
      } else if (!flag.choices.empty()) {
        option->check(
            CLI::IsMember(std::vector<std::string>(flag.choices.begin(), flag.choices.end())));
      }
    }
  };
  std::visit(bind, flag.into);
}

std::string one_of(const std::vector<std::string_view>& choices) {
  std::string out;
  for (const std::string_view choice : choices) {
    out += (out.empty() ? "" : ", ") + std::string(choice);
  }
  return out;
}

// What is wrong with the operands, or nothing.
std::string wrong_operands(const Verb& verb, const std::vector<std::string>& operands) {
  const auto count = static_cast<int>(operands.size());
  if (count < verb.least && !verb.choices.empty()) return "say what: " + one_of(verb.choices);
  if (count < verb.least) return std::string(verb.operand) + " is missing";
  if (verb.most >= 0 && count > verb.most) {
    return operands[static_cast<std::size_t>(verb.most)] + ": one too many";
  }
  if (verb.choices.empty()) return "";
  for (const std::string& operand : operands) {
    if (std::ranges::find(verb.choices, operand) == verb.choices.end()) {
      return operand + ": must be one of " + one_of(verb.choices);
    }
  }
  return "";
}

Error mistake(const Verb& verb, const std::string& what) {
  std::string message = what;
  while (!message.empty() && (message.back() == '\n' || message.back() == '.')) message.pop_back();
  return {ErrorKind::kBadArgument,
          std::string(verb.name) + ": " + message + "; usage: " + usage(verb)};
}

Result<Options> parse_verb(const Verb& verb, std::vector<std::string> arguments) {
  Options options;
  options.verb = verb.name;
  CLI::App app;
  app.set_help_flag();
  app.add_flag("-h,--help", options.help);
  for (const Flag* flag : verb.flags) add_flag(app, *flag, options);
  app.add_option("operands", options.operands)->expected(0, -1)->type_size(1);
  std::ranges::reverse(arguments);  // as CLI11 wants it
  try {
    app.parse(std::move(arguments));
  } catch (const CLI::ParseError& error) {
    return tl::unexpected(mistake(verb, error.what()));
  }
  if (options.help) return options;
  const std::string wrong = wrong_operands(verb, options.operands);
  if (!wrong.empty()) return tl::unexpected(mistake(verb, wrong));
  return options;
}

}  // namespace

Result<Options> parse(int argc, const char* const* argv) {
  std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
  Options options;
  if (arguments.empty()) {
    return fail(ErrorKind::kBadArgument, "say what to do; twicetold help lists the verbs");
  }
  const std::string first = arguments.front();
  arguments.erase(arguments.begin());
  if (first == "-h" || first == "--help") {
    options.verb = "help";
    return options;
  }
  if (first == "-V" || first == "--version") {
    options.verb = "version";
    return options;
  }
  if (const Verb* verb = find_verb(first)) return parse_verb(*verb, std::move(arguments));
  return fail(ErrorKind::kBadArgument, first + ": no such verb; twicetold help lists them");
}

}  // namespace twicetold
