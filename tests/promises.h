// What the headers promise about any bytes, as checks. The fuzzers ask them about bytes of their
// own making (fuzz/), promises_test.cc about the seeds and finds kept there, on every build.
//
// Every check returns the first promise found broken, in words, or an empty string.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/twicetold.h"

namespace twicetold {

/// Every text is valid UTF-8, and `text` is what its paragraphs say.
std::string broken_promise(const Article& article);

/// Spans are in order, inside the text, on character boundaries (where the article is valid
/// UTF-8), and every `text` is verbatim; ids are places; what is referred to is there.
std::string broken_promise(const Article& article, const Annotation& annotation);

/// The same of a comparison, and that statuses follow from origins.
std::string broken_promise(std::span<const Article> tellings, const Comparison& comparison);

/// `line` is one line of valid JSON (RFC 8259, by simdjson) in valid UTF-8.
std::string broken_json(std::string_view line);

/// Something that takes bytes from outside. `run` gives it `bytes`, twice, and asks what it
/// promises.
struct Target {
  std::string_view name;  ///< fuzz/corpus/NAME and fuzz/found/NAME hold its bytes
  std::string (*run)(std::string_view bytes);
};

/// Readers, stages and matchers; see promises_targets.cc. Several texts in one input are parted by
/// form feeds.
std::span<const Target> targets();

/// The target of that name, or null.
const Target* find_target(std::string_view name);

}  // namespace twicetold
