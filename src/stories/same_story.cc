#include "stories/same_story.h"

#include "stories/features.h"

namespace twicetold {
namespace {

constexpr double kSameStory = 0.48;

}  // namespace

ArticleMatch match_articles(const StoryArticle& a, const StoryArticle& b) {
  const StoryLikeness alike = story_likeness(features_of(a), features_of(b));
  return {alike.score, alike.score >= kSameStory, why(alike)};
}

}  // namespace twicetold
