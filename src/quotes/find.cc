// From frames and quotation marks to quotes. Sentence by sentence, in reading order:
//
//   1. each frame of the sentence is a quote, its speaker given to a name;
//   2. a quotation no frame claims goes on what was said just before ("…," she said. “…”, or a new
//      paragraph that opens again), follows a colon, or stands alone and has no speaker;
//   3. what is left in quotation marks inside a sentence is a word held at arm's length, unless it
//   is
//      a sentence itself.
#include "quotes/find.h"

#include <algorithm>
#include <optional>
#include <string>

#include "quotes/frames.h"
#include "quotes/outline.h"
#include "quotes/speakers.h"

namespace twicetold {
namespace {

using Index = std::uint32_t;

constexpr std::size_t kLongestMixed = 16 * 1024;  // bytes; a longer report is no report
constexpr Index kFewestWords = 5;  // of a sentence quoted inside another without a cue

class Collector {
 public:
  Collector(const Analysis& text, std::span<const Name> names, Field in)
      : text_(text),
        names_(names),
        in_(in),
        outline_(make_outline(text, places_of_works())),
        speakers_(text, outline_, names, in),
        claimed_(outline_.quotations.size()),
        spoken_(outline_.quotations.size()) {}

  std::vector<Quote> collect() {
    for (stretch_ = 0; stretch_ < outline_.stretches.size(); ++stretch_) {
      const Stretch& stretch = outline_.stretches[stretch_];
      std::vector<Frame> frames = find_frames(outline_, stretch);
      if (frames.empty()) add_colon_frame(stretch, frames);
      claim_own(frames);
      continue_from_before(stretch);
      for (const Frame& frame : frames) add_frame(frame);
      add_unclaimed(stretch);
      note_open_cue(stretch);
    }
    for (Quote& quote : quotes_) quote.text = std::string(quote.span.in(text_.text));
    std::ranges::sort(quotes_, {}, &Quote::span);
    return std::move(quotes_);
  }

 private:
  std::vector<Span> places_of_works() const {
    std::vector<Span> places;
    for (const Name& name : names_) {
      if (name.kind != NameKind::kWork) continue;
      for (const Mention& mention : name.mentions) {
        if (mention.in == in_) places.push_back(mention.span);
      }
    }
    std::ranges::sort(places);
    return places;
  }

  const Item& item(Index i) const { return outline_.items[i]; }
  bool is_quotation(Index i) const { return item(i).is_quotation(); }

  Span span_of(ItemRange range) const {
    return {item(range.first).span.begin, item(range.last - 1).span.end};
  }

  Phrase phrase(Span span) const { return {span, std::string(span.in(text_.text))}; }

  bool is_whole_quotation(ItemRange range) const {
    return range.last - range.first == 1 && is_quotation(range.first);
  }

  // "Roe: “…”", and in headlines "Roe: no vote this year".
  void add_colon_frame(const Stretch& stretch, std::vector<Frame>& frames) const {
    constexpr Index kLongestName = 5;
    Index colon = stretch.first;
    while (colon < stretch.last && colon - stretch.first <= kLongestName && item(colon).is_word() &&
           item(colon).capital) {
      ++colon;
    }
    if (colon == stretch.first || colon + 1 >= stretch.last || !item(colon).is_mark(':')) return;
    const bool quoted = is_quotation(colon + 1) && item(colon + 1).full;
    if (!quoted && (in_ != Field::kTitle || !is_person({stretch.first, colon}))) return;
    Frame frame;
    frame.cue = {colon, colon + 1};
    frame.subject = {stretch.first, colon};
    frame.contents.push_back({colon + 1, quoted ? colon + 2 : stretch.last});
    frames.push_back(std::move(frame));
  }

  bool is_person(ItemRange range) const {
    const Span span = span_of(range);
    return std::ranges::any_of(names_, [&](const Name& name) {
      return name.kind == NameKind::kPerson &&
             std::ranges::any_of(name.mentions, [&](const Mention& mention) {
               return mention.in == in_ && mention.span.begin <= span.begin &&
                      mention.span.end >= span.end;
             });
    });
  }

  // A quotation that a frame reports by itself is that frame's, not part of one around it.
  void claim_own(const std::vector<Frame>& frames) {
    for (const Frame& frame : frames) {
      for (ItemRange content : frame.contents) {
        for (Index i = content.first; i < content.last; ++i) {
          if (is_quotation(i)) claimed_[item(i).quotation] = true;
        }
      }
    }
  }

  // The first quotation of a stretch, if no frame claims it, goes on the quote before it: after a
  // tag in the same paragraph, or where marks are opened again in the next.
  void continue_from_before(const Stretch& stretch) {
    const bool open = open_cue_.has_value();
    if (!is_quotation(stretch.first)) {
      open_cue_.reset();
      return;
    }
    const Item& first = item(stretch.first);
    const bool goes_on = first.quotation > 0 && outline_.quotations[first.quotation - 1].goes_on;
    if (goes_on && last_) {
      extend(*last_, first.span);
      claimed_[first.quotation] = true;
    } else if (claimed_[first.quotation]) {
      // It has a tag of its own.
    } else if (open) {
      add_quote(*open_cue_, {first.span}, QuoteForm::kDirect);
      claimed_[first.quotation] = true;
    } else if (last_ && last_paragraph_ == stretch.paragraph && stretch_ == last_stretch_ + 1 &&
               first.full) {
      if (last_ends_quoted_) {
        extend_as_piece(*last_, first.span);
        last_stretch_ = stretch_;
      } else {
        add_reported(first.span, quotes_[*last_].speaker);
      }
      claimed_[first.quotation] = true;
    }
    open_cue_.reset();
  }

  void extend(std::size_t quote, Span span) {
    Quote& q = quotes_[quote];
    if (span.begin < q.span.end) return;
    if (!q.pieces.empty()) q.pieces.back().end = span.end;
    q.span.end = span.end;
  }

  void extend_as_piece(std::size_t quote, Span span) {
    Quote& q = quotes_[quote];
    if (span.begin < q.span.end) return;
    if (q.pieces.empty()) q.pieces.push_back(q.span);
    q.pieces.push_back(span);
    q.span.end = span.end;
  }

  void add_reported(Span span, std::optional<Speaker> speaker) {
    Quote quote;
    quote.in = in_;
    quote.span = span;

    quote.speaker = std::move(speaker);
    quotes_.push_back(std::move(quote));
    remember(true);
  }

  void remember(bool quoted, bool tag = false) {
    if (last_ && tagged_ && last_stretch_ == stretch_) return;  // the tag before the rest
    tagged_ = tag;
    last_ = quotes_.size() - 1;
    last_stretch_ = stretch_;
    last_paragraph_ = outline_.stretches[stretch_].paragraph;
    last_ends_quoted_ = quoted;
  }

  void add_frame(const Frame& frame) {
    if (frame.contents.empty()) return;
    std::vector<ItemRange> contents = frame.contents;
    const std::optional<ItemRange> said = split_off_sentence(frame, contents);
    std::vector<Span> pieces;
    bool all = true, any = false;
    for (ItemRange content : contents) {
      pieces.push_back(span_of(content));
      for (Index i = content.first; i < content.last; ++i) any = any || is_quotation(i);
      all = all && is_all_quoted(content);
    }
    if (all && (contents.size() > 1 || is_whole_quotation(contents[0]))) {
      std::erase_if(contents, [&](ItemRange content) { return !claim_spoken(content); });
      if (contents.empty()) return;
      pieces.clear();
      for (ItemRange content : contents) pieces.push_back(span_of(content));
    }
    const QuoteForm form = all   ? QuoteForm::kDirect
                           : any ? QuoteForm::kMixed
                                 : QuoteForm::kIndirect;
    add_quote(frame, pieces, form);
    if (said && claim_spoken(*said)) add_quote(frame, {span_of(*said)}, QuoteForm::kDirect);
  }

  // Whether the quotation is no quote yet: each is spoken once.
  bool claim_spoken(ItemRange content) {
    const Index quotation = item(content.first).quotation;
    if (spoken_[quotation]) return false;
    spoken_[quotation] = true;
    return true;
  }

  // "…explained that it was late, “Because we lost the key.”": a clause, then a sentence of its
  // own.
  std::optional<ItemRange> split_off_sentence(const Frame& frame,
                                              std::vector<ItemRange>& contents) const {
    if (frame.before || contents.size() != 1) return std::nullopt;
    ItemRange& content = contents[0];
    if (content.last - content.first < 4) return std::nullopt;
    const Index last = content.last - 1;
    const Item& mark = item(last - 1);
    if (!is_quotation(last) || !item(last).full || !item(last).capital) return std::nullopt;
    if (!mark.is_mark(',') && !mark.is_mark(':')) return std::nullopt;
    const Index opener = content.first + (item(content.first).has(kThat) ? 1 : 0);
    if (item(opener).has(kPreposition | kSubordinator))
      return std::nullopt;  // "that at times, “…”"
    content.last = last - 1;
    return ItemRange{last, last + 1};
  }

  bool is_all_quoted(ItemRange range) const {
    for (Index i = range.first; i < range.last; ++i) {
      if (item(i).is_word() && !item(i).has(kCoordinator)) return false;
    }
    return true;
  }

  void add_quote(const Frame& frame, const std::vector<Span>& pieces, QuoteForm form) {
    Quote quote;
    quote.in = in_;
    quote.form = form;
    quote.span = {pieces.front().begin, pieces.back().end};
    if (form != QuoteForm::kDirect && quote.span.size() > kLongestMixed) return;
    quote.cue = phrase(span_of(frame.cue));
    if (pieces.size() > 1) quote.pieces = pieces;
    if (!frame.subject.empty()) {
      Phrase said_by = phrase(span_of(frame.subject));
      quote.speaker = {said_by.span, std::move(said_by.text), speakers_.name_of(frame.subject)};
    }
    quotes_.push_back(std::move(quote));
    const bool quoted = !frame.contents.empty() && (is_quotation(frame.contents.back().last - 1) ||
                                                    is_quotation(frame.contents[0].last - 1));
    remember(quoted, quoted && frame.before);
  }

  // What stands in quotation marks and belongs to no frame.
  void add_unclaimed(const Stretch& stretch) {
    for (Index i = stretch.first; i < stretch.last; ++i) {
      if (!is_quotation(i) || claimed_[item(i).quotation]) continue;
      const bool alone = stretch.last - stretch.first == 1;
      const Item& quotation = item(i);
      const bool announced = i > stretch.first && item(i - 1).is_mark(':');
      const bool sentence = quotation.capital && quotation.speechlike &&
                            (quotation.words >= kFewestWords || (announced && quotation.full));
      if (!(alone && quotation.full) && !sentence) continue;
      claimed_[quotation.quotation] = true;
      if (!add_announced(stretch, i)) add_reported(quotation.span, std::nullopt);
    }
  }

  // After a colon, if the subject of the sentence is somebody with a name.
  bool add_announced(const Stretch& stretch, Index quotation) {
    const std::optional<Frame> frame = find_announced_frame(outline_, stretch, quotation);
    if (!frame) return false;
    const std::optional<NameId> name = speakers_.name_of(frame->subject);
    if (!name || names_[static_cast<std::size_t>(*name)].kind != NameKind::kPerson) return false;
    add_quote(*frame, {item(quotation).span}, QuoteForm::kDirect);
    return true;
  }

  // "She wrote:" at the end of a stretch reports what the next one quotes.
  void note_open_cue(const Stretch& stretch) {
    if (stretch.last - stretch.first < 2 || !item(stretch.last - 1).is_mark(':')) return;
    if (stretch_ + 1 >= outline_.stretches.size()) return;
    const Index next = outline_.stretches[stretch_ + 1].first;
    if (!is_quotation(next)) return;
    open_cue_ = find_open_frame(outline_, stretch);
  }

  const Analysis& text_;
  std::span<const Name> names_;
  Field in_;
  Outline outline_;
  SpeakerFinder speakers_;
  std::vector<bool> claimed_;  // claimed_[i] is for outline_.quotations[i]
  std::vector<bool> spoken_;   // is a direct quote
  std::vector<Quote> quotes_;
  std::size_t stretch_ = 0;
  std::optional<Frame> open_cue_;
  std::optional<std::size_t> last_;  // the quote found last, and where
  std::size_t last_stretch_ = 0;
  std::uint32_t last_paragraph_ = 0;
  bool last_ends_quoted_ = false;
  bool tagged_ = false;  // the last quote stands before its cue
};

}  // namespace

std::vector<Quote> find_quotes(const ArticleText& article, std::span<const Name> names) {
  std::vector<Quote> quotes;
  for (Field in : {Field::kTitle, Field::kDeck, Field::kText}) {
    if (article.part(in).tokens.empty()) continue;
    for (Quote& quote : Collector(article.part(in), names, in).collect()) {
      quotes.push_back(std::move(quote));
    }
  }
  return quotes;
}

}  // namespace twicetold
