// Many inputs at once, their results in order. The doors feed files, lines and articles through
// this; what comes out is the same for any number of threads.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace twicetold {

/// Threads that wait for work. One is enough for a program; it may be used by one thread at a time.
class Workers {
 public:
  /// 0 threads: one for each core. With 1 everything runs on the calling thread.
  explicit Workers(unsigned threads = 0);
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  [[nodiscard]] unsigned threads() const { return threads_; }

  /// `sink(work(input))` for each input that `next()` gives, until it gives `std::nullopt`.
  ///
  /// `next` and `sink` run on the calling thread, `sink` in the order of the inputs; `work` runs on
  /// any thread. At most four inputs a thread are on their way, so that memory stays bounded. Where
  /// `ready()` is false, what is on its way is finished before `next` is called again: for inputs
  /// that may keep one waiting. `sink` may call `map_in_order` again. An exception of any of the
  /// three comes out here, after what was begun has ended.
  template <typename Next, typename Work, typename Sink, typename Ready>
  void map_in_order(Next next, Work work, Sink sink, Ready ready) {
    using Input = typename std::invoke_result_t<Next&>::value_type;
    using Output = std::invoke_result_t<Work&, Input>;
    if (threads_ == 1) {
      while (auto input = next()) sink(work(std::move(*input)));
      return;
    }
    std::deque<std::future<Output>> under_way;
    const WaitForAll<Output> waits{under_way};
    bool ended = false;
    while (true) {
      while (!ended && under_way.size() < std::size_t{4} * threads_) {
        if (!under_way.empty() && !ready()) break;
        auto input = next();
        if (!input) {
          ended = true;
          break;
        }
        auto task = std::make_shared<std::packaged_task<Output()>>(
            [&work, held = std::make_shared<Input>(std::move(*input))] {
              return work(std::move(*held));
            });
        under_way.push_back(task->get_future());
        post([task] { (*task)(); });
      }
      if (under_way.empty()) return;
      std::future<Output> front = std::move(under_way.front());
      under_way.pop_front();
      sink(front.get());
    }
  }

  template <typename Next, typename Work, typename Sink>
  void map_in_order(Next next, Work work, Sink sink) {
    map_in_order(std::move(next), std::move(work), std::move(sink), [] { return true; });
  }

 private:
  struct Shared;

  template <typename Output>
  struct WaitForAll {
    std::deque<std::future<Output>>& under_way;
    ~WaitForAll() {
      for (const std::future<Output>& each : under_way) each.wait();
    }
  };

  void post(std::function<void()> task);

  unsigned threads_;
  std::unique_ptr<Shared> shared_;
};

}  // namespace twicetold
