// Errors of the outside world: files, settings, streams. Reading text itself never fails; what was
// odd about a text comes back beside the result, as warnings.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace twicetold {

enum class ErrorKind {
  kNotFound,     ///< there is no such file, folder or article
  kUnreadable,   ///< it is there, but cannot be opened, unpacked or understood
  kUnwritable,   ///< the place to write to refuses
  kBadArgument,  ///< the caller asked for something that makes no sense
  kTooLarge,     ///< over a stated limit
};

/// What went wrong. `message` names the thing, the place and the way out, in one line.
struct Error {
  ErrorKind kind = ErrorKind::kUnreadable;
  std::string message;

  friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// For `return fail(ErrorKind::kNotFound, "no such file: " + path);`.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string message) {
  return tl::unexpected(Error{kind, std::move(message)});
}

}  // namespace twicetold
