// A page in HTML: its head (page/html_meta.h), its body (page/html_body.h), and then the same
// questions line by line as for saved pages (page/lines.h).
#include <algorithm>

#include "page/html_body.h"
#include "page/html_meta.h"
#include "page/html_tree.h"
#include "page/lines.h"
#include "page/page_date.h"
#include "page/page_text.h"
#include "page/read_page.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

constexpr std::size_t kMostExtras =
    100;  // credits, related headlines, notices: more are no article

class HtmlPage {
 public:
  HtmlPage(std::vector<Leaf> leaves, Article& article)
      : leaves_(std::move(leaves)), article_(article) {}

  void read() {
    for (; at_ < leaves_.size(); ++at_) {
      const Leaf& leaf = leaves_[at_];
      if (leaf.kind == ParagraphKind::kCaption) {
        add(ParagraphKind::kCaption, leaf.text);
      } else if (!is_title(leaf) && !is_deck(leaf) && !read_extra(leaf)) {
        add(leaf.kind, leaf.text);
      }
    }
    drop_idle_headings();
  }

 private:
  void add(ParagraphKind kind, std::string_view text) {
    article_.paragraphs.push_back({kind, std::string(text)});
  }

  bool is_title(const Leaf& leaf) const {
    return article_.paragraphs.size() < 3 && leaf.text == article_.title;
  }
  bool is_deck(const Leaf& leaf) const {
    return leaf.kind == ParagraphKind::kSubheading && leaf.text == article_.deck;
  }

  // Whether the line is something else than a paragraph; it is put where it belongs.
  bool read_extra(const Leaf& leaf) {
    const std::string_view line = leaf.text;
    if (const auto cue = related_cue(line)) {
      const bool room = article_.related.size() < kMostExtras;
      if (!cue->headline.empty() && room)
        article_.related.push_back({std::string(cue->headline), leaf.link});
      return true;
    }
    if (is_furniture(line)) return true;
    if (const auto notice = notice_of(line)) {
      std::string_view text = notice->text;
      const bool next =
          at_ + 1 < leaves_.size() && fits_notice(notice->kind, leaves_[at_ + 1].text);
      if (text.empty() && next) text = leaves_[++at_].text;
      if (text.empty()) text = line;
      if (article_.notices.size() < kMostExtras)
        article_.notices.push_back({notice->kind, std::string(text)});
      return true;
    }
    if (const auto credit = credit_of(line)) {
      if (article_.credits.size() < kMostExtras) {
        article_.credits.push_back({std::string(credit->name), std::string(line)});
      }
      return true;
    }
    return read_head_line(line);
  }

  // Byline and date above the first paragraph.
  bool read_head_line(std::string_view line) {
    if (article_.paragraphs.size() > 1) return false;
    const std::vector<std::string> names = byline_of(line);
    const bool dated = is_date_line(line) && !ends_as_sentence(line);
    if (article_.byline.empty()) article_.byline = names;
    if (dated && article_.published.empty()) article_.published = read_page_date(line);
    return dated || !names.empty();
  }

  // A heading that nothing follows was the heading of what has been left out.
  void drop_idle_headings() {
    auto& paragraphs = article_.paragraphs;
    while (!paragraphs.empty() && paragraphs.back().kind == ParagraphKind::kSubheading) {
      paragraphs.pop_back();
    }
  }

  std::vector<Leaf> leaves_;
  Article& article_;
  std::size_t at_ = 0;
};

void add_pictures(const HtmlTree& tree, Article& article) {
  for (Picture& picture : find_pictures(tree)) {
    Image image{std::move(picture.url), std::move(picture.caption), {}};
    if (const auto caption = caption_of(image.caption); caption && !caption->credit.empty()) {
      image.credit = caption->credit;
      image.caption = std::string(caption->caption);
    }
    article.images.push_back(std::move(image));
    if (article.images.size() >= kMostExtras) return;
  }
}

}  // namespace

Article read_html_page(std::string_view html, std::string_view id) {
  const HtmlTree tree = parse_html(html);
  PageMeta meta = read_meta(tree);
  Article article;
  article.id = id;
  article.title = std::move(meta.title);
  article.deck = std::move(meta.deck);
  article.byline = std::move(meta.byline);
  article.published = std::move(meta.published);
  article.modified = std::move(meta.modified);
  article.outlet = std::move(meta.outlet);
  article.language = std::move(meta.language);
  article.url = std::move(meta.url);
  HtmlPage(find_body(tree), article).read();
  add_pictures(tree, article);
  article.text = joined_text(article.paragraphs);
  // A description that only repeats the beginning of the body is no deck.
  if (article.text.starts_with(article.deck.substr(0, 60))) article.deck.clear();
  return article;
}

}  // namespace twicetold
