// match: pairs from standard input, a verdict a line.
//
// Lines are worked on in batches, for one pair of names takes microseconds. A batch ends where no
// further line has come yet, so that a program that sends one pair gets its answer at once.
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "cli/inputs.h"
#include "cli/pairs.h"
#include "cli/verbs.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

constexpr std::size_t kBatchLines = 256;
constexpr std::size_t kBatchBytes = 1 << 16;

struct Batch {
  std::size_t first = 1;  // number of its first line, from 1
  std::vector<std::string> lines;
};

struct Verdicts {
  std::string text;  // a line each
  std::size_t count = 0;
  std::vector<Error> problems;
};

Error bad_line(std::size_t number, const std::string& what) {
  return {ErrorKind::kUnreadable, fmt::format("standard input:{}: {}", number, what)};
}

Result<std::string> verdict_on_articles(const std::string& line, std::size_t number) {
  const auto pair = json_pair(line);
  if (!pair) {
    return tl::unexpected(bad_line(number, R"(no pair; give {"a": article, "b": article})"));
  }
  std::vector<Article> articles;
  for (const std::string_view json : {pair->first, pair->second}) {
    ReadResult result =
        read_articles(json, fmt::format("standard input:{}", number), {.as = Format::kJsonl});
    if (!result.problems.empty()) {
      // "standard input:7:1: no title": the line that counts is that of the pair.
      const std::string& message = result.problems.front().message;
      const std::size_t colon = message.find(": ");
      return tl::unexpected(
          bad_line(number, colon == message.npos ? message : message.substr(colon + 2)));
    }
    for (Article& article : result.articles) articles.push_back(std::move(article));
  }
  if (articles.size() != 2) {
    return tl::unexpected(bad_line(number, "not two articles; each needs title or text"));
  }
  return to_json(articles[0].id, articles[1].id, match_articles(articles[0], articles[1]));
}

Result<std::string> verdict(const std::string& what, const std::string& line, std::size_t number) {
  if (what == "articles") return verdict_on_articles(line, number);
  const auto pair = tab_pair(line);
  if (!pair) return tl::unexpected(bad_line(number, "no pair; part the two by a tab"));
  const auto [a, b] = *pair;
  return what == "names" ? to_json(a, b, match_names(a, b)) : to_json(a, b, match_sentences(a, b));
}

Verdicts verdicts(const std::string& what, const Batch& batch) {
  Verdicts out;
  for (std::size_t i = 0; i < batch.lines.size(); ++i) {
    if (batch.lines[i].empty()) continue;
    auto line = verdict(what, batch.lines[i], batch.first + i);
    if (line) {
      out.text += *line + '\n';
      ++out.count;
    } else {
      out.problems.push_back(line.error());
    }
  }
  return out;
}

}  // namespace

int run_match(const Options& options, Output& output) {
  const std::string what = options.operands.front();
  std::size_t number = 1, count = 0, problems = 0;
  LineReader lines;
  Progress progress("pairs");
  Workers workers(static_cast<unsigned>(options.threads));
  workers.map_in_order(
      [&]() -> std::optional<Batch> {
        Batch batch{number, {}};
        std::size_t bytes = 0;
        do {
          auto line = lines.next();
          if (!line) break;
          bytes += line->size();
          batch.lines.push_back(std::move(*line));
        } while (batch.lines.size() < kBatchLines && bytes < kBatchBytes && lines.ready());
        if (batch.lines.empty()) return std::nullopt;
        number += batch.lines.size();
        return batch;
      },
      [&](const Batch& batch) { return verdicts(what, batch); },
      [&](const Verdicts& batch) {
        output.text(batch.text);
        if (!lines.ready()) output.flush();
        count += batch.count;
        problems += complain_about(batch.problems);
        progress.step(batch.count);
      },
      [&] { return lines.ready(); });
  return status_after(count, problems);
}

}  // namespace twicetold
