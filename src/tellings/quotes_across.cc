// One utterance in several wordings.
//
// The problem: two outlets translate one sentence of an actor, or one shortens what the other
// prints in full. The idea: the words of a quotation become keys as the words of a sentence do
// (synonyms share one), and two quotations meet when enough of their weight is shared. How much is
// enough depends on the speaker: one person rarely says two like things in one story, two people
// often do.
//
// A case that fits: "Then we will appeal" and "We're going to appeal" by one lawyer. One that does
// not: "It is a disgrace" by two members of parliament.
#include "tellings/quotes_across.h"

#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "tellings/concepts.h"
#include "text/rarity.h"

namespace twicetold {
namespace {

constexpr double kSameSpeaker = 0.40;   // shared weight (Dice) where one person says both
constexpr double kReported = 0.5;       // likewise, where one is told in indirect speech
constexpr double kOpenSpeaker = 0.65;   // where one of the two is not known
constexpr double kOtherSpeaker = 0.90;  // where two are named: the words must be the same
constexpr double kLeastShared = 7.0;    // weight of one rare word, or two common ones
constexpr std::size_t kMostHeld = 64;   // quotations looked at for each key
constexpr std::size_t kMostAsked = 16;  // members of a group looked at

struct Key {
  std::uint64_t key = 0;
  double weight = 0;
};

struct Utterance {
  SaidQuote said;
  std::optional<NameId> speaker;
  std::vector<Key> keys;  // sorted
  double total = 0;
};

void read_keys(const Analysis& text, Span span, Utterance& out) {
  for (TokenIndex t = text.token_at(span.begin); t < text.tokens.size(); ++t) {
    const Token& token = text.tokens[t];
    if (token.span.begin >= span.end) break;
    const bool number = token.kind == TokenKind::kNumber;
    if (!number && (token.kind != TokenKind::kWord || text.is_stop(token))) continue;
    const auto group = concept_at(text, t);
    const double weight = number ? 6.0 : rarity_of(text.words[token.word], text.language);
    out.keys.push_back({group ? *group : hash_of(text.stem(token)), weight});
  }
  std::ranges::sort(out.keys, [](const Key& a, const Key& b) {
    return a.key != b.key ? a.key < b.key : a.weight > b.weight;
  });
  const auto same = [](const Key& a, const Key& b) { return a.key == b.key; };
  out.keys.erase(std::unique(out.keys.begin(), out.keys.end(), same), out.keys.end());
  for (const Key& key : out.keys) out.total += key.weight;
}

struct Alike {
  double dice = 0;
  double contained = 0;
  double shared = 0;
};

Alike alike(const Utterance& a, const Utterance& b) {
  Alike out;
  for (auto x = a.keys.begin(), y = b.keys.begin(); x != a.keys.end() && y != b.keys.end();) {
    if (x->key == y->key) out.shared += std::min(x->weight, y->weight);
    const bool step_x = x->key <= y->key, step_y = y->key <= x->key;
    x += step_x;
    y += step_y;
  }
  if (out.shared <= 0) return out;
  out.dice = 2 * out.shared / (a.total + b.total);
  out.contained = out.shared / std::min(a.total, b.total);
  return out;
}

bool one_utterance(const Utterance& a, const Utterance& b, const Alike& like) {
  if (like.shared < kLeastShared) return a.said.text == b.said.text && a.speaker == b.speaker;
  const bool both_known = a.speaker && b.speaker;
  if (both_known && *a.speaker != *b.speaker) return like.dice >= kOtherSpeaker && like.shared > 24;
  const bool reported = a.said.form == QuoteForm::kIndirect || b.said.form == QuoteForm::kIndirect;
  if (both_known && reported) return like.dice >= kReported && like.shared > 12;
  if (both_known) return like.dice >= kSameSpeaker || (like.contained >= 0.8 && like.shared > 14);
  return like.dice >= kOpenSpeaker && like.shared > 14;
}

std::vector<Utterance> all_utterances(std::span<const Telling> tellings,
                                      const LinkedNames& linked) {
  std::vector<Utterance> out;
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    for (const Quote& quote : tellings[t].annotation.quotes) {
      Utterance one;
      if (quote.speaker && quote.speaker->name) {
        const auto name = static_cast<std::size_t>(*quote.speaker->name);
        if (name < linked.shared_of[t].size()) one.speaker = linked.shared_of[t][name];
      }
      if (quote.form == QuoteForm::kIndirect && !one.speaker) continue;
      one.said = {t, quote.in, quote.span, quote.text, quote.form};
      read_keys(tellings[t].text.part(quote.in), quote.span, one);
      out.push_back(std::move(one));
    }
  }
  return out;
}

// Collects utterances one by one, each with those that it meets.
class Collector {
 public:
  explicit Collector(const std::vector<Utterance>& all) : all_(all), group_of_(all.size()) {}

  void add(std::size_t u) {
    const std::optional<std::size_t> group = best_group(u);
    if (!group) groups_.emplace_back();
    group_of_[u] = group.value_or(groups_.size() - 1);
    groups_[group_of_[u]].push_back(u);
    for (const Key& key : all_[u].keys) {
      auto& held = holders_[key.key];
      if (held.size() < kMostHeld) held.push_back(u);
    }
  }

  [[nodiscard]] const std::vector<std::vector<std::size_t>>& groups() const { return groups_; }

 private:
  // The group of the most alike earlier utterance, if most of its members agree.
  std::optional<std::size_t> best_group(std::size_t u) const {
    std::vector<std::size_t> met;
    for (const Key& key : all_[u].keys) {
      const auto held = holders_.find(key.key);
      if (held != holders_.end()) met.insert(met.end(), held->second.begin(), held->second.end());
    }
    std::ranges::sort(met);
    met.erase(std::unique(met.begin(), met.end()), met.end());
    std::optional<std::size_t> best;
    double best_dice = 0;
    for (const std::size_t v : met) {
      const Alike like = alike(all_[u], all_[v]);
      if (like.dice <= best_dice || !one_utterance(all_[u], all_[v], like)) continue;
      if (!fits(u, groups_[group_of_[v]])) continue;
      best = group_of_[v];
      best_dice = like.dice;
    }
    return best;
  }

  // A telling rarely prints one utterance twice, and then in the same words.
  bool fits(std::size_t u, const std::vector<std::size_t>& group) const {
    std::size_t agree = 0;
    const std::size_t asked = std::min(group.size(), kMostAsked);
    for (const std::size_t v : std::span(group).first(asked)) {
      const Alike like = alike(all_[u], all_[v]);
      if (all_[u].said.telling == all_[v].said.telling && like.dice < 0.8) return false;
      if (one_utterance(all_[u], all_[v], like)) ++agree;
    }
    return 2 * agree >= asked;
  }

  const std::vector<Utterance>& all_;
  std::vector<std::size_t> group_of_;
  std::vector<std::vector<std::size_t>> groups_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders_;
};

// The speaker whom the tellings agree on.
std::optional<NameId> speaker_of(const std::vector<Utterance>& all,
                                 const std::vector<std::size_t>& group) {
  std::optional<NameId> speaker;
  for (const std::size_t u : group) {
    if (!all[u].speaker) continue;
    if (speaker && *speaker != *all[u].speaker) return std::nullopt;
    speaker = all[u].speaker;
  }
  return speaker;
}

double agreement_of(const std::vector<Utterance>& all, const std::vector<std::size_t>& group) {
  double sum = 0;
  int pairs = 0;
  for (std::size_t i = 0; i < std::min(group.size(), kMostAsked); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const bool same = all[group[i]].said.text == all[group[j]].said.text;
      sum += same ? 1 : alike(all[group[i]], all[group[j]]).dice;
      ++pairs;
    }
  }
  return pairs == 0 ? 1 : sum / pairs;
}

}  // namespace

std::vector<SharedQuote> share_quotes(std::span<const Telling> tellings,
                                      const LinkedNames& linked) {
  const std::vector<Utterance> all = all_utterances(tellings, linked);
  Collector collector(all);
  for (std::size_t u = 0; u < all.size(); ++u) collector.add(u);
  std::vector<SharedQuote> out;
  for (const std::vector<std::size_t>& group : collector.groups()) {
    SharedQuote quote;
    quote.id = static_cast<std::uint32_t>(out.size());
    quote.speaker = speaker_of(all, group);
    quote.agreement = agreement_of(all, group);
    for (const std::size_t u : group) quote.said.push_back(all[u].said);
    out.push_back(std::move(quote));
  }
  return out;
}

}  // namespace twicetold
