// What a page says about its article in its head: JSON-LD, OpenGraph and other meta elements.
#pragma once

#include <string>
#include <vector>

#include "page/html_tree.h"

namespace twicetold {

/// Empty strings where the page says nothing.
struct PageMeta {
  std::string title;  ///< the headline, without the site's name where that can be told
  std::string deck;   ///< the description
  std::vector<std::string> byline;
  std::string published, modified;  ///< RFC 3339 or a day
  std::string outlet;
  std::string language;  ///< BCP 47
  std::string url;       ///< canonical address
  std::string image;     ///< address of the leading picture
};

/// Reads the head of a page, and what bodies mark up of the same (`<h1>`, `<time>`, itemprop,
/// rel=author). JSON-LD goes before meta elements, these before marks in the body. Linear.
PageMeta read_meta(const HtmlTree& tree);

}  // namespace twicetold
