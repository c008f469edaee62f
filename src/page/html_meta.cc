#include "page/html_meta.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.h"
#include "page/entities.h"
#include "page/lines.h"
#include "page/page_date.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;
using simdjson::dom::element;

constexpr int kDeepestJson = 8;

std::string small(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return out;
}

void fill(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

void add_authors(std::vector<std::string>& names, std::string_view authors) {
  if (authors.find("http") != authors.npos || authors.size() > 200) return;
  for (std::string& name : split_authors(tidy(read_entities(authors)))) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
}

// ---- JSON-LD ----

std::string string_at(element value, const char* key) {
  std::string_view text;
  if (value[key].get(text) != simdjson::SUCCESS) return {};
  return tidy(read_entities(text));
}

// The names in "Ann", {"name": "Ann"}, [{"name": "Ann"}, "Tom"].
void collect_names(element value, std::vector<std::string>& names, int depth = 0) {
  std::string_view text;
  simdjson::dom::array list;
  if (depth > 2 || names.size() > 20) return;
  if (value.get(text) == simdjson::SUCCESS) return add_authors(names, text);
  if (value.get(list) == simdjson::SUCCESS) {
    for (element entry : list) collect_names(entry, names, depth + 1);
    return;
  }
  element name;
  if (value["name"].get(name) == simdjson::SUCCESS) collect_names(name, names, depth + 1);
}

bool names_article(std::string_view type) {
  return type.find("Article") != type.npos || type.find("Posting") != type.npos ||
         type.find("Report") != type.npos || type == "Review";
}

bool is_article(element value) {
  element type;
  if (value["@type"].get(type) != simdjson::SUCCESS) return false;
  std::string_view name;
  if (type.get(name) == simdjson::SUCCESS) return names_article(name);
  simdjson::dom::array list;
  if (type.get(list) != simdjson::SUCCESS) return false;
  for (element entry : list) {
    if (entry.get(name) == simdjson::SUCCESS && names_article(name)) return true;
  }
  return false;
}

void read_article_object(element value, PageMeta& meta) {
  fill(meta.title, string_at(value, "headline"));
  fill(meta.published, read_page_date(string_at(value, "datePublished")));
  fill(meta.modified, read_page_date(string_at(value, "dateModified")));
  element part;
  if (value["author"].get(part) == simdjson::SUCCESS && meta.byline.empty()) {
    collect_names(part, meta.byline);
  }
  if (value["publisher"].get(part) == simdjson::SUCCESS) fill(meta.outlet, string_at(part, "name"));
}

void walk_json(element value, PageMeta& meta, int depth) {
  if (depth > kDeepestJson) return;
  simdjson::dom::array list;
  if (value.get(list) == simdjson::SUCCESS) {
    for (element entry : list) walk_json(entry, meta, depth + 1);
    return;
  }
  if (!value.is_object()) return;
  if (is_article(value)) read_article_object(value, meta);
  for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
    element part;
    if (value[key].get(part) == simdjson::SUCCESS) walk_json(part, meta, depth + 1);
  }
}

PageMeta read_json_ld(const HtmlTree& tree) {
  PageMeta meta;
  simdjson::dom::parser parser;
  for (std::string_view json : tree.json_ld) {
    // Line ends inside strings are a common slip, and no JSON.
    std::string text = mend_utf8(json);
    for (char& c : text) c = static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    element root;
    if (parser.parse(text).get(root) == simdjson::SUCCESS) walk_json(root, meta, 0);
  }
  return meta;
}

// ---- Meta elements ----

using MetaElements = std::map<std::string, std::string>;

MetaElements meta_elements(const HtmlTree& tree) {
  MetaElements out;
  for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag != Tag::kMeta) continue;
    for (std::string_view key : {"property"sv, "name"sv, "itemprop"sv}) {
      const std::string name = small(tree.raw_attribute(i, key));
      if (name.empty() || name.size() > 60) continue;
      const std::string value = tree.attribute(i, "content");
      if (!value.empty()) out.try_emplace(name, value);
    }
  }
  return out;
}

std::string first_of(const MetaElements& meta, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto found = meta.find(name);
    if (found != meta.end()) return found->second;
  }
  return {};
}

std::string first_date_of(const MetaElements& meta, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto found = meta.find(name);
    if (found == meta.end()) continue;
    std::string date = read_page_date(found->second);
    if (!date.empty()) return date;
  }
  return {};
}

std::string language_tag(std::string_view declared) {
  const std::string text = folded(declared);
  std::string out;
  for (char c : text) out += c == '_' ? '-' : c;
  if (out.size() < 2 || out.size() > 12 || out.find_first_of(" ,;/") != out.npos) return {};
  const std::size_t part = std::min(out.find('-'), out.size());
  if (part < 2 || part > 3) return {};
  if (out.size() - part == 3) {  // a region is written in capitals
    for (std::size_t i = part + 1; i < out.size(); ++i) out[i] = static_cast<char>(out[i] & ~0x20);
  }
  return out;
}

void read_elements(const HtmlTree& tree, PageMeta& meta) {
  const MetaElements m = meta_elements(tree);
  const std::string title =
      first_of(m, {"og:title", "twitter:title", "title", "dc.title", "headline"});
  fill(meta.title, title);
  meta.deck =
      first_of(m, {"og:description", "description", "twitter:description", "dc.description"});
  fill(meta.outlet, first_of(m, {"og:site_name", "application-name", "publisher", "dc.publisher"}));
  fill(meta.url, first_of(m, {"og:url"}));
  fill(meta.image, first_of(m, {"og:image", "twitter:image"}));
  fill(meta.published, first_date_of(m, {"article:published_time",
                                         "og:published_time",
                                         "datepublished",
                                         "article:published",
                                         "date",
                                         "dc.date.issued",
                                         "dcterms.created",
                                         "dcterms.date",
                                         "dc.date",
                                         "dc.date.created",
                                         "date.created",
                                         "pubdate",
                                         "publishdate",
                                         "publish-date",
                                         "publish_date",
                                         "publication_date",
                                         "sailthru.date",
                                         "parsely-pub-date",
                                         "cxenseparse:recs:publishtime",
                                         "article.published",
                                         "last-modified",
                                         "datecreated",
                                         "og:article:published_time"}));
  fill(meta.modified, first_date_of(m, {"article:modified_time", "og:updated_time", "datemodified",
                                        "last-modified", "dcterms.modified"}));
  if (meta.byline.empty()) {
    for (const char* name : {"author", "article:author", "dc.creator", "parsely-author",
                             "dcterms.creator", "sailthru.author", "byl", "citation_author"}) {
      add_authors(meta.byline, first_of(m, {name}));
      if (!meta.byline.empty()) break;
    }
  }
  fill(meta.language,
       language_tag(first_of(m, {"language", "content-language", "og:locale", "dc.language"})));
}

// ---- Marks in the body ----

bool has_word(std::string_view list, std::string_view word) {
  return small(list).find(word) != std::string::npos;
}

struct Marks {
  std::vector<std::string> headings;  // of the first rank, at most five
  std::string title, date, author, canonical, language;
};

Marks marks_of(const HtmlTree& tree) {
  Marks out;
  std::string any_time;
  for (NodeIndex i = 1; i < tree.nodes.size(); ++i) {
    const Tag tag = tree.nodes[i].tag;
    if (tag == Tag::kText || tag == Tag::kMeta) continue;
    if (tag == Tag::kTitle) fill(out.title, tree.text_below(i));
    if (tag == Tag::kH1 && out.headings.size() < 5) {
      std::string text = tree.text_below(i);
      if (!text.empty()) out.headings.push_back(std::move(text));
    }
    if (tag == Tag::kHtml) fill(out.language, language_tag(tree.raw_attribute(i, "lang")));
    if (tag == Tag::kLink && has_word(tree.raw_attribute(i, "rel"), "canonical")) {
      fill(out.canonical, tree.attribute(i, "href"));
    }
    const std::string_view prop = tree.raw_attribute(i, "itemprop");
    if (!prop.empty() && prop.find("datePublished") != prop.npos && out.date.empty()) {
      out.date = read_page_date(
          tree.attribute(i, tree.has_attribute(i, "content") ? "content" : "datetime"));
      if (out.date.empty()) out.date = read_page_date(tree.text_below(i));
    }
    if (tag == Tag::kTime && any_time.empty()) {
      any_time = read_page_date(tree.attribute(i, "datetime"));
      if (any_time.empty()) any_time = read_page_date(tree.text_below(i));
    }
    const bool author =
        prop == "author" || (tag == Tag::kA && has_word(tree.raw_attribute(i, "rel"), "author"));
    if (author && out.author.empty()) out.author = tree.text_below(i);
  }
  fill(out.date, any_time);
  return out;
}

// The part of "Headline | Site" that is the headline: without `outlet`, or, where the site is not
// known, without a last part that is much shorter than the rest.
std::string without_site(const std::string& title, const std::string& outlet, bool guess) {
  for (std::string_view bar :
       {" | "sv, " - "sv, " – "sv, " — "sv, " » "sv, " • "sv, " · "sv, " :: "sv}) {
    const std::size_t at = title.rfind(bar);
    if (at == title.npos || at < 8) continue;
    const std::string last = title.substr(at + bar.size());
    const bool site = !outlet.empty() && folded(last) == folded(outlet);
    const bool shorter = guess && count_words(last) <= 4 && last.size() * 2 < at;
    if (site || shorter || last.find(".com") != last.npos || last.find(".de") != last.npos) {
      return title.substr(0, at);
    }
  }
  return title;
}

// The heading that the head's title repeats is the headline; it is written as readers see it.
std::string choose_title(const PageMeta& meta, const Marks& marks) {
  const std::string page = folded(marks.title), given = folded(meta.title);
  for (const std::string& heading : marks.headings) {
    const std::string key = folded(heading);
    if (key.size() < 8) continue;
    if (given.find(key) != given.npos || page.find(key) != page.npos) return heading;
  }
  if (!meta.title.empty()) return without_site(meta.title, meta.outlet, false);
  if (marks.headings.size() == 1 && marks.headings[0].size() < 250 &&
      marks.headings[0].size() > 12) {
    return marks.headings[0];
  }
  return without_site(marks.title, meta.outlet, true);
}

}  // namespace

PageMeta read_meta(const HtmlTree& tree) {
  PageMeta meta = read_json_ld(tree);
  read_elements(tree, meta);
  const Marks marks = marks_of(tree);
  meta.title = choose_title(meta, marks);
  if (!marks.language.empty()) meta.language = marks.language;
  if (!marks.canonical.empty()) meta.url = marks.canonical;
  fill(meta.published, marks.date);
  fill(meta.published, date_in_address(meta.url));
  if (meta.byline.empty()) add_authors(meta.byline, marks.author);
  if (folded(meta.deck) == folded(meta.title)) meta.deck.clear();
  return meta;
}

}  // namespace twicetold
