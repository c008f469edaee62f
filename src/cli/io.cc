#include "cli/io.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

#include "cli/display.h"

namespace twicetold {
namespace {

constexpr std::size_t kDefaultWidth = 80;
constexpr double kPatience = 1.0;  // seconds before progress is worth showing
constexpr double kRhythm = 0.2;    // seconds between two updates

bool progress_on_screen = false;  // on the last line of standard error

void clear_progress() {
  if (progress_on_screen) std::fputs("\r\x1b[K", stderr);
  progress_on_screen = false;
}

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::size_t terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kDefaultWidth;
  return std::max<std::size_t>(size.ws_col, 20);
}

bool wants_colour(const std::string& when) {
  if (when != "auto") return when == "always";
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal != nullptr && std::strcmp(terminal, "dumb") == 0;
  return isatty(STDOUT_FILENO) == 1 && !dumb;
}

}  // namespace

void complain(std::string_view message) {
  clear_progress();
  const std::string line = "twicetold: " + printable(message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void Output::text(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) failed_ = true;
}

void Output::line(std::string_view line) {
  text(line);
  text("\n");
}

void Output::flush() {
  if (std::fflush(stdout) != 0) failed_ = true;
}

bool Output::close() {
  flush();
  if (failed_) {
    complain(fmt::format("standard output: cannot be written ({}); is the disk full?",
                         std::strerror(errno)));
  }
  return !failed_;
}

TerminalOptions terminal_options(const Options& options) {
  TerminalOptions out;
  out.colour = wants_colour(options.color);
  if (options.width >= 0) {
    out.width = options.width == 0 ? 0 : std::max<std::size_t>(20, options.width);
  } else {
    out.width = isatty(STDOUT_FILENO) == 1 ? terminal_width() : kDefaultWidth;
  }
  return out;
}

Progress::Progress(std::string what)
    : what_(std::move(what)),
      wanted_(isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) != 1),
      next_(now() + kPatience) {}

Progress::~Progress() { clear_progress(); }

void Progress::step(std::size_t count) {
  count_ += count;
  if (!wanted_ || now() < next_) return;
  next_ = now() + kRhythm;
  progress_on_screen = true;
  const std::string line = fmt::format("\r\x1b[K{} {}", count_, what_);
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fflush(stderr);
}

}  // namespace twicetold
