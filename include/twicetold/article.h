// The article: what a page, a feed item or a line of JSON is read into, and what every later stage
// works on. Plain values, UTF-8 throughout.
#pragma once

#include <string>
#include <vector>

#include "twicetold/span.h"

namespace twicetold {

enum class ParagraphKind { kBody, kSubheading, kCaption, kQuote, kList };

struct Paragraph {
  ParagraphKind kind = ParagraphKind::kBody;
  std::string text;

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Whom the article names as its source: "Source: Insight", "| JTBC" under a picture.
struct Credit {
  std::string name;  ///< "Insight"
  std::string text;  ///< the words on the page, "Source: Insight"

  friend bool operator==(const Credit&, const Credit&) = default;
};

/// A headline of another article that the page points to.
struct Link {
  std::string title;
  std::string url;  ///< empty where the page gives none

  friend bool operator==(const Link&, const Link&) = default;
};

enum class NoticeKind { kSpoiler, kCorrection, kEmbargo, kSponsored };

/// What the outlet tells the reader about the article itself.
struct Notice {
  NoticeKind kind = NoticeKind::kSpoiler;
  std::string text;

  friend bool operator==(const Notice&, const Notice&) = default;
};

struct Image {
  std::string url;
  std::string caption;
  std::string credit;

  friend bool operator==(const Image&, const Image&) = default;
};

/// One telling of an event. Empty strings stand for what the source does not give.
struct Article {
  std::string id;        ///< as given, or the path as named, or an item's address
  std::string url;       ///< canonical address
  std::string outlet;    ///< who published it
  std::string language;  ///< BCP 47, "en"
  std::string title;     ///< the headline, without the site's name
  std::string deck;      ///< the line under the headline
  std::vector<std::string> byline;
  std::string published;              ///< RFC 3339 or YYYY-MM-DD
  std::string modified;               ///< RFC 3339 or YYYY-MM-DD
  std::vector<Paragraph> paragraphs;  ///< in reading order, captions included
  std::string text;  ///< body, subheading, quote and list paragraphs, an empty line between two;
                     ///< from JSON lines, the text as it came
  std::vector<Credit> credits;
  std::vector<Link> related;
  std::vector<Notice> notices;
  std::vector<Image> images;
  std::vector<std::string> warnings;  ///< what was odd about the page, in words

  friend bool operator==(const Article&, const Article&) = default;
};

}  // namespace twicetold
