// Pages repeat a small stock of lines that no article is made of. The idea: fold a line (small
// letters, no marks at the ends) and compare it with short tables of whole lines, of beginnings,
// and of words that only buttons are made of ("back to top button": every word is one of those).
// A line that is long, or holds quotation marks, is prose and is never furniture. "Show more" fits;
// "Show more mercy, the bishop said." does not: it is not the whole line, and "mercy" is no button.
// Cost: a few binary searches for each word of a short line.
#include "page/lines.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestFurniture = 300;  // cookie notices run long
constexpr std::size_t kLongestCaption = 400;

// Whole lines, folded.
constexpr std::array kFurnitureLines = {
    "about us"sv,
    "accept all"sv,
    "accept"sv,
    "ad"sv,
    "advertisement"sv,
    "advertising"sv,
    "all comments"sv,
    "also on"sv,
    "anzeige"sv,
    "article continues below"sv,
    "article continues after advertisement"sv,
    "artikel drucken"sv,
    "artikel teilen"sv,
    "back to top"sv,
    "click to enlarge"sv,
    "close"sv,
    "continue reading"sv,
    "contact us"sv,
    "diesen artikel teilen"sv,
    "drucken"sv,
    "enlarge image"sv,
    "enlarge"sv,
    "expand"sv,
    "follow us"sv,
    "follow"sv,
    "go to top"sv,
    "hide caption"sv,
    "imprint"sv,
    "impressum"sv,
    "jetzt abonnieren"sv,
    "jump to content"sv,
    "kommentare"sv,
    "kommentar schreiben"sv,
    "kommentieren"sv,
    "learn more"sv,
    "load more"sv,
    "loading"sv,
    "mehr anzeigen"sv,
    "mehr lesen"sv,
    "merken"sv,
    "more"sv,
    "most popular"sv,
    "most read"sv,
    "nach oben"sv,
    "next"sv,
    "next article"sv,
    "newsletter"sv,
    "previous"sv,
    "previous article"sv,
    "privacy policy"sv,
    "read more"sv,
    "read next"sv,
    "recommended"sv,
    "related"sv,
    "related articles"sv,
    "related posts"sv,
    "related stories"sv,
    "related topics"sv,
    "reply"sv,
    "save"sv,
    "scroll to top"sv,
    "see all"sv,
    "see more"sv,
    "show all"sv,
    "show caption"sv,
    "show less"sv,
    "show more"sv,
    "skip advertisement"sv,
    "skip to content"sv,
    "skip to main content"sv,
    "sponsored"sv,
    "story continues below"sv,
    "story continues below advertisement"sv,
    "tags"sv,
    "teilen"sv,
    "terms of service"sv,
    "terms of use"sv,
    "toggle caption"sv,
    "toggle navigation"sv,
    "top"sv,
    "topics"sv,
    "trending"sv,
    "view all"sv,
    "view comments"sv,
    "view gallery"sv,
    "view more"sv,
    "vorlesen"sv,
    "weiterlesen"sv,
    "zum seitenanfang"sv,
    "zurück"sv,
    "you may also like"sv,
    "you might also like"sv,
};

// Beginnings of lines, folded.
constexpr std::array kFurnitureBeginnings = {
    "accept all cookies"sv,
    "all rights reserved"sv,
    "already a subscriber"sv,
    "already have an account"sv,
    "alle rechte vorbehalten"sv,
    "by clicking"sv,
    "by continuing to"sv,
    "by subscribing"sv,
    "by signing up"sv,
    "click here to"sv,
    "copyright ©"sv,
    "copyright (c)"sv,
    "diese website verwendet cookies"sv,
    "diese webseite verwendet cookies"sv,
    "diese seite verwendet cookies"sv,
    "download our app"sv,
    "enable javascript"sv,
    "folgen sie uns"sv,
    "follow us on"sv,
    "get our newsletter"sv,
    "get the latest"sv,
    "join our newsletter"sv,
    "leave a comment"sv,
    "leave a reply"sv,
    "like us on"sv,
    "log in to"sv,
    "please enable javascript"sv,
    "please log in"sv,
    "please sign in"sv,
    "powered by"sv,
    "register now"sv,
    "required fields are marked"sv,
    "save my name"sv,
    "share on"sv,
    "share this"sv,
    "share via"sv,
    "sign in to"sv,
    "sign up for"sv,
    "sign up to"sv,
    "subscribe now"sv,
    "subscribe to our"sv,
    "subscribe to the newsletter"sv,
    "this site uses"sv,
    "this website uses cookies"sv,
    "to continue reading"sv,
    "we use cookies"sv,
    "wir verwenden cookies"sv,
    "wir nutzen cookies"sv,
    "you must be logged in"sv,
    "your email address will not be published"sv,
    "your browser does not support"sv,
    "©"sv,
};

// Words that buttons are made of, and the small words between them. Sorted.
constexpr std::array kButtonWords = {
    "bookmark"sv,  "button"sv,     "click"sv,       "clipboard"sv, "comment"sv,     "comments"sv,
    "cookie"sv,    "cookies"sv,    "copy"sv,        "e-mail"sv,    "email"sv,       "facebook"sv,
    "flipboard"sv, "instagram"sv,  "linkedin"sv,    "login"sv,     "mail"sv,        "menu"sv,
    "messenger"sv, "newsletter"sv, "newsletters"sv, "pinterest"sv, "pocket"sv,      "print"sv,
    "reddit"sv,    "register"sv,   "rss"sv,         "share"sv,     "shares"sv,      "subscribe"sv,
    "telegram"sv,  "tumblr"sv,     "tweet"sv,       "twitter"sv,   "unsubscribe"sv, "whatsapp"sv,
    "xing"sv,      "youtube"sv,
};
constexpr std::array kButtonGlue = {
    "all"sv,  "and"sv,      "article"sv, "articles"sv, "auf"sv,   "back"sv, "by"sv,   "for"sv,
    "from"sv, "in"sv,       "it"sv,      "less"sv,     "link"sv,  "load"sv, "more"sv, "no"sv,
    "of"sv,   "off"sv,      "on"sv,      "open"sv,     "or"sv,    "our"sv,  "page"sv, "per"sv,
    "post"sv, "settings"sv, "show"sv,    "sign"sv,     "story"sv, "this"sv, "to"sv,   "top"sv,
    "up"sv,   "us"sv,       "via"sv,     "view"sv,     "with"sv,  "your"sv,
};
static_assert(std::ranges::is_sorted(kButtonWords) && std::ranges::is_sorted(kButtonGlue));

template <typename Table>
bool holds(const Table& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

// The entry that `line` begins with, at the end of a word; the longest if there are several.
template <typename Table>
std::string_view beginning(const Table& table, std::string_view line) {
  std::string_view best;
  for (std::string_view entry : table) {
    if (!line.starts_with(entry) || entry.size() <= best.size()) continue;
    const char next = line.size() > entry.size() ? line[entry.size()] : ' ';
    const bool inside =
        (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') || next == '\'';
    if (!inside) best = entry;
  }
  return best;
}

// Calls `use(word)` for each word between spaces, until it says false. True if it never did.
template <typename Use>
bool each_word(std::string_view line, Use use) {
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    if (end > 0 && !use(line.substr(0, end))) return false;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return true;
}

bool has_quotation_mark(std::string_view line) {
  return line.find('"') != line.npos || line.find("“") != line.npos ||
         line.find("„") != line.npos || line.find("«") != line.npos;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789.,kKmM") == word.npos &&
         word[0] >= '0' && word[0] <= '9';
}

// "Back to top button", "12 Comments", "Share on Facebook": nothing but words of buttons.
bool is_made_of_button_words(std::string_view line) {
  std::size_t buttons = 0, words = 0;
  const bool only = each_word(line, [&](std::string_view word) {
    const std::string plain = folded(word);
    if (plain.empty()) return true;
    const bool button = std::ranges::binary_search(kButtonWords, std::string_view(plain));
    buttons += button;
    return ++words <= 7 &&
           (button || std::ranges::binary_search(kButtonGlue, std::string_view(plain)) ||
            is_number(plain));
  });
  return only && buttons > 0;
}

// "Home | News | Sport": short parts between bars, three or more.
bool is_row_of_links(std::string_view line) {
  const auto bars = std::ranges::count(line, '|');
  return bars >= 2 && line.size() < static_cast<std::size_t>(bars + 1) * 24;
}

std::string_view trimmed(std::string_view text, std::string_view marks = " "sv) {
  const std::size_t begin = text.find_first_not_of(marks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) - begin + 1);
}

// Without one pair of brackets around it.
std::string_view unbracketed(std::string_view line) {
  const bool round = line.starts_with('(') && line.ends_with(')');
  const bool square = line.starts_with('[') && line.ends_with(']');
  return round || square ? trimmed(line.substr(1, line.size() - 2)) : line;
}

bool begins_like_a_name(std::string_view text) {
  const CodePoint c = code_point_at(text, 0);
  if (c.value >= 0x80) return !begins_small(text);
  return (c.value >= 'A' && c.value <= 'Z') || (c.value >= '0' && c.value <= '9') ||
         c.value == '@' || text.starts_with("iStock") || text.starts_with("http") ||
         text.starts_with("www.") || text.starts_with("dpa");
}

// The name of an outlet, an agency or a photographer, and not a sentence.
bool could_be_credited(std::string_view name) {
  return name.size() >= 2 && name.size() <= 90 && count_words(name) <= 10 &&
         begins_like_a_name(name) && name.find(". ") == name.npos && !has_quotation_mark(name);
}

// ---- Notices ----

struct NoticeLabel {
  std::string_view label;
  NoticeKind kind;
};
constexpr std::array kNoticeLabels = {
    NoticeLabel{"spoiler alert"sv, NoticeKind::kSpoiler},
    NoticeLabel{"spoiler warning"sv, NoticeKind::kSpoiler},
    NoticeLabel{"spoilers ahead"sv, NoticeKind::kSpoiler},
    NoticeLabel{"spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"major spoilers ahead"sv, NoticeKind::kSpoiler},
    NoticeLabel{"warning: spoilers ahead"sv, NoticeKind::kSpoiler},
    NoticeLabel{"spoilerwarnung"sv, NoticeKind::kSpoiler},
    NoticeLabel{"achtung, spoiler"sv, NoticeKind::kSpoiler},
    NoticeLabel{"correction"sv, NoticeKind::kCorrection},
    NoticeLabel{"corrections"sv, NoticeKind::kCorrection},
    NoticeLabel{"clarification"sv, NoticeKind::kCorrection},
    NoticeLabel{"korrektur"sv, NoticeKind::kCorrection},
    NoticeLabel{"korrekturhinweis"sv, NoticeKind::kCorrection},
    NoticeLabel{"erratum"sv, NoticeKind::kCorrection},
    NoticeLabel{"embargo"sv, NoticeKind::kEmbargo},
    NoticeLabel{"embargoed"sv, NoticeKind::kEmbargo},
    NoticeLabel{"under embargo"sv, NoticeKind::kEmbargo},
    NoticeLabel{"sperrfrist"sv, NoticeKind::kEmbargo},
    NoticeLabel{"sponsored content"sv, NoticeKind::kSponsored},
    NoticeLabel{"sponsored post"sv, NoticeKind::kSponsored},
    NoticeLabel{"paid content"sv, NoticeKind::kSponsored},
    NoticeLabel{"paid post"sv, NoticeKind::kSponsored},
    NoticeLabel{"paid partnership"sv, NoticeKind::kSponsored},
    NoticeLabel{"partner content"sv, NoticeKind::kSponsored},
    NoticeLabel{"branded content"sv, NoticeKind::kSponsored},
    NoticeLabel{"advertorial"sv, NoticeKind::kSponsored},
};

// Whole lines that are notices by their beginning.
constexpr std::array kNoticeBeginnings = {
    NoticeLabel{"this article contains spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"this story contains spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"this post contains spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"this review contains spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"warning: this article contains spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"warning: contains spoilers"sv, NoticeKind::kSpoiler},
    NoticeLabel{"an earlier version of this"sv, NoticeKind::kCorrection},
    NoticeLabel{"a previous version of this"sv, NoticeKind::kCorrection},
    NoticeLabel{"this article has been corrected"sv, NoticeKind::kCorrection},
    NoticeLabel{"this article was corrected"sv, NoticeKind::kCorrection},
    NoticeLabel{"this article was amended"sv, NoticeKind::kCorrection},
    NoticeLabel{"this article has been amended"sv, NoticeKind::kCorrection},
    NoticeLabel{"this story has been corrected"sv, NoticeKind::kCorrection},
    NoticeLabel{"this story was corrected"sv, NoticeKind::kCorrection},
    NoticeLabel{"this story has been updated to correct"sv, NoticeKind::kCorrection},
    NoticeLabel{"this article has been updated to correct"sv, NoticeKind::kCorrection},
    NoticeLabel{"editor's note: an earlier version"sv, NoticeKind::kCorrection},
    NoticeLabel{"editor's note: this article has been corrected"sv, NoticeKind::kCorrection},
    NoticeLabel{"in einer früheren version"sv, NoticeKind::kCorrection},
    NoticeLabel{"in einer früheren fassung"sv, NoticeKind::kCorrection},
    NoticeLabel{"embargoed until"sv, NoticeKind::kEmbargo},
    NoticeLabel{"strictly embargoed"sv, NoticeKind::kEmbargo},
    NoticeLabel{"under embargo until"sv, NoticeKind::kEmbargo},
    NoticeLabel{"not for release before"sv, NoticeKind::kEmbargo},
    NoticeLabel{"not for publication before"sv, NoticeKind::kEmbargo},
    NoticeLabel{"sponsored by"sv, NoticeKind::kSponsored},
    NoticeLabel{"presented by"sv, NoticeKind::kSponsored},
    NoticeLabel{"paid for by"sv, NoticeKind::kSponsored},
    NoticeLabel{"paid partnership with"sv, NoticeKind::kSponsored},
    NoticeLabel{"this is a sponsored"sv, NoticeKind::kSponsored},
    NoticeLabel{"this article is sponsored"sv, NoticeKind::kSponsored},
    NoticeLabel{"this post is sponsored"sv, NoticeKind::kSponsored},
    NoticeLabel{"this content is sponsored"sv, NoticeKind::kSponsored},
    NoticeLabel{"this article was paid for"sv, NoticeKind::kSponsored},
};

// Where `label`, a beginning of the folded line, ends in the line itself.
std::size_t end_of_label(std::string_view line, std::string_view label) {
  std::size_t at = 0;
  while (at < line.size()) {
    const std::uint32_t size = code_point_at(line, at).size;
    if (!folded(line.substr(at, size)).empty()) break;
    at += size;
  }
  for (std::size_t i = 0; i < label.size() && at < line.size(); ++i) {
    at += line.substr(at).starts_with("’") ? "’"sv.size() : 1;
  }
  return std::min(at, line.size());
}

// ---- Credits ----

struct CreditLabel {
  std::string_view label;
  bool of_picture;
};
constexpr std::array kCreditLabels = {
    CreditLabel{"source"sv, false},      CreditLabel{"sources"sv, false},
    CreditLabel{"via"sv, false},         CreditLabel{"h/t"sv, false},
    CreditLabel{"hat tip"sv, false},     CreditLabel{"original source"sv, false},
    CreditLabel{"news source"sv, false}, CreditLabel{"quelle"sv, false},
    CreditLabel{"quellen"sv, false},     CreditLabel{"fuente"sv, false},
    CreditLabel{"fonte"sv, false},       CreditLabel{"bron"sv, false},
    CreditLabel{"photo"sv, true},        CreditLabel{"photos"sv, true},
    CreditLabel{"photo credit"sv, true}, CreditLabel{"photo credits"sv, true},
    CreditLabel{"photo source"sv, true}, CreditLabel{"photo courtesy"sv, true},
    CreditLabel{"photograph"sv, true},   CreditLabel{"photography"sv, true},
    CreditLabel{"image"sv, true},        CreditLabel{"images"sv, true},
    CreditLabel{"image credit"sv, true}, CreditLabel{"image credits"sv, true},
    CreditLabel{"image source"sv, true}, CreditLabel{"picture"sv, true},
    CreditLabel{"pictures"sv, true},     CreditLabel{"picture credit"sv, true},
    CreditLabel{"credit"sv, true},       CreditLabel{"credits"sv, true},
    CreditLabel{"illustration"sv, true}, CreditLabel{"foto"sv, true},
    CreditLabel{"fotos"sv, true},        CreditLabel{"bild"sv, true},
    CreditLabel{"bilder"sv, true},       CreditLabel{"bildquelle"sv, true},
    CreditLabel{"fotocredit"sv, true},   CreditLabel{"copyright"sv, true},
};

// What follows `label` when a name may follow: ": X", " by X", " courtesy of X", " - X".
std::optional<std::string_view> after_label(std::string_view rest) {
  for (std::string_view joint :
       {":"sv, " :"sv, " by "sv, " courtesy of "sv, " – "sv, " - "sv, " | "sv, " via "sv, "："sv}) {
    if (rest.starts_with(joint)) return trimmed(rest.substr(joint.size()));
  }
  return std::nullopt;
}

// ---- Captions ----

// The credit at the end of a caption: where its sign begins, and the name.
struct Tail {
  std::size_t begin = 0;
  std::string_view name;
};

std::optional<Tail> tail_after_bar(std::string_view line) {
  const std::size_t bar = line.rfind(" | ");
  if (bar == line.npos || bar == 0) return std::nullopt;
  const std::string_view name = trimmed(line.substr(bar + 3));
  if (!could_be_credited(name) || count_words(name) > 6 || ends_as_sentence(name)) {
    return std::nullopt;
  }
  return Tail{bar + 1, name};
}

// "X (Photo: Y)", "X. Photo: Y", "X Photograph: Y/Z".
std::optional<Tail> tail_after_label(std::string_view line) {
  for (std::size_t colon = line.rfind(": "); colon != line.npos && colon > 0;) {
    const std::size_t space = line.rfind(' ', colon);
    if (space == line.npos) return std::nullopt;
    std::string label = folded(line.substr(space, colon - space));
    const bool known = label == "photo" || label == "photos" || label == "image" ||
                       label == "images" || label == "credit" || label == "photograph" ||
                       label == "picture" || label == "foto" || label == "fotos" ||
                       label == "bild" || label == "quelle" || label == "source";
    const std::string_view name = trimmed(line.substr(colon + 2), " ()[].");
    if (!known || !could_be_credited(name)) return std::nullopt;
    return Tail{space + 1, name};
  }
  return std::nullopt;
}

std::optional<Tail> tail_after_sign(std::string_view line) {
  const std::size_t sign = line.rfind("©");
  if (sign == line.npos || sign == 0) return std::nullopt;
  const std::string_view name = trimmed(line.substr(sign + "©"sv.size()), " ()[].");
  if (!could_be_credited(name)) return std::nullopt;
  return Tail{sign, name};
}

constexpr std::array kCaptionBeginnings = {
    "(left to right)"sv,
    "(from left"sv,
    "(l-r)"sv,
    "(l to r)"sv,
    "(pictured"sv,
    "(file photo"sv,
    "from left:"sv,
    "from left,"sv,
    "from left to right:"sv,
    "from left to right,"sv,
    "from right:"sv,
    "left to right:"sv,
    "l-r:"sv,
    "l to r:"sv,
    "pictured:"sv,
    "pictured above:"sv,
    "file photo:"sv,
    "file picture:"sv,
    "von links:"sv,
    "v.l.:"sv,
    "v.l.n.r.:"sv,
    "(v.l.)"sv,
    "im bild:"sv,
};
constexpr std::array kSides = {
    "(left)"sv,
    "(right)"sv,
    "(l)"sv,
    "(r)"sv,
    "(center)"sv,
    "(centre)"sv,
    "(middle)"sv,
    "(links)"sv,
    "(rechts)"sv,
    "(second from left)"sv,
    "(second from right)"sv,
    "(above)"sv,
};

std::string ascii_small(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return out;
}

bool says_who_stands_where(std::string_view line) {
  const std::string small = ascii_small(line);
  for (std::string_view start : kCaptionBeginnings) {
    if (small.starts_with(start)) return true;
  }
  std::size_t sides = 0;
  for (std::string_view side : kSides) sides += small.find(side) != small.npos;
  return line.size() <= 200 && !has_quotation_mark(line) &&
         (sides >= 2 || (sides == 1 && !ends_as_sentence(line)));
}

// ---- Pointers to other articles ----

constexpr std::array kRelatedLabels = {
    "also read"sv,
    "also see"sv,
    "auch interessant"sv,
    "das könnte sie auch interessieren"sv,
    "don't miss"sv,
    "further reading"sv,
    "related reading"sv,
    "leggi anche"sv,
    "lee también"sv,
    "leia também"sv,
    "lesen sie auch"sv,
    "lesen sie mehr"sv,
    "lire aussi"sv,
    "mehr zum thema"sv,
    "more on this"sv,
    "more on this story"sv,
    "more on this topic"sv,
    "more stories"sv,
    "read"sv,
    "read also"sv,
    "read more"sv,
    "read more here"sv,
    "read next"sv,
    "recommended"sv,
    "recommended for you"sv,
    "recommended reading"sv,
    "recommended stories"sv,
    "related"sv,
    "related article"sv,
    "related articles"sv,
    "related content"sv,
    "related coverage"sv,
    "related links"sv,
    "related news"sv,
    "related posts"sv,
    "related stories"sv,
    "related story"sv,
    "see also"sv,
    "up next"sv,
    "voir aussi"sv,
    "what to read next"sv,
    "you may also like"sv,
    "you might also like"sv,
    "zum thema"sv,
};
constexpr std::array kRelatedSentences = {
    "check out more about"sv, "find out more about"sv, "for more on"sv,        "learn more about"sv,
    "read more about"sv,      "read more on"sv,        "read our"sv,           "see more about"sv,
    "you can also read"sv,    "you can read"sv,        "you can also check"sv, "check out"sv,
};

// ---- Bylines ----

constexpr std::array kBylineBeginnings = {
    "by "sv,       "von "sv,     "written by "sv, "words by "sv,     "reported by "sv,
    "story by "sv, "text by "sv, "posted by "sv,  "published by "sv, "author: "sv,
    "autor: "sv,   "par "sv,     "por "sv,        "text: "sv,
};
constexpr std::array kRoleWords = {
    "author"sv,    "bureau"sv,     "chief"sv,     "contributor"sv, "correspondent"sv, "editor"sv,
    "freelance"sv, "journalist"sv, "redakteur"sv, "reporter"sv,    "staff"sv,         "writer"sv,
};

bool is_role(std::string_view part) {
  const std::string small = folded(part);
  return !each_word(small, [](std::string_view word) { return !holds(kRoleWords, word); });
}

bool could_be_author(std::string_view name) {
  return name.size() >= 2 && name.size() <= 60 && count_words(name) <= 6 && !begins_small(name) &&
         name.find_first_of("0123456789:/?!@|") == name.npos;
}

// Cuts at commas, "and", "&", "und", "et", "y", "/" and ";".
std::vector<std::string_view> parts_of(std::string_view authors) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < authors.size();) {
    std::size_t cut = 0;
    for (std::string_view joint :
         {", "sv, " and "sv, " & "sv, " und "sv, " et "sv, " y "sv, " / "sv, "; "sv, " | "sv,
          " • "sv, " · "sv, " with "sv, " mit "sv, "/"sv}) {
      if (authors.substr(at).starts_with(joint)) cut = std::max(cut, joint.size());
    }
    if (cut == 0) {
      ++at;
      continue;
    }
    parts.push_back(trimmed(authors.substr(begin, at - begin)));
    at += cut;
    begin = at;
  }
  parts.push_back(trimmed(authors.substr(begin)));
  return parts;
}

}  // namespace

bool is_furniture(std::string_view line) {
  if (line.size() > kLongestFurniture) return false;
  const std::string plain = folded(line);
  if (plain.empty()) return line.find("©") == line.npos || line.size() < 8;
  if (holds(kFurnitureLines, plain) || is_row_of_links(line)) return true;
  if (has_quotation_mark(line)) return false;
  if (line.starts_with("©")) return true;
  return !beginning(kFurnitureBeginnings, plain).empty() || is_made_of_button_words(line);
}

std::optional<NoticeLine> notice_of(std::string_view line) {
  if (line.size() > 1000) return std::nullopt;
  const std::string plain = folded(line.substr(0, 80));
  const NoticeLabel* best = nullptr;
  for (const NoticeLabel& entry : kNoticeBeginnings) {
    if (!beginning(std::array{entry.label}, plain).empty()) best = &entry;
  }
  if (best != nullptr) {
    const bool named = best->label.ends_with(" by") || best->label.ends_with(" with");
    if (named && (count_words(line) > 10 || ends_as_sentence(line))) return std::nullopt;
    return NoticeLine{best->kind, line};
  }
  for (const NoticeLabel& entry : kNoticeLabels) {
    if (beginning(std::array{entry.label}, plain).empty()) continue;
    if (best == nullptr || entry.label.size() > best->label.size()) best = &entry;
  }
  if (best == nullptr) return std::nullopt;
  const std::string_view rest = line.substr(end_of_label(line, best->label));
  if (folded(rest).empty()) {
    const bool says_it = best->kind == NoticeKind::kSponsored || best->kind == NoticeKind::kEmbargo;
    return NoticeLine{best->kind, says_it ? line : std::string_view()};
  }
  for (std::string_view joint : {": "sv, " – "sv, " — "sv, " - "sv, "! "sv, ". "sv}) {
    if (rest.starts_with(joint)) return NoticeLine{best->kind, trimmed(rest.substr(joint.size()))};
  }
  return std::nullopt;
}

bool fits_notice(NoticeKind kind, std::string_view line) {
  if (line.size() > 600 || !ends_as_sentence(line)) return false;
  if (kind != NoticeKind::kSpoiler) return true;
  const std::string small = ascii_small(line);
  for (std::string_view word : {"spoiler"sv, "plot"sv, "reveal"sv, "ending"sv, "this article"sv,
                                "this story"sv, "this post"sv, "ahead"sv, "handlung"sv}) {
    if (small.find(word) != small.npos) return true;
  }
  return false;
}

std::optional<CreditLine> credit_of(std::string_view line) {
  if (line.size() > 160) return std::nullopt;
  line = unbracketed(line);
  const std::string small = ascii_small(line);
  for (const CreditLabel& entry : kCreditLabels) {
    if (!small.starts_with(entry.label)) continue;
    const std::string_view rest = line.substr(entry.label.size());
    std::optional<std::string_view> name = after_label(rest);
    const bool bare = entry.label == "via" || entry.label == "h/t" || entry.label == "hat tip";
    if (!name && bare && rest.starts_with(' ') && count_words(rest) <= 5) name = trimmed(rest);
    if (!name) continue;
    if (name->ends_with('.')) name->remove_suffix(1);
    if (could_be_credited(*name)) return CreditLine{*name, entry.of_picture};
  }
  return std::nullopt;
}

std::optional<CaptionLine> caption_of(std::string_view line) {
  if (line.size() > kLongestCaption || is_row_of_links(line)) return std::nullopt;
  std::optional<Tail> tail = tail_after_bar(line);
  if (!tail) tail = tail_after_label(line);
  if (!tail) tail = tail_after_sign(line);
  if (tail && tail->begin > 0) {
    std::string_view caption = trimmed(line.substr(0, tail->begin));
    if (caption.ends_with('(') || caption.ends_with('[')) caption.remove_suffix(1);
    caption = trimmed(caption);
    if (!caption.empty()) return CaptionLine{caption, tail->name, line.substr(tail->begin)};
  }
  if (says_who_stands_where(line)) return CaptionLine{line, {}, {}};
  return std::nullopt;
}

std::optional<RelatedCue> related_cue(std::string_view line) {
  if (line.size() > 300) return std::nullopt;
  const std::string plain = folded(line);
  const std::string_view label = beginning(kRelatedLabels, plain);
  if (!label.empty()) {
    if (label == plain && label != "read") return RelatedCue{{}, true};
    const std::string_view rest = line.substr(end_of_label(line, label));
    for (std::string_view joint : {": "sv, " : "sv, " | "sv, " – "sv, " - "sv, " >> "sv}) {
      if (rest.starts_with(joint)) return RelatedCue{trimmed(rest.substr(joint.size())), false};
    }
  }
  const bool points = plain.ends_with(" below") || plain.ends_with(" here") || line.ends_with(':');
  if (points && count_words(line) <= 20 && !beginning(kRelatedSentences, plain).empty()) {
    return RelatedCue{{}, false};
  }
  return std::nullopt;
}

std::vector<std::string> split_authors(std::string_view authors) {
  std::vector<std::string> names;
  if (authors.size() > 400) return names;
  const std::string small = ascii_small(authors);
  for (std::string_view start : kBylineBeginnings) {
    if (!small.starts_with(start)) continue;
    authors.remove_prefix(start.size());
    break;
  }
  for (std::string_view part : parts_of(trimmed(authors))) {
    if (!could_be_author(part) || is_role(part)) continue;
    if (std::ranges::find(names, part) == names.end()) names.emplace_back(part);
  }
  return names;
}

std::vector<std::string> byline_of(std::string_view line) {
  if (line.size() > 160 || has_quotation_mark(line)) return {};
  const std::string small = ascii_small(line);
  const bool begins = std::ranges::any_of(
      kBylineBeginnings, [&](std::string_view start) { return small.starts_with(start); });
  if (!begins || ends_as_sentence(line) || count_words(line) > 14) return {};
  // Each name of "By Ann Lee" has a capital; "By the river" and "By May 2020" are no bylines.
  std::vector<std::string> names = split_authors(line);
  std::erase_if(names, [](const std::string& name) {
    return !each_word(name, [](std::string_view word) {
      return !begins_small(word) || word == "van" || word == "von" || word == "de" ||
             word == "der" || word == "la" || word == "al" || word == "bin" || word == "di" ||
             word == "da";
    });
  });
  return names;
}

}  // namespace twicetold
