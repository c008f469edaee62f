// The verbs of the program. Each gives the exit status.
#pragma once

#include "cli/flags.h"
#include "cli/io.h"

namespace twicetold {

int run_read(const Options& options, Output& output);  ///< read and annotate
int run_match(const Options& options, Output& output);
int run_copies(const Options& options, Output& output);
int run_group(const Options& options, Output& output);
int run_compare(const Options& options, Output& output);

}  // namespace twicetold
