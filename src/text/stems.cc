#include "text/stems.h"

#include <libstemmer.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <memory>

#include "text/characters.h"
#include "text/stop_words.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongestStemmed = 64;  // bytes; longer "words" are addresses or noise

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string normalized(const icu::Normalizer2* normalizer, std::string_view text) {
  std::string out;
  UErrorCode error = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  normalizer->normalizeUTF8(0,
                            icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                            sink, nullptr, error);
  return U_SUCCESS(error) ? out : std::string(text);
}

std::string composed(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  return U_SUCCESS(error) ? normalized(nfc, text) : std::string(text);
}

// Case-folded, one form of apostrophe, without zero-width characters, composed.
std::string fold(std::string_view form) {
  std::string out;
  out.reserve(form.size());
  bool has_marks = false;
  for (std::size_t at = 0; at < form.size();) {
    const auto byte = static_cast<unsigned char>(form[at]);
    if (byte < 0x80) {
      out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(form, at);
    at += c.size;
    if (!c.valid) {
      append_utf8(out, c.value);
    } else if (c.value == 0x2019 || c.value == 0x2018 || c.value == 0x02BC) {
      out += '\'';
    } else if (c.value == 0x2010 || c.value == 0x2011) {
      out += '-';
    } else if (const CharClass kind = class_of(c.value); kind != CharClass::kInvisible) {
      has_marks = has_marks || kind == CharClass::kMark;
      append_utf8(out, static_cast<char32_t>(
                           u_foldCase(static_cast<UChar32>(c.value), U_FOLD_CASE_DEFAULT)));
    }
  }
  return has_marks ? composed(out) : out;
}

// Letters that Unicode does not decompose.
std::string_view plain_letter(char32_t c) {
  switch (c) {
    case 0xC6:
      return "AE";
    case 0xD8:
      return "O";
    case 0xDF:
      return "ss";
    case 0xE6:
      return "ae";
    case 0xF8:
      return "o";
    case 0x110:
      return "D";
    case 0x111:
      return "d";
    case 0x131:
      return "i";
    case 0x141:
      return "L";
    case 0x142:
      return "l";
    case 0x152:
      return "OE";
    case 0x153:
      return "oe";
    default:
      return "";
  }
}

bool has_diacritics(char32_t c) { return c < 0x530 || (c >= 0x1E00 && c <= 0x1FFF); }

// The word itself: English possessives and Romance elisions are not part of it.
std::string_view without_clitics(std::string_view folded, std::string_view language) {
  if (language == "fr" || language == "it" || language == "ca") {
    const std::size_t at = folded.find('\'');
    const bool elided = at == 1 || (at == 2 && folded.starts_with("qu")) ||
                        (language == "it" && at != std::string_view::npos && at <= 5);
    if (elided && at + 2 < folded.size()) return folded.substr(at + 1);
    return folded;
  }
  if (folded.ends_with("'s") && folded.size() > 2) return folded.substr(0, folded.size() - 2);
  if (folded.ends_with('\'') && folded.size() > 1) return folded.substr(0, folded.size() - 1);
  return folded;
}

struct StemmerCloser {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

// A stemmer keeps state, so that each thread has its own. Null for a language that has none.
sb_stemmer* stemmer_for(std::string_view language) {
  thread_local std::map<std::string, std::unique_ptr<sb_stemmer, StemmerCloser>, std::less<>> kept;
  const auto found = kept.find(language);
  if (found != kept.end()) return found->second.get();
  if (language.size() != 2) return nullptr;  // keeps the cache small
  const std::string name = language == "nb" || language == "nn" ? "no" : std::string(language);
  sb_stemmer* made = sb_stemmer_new(name.c_str(), "UTF_8");
  kept[std::string(language)].reset(made);
  return made;
}

std::string stem_of(std::string_view word, std::string_view language) {
  if (word.size() > kLongestStemmed) return std::string(word);
  sb_stemmer* stemmer = stemmer_for(language);
  if (stemmer == nullptr) return std::string(word);
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
  if (stem == nullptr) return std::string(word);  // out of memory
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

}  // namespace

std::string fold_diacritics(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  std::string out;
  char32_t base = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    const bool mark = c.value >= 0x300 && class_of(c.value) == CharClass::kMark;
    if (mark && base != 0 && has_diacritics(base)) continue;
    if (!mark) base = c.value;
    if (c.value < 0x80 || !has_diacritics(c.value)) {
      append_utf8(out, c.value);
      continue;
    }
    if (const std::string_view plain = plain_letter(c.value); !plain.empty()) {
      out += plain;
      continue;
    }
    char32_t letter = c.value;  // taken apart until nothing is left to take off: ǖ, ü, u
    for (int i = 0; i < 4 && U_SUCCESS(error); ++i) {
      icu::UnicodeString parts;
      if (!nfc->getRawDecomposition(static_cast<UChar32>(letter), parts)) break;
      letter = static_cast<char32_t>(parts.char32At(0));
    }
    append_utf8(out, letter);
  }
  return out;
}

Word make_word(std::string_view form, std::string_view language) {
  const std::string_view primary = language.empty() ? "en" : language.substr(0, language.find('-'));
  Word word;
  word.folded = fold(form);
  word.stop = is_stop_word(word.folded, primary);
  word.stem = fold_diacritics(stem_of(without_clitics(word.folded, primary), primary));
  return word;
}

}  // namespace twicetold
