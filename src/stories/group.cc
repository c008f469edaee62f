// Grouping articles into stories.
//
// The problem: articles come one after another; each either tells a story that is there already or
// begins a new one. Comparing each with all earlier ones costs the square of their number, and
// comparing it with a story's mean lets the story drift towards whatever joins it.
//
// The idea: single pass (van Rijsbergen, "Information Retrieval", 1979, chapter 3). An inverted
// index over the weightiest stems finds earlier articles that share some; they bring their stories
// as candidates. A story is then asked through the few of its members that are nearest, not through
// its mean, so it cannot drift; the bar rises with its size, for a large story has a member near
// anything. A false join is worse than a missed one.
//
// A case that fits: five reports of a flood, each close to two or three of the others. One that
// does not: two earthquakes a week apart. They share "quake", "magnitude", "rescuers", which stand
// in many articles and so weigh little; what would join them, the place and the dead, they do not
// share.
//
// The cost: each article reads at most kTerms lists of at most kPlaces places, and asks at most
// kStories stories.
#include "stories/group.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace twicetold {
namespace {

using ArticleIndex = std::uint32_t;
using StoryIndex = std::uint32_t;

constexpr std::size_t kTerms = 40;    // stems of an article that are looked up
constexpr std::size_t kPlaces = 500;  // latest articles listed under a stem
constexpr std::size_t kNearest = 60;  // candidates among the articles
constexpr std::size_t kStories = 8;   // stories asked

struct Candidate {
  ArticleIndex article = 0;
  double weight = 0;  // product of the shared stems' weights
};

/// The articles seen so far, by their weightiest stems. Pattern: `(near add)*`.
class StemIndex {
 public:
  explicit StemIndex(std::size_t articles) : weight_(articles) {}

  /// The articles that share most with `article`, heaviest first, earlier before later.
  std::vector<Candidate> near(const TermVector& article) {
    std::vector<ArticleIndex> touched;
    for (const TermVector::Term& term : heaviest(article)) {
      const auto places = places_.find(term.stem);
      if (places == places_.end()) continue;
      const std::vector<Candidate>& list = places->second;
      const std::size_t skipped = list.size() > kPlaces ? list.size() - kPlaces : 0;
      for (std::size_t i = skipped; i < list.size(); ++i) {
        if (weight_[list[i].article] == 0) touched.push_back(list[i].article);
        weight_[list[i].article] += list[i].weight * static_cast<double>(term.weight);
      }
    }
    std::vector<Candidate> found;
    for (const ArticleIndex a : touched) found.push_back({a, weight_[a]});
    for (const ArticleIndex a : touched) weight_[a] = 0;
    std::ranges::sort(found, [](const Candidate& x, const Candidate& y) {
      return x.weight != y.weight ? x.weight > y.weight : x.article < y.article;
    });
    found.resize(std::min(found.size(), kNearest));
    return found;
  }

  void add(ArticleIndex index, const TermVector& article) {
    for (const TermVector::Term& term : heaviest(article)) {
      places_[term.stem].push_back({index, static_cast<double>(term.weight) / article.norm});
    }
  }

 private:
  static std::vector<TermVector::Term> heaviest(const TermVector& article) {
    std::vector<TermVector::Term> terms = article.terms;
    std::ranges::sort(terms, [](const auto& x, const auto& y) {
      return x.weight != y.weight ? x.weight > y.weight : x.stem < y.stem;
    });
    terms.resize(std::min(terms.size(), kTerms));
    std::erase_if(terms, [](const TermVector::Term& term) { return term.weight <= 0; });
    return terms;
  }

  std::unordered_map<std::uint64_t, std::vector<Candidate>> places_;
  std::vector<double> weight_;  // by article; all 0 between calls
};

/// How an article stands to a story: through the members that are nearest.
struct Answer {
  StoryIndex story = 0;
  std::vector<StoryLikeness> members;  // of the members asked
};

class Grouping {
 public:
  Grouping(std::span<const StoryFeatures> articles, const GroupOptions& options)
      : articles_(articles), options_(options), index_(articles.size()), joined_(articles.size()) {}

  void place(ArticleIndex article) {
    Joined& joined = joined_[article];
    joined.score = 0;
    double surplus = 0;  // over the bar of the story
    for (const Answer& answer : ask(article)) {
      const double score = mean(answer);
      const double over = score - bar(answer.story);
      if (over < 0 || (joined.score > 0 && over <= surplus)) continue;
      surplus = over;
      joined = {answer.story, score, answer.members.front()};
    }
    if (joined.score == 0) {
      joined = {static_cast<StoryIndex>(sizes_.size()), 1, {}};
      sizes_.push_back(0);
    }
    ++sizes_[joined.story];
    index_.add(article, articles_[article].body);
  }

  std::vector<Joined> take() { return std::move(joined_); }

 private:
  // The stories of the nearest articles, each with the likeness to its nearest members, best first.
  std::vector<Answer> ask(ArticleIndex article) {
    std::vector<Answer> answers;
    for (const Candidate& near : index_.near(articles_[article].body)) {
      const StoryIndex story = joined_[near.article].story;
      auto answer = std::ranges::find(answers, story, &Answer::story);
      if (answer == answers.end()) {
        if (answers.size() == kStories) continue;
        answer = answers.insert(answers.end(), Answer{story, {}});
      }
      if (answer->members.size() == options_.asked) continue;
      answer->members.push_back(story_likeness(articles_[near.article], articles_[article]));
    }
    for (Answer& answer : answers) {
      std::ranges::stable_sort(answer.members, std::ranges::greater(), &StoryLikeness::score);
    }
    return answers;
  }

  // A member that is not among the nearest articles is taken to be half as near as the last one.
  double mean(const Answer& answer) const {
    const std::size_t wanted = std::min<std::size_t>(options_.asked, sizes_[answer.story]);
    double sum = 0, last = 0;
    for (const StoryLikeness& member : answer.members) sum += last = member.score;
    sum += static_cast<double>(wanted - answer.members.size()) * last / 2;
    return sum / static_cast<double>(wanted);
  }

  double bar(StoryIndex story) const {
    const bool few = articles_.size() < StemCounts::kMinArticles;
    return (few ? options_.join_few : options_.join) + options_.growth * std::log2(sizes_[story]);
  }

  std::span<const StoryFeatures> articles_;
  GroupOptions options_;
  StemIndex index_;
  std::vector<Joined> joined_;
  std::vector<std::uint32_t> sizes_;  // by story
};

}  // namespace

std::vector<Joined> group_stories(std::span<const StoryFeatures> articles,
                                  std::span<const std::uint32_t> order,
                                  const GroupOptions& options) {
  Grouping grouping(articles, options);
  for (const ArticleIndex article : order) grouping.place(article);
  return grouping.take();
}

std::vector<std::uint32_t> in_order_of_day(std::span<const StoryFeatures> articles) {
  std::vector<std::int32_t> days;
  for (const StoryFeatures& article : articles) {
    days.push_back(article.day ? *article.day : days.empty() ? 0 : days.back());
  }
  std::vector<std::uint32_t> order(articles.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return days[i]; });
  return order;
}

}  // namespace twicetold
