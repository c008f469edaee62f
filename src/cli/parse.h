// From the command line to Options.
#pragma once

#include "cli/flags.h"
#include "twicetold/result.h"

namespace twicetold {

/// What `argv` asks for. `--help`, `-h`, `--version` and no arguments at all become the verbs
/// "help" and "version". `kBadArgument` names the mistake and the way out.
Result<Options> parse(int argc, const char* const* argv);

}  // namespace twicetold
