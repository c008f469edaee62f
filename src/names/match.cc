// Two names are compared part by part: each part of the shorter one looks for its like in the
// longer one, in any order. What is missing on one side only is a middle name or a surname left
// out; what is left over on both sides is a contradiction: "Hans O. Friedrich" is not "Hans Joachim
// Friedrich". Korean names are decided by their syllables, for there one letter makes another name.
#include "twicetold/match.h"

#include <algorithm>

#include "names/romanisation.h"
#include "names/spelling.h"

namespace twicetold {
namespace {

constexpr double kSame = 0.7;  // tried on the development pairs: every rule below clears it or not
constexpr std::size_t kMostParts = 12;

double weight_of(const NamePart& part) { return part.light ? 0.2 : part.initial ? 0.5 : 1.0; }

std::string joined(const std::vector<NamePart>& parts) {
  std::string out;
  for (const NamePart& part : parts) out += part.text;
  return out;
}

struct Alignment {
  double score = 0;      // of the shorter name, 0 to 1
  int full_matches = 0;  // parts that are more than initials and particles
  int exact = 0;
  double extra = 0;  // weight of parts that only one name has
  bool contradiction = false;
  std::vector<std::string> why;
};

struct Pair {
  double score;
  std::size_t i, j;
  const char* why;
};

Alignment align(const std::vector<NamePart>& a, const std::vector<NamePart>& b) {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      const PartLikeness likeness = part_likeness(a[i], b[j]);
      if (likeness.score > 0) pairs.push_back({likeness.score, i, j, likeness.why});
    }
  }
  std::ranges::stable_sort(pairs, [](const Pair& x, const Pair& y) { return x.score > y.score; });
  std::vector<bool> used_a(a.size()), used_b(b.size());
  Alignment out;
  double matched = 0, weight_a = 0, weight_b = 0, left_a = 0, left_b = 0;
  for (const Pair& pair : pairs) {
    if (used_a[pair.i] || used_b[pair.j]) continue;
    used_a[pair.i] = used_b[pair.j] = true;
    matched += pair.score * std::min(weight_of(a[pair.i]), weight_of(b[pair.j]));
    if (!a[pair.i].light && !a[pair.i].initial && !b[pair.j].initial) ++out.full_matches;
    if (pair.score == 1.0 && !a[pair.i].light && !a[pair.i].initial) ++out.exact;
    if (pair.why[0] != 0) {
      out.why.push_back("“" + a[pair.i].text + "”, “" + b[pair.j].text + "”: " + pair.why);
    }
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    weight_a += weight_of(a[i]);
    if (!used_a[i]) left_a += weight_of(a[i]);
  }
  for (std::size_t j = 0; j < b.size(); ++j) {
    weight_b += weight_of(b[j]);
    if (!used_b[j]) left_b += weight_of(b[j]);
  }
  out.contradiction = std::min(left_a, left_b) >= 0.5;
  out.extra = std::max(left_a, left_b);
  const double shorter = std::min(weight_a, weight_b);
  out.score = shorter > 0 ? std::min(1.0, matched / shorter) : 0;
  return out;
}

// "Patr ushev": the parts with one blank fewer, where that gives a part of the other name.
std::vector<NamePart> mended(const std::vector<NamePart>& parts,
                             const std::vector<NamePart>& other) {
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    NamePart both{parts[i].text + parts[i + 1].text, false, false};
    for (const NamePart& whole : other) {
      if (whole.text.size() < 4 || whole.light) continue;
      const bool is_whole =
          std::ranges::any_of(parts, [&](const NamePart& p) { return p.text == whole.text; });
      if (is_whole || (both.text != whole.text && edit_distance(both.text, whole.text, 1) > 1))
        continue;
      std::vector<NamePart> out = parts;
      out[i] = both;
      out.erase(out.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      return out;
    }
  }
  return parts;
}

bool same_parts(std::vector<NamePart> a, std::vector<NamePart> b) {
  const auto by_text = [](const NamePart& x, const NamePart& y) { return x.text < y.text; };
  std::ranges::sort(a, by_text);
  std::ranges::sort(b, by_text);
  return std::ranges::equal(a, b,
                            [](const NamePart& x, const NamePart& y) { return x.text == y.text; });
}

NameMatch verdict(double score, std::vector<std::string> why) {
  return {score, score >= kSame, std::move(why)};
}

}  // namespace

NameMatch match_names(std::string_view a, std::string_view b) {
  std::vector<NamePart> x = name_parts(a), y = name_parts(b);
  if (x.size() > kMostParts) x.resize(kMostParts);
  if (y.size() > kMostParts) y.resize(kMostParts);
  if (x.empty() || y.empty()) return verdict(a == b && !a.empty() ? 1.0 : 0.0, {});
  if (folded_name(a) == folded_name(b)) return verdict(1.0, {"same letters"});
  if (same_parts(x, y)) return verdict(0.98, {"same words"});
  if (joined(x) == joined(y)) return verdict(0.97, {"same letters, divided in another way"});

  const std::vector<KoreanReading> korean_a = korean_readings(a), korean_b = korean_readings(b);
  const bool korean = !korean_a.empty() && !korean_b.empty();
  if (korean && readings_meet(korean_a, korean_b)) {
    return verdict(0.94, {"two romanisations of one Korean name"});
  }

  const std::vector<NamePart> mended_x = mended(x, y);
  Alignment found = align(mended_x, mended(y, x));
  double score = found.score - std::min(0.15, 0.04 * found.extra);
  if (found.contradiction) score *= 0.5;
  if (found.full_matches < 2) {
    const bool all_of_one =
        found.exact == 1 && !found.contradiction && std::min(x.size(), y.size()) == 1;
    const bool one_word_each =
        x.size() == 1 && y.size() == 1 && found.score >= 0.85 && x[0].text.size() >= 6;
    if (all_of_one) {
      score = std::min(score, 0.75);
    } else if (!one_word_each) {
      score = std::min(score, 0.6);
    }
  }
  if (found.full_matches >= 2 && found.exact == 0 && found.extra >= 1)
    score = std::min(score, 0.72);
  if (korean && found.exact < found.full_matches) {
    found.why.push_back("the Korean syllables differ");
    score = std::min(score, 0.45);
  }
  return verdict(std::max(0.0, score), std::move(found.why));
}

}  // namespace twicetold
