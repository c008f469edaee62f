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

Overlap find_overlap(const CopyText& a, const CopyText& b) {
  const std::vector<Run> runs = runs_of(a.items, b.items);
  std::vector<bool> in_b(b.items.size());  // several places of a may have come from one of b
  Common same_a, same_b;
  Overlap out;
  for_each_chain(runs, [&](std::span<const Run> chain) {
    Common here_a, here_b;
    for (const Run& run : chain) {
      for (std::size_t i = 0; i < run.size; ++i) {
        const bool fresh = !in_b[run.b + i];
        in_b[run.b + i] = true;
        here_a.all += 1;
        here_a.plain += a.items[run.a + i].plain;
        here_b.all += fresh;
        here_b.plain += fresh && b.items[run.b + i].plain;
      }
    }
    same_a.all += here_a.all;
    same_b.all += here_b.all;
    if (here_a.plain >= kTellingWords) {
      same_a.plain += here_a.plain;
      same_b.plain += here_b.plain;
    }
    const Run &first = chain.front(), &last = chain.back();
    out.passages.push_back({{a.items[first.a].span.begin, a.items[last.end_a() - 1].span.end},
                            {b.items[first.b].span.begin, b.items[last.end_b() - 1].span.end}});
  });
  out.a = share(same_a.all, a.items.size());
  out.b = share(same_b.all, b.items.size());
  out.kind = kind_of(out, std::min(same_a.plain, same_b.plain),
                     std::max(share(same_a.plain, plain_words(a.items)),
                              share(same_b.plain, plain_words(b.items))));
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
