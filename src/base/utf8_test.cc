#include "base/utf8.h"

#include <gtest/gtest.h>

namespace twicetold {
namespace {

TEST(Utf8, MendsWhatIsMalformedAndKeepsTheRest) {
  const struct {
    const char* why;
    std::string_view bytes, mended;
  } cases[] = {
      {"plain and accented text is kept", "caf\xc3\xa9 \xe2\x80\x9cso\xe2\x80\x9d", "café “so”"},
      {"a stray continuation byte", "a\x80z", "a\xef\xbf\xbdz"},
      {"a cut sequence at the end is one replacement", "a\xe2\x80", "a\xef\xbf\xbd"},
      {"overlong forms are not read", "\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd"},
      {"a lone surrogate is three odd bytes", "\xed\xa0\x80",
       "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
      {"beyond U+10FFFF", "\xf4\x90\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(mend_utf8(c.bytes), c.mended) << c.why;
    EXPECT_TRUE(is_valid_utf8(c.mended)) << c.why;
    EXPECT_EQ(is_valid_utf8(c.bytes), c.bytes == c.mended) << c.why;
  }
}

TEST(Utf8, StepsBackAsItStepsForward) {
  const std::string_view text = "a\xc3\xa9\xe2\x80\x9c\xf0\x9f\x98\x80";
  std::size_t at = text.size();
  for (char32_t expected : {U'\U0001F600', U'“', U'é', U'a'}) {
    const CodePoint c = code_point_before(text, at);
    EXPECT_EQ(c.value, expected);
    at -= c.size;
  }
  EXPECT_EQ(code_point_before(text, at).size, 0u);
}

}  // namespace
}  // namespace twicetold
