#include "cli/inputs.h"

#include <utility>

#include "cli/io.h"

namespace twicetold {

Inputs find_files(const std::vector<std::string>& paths) {
  Inputs out;
  for (const std::string& path : paths) {
    auto files = find_inputs(path);
    if (!files) {
      complain(files.error().message);
      ++out.problems;
      continue;
    }
    for (std::string& file : *files) out.files.push_back(std::move(file));
  }
  return out;
}

ReadOptions read_options(const Options& options) {
  ReadOptions out;
  if (options.as == "html") out.as = Format::kHtml;
  if (options.as == "text") out.as = Format::kText;
  if (options.as == "jsonl") out.as = Format::kJsonl;
  return out;
}

ReadResult read_file(const std::string& file, const ReadOptions& options) {
  const auto bytes = load_file(file);
  if (!bytes) return {{}, {bytes.error()}};
  ReadResult result = read_articles(*bytes, file, options);
  if (result.articles.empty() && result.problems.empty()) {
    result.problems.push_back({ErrorKind::kUnreadable, file + ": holds no article"});
  }
  return result;
}

std::size_t complain_about(const std::vector<Error>& problems) {
  for (const Error& problem : problems) complain(problem.message);
  return problems.size();
}

Loaded load_all(const Options& options) {
  const Inputs inputs = find_files(options.operands);
  const ReadOptions how = read_options(options);
  Loaded out;
  out.problems = inputs.problems;
  Workers workers(static_cast<unsigned>(options.threads));
  Progress progress("files read");
  workers.map_in_order(
      [&, at = std::size_t{0}]() mutable -> std::optional<std::string> {
        if (at == inputs.files.size()) return std::nullopt;
        return inputs.files[at++];
      },
      [&](const std::string& file) { return read_file(file, how); },
      [&](ReadResult result) {
        out.problems += complain_about(result.problems);
        for (Article& article : result.articles) out.articles.push_back(std::move(article));
        progress.step();
      });
  return out;
}

int status_after(std::size_t done, std::size_t problems) {
  if (problems == 0) return kDone;
  return done > 0 ? kSomeUnread : kNothingDone;
}

}  // namespace twicetold
