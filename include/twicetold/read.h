// From bytes, files and folders to articles.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/article.h"
#include "twicetold/result.h"

namespace twicetold {

enum class Format { kHtml, kText, kJsonl };

struct ReadOptions {
  std::optional<Format> as;  ///< recognised from the content where not given
};

/// What one input gave. What could not be read is named in `problems`; the rest is complete.
struct ReadResult {
  std::vector<Article> articles;  ///< in the order of the input
  std::vector<Error> problems;    ///< "a.jsonl:17: not a JSON object: ..."

  friend bool operator==(const ReadResult&, const ReadResult&) = default;
};

/// Reads the articles in `bytes`: a page (HTML or text) gives one, JSONL one for each line.
///
/// `id` is the input's name; it becomes the id of a page and prefixes every problem. Any bytes are
/// read: malformed UTF-8 stays readable and is reported in `warnings`. Bytes that are no text at
/// all (a picture, a program) and an empty input give a problem and no article. Linear.
ReadResult read_articles(std::string_view bytes, std::string_view id,
                         const ReadOptions& options = {});

/// The files to read for `path`: itself, or every file below it if it is a folder, sorted by path
/// (hidden files left out). `kNotFound` if there is no such path, or no file in the folder.
Result<std::vector<std::string>> find_inputs(const std::string& path);

/// The bytes of a file ("-": standard input), unpacked if they are gzip or zstd.
///
/// `kNotFound`, `kUnreadable` (no permission, a folder, a broken archive) or `kTooLarge` (over 1
/// GiB when unpacked, against archives made to burst).
Result<std::string> load_file(const std::string& path);

}  // namespace twicetold
