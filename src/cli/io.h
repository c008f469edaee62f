// The program's way out: standard output, messages, what is known about the terminal.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include "cli/flags.h"
#include "cli/terminal_compare.h"

namespace twicetold {

/// Exit statuses of the contract.
inline constexpr int kDone = 0;
inline constexpr int kSomeUnread = 1;
inline constexpr int kNothingDone = 2;

/// Writes "twicetold: MESSAGE" as one line on standard error; control characters are left out.
void complain(std::string_view message);

/// Writes to standard output. A reader that has gone away ends the program quietly (see main.cc);
/// any other failure is complained about once.
class Output {
 public:
  void line(std::string_view text);  ///< `text` and a line feed
  void text(std::string_view text);
  void flush();

  /// Whether all was written. To be asked at the end.
  [[nodiscard]] bool close();

 private:
  bool failed_ = false;
};

/// How text is to look for `options` and this terminal.
TerminalOptions terminal_options(const Options& options);

/// How far the work is, on standard error: shown only if that is a terminal, the results go
/// elsewhere, and the work takes longer than a second. For the main thread.
class Progress {
 public:
  /// `what`: "articles".
  explicit Progress(std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void step(std::size_t count = 1);

 private:
  std::string what_;
  bool wanted_;
  std::size_t count_ = 0;
  double next_;  // seconds on the steady clock
};

}  // namespace twicetold
