#include "cli/flags.h"

#include <fmt/format.h>

#include <algorithm>

namespace twicetold {
namespace {

const Flag kJson = {"json", "", {}, "write JSON, one object a line", &Options::json};
const Flag kAs = {"as",
                  "FORMAT",
                  {"html", "text", "jsonl"},
                  "the form of the inputs; without it each is recognised from its content",
                  &Options::as};
const Flag kThreads = {"threads",
                       "N",
                       {},
                       "threads to work with (default: one for each core); the output is the same "
                       "for any number",
                       &Options::threads};
const Flag kHtml = {"html",
                    "FILE",
                    {},
                    "write the comparison as one self-contained page; nothing is loaded from the "
                    "network",
                    &Options::html};
const Flag kWidth = {"width",
                     "COLUMNS",
                     {},
                     "width of the text (default: that of the terminal, or 80); 0: lines are not "
                     "broken; from 100 on two tellings stand side by side",
                     &Options::width};
const Flag kColor = {"color",
                     "WHEN",
                     {"auto", "always", "never"},
                     "colours: auto (on a terminal, unless NO_COLOR is set), always or never",
                     &Options::color};

const std::vector<Verb>& table() {
  static const std::vector<Verb> kVerbs = {
      {"compare",
       "PATH",
       {},
       1,
       -1,
       "what several tellings of one event share, and where they conflict",
       {"Compares two or more articles on one event. Each statement stands once, with its wording "
        "in every telling that makes it: = shared, ≈ told in other ways that do not contradict "
        "each other, ≠ in conflict, or the letter of the telling that alone makes it. All text is "
        "verbatim."},
       {&kJson, &kHtml, &kAs, &kWidth, &kColor, &kThreads},
       {{"twicetold compare a.html b.html", "two pages, on the terminal"},
        {"twicetold compare --html both.html a.html b.html", "the same as a page to read or print"},
        {"twicetold compare --json tellings/ | jq '.statements[] | select(.status==\"conflict\")'",
         "only the conflicts between all articles of a folder"}}},
      {"read",
       "PATH",
       {},
       1,
       -1,
       "the articles in pages, without the furniture",
       {"Reads pages (HTML, or saved as text) and articles in JSONL, and writes each article: "
        "title, "
        "byline, date, body, captions, credits and notices. Menus, related headlines and buttons "
        "are left out of the body."},
       {&kJson, &kAs, &kWidth, &kColor, &kThreads},
       {{"twicetold read page.html", "one article, to read"},
        {"twicetold read --json pages/ > articles.jsonl", "a folder of pages as JSONL"},
        {"curl -s https://example.org/news | twicetold read --as html -", "a page from a pipe"}}},
      {"annotate",
       "PATH",
       {},
       1,
       -1,
       "names, quotes, dates and numbers in articles",
       {"Finds the sentences, names, quotes with their speakers, dates and numbers of each "
        "article. "
        "With --json each has its place in the text, in bytes."},
       {&kJson, &kAs, &kWidth, &kColor, &kThreads},
       {{"twicetold annotate page.html", "readable lists"},
        {"twicetold annotate --json articles.jsonl | jq -c '.quotes[]'",
         "all quotes, one a line"}}},
      {"match",
       "WHAT",
       {"names", "sentences", "articles"},
       1,
       1,
       "whether pairs of names, sentences or articles are the same",
       {"Reads pairs from standard input, one a line, and writes one JSON object a line. Names and "
        "sentences are parted by a tab; articles come as {\"a\": article, \"b\": article}."},
       {&kThreads},
       {{"printf 'Son Seok Koo\\tSon Suk Ku\\n' | twicetold match names",
         "two spellings of one name"},
        {"cut -f1,2 pairs.tsv | twicetold match sentences", "the first two columns of a table"},
        {"twicetold match articles < pairs.jsonl", "whether two articles tell one story"}}},
      {"copies",
       "PATH",
       {},
       1,
       -1,
       "which articles have taken over text of which",
       {"Finds, among all articles given, the pairs of which one has taken over text of the other, "
        "with the passages. Quotations are left out of account."},
       {&kJson, &kAs, &kThreads},
       {{"twicetold copies pages/", "readable, one pair a line"},
        {"twicetold copies --json articles.jsonl", "with the passages, in bytes"}}},
      {"group",
       "PATH",
       {},
       1,
       -1,
       "which articles tell one story",
       {"Groups the articles given into stories, in order of publication, and says for each which "
        "story it belongs to, why, and whose text it has taken over. Stories are numbered from 0."},
       {&kJson, &kAs, &kThreads},
       {{"twicetold group pages/", "readable, one article a line"},
        {"twicetold group --json articles.jsonl", "with the reasons"}}},
      {"help",
       "VERB",
       {"compare", "read", "annotate", "match", "copies", "group"},
       0,
       1,
       "this list, or how to use a verb",
       {"Prints the list of verbs, or all about one of them."},
       {},
       {{"twicetold help compare", "all about compare"}}},
      {"generate",
       "WHAT",
       {"man", "bash", "zsh", "fish"},
       1,
       1,
       "the manual page, or completions for a shell",
       {"Prints the manual page or the completions for a shell, for whoever packages the program."},
       {},
       {{"twicetold generate man > twicetold.1", "the manual page"}},
       true},
  };
  return kVerbs;
}

}  // namespace

std::span<const Verb> verbs() { return table(); }

const Verb* find_verb(std::string_view name) {
  const auto found = std::ranges::find(table(), name, &Verb::name);
  return found == table().end() ? nullptr : &*found;
}

std::string usage(const Verb& verb) {
  const bool literal = !verb.choices.empty() && verb.name != "help";
  const std::string operand =
      literal ? fmt::format("{}", fmt::join(verb.choices, "|")) : std::string(verb.operand);
  std::string out = fmt::format("twicetold {}{}", verb.name, verb.flags.empty() ? "" : " [FLAGS]");
  if (operand.empty()) return out;
  if (verb.least == 0) return fmt::format("{} [{}]", out, operand);
  return fmt::format("{} {}{}", out, operand, verb.most < 0 ? "..." : "");
}

std::span<const Section> common_sections() {
  static const std::vector<Section> kSections = {
      {"Inputs",
       {"PATH is a file, a folder (read with all below it) or - for standard input. Files packed "
        "with gzip or zstd are read as they are. An article in JSONL is an object with title or "
        "text, and perhaps id, url, outlet, published and language."}},
      {"Exit status",
       {"0: done. 1: done, but some inputs could not be read; each is named on standard error. "
        "2: nothing could be done."}},
      {"Environment",
       {"NO_COLOR: if set to anything, no colours, unless --color always is given."}},
  };
  return kSections;
}

}  // namespace twicetold
