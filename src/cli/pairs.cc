#include "cli/pairs.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace twicetold {
namespace {

constexpr std::size_t kChunk = 1 << 16;
constexpr std::string_view kSpace = " \t\r\n";

std::size_t skip_space(std::string_view text, std::size_t at) {
  const std::size_t next = text.find_first_not_of(kSpace, at);
  return next == text.npos ? text.size() : next;
}

// The end of the string that begins at `at` with a quotation mark.
std::size_t string_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      return at + 1;
    }
  }
  return text.size();
}

// The end of the JSON value that begins at `at`.
std::size_t value_end(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') {
      at = string_end(text, at);
      if (depth == 0) return at;
      continue;
    }
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') {
      if (depth == 0) return at;
      if (--depth == 0) return at + 1;
    }
    if (depth == 0 && c == ',') return at;
    ++at;
  }
  return at;
}

}  // namespace

std::optional<std::pair<std::string_view, std::string_view>> tab_pair(std::string_view line) {
  const std::size_t tab = line.find('\t');
  if (tab == line.npos) return std::nullopt;
  const std::string_view rest = line.substr(tab + 1);
  return std::pair(line.substr(0, tab), rest.substr(0, rest.find('\t')));
}

std::optional<std::pair<std::string_view, std::string_view>> json_pair(std::string_view line) {
  std::size_t at = skip_space(line, 0);
  if (at == line.size() || line[at] != '{') return std::nullopt;
  std::string_view a, b;
  at = skip_space(line, at + 1);
  while (at < line.size() && line[at] == '"') {
    const std::size_t key_end = string_end(line, at);
    const std::string_view key = line.substr(at, key_end - at);
    at = skip_space(line, key_end);
    if (at == line.size() || line[at] != ':') return std::nullopt;
    at = skip_space(line, at + 1);
    const std::size_t end = value_end(line, at);
    if (key == "\"a\"") a = line.substr(at, end - at);
    if (key == "\"b\"") b = line.substr(at, end - at);
    at = skip_space(line, end);
    if (at < line.size() && line[at] == ',') at = skip_space(line, at + 1);
  }
  if (at == line.size() || line[at] != '}') return std::nullopt;
  if (!a.starts_with('{') || !b.starts_with('{')) return std::nullopt;
  return std::pair(a, b);
}

std::optional<std::string> LineReader::next() {
  while (true) {
    const std::size_t feed = buffer_.find('\n', searched_);
    if (feed != buffer_.npos) {
      std::string line = buffer_.substr(at_, feed - at_);
      at_ = searched_ = feed + 1;
      if (line.ends_with('\r')) line.pop_back();
      return line;
    }
    searched_ = buffer_.size();
    if (fill()) continue;
    if (at_ == buffer_.size()) return std::nullopt;
    std::string line = buffer_.substr(at_);  // the last line, without a line feed
    at_ = searched_ = buffer_.size();
    return line;
  }
}

bool LineReader::ready() const {
  if (ended_ || at_ < buffer_.size()) return true;
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, 0) > 0;
}

bool LineReader::fill() {
  if (ended_) return false;
  buffer_.erase(0, at_);
  searched_ -= at_;
  at_ = 0;
  const std::size_t before = buffer_.size();
  buffer_.resize(before + kChunk);
  ssize_t count = 0;
  do {
    count = read(STDIN_FILENO, buffer_.data() + before, kChunk);
  } while (count < 0 && errno == EINTR);
  buffer_.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
  ended_ = count <= 0;
  return count > 0;
}

}  // namespace twicetold
