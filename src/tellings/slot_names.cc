// Two people in one role.
//
// The problem: "coach Anna Berg resigned" and "coach Nils Roth resigned" cannot both be right, but
// most aligned sentences name different people because they tell different parts. The idea: each
// side has one person that the other telling never mentions anywhere, in the same place of the same
// words: the word before or the word after is the same and not common. Anything less is silence.
#include <algorithm>
#include <optional>

#include "tellings/context.h"
#include "tellings/slots.h"
#include "text/rarity.h"

namespace twicetold {
namespace {

constexpr double kAgreement = 0.42;
constexpr double kRarity = 4.5;  // of the word beside the name: "said" and "former" are below

bool mentions(const Side& side, NameId name) {
  return std::ranges::binary_search(side.named, name);
}

// The one person of `a` whom the other telling never names; none if there are two.
std::optional<NamedSpan> stranger(const Side& a, const Side& b, const LinkedNames& linked) {
  std::optional<NamedSpan> out;
  for (const NamedSpan& name : names_inside(a.names, a.span)) {
    const SharedName& shared = linked.names[static_cast<std::size_t>(name.name)];
    if (shared.kind != NameKind::kPerson || mentions(b, name.name)) continue;
    if (out && out->name != name.name) return std::nullopt;
    out = name;
  }
  return out;
}

// The stem of the token beside a name if it says something.
std::string_view telling_word(const Analysis& text, TokenIndex at, Span within) {
  if (at >= text.tokens.size() || !within.contains(text.tokens[at].span)) return {};
  const Token& token = text.tokens[at];
  if (token.kind != TokenKind::kWord || text.is_stop(token)) return {};
  return rarity_of(text.words[token.word], text.language) >= kRarity
             ? std::string_view(text.stem(token))
             : std::string_view();
}

bool one_role(const Side& a, Span name_a, const Side& b, Span name_b) {
  const Analysis &x = a.telling.text.body, &y = b.telling.text.body;
  const TokenIndex first_a = x.token_at(name_a.begin), first_b = y.token_at(name_b.begin);
  if (first_a > 0 && first_b > 0) {
    const std::string_view before = telling_word(x, first_a - 1, a.span);
    if (!before.empty() && before == telling_word(y, first_b - 1, b.span)) return true;
  }
  const std::string_view after = telling_word(x, x.token_at(name_a.end), a.span);
  return !after.empty() && after == telling_word(y, y.token_at(name_b.end), b.span);
}

// Whether two names share a part, as "Anna Berg" and "Ms. Berg" do.
bool share_a_part(const Analysis& x, Span a, const Analysis& y, Span b) {
  for (TokenIndex s = x.token_at(a.begin); s < x.tokens.size() && x.tokens[s].span.begin < a.end;
       ++s) {
    for (TokenIndex t = y.token_at(b.begin); t < y.tokens.size() && y.tokens[t].span.begin < b.end;
         ++t) {
      if (x.folded(x.tokens[s]) == y.folded(y.tokens[t])) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Found> compare_people(const Side& a, const Side& b, const LinkedNames& linked) {
  if (agreement_of(a.unit, b.unit).score < kAgreement) return {};
  const auto in_a = stranger(a, b, linked), in_b = stranger(b, a, linked);
  if (!in_a || !in_b || !one_role(a, in_a->span, b, in_b->span)) return {};
  const Analysis &x = a.telling.text.body, &y = b.telling.text.body;
  if (share_a_part(x, in_a->span, y, in_b->span)) return {};
  const auto value = [&](const Side& side, const NamedSpan& name, const Analysis& text) {
    return SlotValue{side.index, name.span, std::string(name.span.in(text.text)),
                     linked.names[static_cast<std::size_t>(name.name)].name};
  };
  Found out{SlotKind::kName, value(a, *in_a, x), value(b, *in_b, y), true, {}};
  out.why = "“" + out.a.text + "” and “" + out.b.text + "”: two people in one role";
  return {out};
}

}  // namespace twicetold
