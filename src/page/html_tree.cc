// A tokenizer that knows tags, text, comments and raw text, and a stack of open elements.
// Well-formed pages come out as written; of the rules for the others there are only those that most
// pages need: a block closes an open paragraph, an item closes the item before it, an end tag
// closes what is open inside it, but an inline end tag never closes a block. Fits: "<p>One<p>Two".
// Does not fit: misnested formatting ("<b><i></b></i>"), which browsers mend by reopening; text is
// kept, though. Cost: each byte is looked at a fixed number of times. Searches for an end that is
// not there (an unclosed comment, script or quotation mark) are remembered, so that they happen
// once for each kind.
#include "page/html_tree.h"

#include <algorithm>
#include <array>

#include "page/entities.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kDeepest = 512;
constexpr std::size_t kMostAttributes = 64;
constexpr std::size_t kTextBelow = 65536;

struct TagName {
  std::string_view name;
  Tag tag;
};
constexpr std::array kTagNames = {
    TagName{"a"sv, Tag::kA},
    TagName{"address"sv, Tag::kAddress},
    TagName{"article"sv, Tag::kArticle},
    TagName{"aside"sv, Tag::kAside},
    TagName{"blockquote"sv, Tag::kBlockquote},
    TagName{"body"sv, Tag::kBody},
    TagName{"br"sv, Tag::kBr},
    TagName{"button"sv, Tag::kButton},
    TagName{"caption"sv, Tag::kCaption},
    TagName{"center"sv, Tag::kCenter},
    TagName{"dd"sv, Tag::kDd},
    TagName{"details"sv, Tag::kDetails},
    TagName{"dialog"sv, Tag::kDialog},
    TagName{"div"sv, Tag::kDiv},
    TagName{"dl"sv, Tag::kDl},
    TagName{"dt"sv, Tag::kDt},
    TagName{"fieldset"sv, Tag::kFieldset},
    TagName{"figcaption"sv, Tag::kFigcaption},
    TagName{"figure"sv, Tag::kFigure},
    TagName{"footer"sv, Tag::kFooter},
    TagName{"form"sv, Tag::kForm},
    TagName{"h1"sv, Tag::kH1},
    TagName{"h2"sv, Tag::kH2},
    TagName{"h3"sv, Tag::kH3},
    TagName{"h4"sv, Tag::kH4},
    TagName{"h5"sv, Tag::kH5},
    TagName{"h6"sv, Tag::kH6},
    TagName{"head"sv, Tag::kHead},
    TagName{"header"sv, Tag::kHeader},
    TagName{"hr"sv, Tag::kHr},
    TagName{"html"sv, Tag::kHtml},
    TagName{"iframe"sv, Tag::kIframe},
    TagName{"img"sv, Tag::kImg},
    TagName{"input"sv, Tag::kInput},
    TagName{"label"sv, Tag::kLabel},
    TagName{"li"sv, Tag::kLi},
    TagName{"link"sv, Tag::kLink},
    TagName{"main"sv, Tag::kMain},
    TagName{"menu"sv, Tag::kMenu},
    TagName{"meta"sv, Tag::kMeta},
    TagName{"nav"sv, Tag::kNav},
    TagName{"ol"sv, Tag::kOl},
    TagName{"option"sv, Tag::kOption},
    TagName{"p"sv, Tag::kP},
    TagName{"picture"sv, Tag::kPicture},
    TagName{"pre"sv, Tag::kPre},
    TagName{"q"sv, Tag::kQ},
    TagName{"script"sv, Tag::kScript},
    TagName{"section"sv, Tag::kSection},
    TagName{"select"sv, Tag::kSelect},
    TagName{"source"sv, Tag::kSource},
    TagName{"summary"sv, Tag::kSummary},
    TagName{"table"sv, Tag::kTable},
    TagName{"tbody"sv, Tag::kTbody},
    TagName{"td"sv, Tag::kTd},
    TagName{"tfoot"sv, Tag::kTfoot},
    TagName{"th"sv, Tag::kTh},
    TagName{"thead"sv, Tag::kThead},
    TagName{"time"sv, Tag::kTime},
    TagName{"title"sv, Tag::kTitle},
    TagName{"tr"sv, Tag::kTr},
    TagName{"ul"sv, Tag::kUl},
    TagName{"video"sv, Tag::kVideo},
};
static_assert(std::ranges::is_sorted(kTagNames, {}, &TagName::name));

// Elements whose content is no text of the page, up to their end tag.
constexpr std::array kRawElements = {
    "script"sv, "style"sv,   "svg"sv,      "noscript"sv, "template"sv, "iframe"sv, "textarea"sv,
    "xmp"sv,    "noembed"sv, "noframes"sv, "math"sv,     "object"sv,   "canvas"sv};
constexpr std::array kVoidElements = {"area"sv,  "base"sv,   "br"sv,    "col"sv,  "embed"sv,
                                      "hr"sv,    "img"sv,    "input"sv, "link"sv, "meta"sv,
                                      "param"sv, "source"sv, "track"sv, "wbr"sv};

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_letter(char c) { return small(c) >= 'a' && small(c) <= 'z'; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return small(x) == small(y); });
}

template <typename Table>
bool names(const Table& table, std::string_view name) {
  return std::ranges::any_of(table, [&](std::string_view entry) { return same_name(entry, name); });
}

Tag tag_of(std::string_view name) {
  if (name.size() > 10) return Tag::kOther;
  char folded[10];
  std::ranges::transform(name, folded, small);
  const std::string_view key(folded, name.size());
  const auto found = std::ranges::lower_bound(kTagNames, key, {}, &TagName::name);
  return found != kTagNames.end() && found->name == key ? found->tag : Tag::kOther;
}

bool is_heading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }

class TreeBuilder {
 public:
  explicit TreeBuilder(std::string_view html) : html_(html) {
    tree_.nodes.reserve(html.size() / 24 + 16);
    tree_.nodes.emplace_back();
    open_.push_back(0);
  }

  HtmlTree build() {
    while (at_ < html_.size()) {
      const std::size_t mark = std::min(html_.find('<', at_), html_.size());
      if (mark > at_) add_text(at_, mark);
      at_ = mark;
      if (at_ < html_.size()) read_markup();
    }
    return std::move(tree_);
  }

 private:
  char ahead(std::size_t steps) const {
    return at_ + steps < html_.size() ? html_[at_ + steps] : '\0';
  }

  void read_markup() {
    if (html_.substr(at_, 4) == "<!--") {
      skip_comment();
    } else if (ahead(1) == '!' || ahead(1) == '?') {
      skip_to_bracket();
    } else if (ahead(1) == '/' && is_letter(ahead(2))) {
      read_end_tag();
    } else if (is_letter(ahead(1))) {
      read_start_tag();
    } else {
      add_text(at_, at_ + 1);
      ++at_;
    }
  }

  void skip_to_bracket() { at_ = std::min(html_.find('>', at_), html_.size() - 1) + 1; }

  void skip_comment() {
    const std::size_t end = comment_unclosed_ ? html_.npos : html_.find("-->", at_ + 2);
    comment_unclosed_ = end == html_.npos;
    if (comment_unclosed_) return skip_to_bracket();
    at_ = end + 3;
  }

  void add_text(std::size_t begin, std::size_t end) {
    const NodeIndex node = add_node(Tag::kText);
    tree_.nodes[node].text = html_.substr(begin, end - begin);
  }

  NodeIndex add_node(Tag tag) {
    const auto index = static_cast<NodeIndex>(tree_.nodes.size());
    const NodeIndex parent = open_.back();
    HtmlNode node;
    node.tag = tag;
    node.parent = parent;
    tree_.nodes.push_back(node);
    HtmlNode& above = tree_.nodes[parent];
    if (above.last_child == kNoNode) {
      above.first_child = index;
    } else {
      tree_.nodes[above.last_child].next_sibling = index;
    }
    above.last_child = index;
    return index;
  }

  std::string_view read_name() {
    const std::size_t begin = at_;
    while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '>' && html_[at_] != '/')
      ++at_;
    return html_.substr(begin, at_ - begin);
  }

  void read_start_tag() {
    ++at_;
    const std::string_view name = read_name();
    const Tag tag = tag_of(name);
    close_implied(tag);
    const NodeIndex node = add_node(tag);
    tree_.nodes[node].text = name;
    tree_.nodes[node].first_attribute = static_cast<std::uint32_t>(tree_.attributes.size());
    const bool self_closing = read_attributes(node);
    if (names(kRawElements, name)) return self_closing ? void() : skip_raw(node, name);
    if (tag == Tag::kTitle) return read_title(node, name);
    const bool is_void = names(kVoidElements, name);
    if (is_void) return;
    if (open_.size() >= kDeepest) {
      ++too_deep_;
    } else {
      open_.push_back(node);
      ++open_count_[static_cast<std::size_t>(tag)];
    }
  }

  // True if the tag ends in "/>".
  bool read_attributes(NodeIndex node) {
    while (at_ < html_.size()) {
      while (at_ < html_.size() && (is_space(html_[at_]) || html_[at_] == '/')) ++at_;
      if (at_ >= html_.size()) return false;
      if (html_[at_] == '>') return html_[at_++ - 1] == '/';
      const std::size_t begin = at_;
      while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '>' &&
             html_[at_] != '/' && (html_[at_] != '=' || at_ == begin)) {
        ++at_;
      }
      const std::string_view name = html_.substr(begin, at_ - begin);
      while (at_ < html_.size() && is_space(html_[at_])) ++at_;
      std::string_view value;
      if (at_ < html_.size() && html_[at_] == '=') value = read_value();
      if (tree_.nodes[node].attributes < kMostAttributes) {
        tree_.attributes.push_back({name, value});
        ++tree_.nodes[node].attributes;
      }
    }
    return false;
  }

  std::string_view read_value() {
    ++at_;
    while (at_ < html_.size() && is_space(html_[at_])) ++at_;
    if (at_ >= html_.size()) return {};
    const char mark = html_[at_];
    if (mark == '"' || mark == '\'') {
      bool& unclosed = mark == '"' ? double_unclosed_ : single_unclosed_;
      const std::size_t end = unclosed ? html_.npos : html_.find(mark, at_ + 1);
      unclosed = end == html_.npos;
      if (!unclosed) {
        const std::string_view value = html_.substr(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        return value;
      }
    }
    const std::size_t begin = at_;
    while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '>') ++at_;
    return html_.substr(begin, at_ - begin);
  }

  // Where `</name` stands after the place, or npos. A name once not found is not looked for again.
  std::size_t find_end_tag(std::string_view name) {
    for (std::string_view missing : missing_) {
      if (same_name(missing, name)) return html_.npos;
    }
    for (std::size_t at = html_.find("</", at_); at != html_.npos; at = html_.find("</", at + 2)) {
      if (same_name(html_.substr(at + 2, name.size()), name)) return at;
    }
    missing_.push_back(name);
    return html_.npos;
  }

  void skip_raw(NodeIndex node, std::string_view name) {
    const std::size_t end = find_end_tag(name);
    const bool script = tree_.nodes[node].tag == Tag::kScript;
    if (end == html_.npos) {
      if (script || same_name(name, "style")) at_ = html_.size();
      return;
    }
    if (script && tree_.raw_attribute(node, "type").find("ld+json") != std::string_view::npos) {
      tree_.json_ld.push_back(html_.substr(at_, end - at_));
    }
    at_ = end;
    skip_to_bracket();
  }

  void read_title(NodeIndex node, std::string_view name) {
    const std::size_t end = find_end_tag(name);
    if (end == html_.npos) return;
    open_.push_back(node);
    add_text(at_, end);
    open_.pop_back();
    at_ = end;
    skip_to_bracket();
  }

  void pop() {
    --open_count_[static_cast<std::size_t>(tree_.nodes[open_.back()].tag)];
    open_.pop_back();
  }

  bool is_open(Tag tag) const { return open_count_[static_cast<std::size_t>(tag)] > 0; }

  // Closes an open `tag` unless one of `walls` stands between.
  template <typename Walls>
  void close_up_to(Tag tag, const Walls& walls) {
    if (!is_open(tag)) return;
    for (std::size_t i = open_.size(); i > 1; --i) {
      const Tag above = tree_.nodes[open_[i - 1]].tag;
      if (above == tag) {
        while (open_.size() >= i) pop();
        return;
      }
      if (std::ranges::find(walls, above) != walls.end()) return;
    }
  }

  void close_implied(Tag tag) {
    static constexpr std::array kParagraphWalls = {Tag::kDiv,     Tag::kTd,        Tag::kTh,
                                                   Tag::kLi,      Tag::kButton,    Tag::kSection,
                                                   Tag::kArticle, Tag::kBlockquote};
    static constexpr std::array kListWalls = {Tag::kUl, Tag::kOl, Tag::kMenu, Tag::kTable,
                                              Tag::kDl};
    static constexpr std::array kTableWalls = {Tag::kTable};
    static constexpr std::array<Tag, 1> kSelectWalls = {Tag::kSelect};
    if (is_block(tag) && tag != Tag::kBr) close_up_to(Tag::kP, kParagraphWalls);
    if (tag == Tag::kLi) close_up_to(Tag::kLi, kListWalls);
    if (tag == Tag::kDt || tag == Tag::kDd) {
      close_up_to(Tag::kDt, kListWalls);
      close_up_to(Tag::kDd, kListWalls);
    }
    if (tag == Tag::kTd || tag == Tag::kTh || tag == Tag::kTr) {
      close_up_to(Tag::kTd, kTableWalls);
      close_up_to(Tag::kTh, kTableWalls);
    }
    if (tag == Tag::kTr) close_up_to(Tag::kTr, kTableWalls);
    if (tag == Tag::kOption) close_up_to(Tag::kOption, kSelectWalls);
    if (tag == Tag::kBody) close_up_to(Tag::kHead, kTableWalls);
    if (is_heading(tag) && is_heading(tree_.nodes[open_.back()].tag)) pop();
  }

  void read_end_tag() {
    at_ += 2;
    const std::string_view name = read_name();
    skip_to_bracket();
    const Tag tag = tag_of(name);
    if (too_deep_ > 0) {
      --too_deep_;
      return;
    }
    if (!is_open(tag)) return;
    const bool block = is_block(tag);
    // Looking far up for an element without a rule of its own would cost more than it is worth.
    const std::size_t reach = tag == Tag::kOther ? 16 : open_.size();
    for (std::size_t i = open_.size(); i > 1 && open_.size() - i < reach; --i) {
      const HtmlNode& above = tree_.nodes[open_[i - 1]];
      if (above.tag == tag && (tag != Tag::kOther || same_name(above.text, name))) {
        while (open_.size() >= i) pop();
        return;
      }
      const bool cell = above.tag == Tag::kTd || above.tag == Tag::kTh;
      const bool table = tag == Tag::kTable || tag == Tag::kTr || tag == Tag::kTbody ||
                         tag == Tag::kBody || tag == Tag::kHtml;
      if ((!block && is_block(above.tag)) || (cell && !table)) return;
    }
  }

  std::string_view html_;
  std::size_t at_ = 0;
  HtmlTree tree_;
  std::vector<NodeIndex> open_;
  std::array<std::uint32_t, 256> open_count_{};
  std::size_t too_deep_ = 0;  // elements open beyond kDeepest, whose end tags are to be passed over
  bool comment_unclosed_ = false, double_unclosed_ = false, single_unclosed_ = false;
  std::vector<std::string_view> missing_;  // raw elements without an end; at most one of each kind
};

}  // namespace

bool is_block(Tag tag) {
  switch (tag) {
    case Tag::kText:
    case Tag::kOther:
    case Tag::kA:
    case Tag::kBr:
    case Tag::kButton:
    case Tag::kImg:
    case Tag::kInput:
    case Tag::kLabel:
    case Tag::kLink:
    case Tag::kMeta:
    case Tag::kPicture:
    case Tag::kQ:
    case Tag::kScript:
    case Tag::kSelect:
    case Tag::kSource:
    case Tag::kTime:
    case Tag::kIframe:
    case Tag::kVideo:
      return false;
    default:
      return true;
  }
}

std::string_view HtmlTree::raw_attribute(NodeIndex node, std::string_view name) const {
  const HtmlNode& n = nodes[node];
  for (std::uint32_t i = 0; i < n.attributes; ++i) {
    const HtmlAttribute& a = attributes[n.first_attribute + i];
    if (same_name(a.name, name)) return a.value;
  }
  return {};
}

std::string HtmlTree::attribute(NodeIndex node, std::string_view name) const {
  return tidy(read_entities(raw_attribute(node, name)));
}

bool HtmlTree::has_attribute(NodeIndex node, std::string_view name) const {
  const HtmlNode& n = nodes[node];
  for (std::uint32_t i = 0; i < n.attributes; ++i) {
    if (same_name(attributes[n.first_attribute + i].name, name)) return true;
  }
  return false;
}

std::string HtmlTree::text_below(NodeIndex node) const {
  std::string text;
  NodeIndex at = nodes[node].first_child;
  while (at != kNoNode && text.size() < kTextBelow) {
    const HtmlNode& n = nodes[at];
    if (n.tag == Tag::kText) text += read_entities(n.text);
    if (n.tag == Tag::kBr || is_block(n.tag)) text += ' ';
    NodeIndex next = n.first_child;
    while (next == kNoNode && at != node) {
      next = nodes[at].next_sibling;
      if (next == kNoNode) at = nodes[at].parent;
    }
    if (next == kNoNode || at == node) break;
    at = next;
  }
  return tidy(text);
}

HtmlTree parse_html(std::string_view html) { return TreeBuilder(html).build(); }

}  // namespace twicetold
