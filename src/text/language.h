// Which language a text is in.
#pragma once

#include <string>
#include <string_view>

namespace twicetold {

/// BCP 47 code of the main language of `text` ("en", "de", "zh-Hant"), empty if it cannot be told.
/// By CLD2 (Google, 2013); short texts are often not told. At most the first 8 KiB are looked at.
std::string detect_language(std::string_view text);

}  // namespace twicetold
