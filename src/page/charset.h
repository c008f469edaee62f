// From the bytes of a file to UTF-8. Comes before anything else looks at a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twicetold {

struct Decoded {
  std::string text;                   ///< valid UTF-8, without a byte order mark
  std::vector<std::string> warnings;  ///< "3 malformed byte sequences replaced ..."
};

/// What kind of thing `bytes` are if they are no text: "a PNG picture", "a PDF document", "binary
/// data"; empty for text. By the first bytes, then by NULs and control characters in the first
/// 64 KiB (UTF-16 and UTF-32 are text).
std::string binary_kind(std::string_view bytes);

/// `bytes` as UTF-8.
///
/// In this order: byte order mark; valid UTF-8 with letters beyond ASCII is UTF-8 whatever the page
/// says; the page's own declaration (`<meta charset>`, `http-equiv`, XML declaration) in the first
/// 4 KiB; NULs in every second place (UTF-16); UTF-8 with a few errors; detection by ICU on the
/// first 64 KiB; windows-1252. What is malformed becomes U+FFFD and is reported. Linear.
/// Known limit: short texts in legacy single-byte encodings without declaration are guesses.
Decoded to_utf8(std::string_view bytes);

}  // namespace twicetold
