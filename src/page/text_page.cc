// A page saved as text is the article with the site around it, all of it plain lines: the headline
// first, perhaps a deck, a notice, a byline; then prose with the alternative texts of pictures and
// their captions between; then credits, pointers to other articles, buttons. What a line is shows
// in three ways: by its words (page/lines.h), by coming again ("My Liberation Notes" five times
// alone is an image's alternative text, no sentence), and by its neighbours (the headline after
// "You can read more about … below."). A line that nothing speaks against is body: better a stray
// line in the text than a lost sentence. Does not fit: transcripts in which each speaker's name
// stands alone. Cost: one pass to count lines, one to place them.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "page/lines.h"
#include "page/page_date.h"
#include "page/page_text.h"
#include "page/paragraphs.h"
#include "page/read_page.h"
#include "page/tidy.h"

namespace twicetold {
namespace {

constexpr std::size_t kLongestTitle = 300;  // bytes
constexpr std::size_t kLongestDeck = 300;
constexpr std::size_t kLongestCaption = 100;  // of a caption known by its repetition
constexpr std::size_t kLongestHeading = 100;
constexpr std::size_t kHeadOfPage = 8;  // lines in which byline and date may stand
constexpr std::size_t kMostCredits = 100;

bool is_wholly_quoted(std::string_view line) {
  const bool curly = line.starts_with("“") && line.ends_with("”");
  const bool straight = line.size() > 2 && line.starts_with('"') && line.ends_with('"');
  if (curly) return line.find("“", 3) == line.npos;
  return straight && line.find('"', 1) == line.size() - 1;
}

bool is_prose(std::string_view line) { return line.size() > 60 && ends_as_sentence(line); }

bool is_headline_like(std::string_view line) {
  return line.size() <= 250 && count_words(line) >= 3 && !line.ends_with('.') &&
         !line.ends_with(':');
}

// Reads the paragraphs of one page, from the first to the last.
class TextPage {
 public:
  TextPage(std::vector<std::string> lines, Article& article)
      : lines_(std::move(lines)), article_(article) {
    for (const std::string& line : lines_) {
      if (line.size() <= kLongestCaption) ++times_[line];
    }
  }

  void read() {
    read_title();
    while (at_ < lines_.size()) read_line();
  }

 private:
  std::string_view line() const { return lines_[at_]; }
  std::string_view next(std::size_t steps = 1) const {
    return at_ + steps < lines_.size() ? std::string_view(lines_[at_ + steps]) : std::string_view();
  }
  void add(ParagraphKind kind, std::string_view text) {
    article_.paragraphs.push_back({kind, std::string(text)});
  }

  // The first line that is no furniture, unless it is prose and the page has no headline.
  void read_title() {
    while (at_ < lines_.size() && is_furniture(line())) ++at_;
    if (at_ == lines_.size()) return;
    const bool alone = at_ + 1 == lines_.size();
    if (line().size() > kLongestTitle || (alone && is_prose(line()))) return;
    article_.title = line();
    ++at_;
  }

  void read_line() {
    if (is_furniture(line()) && !leads_to_list()) {
      ++at_;
    } else if (!(read_notice() || read_related() || read_credit() || read_caption() ||
                 read_head_line() || read_deck())) {
      read_body();
    }
  }

  // "Related Articles" is furniture itself, but says what comes next.
  bool leads_to_list() const {
    const auto cue = related_cue(line());
    return cue && cue->list;
  }

  bool read_notice() {
    const auto notice = notice_of(line());
    if (!notice) return false;
    std::string text(notice->text);
    if (text.empty()) {
      const bool explained = fits_notice(notice->kind, next());
      text = explained ? next() : line();
      at_ += explained;
    }
    article_.notices.push_back({notice->kind, std::move(text)});
    ++at_;
    return true;
  }

  bool read_related() {
    const auto cue = related_cue(line());
    if (!cue) return false;
    ++at_;
    if (!cue->headline.empty()) {
      article_.related.push_back({std::string(cue->headline), {}});
      return true;
    }
    // A list goes on until a line that is no headline; a sentence points to one.
    for (std::size_t taken = 0; at_ < lines_.size() && (cue->list || taken == 0); ++taken) {
      const bool other = is_furniture(line()) || credit_of(line()) || notice_of(line()) ||
                         related_cue(line()) || !is_headline_like(line());
      if (other) break;
      article_.related.push_back({std::string(line()), {}});
      ++at_;
    }
    return true;
  }

  bool read_credit() {
    const auto credit = credit_of(line());
    if (!credit) return false;
    add_credit(credit->name, line());
    if (credit->of_picture) {
      const bool follows = !article_.paragraphs.empty() &&
                           article_.paragraphs.back().kind == ParagraphKind::kCaption &&
                           !article_.images.empty() && article_.images.back().credit.empty();
      if (!follows) article_.images.emplace_back();
      article_.images.back().credit = credit->name;
    }
    ++at_;
    return true;
  }

  void add_credit(std::string_view name, std::string_view text) {
    Credit credit{std::string(name), std::string(text)};
    const bool full = article_.credits.size() >= kMostCredits;  // also keeps the search short
    const bool known =
        full || std::ranges::find(article_.credits, credit) != article_.credits.end();
    if (!known) article_.credits.push_back(std::move(credit));
  }

  bool read_caption() {
    const auto caption = caption_of(line());
    if (caption && !is_date_line(caption->credit)) {
      add_caption(caption->caption, caption->credit);
      if (!caption->credit.empty()) add_credit(caption->credit, caption->credit_text);
      ++at_;
      return true;
    }
    if (!is_alternative_text()) return false;
    add_caption(line(), {});
    ++at_;
    return true;
  }

  void add_caption(std::string_view caption, std::string_view credit) {
    add(ParagraphKind::kCaption, caption);
    article_.images.push_back({{}, std::string(caption), std::string(credit)});
  }

  // A short line that comes again, or that the headline holds word for word.
  bool is_alternative_text() const {
    if (line().size() > kLongestCaption || ends_as_sentence(line())) return false;
    const auto found = times_.find(lines_[at_]);
    if (found != times_.end() && found->second >= 2) return true;
    return count_words(line()) >= 2 && !begins_small(line()) &&
           article_.title.find(line()) != std::string::npos;
  }

  // Byline and date, which stand under the headline.
  bool read_head_line() {
    if (at_ > kHeadOfPage) return false;
    std::vector<std::string> names = byline_of(line());
    const bool dated = is_date_line(line()) && !is_prose(line());
    if (names.empty() && !dated) return false;
    if (article_.byline.empty()) article_.byline = std::move(names);
    if (dated && article_.published.empty()) article_.published = read_page_date(line());
    ++at_;
    return true;
  }

  // The line under the headline is a deck when it is no sentence of the story: all of it a
  // quotation, or without a stop, or followed by the byline or the date.
  bool read_deck() {
    const bool first = article_.paragraphs.empty() && article_.deck.empty();
    if (!first || article_.title.empty() || line().size() > kLongestDeck) return false;
    if (count_words(line()) < 4 || next().empty()) return false;
    const bool headed = !byline_of(next()).empty() || (is_date_line(next()) && !is_prose(next()));
    if (!headed && !is_wholly_quoted(line()) && (ends_as_sentence(line()) || !is_prose(next()))) {
      return false;
    }
    article_.deck = line();
    ++at_;
    return true;
  }

  void read_body() {
    static constexpr std::string_view kBullets[] = {"• ", "‣ ", "◦ ", "▪ ", "* "};
    std::string_view text = line();
    ParagraphKind kind = ParagraphKind::kBody;
    for (std::string_view bullet : kBullets) {
      if (!text.starts_with(bullet)) continue;
      text.remove_prefix(bullet.size());
      kind = ParagraphKind::kList;
      break;
    }
    if (text.starts_with("> ")) {
      text.remove_prefix(2);
      kind = ParagraphKind::kQuote;
    }
    const bool heading = kind == ParagraphKind::kBody && text.size() <= kLongestHeading &&
                         !ends_as_sentence(text) && !text.ends_with(':') && is_prose(next());
    if (heading) kind = ParagraphKind::kSubheading;
    if (!text.empty()) add(kind, text);
    ++at_;
  }

  std::vector<std::string> lines_;
  std::unordered_map<std::string, std::size_t> times_;  // looked up only, never walked
  Article& article_;
  std::size_t at_ = 0;
};

}  // namespace

Article read_text_page(std::string_view text, std::string_view id) {
  Article article;
  article.id = id;
  TextPage(paragraphs_of(text), article).read();
  article.text = joined_text(article.paragraphs);
  return article;
}

}  // namespace twicetold
