// The files of web/, as they are embedded in the program by cmake/embed.cmake.
#pragma once

#include <string_view>

namespace twicetold {

extern const std::string_view kComparePage;  ///< a template with {{names}}
extern const std::string_view kCompareStyle;
extern const std::string_view kCompareScript;

/// SHA-256 in hexadecimal.
extern const std::string_view kComparePageSha256;
extern const std::string_view kCompareStyleSha256;
extern const std::string_view kCompareScriptSha256;

}  // namespace twicetold
