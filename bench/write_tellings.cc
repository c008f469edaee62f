// write_tellings COUNT WORDS: the benchmarks' tellings as JSONL, for whole commands.
#include <cstdio>
#include <cstdlib>

#include "tellings.h"
#include "twicetold/json.h"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  for (const auto& article : twicetold::make_tellings(std::strtoul(argv[1], nullptr, 10),
                                                      std::strtoul(argv[2], nullptr, 10))) {
    std::puts(to_json(article).c_str());
  }
}
