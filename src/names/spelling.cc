// Parts of names are compared by a cascade: equal, initial, pet name, same sound, typing error. The
// order is that of trust. A typing error is never assumed between two words that the lists know as
// two names ("Angela", "Angelo"; "Scholz", "Schulz").
#include "names/spelling.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#include "base/utf8.h"
#include "names/lexicon.h"
#include "names/romanisation.h"
#include "text/stems.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongestName = 200;

// Pet names: a row is one name. Common knowledge.
constexpr std::array<std::string_view, 46> kPetNames = {
    " robert bob bobby rob robbie bert ",
    " william bill billy will willie liam ",
    " richard rick dick ricky rich ",
    " theodore ted teddy theo ",
    " edward ed eddie ned ted ",
    " james jim jimmy jamie ",
    " john jack johnny jon ",
    " joseph joe joey ",
    " michael mike mick mickey ",
    " thomas tom tommy ",
    " charles charlie chuck chas ",
    " daniel dan danny ",
    " david dave davy ",
    " anthony tony antony ",
    " andrew andy drew ",
    " christopher chris kit ",
    " matthew matt ",
    " nicholas nick nicky nico ",
    " steven steve stephen ",
    " samuel sam sammy ",
    " benjamin ben benny bibi ",
    " alexander alex sasha sandy alec ",
    " gregory greg ",
    " kenneth ken kenny ",
    " lawrence larry laurence ",
    " patrick pat paddy ",
    " peter pete ",
    " philip phil phillip ",
    " ronald ron ronnie ",
    " timothy tim ",
    " frederick fred freddie freddy ",
    " albert al bert ",
    " elizabeth liz lizzie beth betty eliza ",
    " katherine kate katie kathy kathryn catherine ",
    " margaret maggie meg peggy ",
    " susan sue susie ",
    " jennifer jen jenny ",
    " jessica jess jessie ",
    " deborah deb debbie ",
    " barbara barb babs ",
    " victoria vicky tori ",
    " vladimir vova volodya ",
    " dmitry dima dmitri ",
    " francisco paco pancho ",
    " jose pepe ",
    " mohammed mohamed muhammad mohammad mohamad muhammed mehmet mohd "};

bool is_pet_name(std::string_view a, std::string_view b) {
  std::string x(1, ' '), y(1, ' ');
  x.append(a).push_back(' ');
  y.append(b).push_back(' ');
  return std::ranges::any_of(kPetNames, [&](std::string_view row) {
    return row.find(x) != row.npos && row.find(y) != row.npos;
  });
}

bool is_latin(char32_t c) {
  return c < 0x300 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2000 && c < 0x2070);
}

bool needs_transliteration(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = code_point_at(name, at);
    if (c.valid && !is_latin(c.value) && !(c.value >= 0x300 && c.value < 0x370)) return true;
    at += c.size;
  }
  return false;
}

// Opening ICU's tables takes milliseconds, so it happens once, at the first name that needs it.
std::string transliterated(std::string_view name) {
  static std::mutex one_at_a_time;
  static const std::unique_ptr<icu::Transliterator> kept = [] {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
  }();
  if (!kept) return std::string(name);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  const std::lock_guard guard(one_at_a_time);
  kept->transliterate(text);
  std::string out;
  text.toUTF8String(out);
  return out;
}

char letter_for_digit(char c) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
      return 'i';
    case '3':
      return 'e';
    case '4':
      return 'a';
    case '5':
      return 's';
    case '7':
      return 't';
    case '8':
      return 'b';
    case '9':
      return 'g';
    default:
      return c;
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void read_digits_as_letters(std::string& word) {
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(word, is_digit));
  if (digits == 0 || digits * 2 >= word.size()) return;
  std::ranges::transform(word, word.begin(), letter_for_digit);
}

bool is_company_ending(std::string_view word) {
  constexpr std::array<std::string_view, 9> kEndings = {"llc",  "inc", "ltd", "plc", "gmbh",
                                                        "corp", "llp", "bv",  "srl"};
  return std::ranges::find(kEndings, word) != kEndings.end();
}

void drop_titles(std::vector<NamePart>& parts) {
  while (parts.size() > 1) {
    const std::uint32_t classes = word_classes(parts.front().text);
    const bool name =
        (classes & (word_class::kGivenName | word_class::kSurname)) != 0 && parts.size() == 2;
    if ((classes & (word_class::kHonorific | word_class::kTitle)) == 0 || name) break;
    parts.erase(parts.begin());
  }
  while (parts.size() > 1 && is_company_ending(parts.back().text)) parts.pop_back();
}

bool is_listed_name(std::string_view word) {
  return (word_classes(word) & (word_class::kGivenName | word_class::kSurname)) != 0;
}

bool same_korean_surname(std::string_view a, std::string_view b) {
  static const std::string kGiven = " min";
  return readings_meet(korean_readings(std::string(a) + kGiven),
                       korean_readings(std::string(b) + kGiven));
}

std::string sorted_letters(std::string_view word) {
  std::string out(word);
  std::ranges::sort(out);
  return out;
}

}  // namespace

std::string folded_name(std::string_view name) {
  const std::string plain = fold_diacritics(name);
  std::string out;
  for (std::size_t at = 0; at < plain.size();) {
    const CodePoint c = code_point_at(plain, at);
    at += c.size;
    const char32_t small = c.value >= 'A' && c.value <= 'Z' ? c.value + 32 : c.value;
    const bool apostrophe = c.value == '\'' || c.value == 0x2019 || c.value == 0x2018 ||
                            c.value == '`' || c.value == 0x02BC || c.value == 0x02BB;
    if (apostrophe) continue;
    const bool kept = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9') ||
                      (small >= 0xC0 && !(small >= 0x2000 && small < 0x2070) && small != 0x30FB);
    if (kept) {
      append_utf8(out, small);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<NamePart> name_parts(std::string_view name) {
  name = name.substr(0, kLongestName);
  while (!name.empty() && !is_boundary(name, name.size())) name.remove_suffix(1);
  const std::string text =
      folded_name(needs_transliteration(name) ? transliterated(name) : std::string(name));
  std::vector<NamePart> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    NamePart part;
    part.text = text.substr(at, end - at);
    at = end + 1;
    read_digits_as_letters(part.text);
    part.initial = part.text.size() == 1;
    part.light = !part.initial && (word_classes(part.text) & word_class::kParticle) != 0;
    if (!parts.empty() && parts.back().text == part.text) continue;
    parts.push_back(std::move(part));
  }
  drop_titles(parts);
  return parts;
}

std::string sound_of(std::string_view word) {
  constexpr std::array<std::array<std::string_view, 2>, 38> kSounds = {{
      {"sch", "s"}, {"sh", "s"}, {"zh", "z"},  {"kh", "k"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"},
      {"dh", "d"},  {"ch", "c"}, {"tch", "c"}, {"ts", "c"}, {"tz", "c"}, {"ck", "k"}, {"oo", "u"},
      {"ou", "u"},  {"ee", "i"}, {"iy", "i"},  {"yi", "i"}, {"ij", "i"}, {"ei", "e"}, {"ey", "e"},
      {"ai", "e"},  {"ay", "e"}, {"ae", "e"},  {"ie", "i"}, {"ks", "x"}, {"oe", "o"}, {"ue", "u"},
      {"au", "o"},  {"aw", "o"}, {"hs", "s"},  {"x", "s"},  {"q", "k"},  {"y", "i"},  {"j", "i"},
      {"w", "v"},   {"c", "k"},  {"z", "s"},
  }};
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    std::string_view sound = word.substr(at, 1);
    std::size_t size = 1;
    for (const auto& [letters, heard] : kSounds) {
      if (word.substr(at, letters.size()) == letters) {
        sound = heard;
        size = letters.size();
        break;
      }
    }
    if (out.empty() || out.back() != sound[0]) out += sound;  // doubled letters sound once
    at += size;
  }
  if (out.size() > 3 && out.ends_with('h')) out.pop_back();
  return out;
}

int edit_distance(std::string_view a, std::string_view b, int limit) {
  constexpr std::size_t kMost = 64;
  const int over = limit + 1;
  if (a.size() > kMost || b.size() > kMost) return over;
  const auto gap = static_cast<int>(a.size()) - static_cast<int>(b.size());
  if (gap > limit || -gap > limit) return over;
  std::array<std::array<int, kMost + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& up = rows[(i + 2) % 3];
    const auto& up2 = rows[(i + 1) % 3];
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int change = up[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({up[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], up2[j - 2] + 1);
      }
    }
  }
  return std::min(rows[a.size() % 3][b.size()], over);
}

PartLikeness part_likeness(const NamePart& a, const NamePart& b) {
  if (a.text == b.text) return {1.0, ""};
  if (a.initial || b.initial) {
    const bool fits = a.text[0] == b.text[0] && !(a.initial && b.initial);
    return fits ? PartLikeness{0.85, "an initial"} : PartLikeness{};
  }
  if (is_pet_name(a.text, b.text)) return {0.9, "a short form"};
  const std::size_t size = std::min(a.text.size(), b.text.size());
  const bool two_names = is_listed_name(a.text) && is_listed_name(b.text);
  const std::string sound_a = sound_of(a.text), sound_b = sound_of(b.text);
  if (sound_a == sound_b && (size >= 4 || (size >= 2 && !two_names))) return {0.92, "same sound"};
  if (size >= 2 && size <= 6 && same_korean_surname(a.text, b.text)) {
    return {0.9, "spellings of one Korean surname"};
  }
  if (two_names) return {};
  const int distance = edit_distance(a.text, b.text, 2);
  if (distance == 1 && size >= 4) return {0.88, "one letter differs"};
  if (size >= 5 && edit_distance(sound_a, sound_b, 1) == 1 && sound_a.size() >= 5) {
    return {0.85, "nearly the same sound"};
  }
  if (distance == 2 && size >= 6 && a.text[0] == b.text[0]) return {0.8, "two letters differ"};
  if (size >= 5 && a.text.size() == b.text.size() &&
      sorted_letters(a.text) == sorted_letters(b.text)) {
    return {0.75, "same letters in another order"};
  }
  return {};
}

bool compatible_spellings(std::string_view a, std::string_view b) {
  if (folded_name(a) == folded_name(b)) return true;
  if (readings_meet(korean_readings(a), korean_readings(b))) return true;
  const std::vector<NamePart> x = name_parts(a), y = name_parts(b);
  if (x.empty() || x.size() != y.size()) return false;
  std::vector<bool> used(y.size());
  for (const NamePart& part : x) {
    bool found = false;
    for (std::size_t j = 0; j < y.size() && !found; ++j) {
      if (used[j]) continue;
      const bool fits = part.text == y[j].text ||
                        (part.text.size() >= 4 && sound_of(part.text) == sound_of(y[j].text) &&
                         !(is_listed_name(part.text) && is_listed_name(y[j].text)));
      if (fits) used[j] = found = true;
    }
    if (!found) return false;
  }
  return true;
}

}  // namespace twicetold
