#include "text/language.h"

#include <cld2/public/compact_lang_det.h>

namespace twicetold {

std::string detect_language(std::string_view text) {
  text = text.substr(0, 8192);
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()), true, &reliable);
  return language == CLD2::UNKNOWN_LANGUAGE ? "" : CLD2::LanguageCode(language);
}

}  // namespace twicetold
