#include "names/lexicon.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "names/gazetteer.h"
#include "names/romanisation.h"
#include "text/stems.h"

namespace twicetold {
namespace {

// Calls `take` for each entry of a list.
template <typename Take>
void each_entry(std::string_view list, char separator, Take take) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(separator, at), list.size());
    if (end > at) take(list.substr(at, end - at));
    at = end + 1;
  }
}

struct ListedPhrase {
  NameKind kind = NameKind::kOther;
  bool is_region = false;
};

class Lexicon {
 public:
  Lexicon() {
    words_.reserve(16384);
    using namespace word_class;
    using namespace gazetteer;
    add_words(kCommonWords, kCommon);
    add_words(kGivenNames, kGivenName);
    add_words(kSurnames, kSurname);
    add_words(kHonorifics, kHonorific);
    add_words(kTitles, kTitle);
    add_words(kPersonNouns, kPersonNoun);
    add_words(kOrganizationWords, kOrgWord);
    add_words(kOrganizationHeads, kOrgHead);
    add_words(kPlaceWords, kPlaceWord);
    add_words(kPlaceHeads, kPlaceHead);
    add_words(kEventWords, kEventWord);
    add_words(kWorkNouns, kWorkNoun);
    add_words(gazetteer::kCalendar, word_class::kCalendar);
    add_words(kDemonyms, kDemonym);
    add_words(kNoNames, kNoName);
    add_words(kParticles, kParticle);
    add_words(kSpeechVerbs, kSpeechVerb);
    for (std::string_view surname : korean_surname_spellings()) {
      words_[surname] |= kKoreanSurname;
    }
    add_phrases(kWorks, {NameKind::kWork, false});
    add_phrases(kEvents, {NameKind::kEvent, false});
    add_phrases(kOrganizations, {NameKind::kOrganization, false});
    add_phrases(kCities, {NameKind::kPlace, false});
    add_phrases(kRegions, {NameKind::kPlace, true});
    add_phrases(kCountries, {NameKind::kPlace, true});
  }

  std::uint32_t classes(std::string_view word) const {
    const auto found = words_.find(word);
    return found == words_.end() ? 0 : found->second;
  }

  const ListedPhrase* phrase(std::string_view phrase) const {
    const auto found = phrases_.find(phrase);
    return found == phrases_.end() ? nullptr : &found->second;
  }

  std::size_t longest(std::string_view word) const {
    const auto found = longest_.find(word);
    return found == longest_.end() ? 0 : found->second;
  }

 private:
  void add_words(std::string_view list, std::uint32_t bit) {
    each_entry(list, ' ', [&](std::string_view word) { words_[word] |= bit; });
  }

  void add_phrases(std::string_view list, ListedPhrase phrase) {
    each_entry(list, ';', [&](std::string_view entry) {
      phrases_.insert_or_assign(entry, phrase);
      const std::string_view first = entry.substr(0, entry.find(' '));
      words_[first] |= word_class::kPhraseStart;
      const auto size = static_cast<std::size_t>(std::ranges::count(entry, ' ')) + 1;
      longest_[first] = std::max(longest_[first], size);
    });
  }

  std::unordered_map<std::string_view, std::uint32_t> words_;
  std::unordered_map<std::string_view, ListedPhrase> phrases_;
  std::unordered_map<std::string_view, std::size_t> longest_;
};

const Lexicon& lexicon() {
  static const Lexicon kept;
  return kept;
}

bool is_common_base(std::string_view base) {
  return base.size() >= 3 && (lexicon().classes(base) & word_class::kCommon) != 0;
}

// "quipping", "sagged", "boldest", "knobs": forms of ordinary words that the count was too short
// for.
bool is_form_of_common(std::string_view word) {
  constexpr std::array<std::string_view, 9> kEndings = {"s",  "es", "ed",  "d",   "ing",
                                                        "ly", "er", "est", "ness"};
  for (std::string_view ending : kEndings) {
    if (!word.ends_with(ending) || word.size() < ending.size() + 3) continue;
    const std::string_view base = word.substr(0, word.size() - ending.size());
    if (is_common_base(base)) return true;
    if (base.back() == 'i' && is_common_base(std::string(base.substr(0, base.size() - 1)) + "y")) {
      return true;  // "luckily", "stories"
    }
    if (ending == "ing" && is_common_base(std::string(base) + "e")) return true;
    if (base.size() > 3 && base.back() == base[base.size() - 2] && ending != "s" &&
        is_common_base(base.substr(0, base.size() - 1))) {
      return true;
    }
  }
  for (std::string_view prefix :
       {std::string_view("un"), std::string_view("re"), std::string_view("non")}) {
    if (word.starts_with(prefix) && word.size() > prefix.size() + 3 &&
        is_common_base(word.substr(prefix.size()))) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string lexicon_form(std::string_view folded) {
  if (folded.ends_with("'s")) {
    folded.remove_suffix(2);
  } else if (folded.ends_with('\'') && folded.size() > 2) {
    folded.remove_suffix(1);
  }
  return fold_diacritics(folded);
}

std::uint32_t word_classes(std::string_view form) {
  const std::uint32_t found = lexicon().classes(form);
  constexpr std::uint32_t kPlain = ~word_class::kPhraseStart;
  if (found == 0 && form.ends_with('s') &&
      (lexicon().classes(form.substr(0, form.size() - 1)) & word_class::kDemonym) != 0) {
    return word_class::kDemonym;  // "Danes"
  }
  if ((found & kPlain) == 0 && is_form_of_common(form)) return found | word_class::kCommon;
  return found;
}

std::optional<KnownPhrase> known_phrase(std::string_view phrase) {
  const ListedPhrase* found = lexicon().phrase(phrase);
  if (found == nullptr) return std::nullopt;
  return KnownPhrase{found->kind, found->is_region,
                     static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1};
}

std::size_t longest_phrase(std::string_view word) { return lexicon().longest(word); }

}  // namespace twicetold
