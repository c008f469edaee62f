#include "text/language.h"

#include <cld2/public/compact_lang_det.h>

#include "base/utf8.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongest = 8192;  // bytes that are looked at

}  // namespace

std::string detect_language(std::string_view text) {
  if (text.size() > kLongest) {
    std::size_t end = kLongest;
    while (end > kLongest - 4 && !is_boundary(text, end)) --end;
    text = text.substr(0, end);
  }
  const std::string mended = is_valid_utf8(text) ? std::string(text) : mend_utf8(text);
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(mended.data(), static_cast<int>(mended.size()), true, &reliable);
  const bool told = reliable && language != CLD2::UNKNOWN_LANGUAGE;
  return !told ? "" : CLD2::LanguageCode(language);
}

}  // namespace twicetold
