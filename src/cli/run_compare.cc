// compare: on the terminal, as JSON, as a page.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "cli/compare_page.h"
#include "cli/compare_view.h"
#include "cli/inputs.h"
#include "cli/terminal_compare.h"
#include "cli/verbs.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

// The same file given twice is compared all the same, but it confirms nothing: say so.
void mention_repeats(const std::vector<std::string>& paths) {
  std::set<std::string> seen;
  for (const std::string& path : paths) {
    std::error_code error;
    const auto real = std::filesystem::weakly_canonical(path, error);
    if (!seen.insert(error ? path : real.string()).second) {
      complain(path + ": given twice; both are one origin");
    }
  }
}

bool write_page(const std::string& path, const std::string& page) {
  std::FILE* file = path == "-" ? stdout : std::fopen(path.c_str(), "wb");
  const bool opened = file != nullptr;
  bool written = opened && std::fwrite(page.data(), 1, page.size(), file) == page.size();
  if (opened && file != stdout) written = std::fclose(file) == 0 && written;
  if (!written) {
    complain(fmt::format("{}: cannot be written ({}); give another place to --html", path,
                         std::strerror(errno)));
  }
  return written;
}

std::string summary(const Comparison& comparison, const std::string& page) {
  std::string out = page + ":";
  std::string between = " ";
  for (const Fact& fact : view_of(comparison).facts) {
    out += fmt::format("{}{}{} {}", between, fact.sign.empty() ? "" : fact.sign + " ", fact.count,
                       fact.label);
    between = ", ";
  }
  return out;
}

}  // namespace

int run_compare(const Options& options, Output& output) {
  const Loaded loaded = load_all(options);
  if (loaded.articles.empty()) {
    complain("compare: no article could be read; give it two or more pages or texts");
    return kNothingDone;
  }
  if (loaded.articles.size() == 1) {
    complain(loaded.articles[0].id +
             ": the only article that could be read; compare needs two tellings or more");
    return kNothingDone;
  }
  mention_repeats(options.operands);

  const Comparison comparison = compare(loaded.articles);
  if (!options.html.empty() && !write_page(options.html, compare_page(comparison))) {
    return kNothingDone;
  }
  if (options.json) {
    output.line(to_json(comparison));
  } else if (options.html.empty()) {
    output.text(terminal_compare(comparison, terminal_options(options)));
  } else if (options.html != "-") {
    output.line(summary(comparison, options.html));
  }
  return status_after(loaded.articles.size(), loaded.problems);
}

}  // namespace twicetold
