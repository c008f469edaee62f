// The JSON that every door writes, described field by field in docs/json.md.
#pragma once

#include <string>
#include <string_view>

#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/comparison.h"
#include "twicetold/match.h"

namespace twicetold {

/// One line of JSON without the line feed. Absent parts are null; malformed UTF-8 becomes U+FFFD.
std::string to_json(const Article& article);
std::string to_json(const Article& article, const Annotation& annotation);
std::string to_json(const Comparison& comparison);
std::string to_json(std::string_view a, std::string_view b, const NameMatch& match);
std::string to_json(std::string_view a, std::string_view b, const SentenceMatch& match);
std::string to_json(std::string_view a, std::string_view b, const ArticleMatch& match);

}  // namespace twicetold
