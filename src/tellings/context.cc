#include "tellings/context.h"

#include <algorithm>

#include "base/hash.h"
#include "text/rarity.h"

namespace twicetold {
namespace {

constexpr double kLightest = 3.6;  // rarity of "time" and "people": lighter words say nothing

}  // namespace

Context context_of(const Analysis& text, Span sentence, Span place, TokenIndex reach,
                   std::span<const std::string_view> without) {
  Context out;
  const TokenIndex first = text.token_at(place.begin), after = text.token_at(place.end);
  const TokenIndex from = first > reach ? first - reach : 0;
  const auto to = std::min<std::size_t>(after + reach, text.tokens.size());
  for (TokenIndex t = from; t < to; ++t) {
    const Token& token = text.tokens[t];
    if (!sentence.contains(token.span) || token.span.overlaps(place)) continue;
    if (token.kind != TokenKind::kWord || text.is_stop(token)) continue;
    const std::string& stem = text.stem(token);
    if (std::ranges::find(without, std::string_view(stem)) != without.end()) continue;
    const double weight = rarity_of(text.words[token.word], text.language);
    if (weight < kLightest) continue;
    const auto group = concept_at(text, t);
    out.keys.push_back({group ? *group : hash_of(stem), weight});
  }
  std::ranges::sort(out.keys, [](const Context::Key& a, const Context::Key& b) {
    return a.key != b.key ? a.key < b.key : a.weight > b.weight;
  });
  const auto same = [](const Context::Key& a, const Context::Key& b) { return a.key == b.key; };
  out.keys.erase(std::unique(out.keys.begin(), out.keys.end(), same), out.keys.end());
  for (const Context::Key& key : out.keys) out.total += key.weight;
  return out;
}

CommonContext common_context(const Context& a, const Context& b) {
  CommonContext out;
  for (const Context::Key& key : a.keys) {
    const auto other = std::ranges::lower_bound(b.keys, key.key, {}, &Context::Key::key);
    if (other == b.keys.end() || other->key != key.key) continue;
    out.shared += std::min(key.weight, other->weight);
    ++out.keys;
  }
  if (out.keys > 0) out.share = out.shared / std::min(a.total, b.total);
  return out;
}

std::string_view word_before(const Analysis& text, Span sentence, Span place, TokenIndex steps) {
  const TokenIndex at = text.token_at(place.begin);
  if (at < steps || text.tokens[at - steps].span.begin < sentence.begin) return {};
  return text.folded(text.tokens[at - steps]);
}

std::string_view word_after(const Analysis& text, Span sentence, Span place, TokenIndex steps) {
  const std::size_t at = static_cast<std::size_t>(text.token_at(place.end)) + steps - 1;
  if (at >= text.tokens.size() || text.tokens[at].span.end > sentence.end) return {};
  return text.folded(text.tokens[at]);
}

}  // namespace twicetold
