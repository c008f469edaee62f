#include "twicetold/parallel.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace twicetold {

// A queue and those who empty it. All members are guarded by `mutex` but `threads`, which belongs
// to the one who made the Workers. Threads start with the first task.
struct Workers::Shared {
  std::mutex mutex;
  std::condition_variable arrived;
  std::deque<std::function<void()>> tasks;
  bool ending = false;
  std::vector<std::thread> threads;

  void run() {
    std::unique_lock lock(mutex);
    while (true) {
      arrived.wait(lock, [&] { return ending || !tasks.empty(); });
      if (tasks.empty()) return;
      const std::function<void()> task = std::move(tasks.front());
      tasks.pop_front();
      lock.unlock();
      task();
      lock.lock();
    }
  }
};

Workers::Workers(unsigned threads)
    : threads_(threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency())),
      shared_(std::make_unique<Shared>()) {}

Workers::~Workers() {
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->ending = true;
  }
  shared_->arrived.notify_all();
  for (std::thread& thread : shared_->threads) thread.join();
}

void Workers::post(std::function<void()> task) {
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->tasks.push_back(std::move(task));
  }
  if (shared_->threads.size() < threads_) {
    shared_->threads.emplace_back([shared = shared_.get()] { shared->run(); });
  }
  shared_->arrived.notify_one();
}

}  // namespace twicetold
