// The library's speed. Two floors to hold it against: reading the bytes once, and cutting them into
// sentences and tokens, without which nothing can be found.
#include <benchmark/benchmark.h>

#include <numeric>

#include "tellings.h"
#include "text/sentences.h"
#include "text/tokens.h"
#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

constexpr std::size_t kWords = 500;  // of an ordinary article

std::size_t times(const benchmark::State& state) {
  return static_cast<std::size_t>(state.range(0));
}

// articles/s and bytes/s beside the time of one round.
void count(benchmark::State& state, const std::vector<Article>& articles) {
  std::size_t bytes = 0;
  for (const Article& article : articles) bytes += article.title.size() + article.text.size();
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(articles.size()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void floor_read_bytes(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(1, kWords);
  for (auto _ : state) {
    benchmark::DoNotOptimize(std::accumulate(articles[0].text.begin(), articles[0].text.end(), 0u));
  }
  count(state, articles);
}
BENCHMARK(floor_read_bytes);

void floor_tokens(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(1, kWords);
  const std::string& text = articles[0].text;
  for (auto _ : state) {
    for (Span span : split_sentences(text, "en")) benchmark::DoNotOptimize(tokenize(text, span));
  }
  count(state, articles);
}
BENCHMARK(floor_tokens);

void read_text_page(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(1, kWords);
  const std::string page = articles[0].title + "\n\n" + articles[0].text;
  for (auto _ : state) benchmark::DoNotOptimize(read_articles(page, "page", {Format::kText}));
  count(state, articles);
}
BENCHMARK(read_text_page);

void annotate_article(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(1, kWords * times(state));
  for (auto _ : state) benchmark::DoNotOptimize(annotate(articles[0]));
  count(state, articles);
}
BENCHMARK(annotate_article)->ArgName("length")->Arg(1)->Arg(10)->Arg(100);

void write_json(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(1, kWords);
  const Annotation annotation = annotate(articles[0]);
  for (auto _ : state) benchmark::DoNotOptimize(to_json(articles[0], annotation));
  count(state, articles);
}
BENCHMARK(write_json);

void compare_two(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(2, kWords * times(state));
  for (auto _ : state) benchmark::DoNotOptimize(compare(articles));
  count(state, articles);
}
BENCHMARK(compare_two)->ArgName("length")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

void compare_many(benchmark::State& state) {
  const std::vector<Article> articles = make_tellings(times(state), kWords);
  for (auto _ : state) benchmark::DoNotOptimize(compare(articles));
  count(state, articles);
}
BENCHMARK(compare_many)
    ->ArgName("tellings")
    ->Arg(2)
    ->Arg(10)
    ->Arg(50)
    ->Unit(benchmark::kMillisecond);

void match_two_names(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(match_names("Seo Jun Ho", "Suh Joon-ho"));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(match_two_names);

void match_two_sentences(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(match_sentences(
        "Twelve windows in Anchor Street broke, but there were no injuries.",
        "Nobody was hurt, though 14 windows broke in the houses of Anchor Street."));
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(match_two_sentences);

}  // namespace
}  // namespace twicetold

BENCHMARK_MAIN();
