// An article is where the prose is. The page is cut into leaves, the runs of text directly inside
// one block element. Each is worth its length less what is linked in it; prose, that is a leaf
// which is long or ends as a sentence, counts fully, the rest little, and a leaf of links counts
// against its surroundings. Names of classes and ids tell furniture ("comment-list", "shareBar"):
// such subtrees are left out, unless most of the page's prose is in them. Values are added up the
// tree, fading at each step, with nothing for children that are worth less than nothing; the
// element with the highest sum holds the article. Fading keeps it low: an element around the
// article and a few teasers adds less than it loses, one around ten sections of the article more.
// Fits: any page with one text. Does not fit: a front page, where every choice is arbitrary.
// Cost: three passes over the nodes.
#include "page/html_body.h"

#include <algorithm>
#include <array>

#include "page/entities.h"
#include "page/lines.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr double kFading = 0.80;        // at each step up; 0.7 to 0.9 do nearly as well
constexpr double kMostOfThePage = 0.4;  // share of prose that is not left out for its class alone
constexpr double kShortBody = 400;      // code points; below it the second, laxer pass is tried
constexpr double kMuchMore = 2;         // and taken when it finds this many times as much
constexpr std::size_t kProse = 80;      // code points

// Words in classes and ids of what is no article. Sorted.
constexpr std::array kFurnitureTokens = {
    "abo"sv,
    "ad"sv,
    "ads"sv,
    "advert"sv,
    "advertisement"sv,
    "advertising"sv,
    "anzeige"sv,
    "authorbox"sv,
    "banner"sv,
    "bio"sv,
    "bookmark"sv,
    "breadcrumb"sv,
    "breadcrumbs"sv,
    "comment"sv,
    "commentlist"sv,
    "comments"sv,
    "consent"sv,
    "cookie"sv,
    "cookies"sv,
    "dialog"sv,
    "disqus"sv,
    "dropdown"sv,
    "footer"sv,
    "gdpr"sv,
    "hidden"sv,
    "jp"sv,
    "kommentar"sv,
    "kommentare"sv,
    "login"sv,
    "masthead"sv,
    "menu"sv,
    "meta"sv,
    "metadata"sv,
    "modal"sv,
    "mostread"sv,
    "nav"sv,
    "navbar"sv,
    "navi"sv,
    "navigation"sv,
    "newsletter"sv,
    "noprint"sv,
    "outbrain"sv,
    "overlay"sv,
    "pager"sv,
    "pagination"sv,
    "paging"sv,
    "paywall"sv,
    "popular"sv,
    "popup"sv,
    "print"sv,
    "promo"sv,
    "promotion"sv,
    "rating"sv,
    "recommend"sv,
    "recommendation"sv,
    "recommendations"sv,
    "recommended"sv,
    "related"sv,
    "reply"sv,
    "respond"sv,
    "search"sv,
    "share"sv,
    "sharedaddy"sv,
    "shariff"sv,
    "sharing"sv,
    "sidebar"sv,
    "signup"sv,
    "sitemap"sv,
    "skip"sv,
    "social"sv,
    "socials"sv,
    "sponsor"sv,
    "sponsored"sv,
    "subscribe"sv,
    "subscription"sv,
    "suggestions"sv,
    "taboola"sv,
    "tag"sv,
    "tagcloud"sv,
    "taglist"sv,
    "tags"sv,
    "teaser"sv,
    "teasers"sv,
    "toolbar"sv,
    "topbar"sv,
    "trending"sv,
    "werbung"sv,
    "widget"sv,
    "widgets"sv,
    "yarpp"sv,
};
static_assert(std::ranges::is_sorted(kFurnitureTokens));

constexpr std::array kCaptionTokens = {"bildunterschrift"sv, "caption"sv, "credit"sv,
                                       "imagetext"sv};

constexpr std::array kBodyTokens = {"articlebody"sv, "entry"sv, "content"sv, "article"sv,
                                    "body"sv,        "story"sv, "post"sv,    "text"sv};

// Calls `use(word)` for the words of a class or id: cut at marks, and where a capital follows.
template <typename Use>
void each_token(std::string_view value, Use use) {
  std::string token;
  char before = ' ';
  for (char c : value.substr(0, 300)) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool lower = c >= 'a' && c <= 'z';
    const bool cut = capital && before >= 'a' && before <= 'z';
    if (!token.empty() && (cut || (!capital && !lower))) {
      use(std::string_view(token));
      token.clear();
    }
    if (capital || lower) token += static_cast<char>(c | 0x20);
    before = c;
  }
  if (!token.empty()) use(std::string_view(token));
}

// What the names of an element say.
struct Names {
  bool furniture = false, caption = false, body = false;
};

Names names_of(const HtmlTree& tree, NodeIndex node) {
  Names out;
  for (std::string_view key : {"class"sv, "id"sv, "role"sv, "itemprop"sv}) {
    each_token(tree.raw_attribute(node, key), [&](std::string_view token) {
      out.furniture |= std::ranges::binary_search(kFurnitureTokens, token);
      out.caption |= std::ranges::find(kCaptionTokens, token) != kCaptionTokens.end();
      out.body |= std::ranges::find(kBodyTokens, token) != kBodyTokens.end();
    });
  }
  return out;
}

bool is_never_text(Tag tag) {
  switch (tag) {
    case Tag::kHead:
    case Tag::kTitle:
    case Tag::kButton:
    case Tag::kSelect:
    case Tag::kOption:
    case Tag::kScript:
    case Tag::kDialog:
    case Tag::kMenu:
    case Tag::kNav:
    case Tag::kLabel:
    case Tag::kVideo:
    case Tag::kIframe:
      return true;
    default:
      return false;
  }
}

bool is_unlikely(Tag tag) {
  return tag == Tag::kAside || tag == Tag::kFooter || tag == Tag::kForm || tag == Tag::kFieldset ||
         tag == Tag::kAddress;
}

bool is_heading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }

bool is_hidden(const HtmlTree& tree, NodeIndex node) {
  if (tree.nodes[node].attributes == 0) return false;
  std::string style(tree.raw_attribute(node, "style").substr(0, 200));
  std::erase(style, ' ');
  return style.find("display:none") != style.npos || tree.has_attribute(node, "hidden") ||
         tree.raw_attribute(node, "aria-hidden") == "true";
}

// Cuts the page into leaves, in reading order.
class LeafCutter {
 public:
  explicit LeafCutter(const HtmlTree& tree) : tree_(tree) {}

  std::vector<Leaf> cut() {
    visit(0, {0, ParagraphKind::kBody, false});
    flush();
    return std::move(leaves_);
  }

 private:
  struct Place {
    NodeIndex owner;
    ParagraphKind kind;
    bool linked;
  };

  // Depth is bounded by the tree's.
  void visit(NodeIndex node, Place place) {
    for (NodeIndex at = tree_.nodes[node].first_child; at != kNoNode;
         at = tree_.nodes[at].next_sibling) {
      const HtmlNode& n = tree_.nodes[at];
      if (n.tag == Tag::kText) {
        add_text(n, place);
      } else if (n.tag == Tag::kBr) {
        // Two line breaks are a paragraph of pages that have none.
        broken_ ? flush() : static_cast<void>(text_ += '\n');
        broken_ = true;
      } else if (!is_never_text(n.tag)) {
        visit_element(at, place);
      }
    }
  }

  void visit_element(NodeIndex node, Place place) {
    const Tag tag = tree_.nodes[node].tag;
    if (tag == Tag::kA && !place.linked) {
      place.linked = true;
      if (link_.empty()) link_ = tree_.raw_attribute(node, "href");
    }
    if (!is_block(tag)) return visit(node, place);
    flush();
    place.owner = node;
    if (is_heading(tag)) place.kind = ParagraphKind::kSubheading;
    if (tag == Tag::kLi || tag == Tag::kDd || tag == Tag::kDt) place.kind = ParagraphKind::kList;
    if (tag == Tag::kBlockquote) place.kind = ParagraphKind::kQuote;
    if (tag == Tag::kFigcaption || tag == Tag::kFigure || tag == Tag::kCaption) {
      place.kind = ParagraphKind::kCaption;
    }
    visit(node, place);
    flush();
  }

  void add_text(const HtmlNode& node, const Place& place) {
    const std::string text = read_entities(node.text);
    if (text.find_first_not_of(" \t\r\n\f") != text.npos) {
      broken_ = false;
      place_ = place;
      if (place.linked) linked_ += count_characters(tidy(text));
    }
    text_ += text;
  }

  void flush() {
    Leaf leaf;
    leaf.text = tidy(text_);
    if (!leaf.text.empty()) {
      leaf.owner = place_.owner;
      leaf.kind = place_.kind;
      leaf.size = count_characters(leaf.text);
      leaf.linked = std::min(linked_, leaf.size);
      leaf.link = link_;
      leaves_.push_back(std::move(leaf));
    }
    text_.clear();
    link_ = {};
    linked_ = 0;
    broken_ = false;
  }

  const HtmlTree& tree_;
  std::vector<Leaf> leaves_;
  std::string text_;
  std::string_view link_;
  std::size_t linked_ = 0;
  bool broken_ = false;
  Place place_{0, ParagraphKind::kBody, false};
};

bool is_prose(const Leaf& leaf) {
  return leaf.size >= kProse || (leaf.size >= 25 && ends_as_sentence(leaf.text));
}

double link_share(const Leaf& leaf) {
  return static_cast<double>(leaf.linked) /
         static_cast<double>(std::max<std::size_t>(leaf.size, 1));
}

double value_of(const Leaf& leaf) {
  const double share = link_share(leaf);
  const auto size = static_cast<double>(std::min<std::size_t>(leaf.size, 1200));
  if (share > 0.5) return -0.3 * std::min(size, 100.0);
  if (leaf.kind == ParagraphKind::kCaption || leaf.kind == ParagraphKind::kSubheading) return 0;
  if (!is_prose(leaf)) return 0.1 * size * (1 - 2 * share);
  return size * (1 - share) * (leaf.kind == ParagraphKind::kList ? 0.6 : 1.0);
}

class BodyFinder {
 public:
  explicit BodyFinder(const HtmlTree& tree) : tree_(tree), leaves_(LeafCutter(tree).cut()) {}

  std::vector<Leaf> find() {
    weigh_prose();
    leave_out_furniture(false);
    choose_best_node();
    const double strict = size_of_body();
    if (strict >= kShortBody) return body();
    // Little was found: perhaps the names of the page's elements lie. Then length alone decides.
    leave_out_furniture(true);
    choose_best_node();
    if (size_of_body() < kMuchMore * strict) {
      leave_out_furniture(false);
      choose_best_node();
    }
    return body();
  }

 private:
  // Prose below each node, in code points.
  void weigh_prose() {
    prose_.assign(tree_.nodes.size(), 0);
    for (const Leaf& leaf : leaves_) prose_[leaf.owner] += std::max(0.0, value_of(leaf));
    for (std::size_t i = tree_.nodes.size(); i-- > 1;) prose_[tree_.nodes[i].parent] += prose_[i];
  }

  bool is_body(const Leaf& leaf) const {
    return !out_[leaf.owner] && below_[leaf.owner] && !is_linked_away(leaf);
  }

  double size_of_body() const {
    double size = 0;
    for (const Leaf& leaf : leaves_) {
      if (is_body(leaf) && leaf.kind != ParagraphKind::kCaption)
        size += static_cast<double>(leaf.size);
    }
    return size;
  }

  std::vector<Leaf> body() {
    std::vector<Leaf> found;
    for (Leaf& leaf : leaves_) {
      if (is_body(leaf)) found.push_back(std::move(leaf));
    }
    return found;
  }

  void leave_out_furniture(bool lax) {
    out_.assign(tree_.nodes.size(), false);
    caption_.assign(tree_.nodes.size(), false);
    for (NodeIndex i = 1; i < tree_.nodes.size(); ++i) {
      const HtmlNode& n = tree_.nodes[i];
      out_[i] = out_[n.parent];
      caption_[i] = caption_[n.parent];
      if (out_[i] || n.tag == Tag::kText) continue;
      const Names names = names_of(tree_, i);
      if (names.caption && prose_[i] < 600) caption_[i] = true;
      const bool holds_page = prose_[i] > kMostOfThePage * prose_[0];
      const bool kept =
          n.tag == Tag::kBody || n.tag == Tag::kHtml || n.tag == Tag::kMain || holds_page;
      if (!kept &&
          ((names.furniture && !lax) || (is_unlikely(n.tag) && !lax) || is_hidden(tree_, i)))
        out_[i] = true;
    }
    for (Leaf& leaf : leaves_) {
      if (caption_[leaf.owner]) leaf.kind = ParagraphKind::kCaption;
    }
  }

  void choose_best_node() {
    std::vector<double> own(tree_.nodes.size(), 0);
    for (const Leaf& leaf : leaves_) {
      if (!out_[leaf.owner]) own[leaf.owner] += value_of(leaf);
    }
    NodeIndex best = 0;
    double highest = 0;
    for (NodeIndex i = static_cast<NodeIndex>(tree_.nodes.size()); i-- > 0;) {
      const HtmlNode& n = tree_.nodes[i];
      double score = own[i];
      if (score > 0 && n.attributes > 0 && names_of(tree_, i).body) score *= 1.1;
      if (n.tag == Tag::kArticle || n.tag == Tag::kMain) score *= 1.2;
      if (score > highest) highest = score, best = i;
      if (i > 0) own[n.parent] += kFading * std::max(0.0, score);
    }
    below_.assign(tree_.nodes.size(), false);
    for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) {
      below_[i] = i == best || (i > 0 && below_[tree_.nodes[i].parent]);
    }
  }

  bool is_linked_away(const Leaf& leaf) const {
    const double share = link_share(leaf);
    if (leaf.kind == ParagraphKind::kSubheading) return share > 0.8;
    return share > (is_prose(leaf) ? 0.7 : 0.5);
  }

  const HtmlTree& tree_;
  std::vector<Leaf> leaves_;
  std::vector<double> prose_;
  std::vector<bool> out_, caption_, below_;
};

}  // namespace

std::vector<Leaf> find_body(const HtmlTree& tree) { return BodyFinder(tree).find(); }

std::vector<Picture> find_pictures(const HtmlTree& tree) {
  std::vector<Picture> pictures;
  std::vector<NodeIndex> figure(tree.nodes.size(), kNoNode);  // the figure around each node
  std::vector<std::uint32_t> of(tree.nodes.size(), 0);
  for (NodeIndex i = 1; i < tree.nodes.size(); ++i) {
    const HtmlNode& n = tree.nodes[i];
    figure[i] = n.tag == Tag::kFigure ? i : figure[n.parent];
    if (n.tag == Tag::kFigure) {
      pictures.emplace_back();
      of[i] = static_cast<std::uint32_t>(pictures.size());
    }
    if (figure[i] == kNoNode) continue;
    Picture& picture = pictures[of[figure[i]] - 1];
    if (n.tag == Tag::kImg && picture.url.empty()) {
      for (std::string_view key : {"data-src"sv, "src"sv}) {
        if (picture.url.empty()) picture.url = tree.attribute(i, key);
      }
    }
    if (n.tag == Tag::kFigcaption && picture.caption.empty()) picture.caption = tree.text_below(i);
  }
  std::erase_if(pictures, [](const Picture& p) { return p.caption.empty(); });
  return pictures;
}

}  // namespace twicetold
