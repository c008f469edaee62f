// Runs the library over texts that nobody writes: a letter, a bracket, a quotation mark, a million
// times. Two questions: is it alive, and does it cost four times as much for four times the text.
//
//   hostile alive WORK [SHARE]    every kind at 10 MB (the plainest) or 512 KB, times SHARE
//   hostile cost WORK BYTES       every kind at BYTES and at four times BYTES, under callgrind,
//                                 which is told to write its count of instructions after each
//   hostile once WORK KIND BYTES  one of them, to look into
//   hostile list                  the works and kinds
//
// tests/hostile/costs.py runs `cost` and compares the counts. Counts, not seconds: they are the
// same on a busy machine.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS_AT(name) (void)(name)
#endif

#include "twicetold/twicetold.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

// A text of a kind: `unit` again and again; where `counted`, each unit is followed by a word of its
// own ("aab", "aac" …), so that nothing is ever the same.
struct Kind {
  std::string_view name;
  std::string_view unit;
  bool plainest = false;
  bool counted = false;
};

constexpr Kind kKinds[] = {
    {"one letter", "a", true},
    {"one capital", "A"},
    {"opening quotation marks", "“", true},
    {"closing quotation marks", "”"},
    {"straight quotation marks", "\"", true},
    {"apostrophes", "'"},
    {"TeX quotation marks", "``''"},
    {"quotes that never close", "“a "},
    {"quotes of one letter", "“a” "},
    {"quotes inside quotes", "“a ‘b "},
    {"digits", "1", true},
    {"digits and commas", "1,"},
    {"digits and stops", "1.1."},
    {"sums of money", "$1 "},
    {"numbers in words", "five million "},
    {"opening brackets", "(", true},
    {"brackets of all sorts", "[{(<"},
    {"closing brackets", ")"},
    {"zero-width characters", "\xe2\x80\x8b", true},
    {"letters and zero-width characters", "a\xe2\x80\x8b"},
    {"lone surrogates", "\xed\xa0\x80", true},
    {"continuation bytes", "\x80"},
    {"NULs", "\0"sv, true},
    {"one sentence", "the man was there and ", true},
    {"full stops", ".", true},
    {"letters with stops", "a. "},
    {"initials", "A."},
    {"question marks", "?! "},
    {"dashes", "–"},
    {"newlines", "\n", true},
    {"empty paragraphs", "a\n\n"},
    {"short lines", "Aa\n"},
    {"spaces", " ", true},
    {"capitalised words", "Aa ", true},
    {"capitalised words with commas", "Aa, "},
    {"hyphens", "Aa-"},
    {"of", "Aa of "},
    {"the same name", "Mr. Aa Bb said. "},
    {"aliases", "Aa Bb (also known as Cc Dd) "},
    {"roles", "Aa Bb as Cc Dd "},
    {"cue verbs", "said "},
    {"speech tags", "“A,” said Aa. "},
    {"speakers", "Aa said that "},
    {"according to", "according to "},
    {"months", "May "},
    {"days", "last Monday "},
    {"years", "2019 "},
    {"durations", "two years "},
    {"ordinals", "14th "},
    {"combining marks", "\xcc\x81"},
    {"family of emoji", "\xf0\x9f\x91\xa9\xe2\x80\x8d"},
    {"hangul", "가"},
    {"hanzi", "日"},
    {"captions", "Aa. Photo: Bb\n\n"},
    {"credits", "Source: Aa\n\n"},
    {"words all different", "a", false, true},
    {"names all different", "Ka", false, true},
    {"sentences all different", "The bell of Ka", false, true},
    {"statements all different", "Police said.\nThe ka", false, true},
    {"quotes all different", "” said Ka. “Ba", false, true},
    {"numbers all different", "Nine men of Ka", false, true},
};

// For the readers alone: past them, markup is marks and letters like any other.
constexpr Kind kMarkup[] = {
    {"less-than signs", "<"},
    {"open elements", "<div>"},
    {"open inline elements", "<b><i>"},
    {"paragraph tags", "<p>a"},
    {"list items", "<ul><li>"},
    {"table cells", "<table><tr><td>"},
    {"ends of elements", "</p>"},
    {"unclosed attributes", "<a href=\""},
    {"attributes", "<a b c=d e='f' "},
    {"comments", "<!--"},
    {"scripts", "<script>"},
    {"ampersands", "&"},
    {"character references", "&#x26;"},
    {"JSON objects", "{\"text\":\"a\"}\n"},
    {"open JSON", "{\"a\":["},
};

std::string text_of(const Kind& kind, std::size_t bytes) {
  std::string out;
  for (std::size_t i = 0; out.size() < bytes; ++i) {
    out += kind.unit;
    if (!kind.counted) continue;
    for (std::size_t rest = i; rest > 0; rest /= 26) out += static_cast<char>('a' + rest % 26);
    out += i % 4 == 3 ? ". " : " ";
  }
  out.resize(bytes);  // in the middle of whatever it is
  return out;
}

Article article_of(std::string text) {
  Article out;
  out.id = "hostile";
  out.title = text.substr(0, 200);
  out.text = std::move(text);
  out.paragraphs = {{ParagraphKind::kBody, out.text}};
  out.published = "2021-03-04";
  return out;
}

Article ordinary_article() {
  return article_of(
      "The bell of Orrin fell on Monday, said Ada Vosk. “It simply fell,” she added.\n\nThe man "
      "was "
      "there. Nobody was hurt, though 14 windows broke and $1.2 million will be needed.");
}

std::size_t read_as(std::string_view text, Format format) {
  std::size_t size = 0;
  for (const Article& article : read_articles(text, "hostile", {format}).articles) {
    size += to_json(article).size();
  }
  return size;
}

std::size_t compared(std::string text, Article other) {
  const Article articles[] = {article_of(std::move(text)), std::move(other)};
  return to_json(compare(articles)).size();
}

// What is done with a text. Every one gives a size, so that nothing is left out by the compiler.
struct Work {
  std::string_view name;
  std::size_t (*run)(const std::string& text);
  bool reads_markup = false;
};

constexpr Work kWorks[] = {
    {"read_any", [](const std::string& t) { return read_articles(t, "t").articles.size(); }, true},
    {"read_text", [](const std::string& t) { return read_as(t, Format::kText); }, true},
    {"read_html", [](const std::string& t) { return read_as(t, Format::kHtml); }, true},
    {"read_jsonl", [](const std::string& t) { return read_as(t, Format::kJsonl); }, true},
    {"annotate",
     [](const std::string& t) {
       const Article article = article_of(t);
       return to_json(article, annotate(article)).size();
     }},
    {"compare_with_itself", [](const std::string& t) { return compared(t, article_of(t)); }},
    {"compare_with_another", [](const std::string& t) { return compared(t, ordinary_article()); }},
    {"match_names", [](const std::string& t) { return match_names(t, "Ada Vosk").why.size(); }},
    {"match_sentences",
     [](const std::string& t) { return match_sentences(t, "The bell fell.").why.size(); }},
};

std::vector<Kind> kinds_for(const Work& work) {
  std::vector<Kind> out(std::begin(kKinds), std::end(kKinds));
  if (work.reads_markup) out.insert(out.end(), std::begin(kMarkup), std::end(kMarkup));
  return out;
}

const Work* find_work(std::string_view name) {
  for (const Work& work : kWorks) {
    if (work.name == name) return &work;
  }
  return nullptr;
}

double seconds_of(const Work& work, const std::string& text) {
  const auto begin = std::chrono::steady_clock::now();
  work.run(text);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void say(std::string_view name) {
  std::printf("%-36.*s ", static_cast<int>(name.size()), name.data());
  std::fflush(stdout);  // should it be the last word
}

void stay_alive(const Work& work, double share) {
  for (const Kind& kind : kinds_for(work)) {
    const std::size_t bytes = kind.plainest ? 10 * kMegabyte : kMegabyte / 2;
    say(kind.name);
    const std::string text =
        text_of(kind, static_cast<std::size_t>(static_cast<double>(bytes) * share));
    const double seconds = seconds_of(work, text);
    std::printf("%8zu KiB  %6.2f s\n", text.size() / 1024, seconds);
  }
}

void count_cost(const Work& work, std::size_t bytes) {
  work.run(text_of({"warm-up", "Ada Vosk said on Monday that 14 were “hurt”. "}, bytes));
  for (const Kind& kind : kinds_for(work)) {
    for (std::size_t times : {1, 4}) {
      const std::string text = text_of(kind, bytes * times);
      const std::string label = std::to_string(times) + " " + std::string(kind.name);
      CALLGRIND_ZERO_STATS;
      work.run(text);
      CALLGRIND_DUMP_STATS_AT(label.c_str());
    }
  }
}

int run_once(const Work& work, std::string_view name, std::size_t bytes) {
  for (const Kind& kind : kinds_for(work)) {
    if (kind.name != name) continue;
    say(kind.name);
    std::printf("%6.2f s\n", seconds_of(work, text_of(kind, bytes)));
    return 0;
  }
  return 2;
}

int run(const std::vector<std::string>& args) {
  const std::string verb = args.empty() ? "list" : args[0];
  if (verb == "list") {
    for (const Work& work : kWorks) std::printf("work %s\n", work.name.data());
    for (const Kind& kind : kinds_for(kWorks[0])) std::printf("kind %s\n", kind.name.data());
    return 0;
  }
  const Work* work = args.size() > 1 ? find_work(args[1]) : nullptr;
  if (work == nullptr) return 2;
  if (verb == "alive") return stay_alive(*work, args.size() > 2 ? std::stod(args[2]) : 1), 0;
  if (verb == "cost" && args.size() == 3) return count_cost(*work, std::stoul(args[2])), 0;
  if (verb == "once" && args.size() == 4) return run_once(*work, args[2], std::stoul(args[3]));
  return 2;
}

}  // namespace
}  // namespace twicetold

int main(int argc, char** argv) { return twicetold::run({argv + 1, argv + argc}); }
