// What a single line of a page is, by its own words: furniture, a notice, a credit, a caption, a
// pointer to other articles, a byline. Both readers (page/text_page.cc, page/html_page.cc) ask
// here; what needs the lines around it is decided there. All lines are tidied (page/tidy.h). Every
// question is linear in the line, and long lines are answered at once: they are prose.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/article.h"

namespace twicetold {

/// Whether `line` is part of the site and not of the article: "Show More", "Back to top button",
/// "Share on Facebook", "We use cookies …", a row of symbols. Known limit: a heading made of such
/// words only ("Facebook") is taken for a button.
bool is_furniture(std::string_view line);

/// Whether `line` announces a notice, and what it says itself.
struct NoticeLine {
  NoticeKind kind = NoticeKind::kSpoiler;
  std::string_view text;  ///< part of the line; empty for a mere heading ("Spoiler Alert")
};
std::optional<NoticeLine> notice_of(std::string_view line);

/// Whether `line` could be the sentence under a notice's heading.
bool fits_notice(NoticeKind kind, std::string_view line);

/// "Source: Insight", "Via Reuters", "Photo: Ann Lee / AFP".
struct CreditLine {
  std::string_view name;    ///< part of the line: "Insight"
  bool of_picture = false;  ///< "Photo: …" and the like
};
std::optional<CreditLine> credit_of(std::string_view line);

/// The line under a picture, by its form: "X | JTBC", "(left to right) X", "X (left) and Y
/// (right)", "X (Photo: Y)". Parts of the line; `credit` may be empty.
struct CaptionLine {
  std::string_view caption;
  std::string_view credit;       ///< "JTBC"
  std::string_view credit_text;  ///< with its sign: "| JTBC"
};
std::optional<CaptionLine> caption_of(std::string_view line);

/// A pointer to other articles: "Read more: X" (the headline is part of the line), "You can read
/// more about X below." (it comes next), "Related Articles" (a list comes next).
struct RelatedCue {
  std::string_view headline;
  bool list = false;
};
std::optional<RelatedCue> related_cue(std::string_view line);

/// The names of "By Ann Lee and Tom Hale", "Von Anna Lang", without roles and addresses; empty if
/// `line` is no byline.
std::vector<std::string> byline_of(std::string_view line);

/// The names in what is known to be a byline, with or without "By": "Ann Lee, Tom Hale".
std::vector<std::string> split_authors(std::string_view authors);

}  // namespace twicetold
