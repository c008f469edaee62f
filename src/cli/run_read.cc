// read and annotate (and copies and group, which see all articles at once): one result for each
// article, written as soon as those before it are.
//
// Files are read on all threads. A file that holds many articles (JSONL) is spread over the threads
// once more, article by article; one that holds few is done where it was read.
#include <fmt/format.h>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/inputs.h"
#include "cli/terminal_article.h"
#include "cli/verbs.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

constexpr std::size_t kFew = 4;

struct Done {
  std::vector<std::string> written;  // a result for each article that is done
  std::vector<Article> left;         // articles still to be done
  std::vector<Error> problems;
};

// The inputs of a vector, one after another, moved out of it.
template <typename T>
auto each_of(std::vector<T>& list) {
  return [&list, at = std::size_t{0}]() mutable -> std::optional<T> {
    if (at == list.size()) return std::nullopt;
    return std::move(list[at++]);
  };
}

std::function<std::string(const Article&)> writer(const Options& options) {
  const bool annotates = options.verb == "annotate";
  if (options.json && annotates) {
    return [](const Article& article) { return to_json(article, annotate(article)); };
  }
  if (options.json) return [](const Article& article) { return to_json(article); };
  const TerminalOptions look = terminal_options(options);
  if (annotates) {
    return [look](const Article& article) {
      return terminal_annotation(article, annotate(article), look);
    };
  }
  return [look](const Article& article) { return terminal_article(article, look); };
}

}  // namespace

int run_read(const Options& options, Output& output) {
  Inputs inputs = find_files(options.operands);
  const ReadOptions how = read_options(options);
  const auto write = writer(options);
  std::size_t articles = 0, problems = inputs.problems;
  Progress progress("articles");
  Workers workers(static_cast<unsigned>(options.threads));

  const auto put = [&](const std::string& text) {
    if (!options.json && articles > 0) output.text("\n\n");
    options.json ? output.line(text) : output.text(text);
    ++articles;
    progress.step();
  };
  workers.map_in_order(
      each_of(inputs.files),
      [&](const std::string& file) {
        ReadResult result = read_file(file, how);
        Done done;
        done.problems = std::move(result.problems);
        if (result.articles.size() > kFew) {
          done.left = std::move(result.articles);
        } else {
          for (const Article& article : result.articles) done.written.push_back(write(article));
        }
        return done;
      },
      [&](Done done) {
        problems += complain_about(done.problems);
        for (const std::string& text : done.written) put(text);
        workers.map_in_order(
            each_of(done.left), [&](const Article& article) { return write(article); }, put);
      });
  return status_after(articles, problems);
}

int run_copies(const Options& options, Output& output) {
  const Loaded loaded = load_all(options);
  const std::vector<CopyPair> pairs = find_copies(loaded.articles);
  for (const CopyPair& pair : pairs) {
    const Article &a = loaded.articles[pair.a], &b = loaded.articles[pair.b];
    options.json ? output.line(to_json(a.id, b.id, pair)) : output.text(terminal_copy(a, b, pair));
  }
  if (pairs.empty() && !options.json && !loaded.articles.empty()) {
    output.line(fmt::format("no copies among {} articles", loaded.articles.size()));
  }
  return status_after(loaded.articles.size(), loaded.problems);
}

int run_group(const Options& options, Output& output) {
  const Loaded loaded = load_all(options);
  const std::vector<Grouped> grouped = group(loaded.articles);
  for (std::size_t i = 0; i < grouped.size(); ++i) {
    const Article& article = loaded.articles[i];
    const auto source = grouped[i].copy_of;
    const std::string copy_of = source ? loaded.articles[*source].id : "";
    options.json ? output.line(to_json(article.id, copy_of, grouped[i]))
                 : output.text(terminal_grouped(article, copy_of, grouped[i]));
  }
  return status_after(loaded.articles.size(), loaded.problems);
}

}  // namespace twicetold
