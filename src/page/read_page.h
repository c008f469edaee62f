// The readers of each format. Which one reads an input is decided in page/read.cc; the HTML reader
// is the seam where a faster one will come.
#pragma once

#include <string>
#include <string_view>

#include "twicetold/article.h"
#include "twicetold/read.h"

namespace twicetold {

/// A page saved as text, UTF-8: the first line is the headline, furniture is left out.
Article read_text_page(std::string_view text, std::string_view id);

/// A page in HTML, UTF-8.
Article read_html_page(std::string_view html, std::string_view id);

/// One article a line, in the form of docs/json.md.
ReadResult read_jsonl(std::string_view bytes, std::string_view id);

}  // namespace twicetold
