#include "text/sentences.h"

namespace twicetold {

// Thin first version: a paragraph is a run of sentences that end in a mark followed by white space.
std::vector<Span> split_sentences(std::string_view text, std::string_view) {
  constexpr std::string_view kSpace = " \t\r\n";
  std::vector<Span> sentences;
  std::size_t begin = text.find_first_not_of(kSpace);
  while (begin != text.npos) {
    std::size_t end = begin;
    while (end < text.size() && !text.substr(end).starts_with("\n\n")) {
      const bool mark = std::string_view(".!?").find(text[end]) != std::string_view::npos;
      ++end;
      if (mark && (end == text.size() || kSpace.find(text[end]) != kSpace.npos)) break;
    }
    sentences.push_back(make_span(begin, text.find_last_not_of(kSpace, end - 1) + 1));
    begin = text.find_first_not_of(kSpace, end);
  }
  return sentences;
}

}  // namespace twicetold
