// The text of an article is its paragraphs, joined.
#pragma once

#include <string>
#include <vector>

#include "twicetold/article.h"

namespace twicetold {

/// The body, subheading, quote and list paragraphs, an empty line between two.
inline std::string joined_text(const std::vector<Paragraph>& paragraphs) {
  std::string text;
  for (const Paragraph& paragraph : paragraphs) {
    if (paragraph.kind == ParagraphKind::kCaption) continue;
    if (!text.empty()) text += "\n\n";
    text += paragraph.text;
  }
  return text;
}

}  // namespace twicetold
