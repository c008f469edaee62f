// The program: asks the table of verbs what was meant, and calls it. Whatever goes wrong ends up
// here or in inputs.cc as one line on standard error and an exit status.
#include <signal.h>
#include <unistd.h>

#include <exception>
#include <string>

#include "cli/generate.h"
#include "cli/parse.h"
#include "cli/verbs.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

// A reader that has seen enough (head, less) is no trouble.
void end_quietly(int /*signal*/) { _exit(kDone); }

int run(const Options& options, Output& output) {
  const std::string& verb = options.verb;
  const std::string what = options.operands.empty() ? "" : options.operands.front();
  if (verb == "version") {
    output.line("twicetold " + std::string(version()));
  } else if (options.help) {
    output.text(help_for(*find_verb(verb)));
  } else if (verb == "help") {
    output.text(what.empty() ? help_overview() : help_for(*find_verb(what)));
  } else if (verb == "generate") {
    output.text(what == "man" ? manual_page() : completions(what));
  } else if (verb == "match") {
    return run_match(options, output);
  } else if (verb == "compare") {
    return run_compare(options, output);
  } else if (verb == "copies") {
    return run_copies(options, output);
  } else if (verb == "group") {
    return run_group(options, output);
  } else {
    return run_read(options, output);
  }
  return kDone;
}

}  // namespace
}  // namespace twicetold

int main(int argc, char** argv) {
  using namespace twicetold;
  signal(SIGPIPE, end_quietly);
  try {
    const auto options = parse(argc, argv);
    if (!options) {
      complain(options.error().message);
      return kNothingDone;
    }
    Output output;
    const int status = run(*options, output);
    return output.close() ? status : kNothingDone;
  } catch (const std::exception& error) {
    complain(std::string("stopped: ") + error.what());
    return kNothingDone;
  }
}
