// Made-up tellings of made-up events, for benchmarks: prose of the usual density of names, numbers,
// dates and quotes, and no text that belongs to anybody.
#pragma once

#include <cstddef>
#include <vector>

#include "twicetold/article.h"

namespace twicetold {

/// `count` tellings of one event, each of about `words` words: the same happenings in one of three
/// wordings, names spelt in two ways, a figure that differs here and there, and sentences of their
/// own. The same arguments give the same tellings.
std::vector<Article> make_tellings(std::size_t count, std::size_t words);

}  // namespace twicetold
