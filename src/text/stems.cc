#include "text/stems.h"

#include <algorithm>
#include <cctype>

namespace twicetold {

Word make_word(std::string_view form, std::string_view) {  // thin first version
  Word word;
  word.folded = form;
  std::ranges::transform(word.folded, word.folded.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  word.stem = word.folded;
  return word;
}

}  // namespace twicetold
