// A libFuzzer program for one of the targets of tests/promises.h: what comes back must be empty.
// Built once for each target (CMakeLists.txt here); a find goes to fuzz/found/TARGET and is then a
// test for good (tests/promises_test.cc).
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const twicetold::Target* const target = twicetold::find_target(TWICETOLD_FUZZ_TARGET);
  if (target == nullptr) {
    std::fputs("no target " TWICETOLD_FUZZ_TARGET " in tests/promises_targets.cc\n", stderr);
    std::abort();
  }
  const std::string broken = target->run({reinterpret_cast<const char*>(data), size});
  if (!broken.empty()) {
    std::fprintf(stderr, "%s: %s\n", TWICETOLD_FUZZ_TARGET, broken.c_str());
    std::abort();
  }
  return 0;
}
