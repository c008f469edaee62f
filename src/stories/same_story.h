// Whether two articles tell one story.
#pragma once

#include <span>

#include "text/analysis.h"
#include "twicetold/annotation.h"
#include "twicetold/match.h"

namespace twicetold {

/// An article as this stage sees it.
struct StoryArticle {
  const ArticleText& text;
  std::span<const Name> names;
  std::string_view published;
};

ArticleMatch match_articles(const StoryArticle& a, const StoryArticle& b);

}  // namespace twicetold
