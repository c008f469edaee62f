// HTML as a tree, in the simple form that pages by and large have. The seam's first filling: a
// reader after the WHATWG rules will take its place behind page/read_page.h.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace twicetold {

/// The elements that the readers ask about; all others are kOther. kText is a run of text.
enum class Tag : std::uint8_t {
  kText,
  kOther,
  kA,
  kAddress,
  kArticle,
  kAside,
  kBlockquote,
  kBody,
  kBr,
  kButton,
  kCaption,
  kCenter,
  kDd,
  kDetails,
  kDialog,
  kDiv,
  kDl,
  kDt,
  kFieldset,
  kFigcaption,
  kFigure,
  kFooter,
  kForm,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kHead,
  kHeader,
  kHr,
  kHtml,
  kIframe,
  kImg,
  kInput,
  kLabel,
  kLi,
  kLink,
  kMain,
  kMenu,
  kMeta,
  kNav,
  kOl,
  kOption,
  kP,
  kPicture,
  kPre,
  kQ,
  kScript,
  kSection,
  kSelect,
  kSource,
  kSummary,
  kTable,
  kTbody,
  kTd,
  kTfoot,
  kTh,
  kThead,
  kTime,
  kTitle,
  kTr,
  kUl,
  kVideo,
};

using NodeIndex = std::uint32_t;
constexpr NodeIndex kNoNode = 0xFFFFFFFF;

struct HtmlAttribute {
  std::string_view name, value;  ///< as in the source; references not read
};

struct HtmlNode {
  Tag tag = Tag::kOther;
  NodeIndex parent = kNoNode;
  NodeIndex first_child = kNoNode;
  NodeIndex last_child = kNoNode;
  NodeIndex next_sibling = kNoNode;
  std::uint32_t first_attribute = 0;
  std::uint32_t attributes = 0;
  std::string_view text;  ///< of kText: its source; of an element: its name
};

/// Nodes in the order of the source; a child comes after its parent. Node 0 is the root, no element
/// of the page. Views show the bytes of the page.
struct HtmlTree {
  std::vector<HtmlNode> nodes;
  std::vector<HtmlAttribute> attributes;
  std::vector<std::string_view> json_ld;  ///< contents of `<script type="application/ld+json">`

  /// The value of an attribute with its references read, empty if it is not there.
  [[nodiscard]] std::string attribute(NodeIndex node, std::string_view name) const;
  /// The value as in the source.
  [[nodiscard]] std::string_view raw_attribute(NodeIndex node, std::string_view name) const;
  [[nodiscard]] bool has_attribute(NodeIndex node, std::string_view name) const;
  /// All text below `node`, tidied; at most the first 64 KiB of it.
  [[nodiscard]] std::string text_below(NodeIndex node) const;
};

/// Whether an element stands on lines of its own.
bool is_block(Tag tag);

/// The tree of a page. Any bytes give one: scripts, styles, drawings, templates and comments are
/// left out, unclosed elements are closed where the next one says so, an end tag without a start is
/// passed over, elements deeper than 512 are hung up at that depth (their text is kept). Linear;
/// at most 64 attributes of an element are kept.
HtmlTree parse_html(std::string_view html);

}  // namespace twicetold
