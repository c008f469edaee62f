// What the question "one story or two?" looks at in an article.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "stories/same_story.h"

namespace twicetold {

/// Stems with weights, sorted by `stem`, without repeats.
struct TermVector {
  struct Term {
    std::uint64_t stem = 0;  ///< hash
    float weight = 0;

    friend bool operator==(const Term&, const Term&) = default;
  };
  std::vector<Term> terms;
  double norm = 0;  ///< length of the vector
};

/// 0 where either is empty. Linear in both.
double cosine(const TermVector& a, const TermVector& b);

struct StoryFeatures {
  TermVector title;
  TermVector body;   ///< title, deck and text together, so that it is there for a mere headline
  TermVector names;  ///< words of the names in title and text
  std::optional<std::int32_t> day;  ///< of publication, since 1970
};

/// A word counts (1 + ln occurrences) times its rarity in news; stop words are left out. Linear.
StoryFeatures features_of(const StoryArticle& article);

/// In how many of the articles at hand a stem stands: what is in the news everywhere tells no
/// stories apart.
class StemCounts {
 public:
  static constexpr std::uint32_t kMinArticles = 10;  ///< fewer tell nothing about what is common

  void add(const StoryFeatures& article);
  /// Lowers the weights of the stems that many of the articles added have; none, if they are few.
  void reweigh(StoryFeatures& article) const;

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> articles_with_;
  std::uint32_t articles_ = 0;
};

/// The figures behind the decision, and the decision.
struct StoryLikeness {
  double title = 0;  ///< cosines
  double body = 0;
  double names = 0;
  bool both_titles = false;  ///< only then does `title` tell anything
  bool both_names = false;
  std::optional<std::int32_t> days;  ///< between the two; none where a date is missing
  double score = 0;                  ///< 0 to 1

  friend bool operator==(const StoryLikeness&, const StoryLikeness&) = default;
};

StoryLikeness story_likeness(const StoryFeatures& a, const StoryFeatures& b);

/// "titles 0.41", "texts 0.63", "names 0.80", "2 days apart".
std::vector<std::string> why(const StoryLikeness& likeness);

/// Days since 1970 of an RFC 3339 time or a date; none for anything else.
std::optional<std::int32_t> day_of(std::string_view published);

}  // namespace twicetold
