// The anatomy of several tellings of one event: statements, their status, conflicts, timeline and
// the merged telling.
#pragma once

#include <span>

#include "text/analysis.h"
#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/comparison.h"

namespace twicetold {

/// One telling with all that earlier stages found in it. Views: the caller keeps them alive.
struct Telling {
  const Article& article;
  const ArticleText& text;
  const Annotation& annotation;
};

Comparison compare_tellings(std::span<const Telling> tellings);

}  // namespace twicetold
