// Likeness of two names, two sentences, two articles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "twicetold/article.h"

namespace twicetold {

struct NameMatch {
  double score = 0;   ///< 0 to 1
  bool same = false;  ///< one bearer, as far as spelling tells
  std::vector<std::string> why;

  friend bool operator==(const NameMatch&, const NameMatch&) = default;
};

enum class Relation { kSame, kOverlap, kConflict, kUnrelated };

struct SentenceMatch {
  double score = 0;     ///< likeness, 0 to 1
  double conflict = 0;  ///< 0 to 1
  Relation relation = Relation::kUnrelated;
  std::vector<std::string> why;

  friend bool operator==(const SentenceMatch&, const SentenceMatch&) = default;
};

struct ArticleMatch {
  double score = 0;
  bool same = false;  ///< one story
  std::vector<std::string> why;

  friend bool operator==(const ArticleMatch&, const ArticleMatch&) = default;
};

/// Whether two spellings may be one name: "Son Seok Koo", "Son Suk Ku". Linear in the names.
NameMatch match_names(std::string_view a, std::string_view b);

/// How two sentences, each UTF-8 prose, stand to each other.
SentenceMatch match_sentences(std::string_view a, std::string_view b);

/// Whether two articles tell one story.
ArticleMatch match_articles(const Article& a, const Article& b);

}  // namespace twicetold
