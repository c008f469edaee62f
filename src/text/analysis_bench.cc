// How fast a text is taken apart. The prose is made up here: 500 words with the usual share of
// numbers, dates, quotations and names.
#include <benchmark/benchmark.h>

#include <string>

#include "text/analysis.h"

namespace twicetold {
namespace {

std::string article() {
  const std::string paragraph =
      "The mayor of Ghent, Edna J. Quill, said on Tuesday that about 300 people had been moved "
      "from "
      "their homes after the river rose by 1.2 metres overnight. “We have not seen water like this "
      "since 1998,” she told reporters, adding that the damage may cost $3 million to $4 million. "
      "The Orbel Corp. plant, which employs 25% of the town’s workers, will stay closed until next "
      "week, the company said in a statement. Rain is expected to fall again in the third quarter "
      "of the year, a spokesman for the U.S. weather service said.\n\n";
  std::string text;
  for (int i = 0; i < 5; ++i) text += paragraph;
  return text;
}

void BM_Analyze(benchmark::State& state, std::string_view language) {
  const std::string text = article();
  for (auto _ : state) benchmark::DoNotOptimize(analyze(text, language, "2022-05-20"));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(BM_Analyze, told_language, "en");
BENCHMARK_CAPTURE(BM_Analyze, found_language, "");

}  // namespace
}  // namespace twicetold
