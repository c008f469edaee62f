// Likeness of two sentences.
//
// The problem: "Rescuers pulled eleven people from the river" and "Eleven were saved from the
// water, the fire brigade said" say the same; "Eleven died when the bridge fell" shares as many
// words with the first and does not. No one measure tells them apart, so several plain ones vote.
//
// The idea: words count by their stems, each by its rarity (Spärck Jones, "A statistical
// interpretation of term specificity", 1972). What share of its weight does each sentence find in
// the other? A word without its like may be met by one that opens with the same four letters
// ("Israel", "Israeli"; "suspect", "suspicion") for most of its weight. Beside that, the plain
// share of words, runs of four letters, and whether figures agree. A logistic function of these,
// fitted on labelled pairs (tools/models/likeness.py), gives the score.
//
// A case that fits: "A bus with 40 pupils overturned near Ghent" and "Forty pupils were in the bus
// that overturned outside Ghent". One that does not, and a known limit: "He was jailed for six
// years" and "A court gave him a six-year sentence": synonyms are invisible.
//
// The cost: features once for each sentence; for a pair, a merge of sorted lists. Sentences without
// common ground leave after the first merge.
#include "tellings/likeness.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/hash.h"
#include "base/utf8.h"
#include "text/rarity.h"
#include "text/stems.h"

namespace twicetold {
namespace {

constexpr double kNumberWeight = 6.0;  // of a number: about as rare as "villag"; a guess
constexpr double kLocalFloor = 0.4;    // what a word in every sentence keeps of its weight; a guess
constexpr double kMinSentences = 8;    // fewer tell nothing about what is common; a guess
constexpr double kCommonGround = 0.04;  // a lower cosine is taken for nothing in common
constexpr double kSpellingShare = 0.2;  // what a name's own words weigh beside its number; a guess
constexpr double kOpeningCredit = 0.7;  // of a word's weight, for one that opens alike (tried: 0.5)
constexpr std::size_t kOpening = 4;     // letters (tried: 3 and 5, as good)

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

void add_grams(std::string_view stem, std::vector<std::uint32_t>& grams) {
  constexpr std::size_t kGram = 4;
  const std::string padded = ' ' + std::string(stem.substr(0, 64)) + ' ';
  for (std::size_t at = 0; at + kGram <= padded.size() || at == 0; ++at) {
    grams.push_back(
        static_cast<std::uint32_t>(hash_of(std::string_view(padded).substr(at, kGram))));
  }
}

// A hash of the first letters of a stem, 0 if it has fewer.
std::uint32_t opening_of(std::string_view stem) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < stem.size(); ++at) {
    if (!is_boundary(stem, at)) continue;
    if (letters++ == kOpening) return static_cast<std::uint32_t>(hash_of(stem.substr(0, at))) | 1u;
  }
  return letters == kOpening ? static_cast<std::uint32_t>(hash_of(stem)) | 1u : 0;
}

void add_term(const Word& word, double weight, SentenceFeatures& to) {
  const std::uint32_t opening = word.stop ? 0 : opening_of(word.stem);
  to.terms.push_back({hash_of(word.stem), static_cast<float>(weight), opening, 1});
  if (opening != 0) to.openings.push_back(opening);
  if (!word.stop) add_grams(word.stem, to.grams);
  ++to.words;
}

// "six-year" is "six" and "year": elsewhere they stand apart.
void add_parts(const Analysis& text, const Word& word, const IdfTable& idf, SentenceFeatures& to) {
  const std::string_view folded = word.folded;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find('-', at), folded.size());
    if (end > at) {
      const Word part = make_word(folded.substr(at, end - at), text.language);
      add_term(part, idf.weight(part, text.language), to);
    }
    at = end + 1;
  }
}

void add_word(const Analysis& text, const Token& token, const IdfTable& idf, SentenceFeatures& to) {
  const Word& word = text.words[token.word];
  if (token.kind == TokenKind::kNumber) {
    add_term(word, kNumberWeight, to);
    to.figures.push_back(hash_of(word.stem));
  } else if (word.folded.find('-') == std::string::npos) {
    add_term(word, idf.weight(word, text.language), to);
  } else {
    add_parts(text, word, idf, to);
  }
}

// A name is one word, whatever its spelling: its number stands for it. Its own words keep a little
// weight, for where the other telling's name was not recognised. Gives the token behind the name.
TokenIndex add_name(const UnitText& unit, const NamedSpan& name, TokenIndex first,
                    const IdfTable& idf, SentenceFeatures& to) {
  constexpr std::uint64_t kNames = 0x4E616D65;  // apart from the hashes of stems
  double weight = 0;
  TokenIndex t = first;
  for (; t < unit.last && name.span.contains(unit.text.tokens[t].span); ++t) {
    if (!counts(unit.text.tokens[t])) continue;
    const Word& word = unit.text.words[unit.text.tokens[t].word];
    const double own = idf.weight(word, unit.text.language);
    weight = std::max(weight, own);
    to.terms.push_back({hash_of(word.stem), static_cast<float>(kSpellingShare * own), 0, 0});
  }
  const std::uint64_t id = combine(kNames, static_cast<std::uint64_t>(name.name));
  to.terms.push_back({id, static_cast<float>(weight), 0, 1});
  ++to.words;
  return t;
}

// Sums up the weights of equal stems.
void gather(std::vector<SentenceFeatures::Term>& terms) {
  std::ranges::sort(terms, {}, &SentenceFeatures::Term::stem);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (kept > 0 && terms[kept - 1].stem == terms[i].stem) {
      terms[kept - 1].weight += terms[i].weight;
      terms[kept - 1].count += terms[i].count;
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

bool has(const std::vector<std::uint32_t>& sorted, std::uint32_t x) {
  return std::ranges::binary_search(sorted, x);
}

// What `term`, which `other` lacks, is worth all the same.
double credit(const SentenceFeatures::Term& term, const SentenceFeatures& other) {
  const bool opens_alike = term.opening != 0 && has(other.openings, term.opening);
  return opens_alike ? kOpeningCredit * static_cast<double>(term.weight) : 0;
}

// Calls one of three for each stem: both(x, y), only_a(x), only_b(y).
template <typename Both, typename OnlyA, typename OnlyB>
void merge(const SentenceFeatures& a, const SentenceFeatures& b, Both both, OnlyA only_a,
           OnlyB only_b) {
  auto x = a.terms.begin(), y = b.terms.begin();
  while (x != a.terms.end() || y != b.terms.end()) {
    if (y == b.terms.end() || (x != a.terms.end() && x->stem < y->stem)) {
      only_a(*x++);
    } else if (x == a.terms.end() || y->stem < x->stem) {
      only_b(*y++);
    } else {
      both(*x++, *y++);
    }
  }
}

double cosine(const SentenceFeatures& a, const SentenceFeatures& b) {
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

void compare_terms(const SentenceFeatures& a, const SentenceFeatures& b, Likeness& out) {
  double found_a = 0, found_b = 0;  // weight of a that b has too, and the other way
  std::uint32_t words = 0;
  merge(
      a, b,
      [&](const auto& x, const auto& y) {
        const double shared = static_cast<double>(std::min(x.weight, y.weight));
        found_a += shared;
        found_b += shared;
        words += std::min(x.count, y.count);
      },
      [&](const auto& x) { found_a += credit(x, b); },
      [&](const auto& y) { found_b += credit(y, a); });
  const double share_a = std::min(1.0, found_a / a.total),
               share_b = std::min(1.0, found_b / b.total);
  out.contained = std::max(share_a, share_b);
  out.covered = std::min(share_a, share_b);
  out.words = 2.0 * words / (a.words + b.words);
}

double compare_figures(const SentenceFeatures& a, const SentenceFeatures& b) {
  if (a.figures.empty() || b.figures.empty()) return 0;
  const std::size_t shared = common(a.figures, b.figures);
  if (shared == a.figures.size() && shared == b.figures.size()) return 1;
  return shared < a.figures.size() && shared < b.figures.size() ? -1 : 0;
}

// Weights by tools/models/likeness.py, which see.
double combined(const Likeness& x) {
  const double figures = x.figures < 0 ? -0.46 : x.figures > 0 ? 0.20 : 0;
  const double logit = -4.21 + 2.19 * x.contained + 2.18 * x.covered + 0.84 * x.grams +
                       0.69 * x.words + 2.12 * x.shorter + figures;
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

double IdfTable::weight(const Word& word, std::string_view language) const {
  const double rarity = rarity_of(word, language);
  if (sentences_ < kMinSentences) return rarity;
  const auto found = sentences_with_.find(hash_of(word.stem));
  const double with = found == sentences_with_.end() ? 1 : found->second;
  return rarity * std::max(kLocalFloor, 1 - std::log(with) / std::log(sentences_));
}

SentenceFeatures features_of(const UnitText& unit, std::span<const NamedSpan> names,
                             const IdfTable& idf) {
  SentenceFeatures out;
  auto name = std::ranges::partition_point(
      names, [&](const NamedSpan& x) { return x.span.end <= unit.span.begin; });
  for (TokenIndex t = unit.first; t < unit.last; ++t) {
    const Token& token = unit.text.tokens[t];
    while (name != names.end() && name->span.end <= token.span.begin) ++name;
    if (name != names.end() && name->span.contains(token.span)) {
      t = add_name(unit, *name, t, idf, out) - 1;
    } else if (counts(token)) {
      add_word(unit.text, token, idf, out);
    }
  }
  gather(out.terms);
  measure(out);
  sort_unique(out.grams);
  sort_unique(out.openings);
  sort_unique(out.figures);
  add_facts(unit, names, out);
  return out;
}

Likeness likeness(const SentenceFeatures& a, const SentenceFeatures& b) {
  Likeness out;
  if (a.words == 0 || b.words == 0) return out;
  out.cosine = cosine(a, b);
  if (out.cosine < kCommonGround) return out;
  compare_terms(a, b, out);
  out.grams = dice(a.grams, b.grams);
  out.shorter = std::min(1.0, std::log(std::min(a.words, b.words)) / 4);
  out.figures = compare_figures(a, b);
  out.names = share_of_fewer(a.names, b.names);
  out.numbers = share_of_fewer(a.numbers, b.numbers);
  out.dates = share_of_fewer(a.dates, b.dates);
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
  add("contained", x.contained);
  add("covered", x.covered);
  add("grams", x.grams);
  add("words", x.words);
  add("shorter", x.shorter);
  if (x.figures > 0) out.emplace_back("the same figures");
  if (x.figures < 0) out.emplace_back("other figures");
  if (x.both_names) add("names", x.names);
  if (x.both_numbers) add("numbers", x.numbers);
  if (x.both_dates) add("dates", x.dates);
  return out;
}

}  // namespace twicetold
