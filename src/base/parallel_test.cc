#include "twicetold/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace twicetold {
namespace {

// Gives 0, 1, ... count - 1.
auto counter(int count) {
  return [count, at = 0]() mutable -> std::optional<int> {
    if (at == count) return std::nullopt;
    return at++;
  };
}

std::vector<int> numbers(int count) {
  std::vector<int> out(static_cast<std::size_t>(count));
  std::iota(out.begin(), out.end(), 0);
  return out;
}

TEST(Workers, HandOnResultsInTheOrderOfTheInputs) {
  for (const unsigned threads : {1U, 2U, 7U}) {
    Workers workers(threads);
    std::vector<int> out;
    workers.map_in_order(
        counter(500),
        [](int x) {
          // The early ones take longest, so that unordered results would be seen.
          std::this_thread::sleep_for(std::chrono::microseconds((x * 37) % 200));
          return x;
        },
        [&](int x) { out.push_back(x); });
    EXPECT_EQ(out, numbers(500)) << threads << " threads";
  }
}

TEST(Workers, KeepNoMoreThanFourInputsAThreadUnderWay) {
  Workers workers(3);
  std::atomic<int> given = 0, done = 0;
  int most = 0;
  workers.map_in_order(
      [&]() -> std::optional<int> {
        most = std::max(most, given - done);
        if (given == 200) return std::nullopt;
        return given++;
      },
      [](int x) { return x; }, [&](int) { ++done; });
  EXPECT_LE(most, 12);
  EXPECT_EQ(done, 200);
}

TEST(Workers, MayBeCalledAgainWhileResultsArrive) {
  Workers workers(2);
  std::vector<int> out;
  workers.map_in_order(
      counter(20), [](int x) { return x; },
      [&](int x) {
        workers.map_in_order(
            counter(3), [x](int y) { return 3 * x + y; }, [&](int z) { out.push_back(z); });
      });
  EXPECT_EQ(out, numbers(60));
}

TEST(Workers, AnswerBeforeTheyAskForAnInputThatIsNotReady) {
  Workers workers(4);
  std::string log;
  workers.map_in_order(
      [&, next = counter(3)]() mutable {
        log += '?';
        return next();
      },
      [](int x) { return x; }, [&](int x) { log += static_cast<char>('0' + x); },
      [] { return false; });
  EXPECT_EQ(log, "?0?1?2?");
}

TEST(Workers, PassOnAnExceptionAfterWhatWasBegunHasEnded) {
  Workers workers(4);
  std::atomic<int> running = 0;
  const auto work = [&](int x) {
    ++running;
    if (x == 5) {
      --running;
      throw std::runtime_error("five");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    --running;
    return x;
  };
  EXPECT_THROW(workers.map_in_order(counter(50), work, [](int) {}), std::runtime_error);
  EXPECT_EQ(running, 0);
}

TEST(Workers, GiveNothingForNothing) {
  Workers workers(2);
  workers.map_in_order(
      counter(0), [](int x) { return x; }, [](int) { FAIL() << "there was no input"; });
}

}  // namespace
}  // namespace twicetold
