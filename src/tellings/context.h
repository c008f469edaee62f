// The words around a place in a sentence: what tells whether two numbers count the same thing.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "tellings/concepts.h"
#include "text/analysis.h"

namespace twicetold {

/// Words near a place, by meaning.
struct Context {
  struct Key {
    std::uint64_t key = 0;  ///< synonyms have one key
    double weight = 0;      ///< rarity in news
  };
  std::vector<Key> keys;  ///< sorted, each once
  double total = 0;
};

/// The words that carry meaning within `reach` tokens before and after `place`, inside `sentence`;
/// those in `place` itself, numbers and the stems in `without` are left out.
Context context_of(const Analysis& text, Span sentence, Span place, TokenIndex reach,
                   std::span<const std::string_view> without = {});

/// Shared weight of two contexts, and its share of the smaller one.
struct CommonContext {
  double shared = 0;
  double share = 0;
  std::size_t keys = 0;
};
CommonContext common_context(const Context& a, const Context& b);

/// The tokens before and after `place` in its sentence: case-folded, empty beyond the sentence.
/// `word_before(text, sentence, place, 1)` is the last word before it.
std::string_view word_before(const Analysis& text, Span sentence, Span place, TokenIndex steps);
std::string_view word_after(const Analysis& text, Span sentence, Span place, TokenIndex steps);

}  // namespace twicetold
