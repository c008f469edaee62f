#include "stories/features.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "base/hash.h"
#include "text/rarity.h"

namespace twicetold {
namespace {

constexpr double kTitleShare = 0.35;  // of the score; the texts have the rest
constexpr double kNameShare = 0.2;
constexpr double kDaysThatCount = 30;
constexpr double kLossPerDay = 0.01;

// Occurrences of stems, as they are gathered.
using Counts = std::unordered_map<std::uint64_t, std::pair<std::uint32_t, double>>;

bool counts(const Analysis& text, const Token& token) {
  if (token.kind == TokenKind::kNumber) return true;
  return token.kind == TokenKind::kWord && !text.is_stop(token);
}

void add_token(const Analysis& text, const Token& token, Counts& into) {
  constexpr double kNumberRarity = 5.0;  // less than a rare word: numbers change as a story goes on
  const bool number = token.kind == TokenKind::kNumber;
  const double rarity = number ? kNumberRarity : rarity_of(text.words[token.word], text.language);
  auto& [times, weight] = into[hash_of(text.stem(token))];
  ++times;
  weight = rarity;
}

void add_text(const Analysis& text, Counts& into) {
  for (const Token& token : text.tokens) {
    if (counts(text, token)) add_token(text, token, into);
  }
}

void add_names(const StoryArticle& article, Counts& into) {
  for (const Name& name : article.names) {
    for (const Mention& mention : name.mentions) {
      const Analysis& text = article.text.part(mention.in);
      for (TokenIndex t = text.token_at(mention.span.begin);
           t < text.tokens.size() && text.tokens[t].span.end <= mention.span.end; ++t) {
        if (counts(text, text.tokens[t])) add_token(text, text.tokens[t], into);
      }
    }
  }
}

void measure(TermVector& vector) {
  double squares = 0;
  for (const TermVector::Term& term : vector.terms) {
    squares += static_cast<double>(term.weight) * static_cast<double>(term.weight);
  }
  vector.norm = std::sqrt(squares);
}

TermVector vector_of(const Counts& counted) {
  TermVector out;
  out.terms.reserve(counted.size());
  for (const auto& [stem, count] : counted) {
    const double weight = (1 + std::log(count.first)) * count.second;
    out.terms.push_back({stem, static_cast<float>(weight)});
  }
  std::ranges::sort(out.terms, {}, &TermVector::Term::stem);
  measure(out);
  return out;
}

std::string figure(const char* name, double value) {
  char line[64];
  std::snprintf(line, sizeof line, "%s %.3f", name, value);
  return line;
}

}  // namespace

double cosine(const TermVector& a, const TermVector& b) {
  double product = 0;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    if (x->stem == y->stem) {
      product += static_cast<double>(x->weight) * static_cast<double>(y->weight);
      ++x, ++y;
    } else {
      const bool less = x->stem < y->stem;
      x += less;
      y += !less;
    }
  }
  return product <= 0 ? 0 : std::min(1.0, product / (a.norm * b.norm));
}

std::optional<std::int32_t> day_of(std::string_view published) {
  int year = 0;
  unsigned month = 0, day = 0;
  const std::string date(published.substr(0, 10));
  if (std::sscanf(date.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                        std::chrono::day(day)};
  if (!ymd.ok()) return std::nullopt;
  return static_cast<std::int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count());
}

StoryFeatures features_of(const StoryArticle& article) {
  Counts title, body, names;
  add_text(article.text.title, title);
  add_text(article.text.title, body);
  add_text(article.text.deck, body);
  add_text(article.text.body, body);
  add_names(article, names);
  return {vector_of(title), vector_of(body), vector_of(names), day_of(article.published)};
}

void StemCounts::add(const StoryFeatures& article) {
  for (const TermVector::Term& term : article.body.terms) ++articles_with_[term.stem];
  ++articles_;
}

void StemCounts::reweigh(StoryFeatures& article) const {
  if (articles_ < kMinArticles) return;
  for (TermVector* vector : {&article.title, &article.body, &article.names}) {
    for (TermVector::Term& term : vector->terms) {
      const auto found = articles_with_.find(term.stem);
      const double with = found == articles_with_.end() ? 1 : found->second;
      term.weight *= static_cast<float>(1 - std::log(with) / std::log(articles_ + 1.0));
    }
    measure(*vector);
  }
}

StoryLikeness story_likeness(const StoryFeatures& a, const StoryFeatures& b) {
  StoryLikeness out;
  out.title = cosine(a.title, b.title);
  out.body = cosine(a.body, b.body);
  out.names = cosine(a.names, b.names);
  out.both_titles = !a.title.terms.empty() && !b.title.terms.empty();
  out.both_names = !a.names.terms.empty() && !b.names.terms.empty();
  if (a.day && b.day) out.days = std::abs(*a.day - *b.day);
  // What one of the two lacks, the texts stand in for. The square root spreads the low end, where
  // unlike articles crowd; the weights were tried on the grouped sets.
  const double title = out.both_titles ? out.title : out.body;
  const double names = out.both_names ? out.names : out.body;
  const double words =
      kTitleShare * title + kNameShare * names + (1 - kTitleShare - kNameShare) * out.body;
  const double apart = out.days ? std::min(kDaysThatCount, static_cast<double>(*out.days)) : 0;
  out.score = std::sqrt(words) * (1 - kLossPerDay * apart);
  return out;
}

std::vector<std::string> why(const StoryLikeness& x) {
  std::vector<std::string> out = {figure("texts", x.body)};
  if (x.both_titles) out.push_back(figure("titles", x.title));
  if (x.both_names) out.push_back(figure("names", x.names));
  if (x.days)
    out.push_back(std::to_string(*x.days) + (*x.days == 1 ? " day apart" : " days apart"));
  return out;
}

}  // namespace twicetold
