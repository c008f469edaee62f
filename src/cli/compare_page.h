// A comparison as one self-contained page, to read in a browser, to send, to print.
#pragma once

#include <string>

#include "twicetold/comparison.h"

namespace twicetold {

/// HTML with its style and script inside. It loads nothing, and its content security policy admits
/// only that style and that script, so that no text of an article can become either. Two tellings
/// stand as an open book, more one under the other. Where a telling warns of a spoiler, the
/// statements are covered until the reader opens them. Readable without script.
std::string compare_page(const Comparison& comparison);

}  // namespace twicetold
