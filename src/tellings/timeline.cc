#include "tellings/timeline.h"

#include <algorithm>
#include <tuple>

namespace twicetold {
namespace {

// "2022", "2022-05", "2022-05-14", "2022-05-14T20:00", "XXXX-05-14".
bool is_calendar(std::string_view value) {
  value = value.substr(0, value.find('T'));
  if (value.size() != 4 && value.size() != 7 && value.size() != 10) return false;
  if (value.starts_with("XXXX-")) value = value.substr(5);
  return std::ranges::all_of(value, [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

struct Dated {
  std::string when;
  std::uint32_t statement = 0;
  Place place;
};

Span sentence_at(const Analysis& text, Span place) {
  const auto at = std::ranges::partition_point(
      text.sentences, [&](const Sentence& s) { return s.span.end <= place.begin; });
  return at == text.sentences.end() ? place : at->span;
}

std::vector<Dated> dated_places(std::span<const Telling> tellings,
                                std::span<const Statement> statements) {
  std::vector<Dated> out;
  for (const Statement& statement : statements) {
    for (const Said& said : statement.said) {
      const Analysis& text = tellings[said.telling].text.body;
      auto at = std::ranges::partition_point(
          text.dates, [&](const Date& d) { return d.span.begin < said.span.begin; });
      for (; at != text.dates.end() && at->span.end <= said.span.end; ++at) {
        if (!is_calendar(at->value)) continue;
        out.push_back({at->value, statement.id, {said.telling, sentence_at(text, at->span)}});
      }
    }
  }
  return out;
}

}  // namespace

std::vector<TimelineEntry> make_timeline(std::span<const Telling> tellings,
                                         std::span<const Statement> statements) {
  std::vector<Dated> dated = dated_places(tellings, statements);
  std::ranges::stable_sort(dated, [](const Dated& a, const Dated& b) {
    return std::tie(a.when, a.statement) < std::tie(b.when, b.statement);  // "XXXX" follows digits
  });
  std::vector<TimelineEntry> out;
  for (std::size_t i = 0; i < dated.size(); ++i) {
    const Dated& d = dated[i];
    if (i == 0 || dated[i - 1].when != d.when || dated[i - 1].statement != d.statement) {
      const std::string& text = tellings[d.place.telling].text.body.text;
      out.push_back({d.when, std::string(d.place.span.in(text)), {}});
    }
    std::vector<Place>& said = out.back().said;
    if (said.empty() || said.back() != d.place) said.push_back(d.place);
  }
  return out;
}

}  // namespace twicetold
