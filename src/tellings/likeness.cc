// Likeness of two sentences.
//
// The problem: "Rescuers pulled eleven people from the river" and "Eleven were saved from the
// water, the fire brigade said" say the same; "Eleven died when the bridge fell" shares as many
// words with the first and does not. No one measure tells them apart, so several plain ones vote.
//
// The idea: words count by their stems, each by its rarity (Spärck Jones, "A statistical
// interpretation of term specificity", 1972), in a cosine (order and length forgiven) and as the
// share of the shorter sentence that the longer one holds. Runs of four characters forgive spelling
// and derivation ("rescuers", "rescued"); neighbouring stems ask for the same order; names, numbers
// and dates are counted apart, for they are what news is about. A logistic function of these,
// fitted on labelled pairs (tools/models/likeness.py), gives the score.
//
// A case that fits: "He was jailed for six years" and "A court gave him a six-year sentence" share
// "six" and "year" alone, and stay low. Known limit: synonyms are invisible.
//
// The cost: features once for each sentence; for a pair, a merge of sorted lists. Sentences without
// common ground leave after the first merge.
#include "tellings/likeness.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/hash.h"
#include "text/rarity.h"

namespace twicetold {
namespace {

constexpr double kNumberWeight = 6.0;  // of a number: about as rare as "villag"; a guess
constexpr double kLocalFloor = 0.4;    // what a word in every sentence keeps of its weight; a guess
constexpr double kMinSentences = 8;    // fewer tell nothing about what is common; a guess
constexpr double kCommonGround = 0.04;  // a lower cosine is taken for nothing in common

bool counts(const Token& token) {
  return token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber;
}

template <typename T>
void sort_unique(std::vector<T>& list) {
  std::ranges::sort(list);
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

// How many members two sorted lists have in common.
template <typename T>
std::size_t common(const std::vector<T>& a, const std::vector<T>& b) {
  std::size_t shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) ++shared;
    const bool step_x = !(*y < *x), step_y = !(*x < *y);
    x += step_x;
    y += step_y;
  }
  return shared;
}

template <typename T>
double dice(const std::vector<T>& a, const std::vector<T>& b) {
  if (a.empty() || b.empty()) return 0;
  return 2.0 * static_cast<double>(common(a, b)) / static_cast<double>(a.size() + b.size());
}

template <typename T>
double share_of_fewer(const std::vector<T>& a, const std::vector<T>& b) {
  if (a.empty() || b.empty()) return 0;
  return static_cast<double>(common(a, b)) / static_cast<double>(std::min(a.size(), b.size()));
}

void add_grams(std::string_view folded, std::vector<std::uint32_t>& grams) {
  constexpr std::size_t kGram = 4;
  const std::string padded = ' ' + std::string(folded.substr(0, 64)) + ' ';
  for (std::size_t at = 0; at + kGram <= padded.size() || at == 0; ++at) {
    grams.push_back(
        static_cast<std::uint32_t>(hash_of(std::string_view(padded).substr(at, kGram))));
  }
}

// Sums up the weights of equal stems.
void gather(std::vector<SentenceFeatures::Term>& terms) {
  std::ranges::sort(terms, {}, &SentenceFeatures::Term::stem);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (kept > 0 && terms[kept - 1].stem == terms[i].stem) {
      terms[kept - 1].weight += terms[i].weight;
    } else {
      terms[kept++] = terms[i];
    }
  }
  terms.resize(kept);
}

void measure(SentenceFeatures& features) {
  double squares = 0;
  for (const SentenceFeatures::Term& term : features.terms) {
    squares += static_cast<double>(term.weight) * static_cast<double>(term.weight);
    features.total += static_cast<double>(term.weight);
  }
  features.norm = std::sqrt(squares);
}

void add_facts(const UnitText& unit, std::span<const NamedSpan> names, SentenceFeatures& features) {
  const auto inside = [&](const auto& list, auto add) {
    auto at = std::ranges::partition_point(
        list, [&](const auto& x) { return x.span.begin < unit.span.begin; });
    for (; at != list.end() && at->span.end <= unit.span.end; ++at) add(*at);
  };
  inside(names, [&](const NamedSpan& name) { features.names.push_back(name.name); });
  inside(unit.text.numbers, [&](const Number& n) { features.numbers.push_back(n.value); });
  inside(unit.text.dates, [&](const Date& d) { features.dates.push_back(hash_of(d.value)); });
  sort_unique(features.names);
  sort_unique(features.numbers);
  sort_unique(features.dates);
}

// Cosine and containment of the terms.
void compare_terms(const SentenceFeatures& a, const SentenceFeatures& b, Likeness& out) {
  double product = 0, shared = 0;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    if (x->stem == y->stem) {
      const double wx = static_cast<double>(x->weight), wy = static_cast<double>(y->weight);
      product += wx * wy;
      shared += std::min(wx, wy);
      ++x, ++y;
    } else {
      const bool less = x->stem < y->stem;
      x += less;
      y += !less;
    }
  }
  if (product <= 0) return;
  out.cosine = std::min(1.0, product / (a.norm * b.norm));
  out.contained = std::min(1.0, shared / std::min(a.total, b.total));
}

double combined(const Likeness& x) {
  const double logit = -3.2 + 4.0 * x.cosine + 1.0 * x.contained + 1.6 * x.grams + 0.6 * x.bigrams +
                       0.4 * x.length + (x.both_names ? 0.6 * (x.names - 0.5) : 0) +
                       (x.both_numbers ? 0.8 * (x.numbers - 0.5) : 0);
  return 1 / (1 + std::exp(-logit));
}

}  // namespace

UnitText unit_of(const Analysis& text, std::uint32_t sentence) {
  const Sentence& s = text.sentences[sentence];
  return {text, s.span, s.first, s.last};
}

IdfTable::IdfTable(std::span<const Analysis* const> analyses) {
  for (const Analysis* analysis : analyses) {
    std::vector<std::uint64_t> stems(analysis->words.size());
    for (std::size_t w = 0; w < stems.size(); ++w) stems[w] = hash_of(analysis->words[w].stem);
    for (const Sentence& sentence : analysis->sentences) {
      std::vector<std::uint64_t> here;
      for (const Token& token : analysis->tokens_of(sentence)) {
        if (counts(token)) here.push_back(stems[token.word]);
      }
      sort_unique(here);
      for (const std::uint64_t stem : here) ++sentences_with_[stem];
    }
    sentences_ += static_cast<double>(analysis->sentences.size());
  }
}

double IdfTable::weight(const Analysis& text, WordIndex word) const {
  const double rarity = rarity_of(text.words[word], text.language);
  if (sentences_ < kMinSentences) return rarity;
  const auto found = sentences_with_.find(hash_of(text.words[word].stem));
  const double with = found == sentences_with_.end() ? 1 : found->second;
  return rarity * std::max(kLocalFloor, 1 - std::log(with) / std::log(sentences_));
}

SentenceFeatures features_of(const UnitText& unit, std::span<const NamedSpan> names,
                             const IdfTable& idf) {
  SentenceFeatures out;
  std::uint64_t before = 0;
  for (TokenIndex t = unit.first; t < unit.last; ++t) {
    const Token& token = unit.text.tokens[t];
    if (!counts(token)) continue;
    const std::uint64_t stem = hash_of(unit.text.stem(token));
    const bool number = token.kind == TokenKind::kNumber;
    const double weight = number ? kNumberWeight : idf.weight(unit.text, token.word);
    out.terms.push_back({stem, static_cast<float>(weight)});
    if (before != 0) out.bigrams.push_back(static_cast<std::uint32_t>(combine(before, stem)));
    before = stem;
    if (!unit.text.is_stop(token)) add_grams(unit.text.folded(token), out.grams);
    ++out.words;
  }
  gather(out.terms);
  measure(out);
  sort_unique(out.grams);
  sort_unique(out.bigrams);
  add_facts(unit, names, out);
  return out;
}

Likeness likeness(const SentenceFeatures& a, const SentenceFeatures& b) {
  Likeness out;
  if (a.words == 0 || b.words == 0) return out;
  compare_terms(a, b, out);
  if (out.cosine < kCommonGround) return out;
  out.grams = dice(a.grams, b.grams);
  out.bigrams = dice(a.bigrams, b.bigrams);
  out.names = share_of_fewer(a.names, b.names);
  out.numbers = share_of_fewer(a.numbers, b.numbers);
  out.dates = share_of_fewer(a.dates, b.dates);
  out.length = static_cast<double>(std::min(a.words, b.words)) / std::max(a.words, b.words);
  out.both_names = !a.names.empty() && !b.names.empty();
  out.both_numbers = !a.numbers.empty() && !b.numbers.empty();
  out.both_dates = !a.dates.empty() && !b.dates.empty();
  out.score = combined(out);
  return out;
}

std::vector<std::string> why(const Likeness& x) {
  std::vector<std::string> out;
  const auto add = [&](const char* name, double value) {
    char line[64];
    std::snprintf(line, sizeof line, "%s %.3f", name, value);
    out.emplace_back(line);
  };
  add("stems", x.cosine);
  add("contained", x.contained);
  add("four-letter runs", x.grams);
  add("word pairs", x.bigrams);
  add("length", x.length);
  if (x.both_names) add("names", x.names);
  if (x.both_numbers) add("numbers", x.numbers);
  if (x.both_dates) add("dates", x.dates);
  return out;
}

}  // namespace twicetold
