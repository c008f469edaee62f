// The passages that two texts have in common.
//
// The problem: a desk takes a wire report, changes a word here, cuts a paragraph there and puts its
// own headline on top. The reader sees two reports and believes that two reporters were there.
//
// The idea: seed and extend, as in the search for common stretches of DNA (Altschul and others,
// "Basic local alignment search tool", 1990). Every three words of b go into an index; walking
// along a, each place looks for the longest run of words that begins here in both. Runs that follow
// each other in both texts with a few other words in between are chained: one passage, lightly
// edited. A chain counts once it holds an unbroken run of five words; shorter ones are the
// language's own
// ("at the end of the").
//
// A case that fits: "The ferry left at dawn with 40 people on board, police said" and "The ferry
// left at dawn with some 40 people on board, according to police" share one passage. One that does
// not: two reports that quote the same three sentences of a speech, or name "the Ravel Bay Bridge
// Authority" in full. Such runs are found, and counted in the overlap, but quotations, names and
// numbers say nothing about who copied whom: only plain words, those that a writer is free to
// choose, decide the kind, and only in passages that hold several of them.
//
// The cost: a sort of b's shingles, then one walk along a. Each place tries at most kMaxPlaces
// places of b, and a run that was taken is not walked again.
#include "copies/overlap.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/hash.h"

namespace twicetold {
namespace {

constexpr std::size_t kSeedWords = 3;    // length of a shingle
constexpr std::size_t kAnchorWords = 5;  // an unbroken run that makes a chain count
constexpr std::size_t kMaxGap = 4;       // other words between two runs of a chain, on either side
constexpr std::size_t kMaxPlaces = 12;   // places of b tried for one shingle

// The bars for the kinds, as shares of the plain words (of all words for exact), set by looking at
// reports of one event at several outlets.
constexpr double kExactShare = 0.97;
constexpr double kNearShare = 0.6;
constexpr double kPartialShare = 0.03;

constexpr std::size_t kTellingWords = 6;  // plain words that make a passage tell of copying

using Items = std::vector<CopyText::Item>;

/// `size` words from `a` on in one text, from `b` on in the other, are the same.
struct Run {
  std::size_t a = 0;
  std::size_t b = 0;
  std::size_t size = 0;

  [[nodiscard]] std::size_t end_a() const { return a + size; }
  [[nodiscard]] std::size_t end_b() const { return b + size; }
};

struct Shingle {
  std::uint64_t hash = 0;
  std::size_t at = 0;

  friend auto operator<=>(const Shingle&, const Shingle&) = default;
};

std::uint64_t hash_at(const Items& items, std::size_t at, std::size_t words) {
  std::uint64_t hash = 0;
  for (std::size_t i = at; i < at + words; ++i) hash = combine(hash, items[i].word);
  return hash;
}

std::vector<Shingle> index_of(const Items& items) {
  std::vector<Shingle> index;
  for (std::size_t at = 0; at + kSeedWords <= items.size(); ++at) {
    index.push_back({hash_at(items, at, kSeedWords), at});
  }
  std::ranges::sort(index);
  return index;
}

// Whether `next` goes on where `run` ends, but for a few words.
bool follows(const Run& run, const Run& next) {
  return next.a >= run.end_a() && next.a - run.end_a() <= kMaxGap && next.b >= run.end_b() &&
         next.b - run.end_b() <= kMaxGap;
}

// The longest run that begins at `at` in a; of two as long, the one that goes on from `before`.
Run longest_run(const Items& a, const Items& b, const std::vector<Shingle>& index, std::size_t at,
                const Run& before) {
  const std::uint64_t hash = hash_at(a, at, kSeedWords);
  Run best;
  std::size_t tried = 0;
  for (auto s = std::ranges::lower_bound(index, hash, {}, &Shingle::hash);
       s != index.end() && s->hash == hash && tried < kMaxPlaces; ++s, ++tried) {
    Run run{at, s->at, 0};
    while (run.end_a() < a.size() && run.end_b() < b.size() &&
           a[run.end_a()].word == b[run.end_b()].word) {
      ++run.size;
    }
    const bool longer = run.size > best.size;
    if (longer || (run.size == best.size && follows(before, run) && !follows(before, best))) {
      best = run;
    }
  }
  return best;
}

// All runs in the order of a, none overlapping the next in a.
std::vector<Run> runs_of(const Items& a, const Items& b) {
  const std::vector<Shingle> index = index_of(b);
  std::vector<Run> runs;
  for (std::size_t at = 0; at + kSeedWords <= a.size();) {
    const Run run = longest_run(a, b, index, at, runs.empty() ? Run{} : runs.back());
    if (run.size == 0) {
      ++at;
      continue;
    }
    // A weak run gives way to a strong one that begins inside it.
    if (!runs.empty() && runs.back().end_a() > at) {
      if (run.size <= runs.back().size) {
        ++at;
        continue;
      }
      runs.pop_back();
    }
    runs.push_back(run);
    at += run.size >= kAnchorWords ? run.size : 1;
  }
  return runs;
}

// Calls `use` with every chain of runs that holds an anchor.
template <typename Use>
void for_each_chain(std::span<const Run> runs, Use use) {
  for (std::size_t first = 0, last = 0; first < runs.size(); first = last) {
    bool anchored = false;
    for (last = first; last == first || (last < runs.size() && follows(runs[last - 1], runs[last]));
         ++last) {
      anchored |= runs[last].size >= kAnchorWords;
    }
    if (anchored) use(runs.subspan(first, last - first));
  }
}

// Words of a text that stand in the other.
struct Common {
  std::size_t all = 0;
  std::size_t plain = 0;  // those in passages that tell of copying
};

std::size_t plain_words(const Items& items) {
  return static_cast<std::size_t>(std::ranges::count_if(items, &CopyText::Item::plain));
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<CopyKind> kind_of(const Overlap& overlap, std::size_t plain, double plain_share) {
  if (std::min(overlap.a, overlap.b) >= kExactShare) return CopyKind::kExact;
  if (plain < kTellingWords || plain_share < kPartialShare) return std::nullopt;
  return plain_share >= kNearShare ? CopyKind::kNear : CopyKind::kPartial;
}

// Follows the quotation marks of a text: “ opens and ” closes, " does either in turn, and a new
// paragraph begins outside (a quotation that goes on there opens anew).
class QuoteMarks {
 public:
  void see(std::string_view mark) {
    if (mark == "“" || mark == "„" || mark == "«") inside_ = true;
    if (mark == "”" || mark == "»") inside_ = false;
    if (mark == "\"") inside_ = !inside_;
  }
  void see_paragraph(std::uint32_t paragraph) {
    if (paragraph != paragraph_) inside_ = false;
    paragraph_ = paragraph;
  }
  [[nodiscard]] bool inside() const { return inside_; }

 private:
  bool inside_ = false;
  std::uint32_t paragraph_ = 0;
};

}  // namespace

CopyText copy_text(const Analysis& text) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(text.words.size());
  for (const Word& word : text.words) hashes.push_back(hash_of(word.folded));
  CopyText out;
  QuoteMarks marks;
  for (const Token& token : text.tokens) {
    marks.see_paragraph(text.sentences[token.sentence].paragraph);
    if (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) {
      const bool plain =
          !marks.inside() && token.kind == TokenKind::kWord &&
          (token.letter_case == LetterCase::kLower || token.letter_case == LetterCase::kNone);
      out.items.push_back({hashes[token.word], token.span, plain});
    } else {
      marks.see(text.verbatim(token));
    }
  }
  return out;
}

namespace {

// The words of one text that stand in another, found by walking through the one. Walking through
// the other may find other runs: each text's share is counted on its own walk, so that the order of
// two texts does not matter.
struct Walk {
  Common same;
  std::vector<Passage> passages;  // in the text walked through, in the other
};

Walk walk(const CopyText& text, const CopyText& other) {
  Walk out;
  const std::vector<Run> runs = runs_of(text.items, other.items);
  for_each_chain(runs, [&](std::span<const Run> chain) {
    Common here;
    for (const Run& run : chain) {
      here.all += run.size;
      for (std::size_t i = 0; i < run.size; ++i) here.plain += text.items[run.a + i].plain;
    }
    out.same.all += here.all;
    if (here.plain >= kTellingWords) out.same.plain += here.plain;
    const Run &first = chain.front(), &last = chain.back();
    out.passages.push_back(
        {{text.items[first.a].span.begin, text.items[last.end_a() - 1].span.end},
         {other.items[first.b].span.begin, other.items[last.end_b() - 1].span.end}});
  });
  return out;
}

std::vector<Passage> turned_round(std::vector<Passage> passages) {
  for (Passage& p : passages) std::swap(p.a, p.b);
  std::ranges::sort(passages, {}, [](const Passage& p) { return std::pair(p.a, p.b); });
  return passages;
}

// Of two walks that find as many words, that through the longer text is told.
bool is_told(const Walk& mine, const CopyText& text, const Walk& theirs, const CopyText& other) {
  if (mine.same.all != theirs.same.all) return mine.same.all > theirs.same.all;
  if (text.items.size() != other.items.size()) return text.items.size() > other.items.size();
  return mine.passages.size() <= theirs.passages.size();
}

}  // namespace

Overlap find_overlap(const CopyText& a, const CopyText& b) {
  Walk in_a = walk(a, b), in_b = walk(b, a);
  Overlap out;
  out.a = share(in_a.same.all, a.items.size());
  out.b = share(in_b.same.all, b.items.size());
  out.passages =
      is_told(in_a, a, in_b, b) ? std::move(in_a.passages) : turned_round(std::move(in_b.passages));
  out.kind = kind_of(out, std::min(in_a.same.plain, in_b.same.plain),
                     std::max(share(in_a.same.plain, plain_words(a.items)),
                              share(in_b.same.plain, plain_words(b.items))));
  return out;
}

Overlap find_overlap(const Analysis& a, const Analysis& b) {
  return find_overlap(copy_text(a), copy_text(b));
}

std::vector<std::uint64_t> anchors_of(const CopyText& text) {
  std::vector<std::uint64_t> anchors;
  for (std::size_t at = 0; at + kAnchorWords <= text.items.size(); ++at) {
    anchors.push_back(hash_at(text.items, at, kAnchorWords));
  }
  std::ranges::sort(anchors);
  anchors.erase(std::unique(anchors.begin(), anchors.end()), anchors.end());
  return anchors;
}

}  // namespace twicetold
