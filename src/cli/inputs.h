// From the paths of the command line to articles.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/flags.h"
#include "twicetold/parallel.h"
#include "twicetold/read.h"

namespace twicetold {

/// The files behind the paths, in the order given, folders opened; a path that leads nowhere is
/// complained about and counted in `problems`.
struct Inputs {
  std::vector<std::string> files;
  std::size_t problems = 0;
};
Inputs find_files(const std::vector<std::string>& paths);

/// How the user wants inputs to be read.
ReadOptions read_options(const Options& options);

/// The articles of one file. A file that cannot be opened is one more problem.
ReadResult read_file(const std::string& file, const ReadOptions& options);

/// Complains about each problem; gives their number.
std::size_t complain_about(const std::vector<Error>& problems);

/// All articles of all paths, and the number of problems, each complained about.
struct Loaded {
  std::vector<Article> articles;
  std::size_t problems = 0;
};
Loaded load_all(const Options& options);

/// The exit status after `done` results and `problems` problems.
int status_after(std::size_t done, std::size_t problems);

}  // namespace twicetold
