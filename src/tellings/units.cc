// What a sentence gives as evidence.
//
// The idea: two outlets rarely choose the same words, but they name the same people, numbers and
// days, and their verbs are of one kind. So a sentence becomes a set of keys: a name stands for all
// its spellings, a word for its group of synonyms (concepts.h). Each key weighs by its rarity in
// news, less what it loses by standing in many of these sentences: the names of the leads and the
// title of the series say little about which sentence this is.
//
// A case that fits: "Son Seok Koo even enacted the speed of turning his head" and "The actor
// demonstrated whether they should do it slowly" share a person (by "the actor") and two concepts.
// One that does not: irony, and whatever is said in wholly other terms.
//
// Cost: linear; each distinct word of a text is hashed once.
#include "tellings/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/hash.h"
#include "tellings/concepts.h"
#include "text/rarity.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostTerms = 96;     // of a sentence; what is longer is no sentence
constexpr float kNameWeight = 8.0F;        // of a name that stands once
constexpr float kNumberWeight = 6.0F;      // as in likeness.cc
constexpr float kDateWeight = 5.0F;        // dates of one day stand in many sentences of a story
constexpr float kSpeakerShare = 0.35F;     // of a name's weight where it only tells who said so
constexpr double kAttributionShare = 0.4;  // of "spokesman" and "ministry" likewise
constexpr double kPhraseWeight = 5.0;      // of "get into", whose words are common apart
constexpr float kReactionWeight = 8.0F;    // of a feeling that people have about it
constexpr float kStandInShare = 0.4F;      // of a name's weight for "he"; a guess
constexpr float kSynonymShare = 0.75F;     // of a word's weight for another word of its group
constexpr double kLocalFloor = 0.25;       // what a name in every sentence keeps of its weight
constexpr float kTelling = 5.0F;   // rarity of "disappoint": from here on a word can identify
constexpr double kLightest = 3.0;  // rarity of "new" and "year": below, no evidence

std::uint64_t key_of(char kind, std::uint64_t what) {
  return combine(static_cast<std::uint64_t>(static_cast<unsigned char>(kind)), what);
}

// Who "he" and "the two" stand for: the people named last, newest first.
struct Named {
  std::vector<NameId> people;

  void add(NameId name) {
    std::erase(people, name);
    people.insert(people.begin(), name);
    if (people.size() > 2) people.pop_back();
  }
};

constexpr std::array kOne = {"he"sv, "she"sv, "his"sv, "her"sv, "him"sv, "actor"sv, "actress"sv};
constexpr std::array kTwo = {"both"sv, "duo"sv,    "pair"sv,  "they"sv,
                             "two"sv,  "couple"sv, "actors"sv};

// Words of attribution: they tell who said it, not what.
constexpr std::array kAttribution = {
    "spokesman"sv,  "spokeswoman"sv, "spokesperson"sv, "minister"sv,  "ministry"sv,
    "official"sv,   "officials"sv,   "statement"sv,    "according"sv, "media"sv,
    "newspaper"sv,  "agency"sv,      "reporter"sv,     "reporters"sv, "authorities"sv,
    "sources"sv,    "told"sv,        "interview"sv,    "news"sv,      "report"sv,
    "reports"sv,    "reported"sv,    "reportedly"sv,   "added"sv,     "spokespeople"sv,
    "department"sv, "government"sv,  "conference"sv};

// Offices and trades that stand before a name: "interior minister", "first base coach".
constexpr std::array kTitles = {"minister"sv,   "president"sv,      "chancellor"sv, "secretary"sv,
                                "senator"sv,    "governor"sv,       "mayor"sv,      "chief"sv,
                                "director"sv,   "manager"sv,        "coach"sv,      "captain"sv,
                                "actor"sv,      "actress"sv,        "singer"sv,     "judge"sv,
                                "officer"sv,    "striker"sv,        "chairman"sv,   "leader"sv,
                                "spokesman"sv,  "spokeswoman"sv,    "physician"sv,  "doctor"sv,
                                "professor"sv,  "goalkeeper"sv,     "founder"sv,    "executive"sv,
                                "head"sv,       "representative"sv, "attorney"sv,   "general"sv,
                                "prosecutor"sv, "lawyer"sv,         "ceo"sv,        "candidate"sv};

// How many people a word stands in for, if it does.
std::size_t stands_for(const Analysis& text, const Token& token) {
  const std::string& word = text.folded(token);
  if (std::ranges::find(kOne, word) != kOne.end()) return 1;
  return std::ranges::find(kTwo, word) != kTwo.end() ? 2 : 0;
}

// How people took it: "many were disappointed", "which frustrated viewers". Who they are is left
// open by one outlet as often as not, so that the feeling and that somebody felt it count as one.
struct Reaction {
  std::optional<Concept> emotion;
  bool people = false;

  void read(std::string_view folded, std::optional<Concept> group) {
    static const std::array emotions = {concept_named("disappoint"), concept_named("delight"),
                                        concept_named("anger"),      concept_named("fear"),
                                        concept_named("shock"),      concept_named("sad")};
    static const std::array crowds = {concept_named("viewer"), concept_named("people"),
                                      concept_named("supporter")};
    constexpr std::array open = {"many"sv,  "some"sv,  "others"sv, "most"sv,
                                 "users"sv, "crowd"sv, "public"sv};
    if (!group) {
      people = people || std::ranges::find(open, folded) != open.end();
      return;
    }
    if (!emotion && std::ranges::find(emotions, *group) != emotions.end()) emotion = group;
    people = people || std::ranges::find(crowds, *group) != crowds.end();
  }
};

// The places of a telling's names in its body, in reading order.
std::vector<NamedSpan> named_spans(const Telling& telling, std::span<const NameId> shared_of) {
  std::vector<NamedSpan> out;
  const std::vector<Name>& names = telling.annotation.names;
  for (std::size_t i = 0; i < std::min(names.size(), shared_of.size()); ++i) {
    for (const Mention& mention : names[i].mentions) {
      if (mention.in == Field::kText) out.push_back({mention.span, shared_of[i]});
    }
  }
  std::ranges::sort(out, [](const NamedSpan& a, const NamedSpan& b) { return a.span < b.span; });
  return out;
}

// Adds up what one telling's sentences hold.
class Reader {
 public:
  Reader(const Telling& telling, std::span<const NamedSpan> names, const LinkedNames& linked,
         const IdfTable& idf)
      : text_(telling.text.body), linked_(linked), names_(names), idf_(idf) {
    for (const Quote& quote : telling.annotation.quotes) {
      if (quote.in == Field::kText && quote.speaker) speakers_.push_back(quote.speaker->span);
    }
    std::ranges::sort(speakers_);
  }

  Unit read(TellingIndex telling, std::uint32_t sentence) {
    const UnitText of = unit_of(text_, sentence);
    Unit unit{telling, sentence, of.span, {}, 0, 0, features_of(of, names_, idf_)};
    add_facts(of, unit.terms);
    add_words(of, unit.terms);
    return unit;
  }

 private:
  void add(std::vector<Term>& terms, std::uint64_t key, std::uint64_t form, float weight,
           bool is_name = false) {
    if (terms.size() < kMostTerms) terms.push_back({key, form, weight, false, is_name, false});
  }

  // Whether a name stands where a quotation has its speaker.
  bool speaks(Span name) const {
    const auto at = std::ranges::partition_point(
        speakers_, [&](Span speaker) { return speaker.end <= name.begin; });
    return at != speakers_.end() && at->overlaps(name);
  }

  // Names, numbers and dates. Their words are evidence only once.
  void add_facts(const UnitText& of, std::vector<Term>& terms) {
    spans_.clear();
    titles_.clear();
    bool someone = false;
    for (; next_name_ < names_.size() && names_[next_name_].span.begin < of.span.end;
         ++next_name_) {
      const NamedSpan& name = names_[next_name_];
      if (!of.span.contains(name.span)) continue;
      const auto id = static_cast<std::size_t>(name.name);
      const float share = speaks(name.span) ? kSpeakerShare : 1.0F;
      add(terms, key_of('n', id), key_of('n', id), kNameWeight * share, true);
      spans_.push_back(name.span);
      add_titles(of, name.span);
      if (id < linked_.names.size() && linked_.names[id].kind == NameKind::kPerson) {
        named_.add(name.name);
        someone = true;
      }
    }
    for (; next_number_ < text_.numbers.size() &&
           text_.numbers[next_number_].span.begin < of.span.end;
         ++next_number_) {
      const Number& number = text_.numbers[next_number_];
      const std::uint64_t key = key_of('#', hash_of(std::to_string(number.value)));
      add(terms, key, key, number.value < 3 ? kNumberWeight / 3 : kNumberWeight);
    }
    for (; next_date_ < text_.dates.size() && text_.dates[next_date_].span.begin < of.span.end;
         ++next_date_) {
      const Date& date = text_.dates[next_date_];
      const std::uint64_t key = key_of('@', hash_of(std::string_view(date.value).substr(0, 10)));
      add(terms, key, key, kDateWeight);
      spans_.push_back(date.span);
    }
    std::ranges::sort(spans_);
    if (!someone) add_stand_ins(of, terms);
  }

  // "interior minister" of "the German interior minister Thomas de Maizière" tells who, not what.
  void add_titles(const UnitText& of, Span name) {
    constexpr TokenIndex kWords = 3;
    const TokenIndex at = text_.token_at(name.begin);
    for (TokenIndex t = at; t > of.first && at - t < kWords; --t) {
      const Token& before = text_.tokens[t - 1];
      if (before.kind != TokenKind::kWord || text_.is_stop(before)) return;
      if (t == at && std::ranges::find(kTitles, text_.folded(before)) == kTitles.end()) return;
      titles_.push_back(t - 1);
    }
  }

  void add_stand_ins(const UnitText& of, std::vector<Term>& terms) {
    std::size_t count = 0;
    for (TokenIndex t = of.first; t < std::min(of.last, of.first + 24); ++t) {
      count = std::max(count, stands_for(text_, text_.tokens[t]));
    }
    for (std::size_t i = 0; i < std::min(count, named_.people.size()); ++i) {
      const auto id = static_cast<std::size_t>(named_.people[i]);
      add(terms, key_of('n', id), key_of('n', id), kNameWeight * kStandInShare, true);
    }
  }

  void add_words(const UnitText& of, std::vector<Term>& terms) {
    std::size_t inside = 0;
    Reaction reaction;
    for (TokenIndex t = of.first; t < of.last && terms.size() < kMostTerms; ++t) {
      const Token& token = text_.tokens[t];
      while (inside < spans_.size() && spans_[inside].end <= token.span.begin) ++inside;
      if (inside < spans_.size() && spans_[inside].overlaps(token.span)) continue;
      if (token.kind != TokenKind::kWord) continue;
      const auto group = concept_at(text_, t);
      reaction.read(text_.folded(token), group);
      if (text_.is_stop(token) && !group) continue;
      double weight = rarity_of(text_.words[token.word], text_.language);
      if (std::ranges::find(kAttribution, text_.folded(token)) != kAttribution.end()) {
        weight *= kAttributionShare;
      }
      if (std::ranges::find(titles_, t) != titles_.end()) weight *= kAttributionShare;
      if (text_.is_stop(token)) weight = std::max(weight, kPhraseWeight);
      const std::uint64_t form = hash_of(text_.stem(token));
      const double counted = group || weight >= kLightest ? weight : weight / 2;
      add(terms, group ? key_of('c', *group) : key_of('w', form), form,
          static_cast<float>(counted));
    }
    if (!reaction.emotion || !reaction.people) return;
    const std::uint64_t key = key_of('r', *reaction.emotion);
    add(terms, key, key, kReactionWeight);
    terms.back().reaction = true;
  }

  const Analysis& text_;
  const LinkedNames& linked_;
  std::span<const NamedSpan> names_;
  std::vector<Span> speakers_;  // of the telling's quotations, sorted
  const IdfTable& idf_;
  Named named_;
  std::vector<TokenIndex> titles_;  // words of this sentence that introduce a name
  std::vector<Span> spans_;         // of the names and dates of this sentence
  std::size_t next_name_ = 0, next_number_ = 0, next_date_ = 0;
};

// One term for each key, the heaviest.
void settle(Unit& unit) {
  std::ranges::sort(unit.terms, [](const Term& a, const Term& b) {
    return a.key != b.key         ? a.key < b.key
           : a.weight != b.weight ? a.weight > b.weight
                                  : a.form < b.form;
  });
  const auto same = [](const Term& a, const Term& b) { return a.key == b.key; };
  unit.terms.erase(std::unique(unit.terms.begin(), unit.terms.end(), same), unit.terms.end());
  unit.total = 0;
  double squares = 0;
  for (const Term& term : unit.terms) {
    const auto weight = static_cast<double>(term.weight);
    unit.total += weight;
    squares += weight * weight;
  }
  unit.norm = std::sqrt(squares);
}

// Takes from each key what it loses by standing in many sentences: see the story above. The share
// is that of the telling in which it is commonest, so that a short telling does not hide it.
void discount(Units& units) {
  std::unordered_map<std::uint64_t, double> keeps;
  for (TellingIndex t = 0; t + 1 < units.first.size(); ++t) {
    std::unordered_map<std::uint64_t, std::uint32_t> in;
    for (const Unit& unit : units.of(t)) {
      for (const Term& term : unit.terms) ++in[term.key];
    }
    const double most =
        std::log(static_cast<double>(std::max<std::size_t>(units.of(t).size(), 8)) + 4);
    for (Unit& unit : std::span(units.all).subspan(units.first[t], units.of(t).size())) {
      for (Term& term : unit.terms) {
        term.single = in[term.key] == 1 && term.weight >= kTelling;
      }
    }
    for (const auto& [key, count] : in) {
      const double kept = std::max(kLocalFloor, 1 - std::log(static_cast<double>(count)) / most);
      const auto [at, fresh] = keeps.try_emplace(key, kept);
      if (!fresh) at->second = std::min(at->second, kept);
    }
  }
  for (Unit& unit : units.all) {
    for (Term& term : unit.terms) term.weight *= static_cast<float>(keeps.at(term.key));
  }
}

}  // namespace

Units make_units(std::span<const Telling> tellings, const LinkedNames& linked) {
  std::vector<const Analysis*> bodies;
  for (const Telling& telling : tellings) bodies.push_back(&telling.text.body);
  const IdfTable rarity(bodies);
  Units units;
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    units.first.push_back(static_cast<UnitIndex>(units.all.size()));
    units.named.push_back(linked.shared_of[t]);
    std::ranges::sort(units.named.back());
    units.names.push_back(named_spans(tellings[t], linked.shared_of[t]));
    Reader reader(tellings[t], units.names.back(), linked, rarity);
    const auto sentences = static_cast<std::uint32_t>(tellings[t].text.body.sentences.size());
    for (std::uint32_t s = 0; s < sentences; ++s) units.all.push_back(reader.read(t, s));
  }
  units.first.push_back(static_cast<UnitIndex>(units.all.size()));
  for (Unit& unit : units.all) settle(unit);
  discount(units);
  for (Unit& unit : units.all) settle(unit);
  return units;
}

std::span<const NamedSpan> names_inside(std::span<const NamedSpan> names, Span span) {
  const auto first = std::ranges::partition_point(
      names, [&](const NamedSpan& name) { return name.span.begin < span.begin; });
  const auto last = std::partition_point(
      first, names.end(), [&](const NamedSpan& name) { return name.span.end <= span.end; });
  return {first, last};
}

Agreement agreement_of_terms(const Unit& a, const Unit& b) {
  Agreement out;
  double product = 0;
  for (auto x = a.terms.begin(), y = b.terms.begin(); x != a.terms.end() && y != b.terms.end();) {
    if (x->key == y->key) {
      const float share = x->form == y->form ? 1.0F : kSynonymShare;
      const auto weight = static_cast<double>(std::min(x->weight, y->weight) * share);
      out.shared += weight;
      product += static_cast<double>(x->weight * y->weight * share);
      if (!x->name) out.words += weight;
      ++out.terms;
      out.singles += x->single && y->single;
      out.reaction = out.reaction || (x->reaction && x->single && y->single);
      ++x, ++y;
    } else {
      const bool less = x->key < y->key;
      x += less;
      y += !less;
    }
  }
  if (out.terms == 0) return out;
  // A very short sentence is held in many: it is measured against a usual one.
  constexpr double kUsual = 24, kUsualNorm = 10;
  const double contained = out.shared / std::max(std::min(a.total, b.total), kUsual);
  const double cosine = product / (std::max(a.norm, kUsualNorm) * std::max(b.norm, kUsualNorm));
  out.score = std::min(1 - kWordingShare, 0.3 * contained + 0.4 * cosine);
  return out;
}

Agreement agreement_of(const Unit& a, const Unit& b) {
  Agreement out = agreement_of_terms(a, b);
  if (out.terms == 0) return out;
  out.wording = likeness(a.features, b.features).score;
  out.score += kWordingShare * out.wording;
  return out;
}

Unit joined_terms(const Unit& a, const Unit& b) {
  Unit out;
  out.telling = a.telling;
  out.sentence = std::min(a.sentence, b.sentence);
  out.span = {std::min(a.span.begin, b.span.begin), std::max(a.span.end, b.span.end)};
  out.terms = a.terms;
  out.terms.insert(out.terms.end(), b.terms.begin(), b.terms.end());
  settle(out);
  return out;
}

Unit joined(const Unit& a, const Unit& b) {
  Unit out = joined_terms(a, b);
  out.features = a.features;
  return out;
}

}  // namespace twicetold
