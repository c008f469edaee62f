#include "text/rarity.h"

#include <algorithm>
#include <unordered_map>

namespace twicetold {
namespace {

constexpr double kStopRarity = 2.0;  // about that of "with" and "he" in English

std::unordered_map<std::string_view, double> read_table() {
  std::unordered_map<std::string_view, double> table;
  for (const RarityLevel& level : kEnglishRarity) {
    for (std::size_t at = 0; at < level.stems.size();) {
      const std::size_t end = std::min(level.stems.find(' ', at), level.stems.size());
      table.emplace(level.stems.substr(at, end - at), level.tenths / 10.0);
      at = end + 1;
    }
  }
  return table;
}

}  // namespace

double rarity_of(const Word& word, std::string_view language) {
  static const std::unordered_map<std::string_view, double> table = read_table();
  if (!language.empty() && !language.starts_with("en")) {
    return word.stop ? kStopRarity : kUnknownRarity;
  }
  const auto found = table.find(word.stem);
  return found == table.end() ? kUnknownRarity : found->second;
}

}  // namespace twicetold
