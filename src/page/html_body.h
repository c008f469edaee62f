// Where the article stands in a page, and what its paragraphs are.
#pragma once

#include <string>
#include <vector>

#include "page/html_tree.h"
#include "twicetold/article.h"

namespace twicetold {

/// A block of text of the page: the text directly inside one block element, up to the next block.
struct Leaf {
  NodeIndex owner = 0;     ///< the block element
  std::string text;        ///< tidied, not empty
  std::size_t size = 0;    ///< code points
  std::size_t linked = 0;  ///< of these, inside links
  std::string link;        ///< address of the first link
  ParagraphKind kind = ParagraphKind::kBody;
};

/// The leaves of the article in reading order: those of the best part of the page, without what
/// stands there besides (comments, pointers to other articles, share buttons). Captions are among
/// them. Linear.
///
/// Method: see html_body.cc. Known limit: pages made of many short items of like size (live
/// tickers, front pages) give only some of them.
std::vector<Leaf> find_body(const HtmlTree& tree);

/// A picture of the page with the leaf that is its caption, if it has one.
struct Picture {
  std::string url;
  std::string caption;
};

/// The pictures in `<figure>` elements that have a caption.
std::vector<Picture> find_pictures(const HtmlTree& tree);

}  // namespace twicetold
