// Thin first version of the program: annotate, compare and match, as JSON.
#include <iostream>
#include <string>

#include "twicetold/twicetold.h"

using namespace twicetold;

int main(int argc, char** argv) {
  const std::string verb = argc > 1 ? argv[1] : "";
  if (verb == "match") {
    const std::string what = argc > 2 ? argv[2] : "";
    for (std::string line; std::getline(std::cin, line);) {
      const std::size_t tab = line.find('\t');
      if (tab == line.npos) return 2;
      const std::string a = line.substr(0, tab), b = line.substr(tab + 1);
      std::cout << (what == "names" ? to_json(a, b, match_names(a, b))
                                    : to_json(a, b, match_sentences(a, b)))
                << '\n';
    }
    return 0;
  }
  std::vector<Article> articles;
  for (int i = 2; i < argc; ++i) {
    if (std::string(argv[i]) == "--json") continue;
    const auto files = find_inputs(argv[i]);
    if (!files) return std::cerr << files.error().message << '\n', 2;
    for (const std::string& file : *files) {
      const auto bytes = load_file(file);
      if (!bytes) return std::cerr << bytes.error().message << '\n', 2;
      for (Article& article : read_articles(*bytes, file).articles) {
        if (verb == "read") std::cout << to_json(article) << '\n';
        if (verb == "annotate") std::cout << to_json(article, annotate(article)) << '\n';
        articles.push_back(std::move(article));
      }
    }
  }
  if (verb == "compare") std::cout << to_json(compare(articles)) << '\n';
}
