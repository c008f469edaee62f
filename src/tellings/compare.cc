// The top of the tellings stage: what happens to some tellings of one event, in order.
#include "tellings/compare.h"

#include <algorithm>

#include "names/link.h"
#include "tellings/align.h"
#include "tellings/credited_names.h"
#include "tellings/groups.h"
#include "tellings/merged.h"
#include "tellings/origins.h"
#include "tellings/quotes_across.h"
#include "tellings/slots.h"
#include "tellings/timeline.h"
#include "tellings/units.h"

namespace twicetold {
namespace {

LinkedNames link(std::span<const Telling> tellings) {
  std::vector<std::vector<Name>> names;
  for (const Telling& telling : tellings) names.push_back(telling.annotation.names);
  LinkedNames linked = link_names(names);
  add_credited_names(tellings, linked.names);
  return linked;
}

std::string count(std::uint32_t number, const char* one, const char* more) {
  return std::to_string(number) + ' ' + (number == 1 ? one : more);
}

// What the tellings of a group say. Two neighbouring sentences of a telling are one stretch.
std::vector<Said> said_in(const Group& group, const Units& units,
                          std::span<const Telling> tellings) {
  std::vector<Said> out;
  for (const UnitIndex u : group.units) {
    const Unit& unit = units.all[u];
    if (!out.empty() && out.back().telling == unit.telling) {
      out.back().span.end = unit.span.end;
    } else {
      out.push_back({unit.telling, unit.sentence, unit.span, {}});
    }
  }
  for (Said& said : out) said.text = said.span.in(tellings[said.telling].text.body.text);
  return out;
}

bool same_words(const std::vector<Said>& said) {
  return std::ranges::all_of(said, [&](const Said& s) { return s.text == said.front().text; });
}

// Names, quotations and figures apart, the reason for which sentences are one statement.
void explain(Statement& statement, const Group& group, std::uint32_t origins) {
  if (statement.said.size() < 2) return;
  const int percent = static_cast<int>(100 * group.agreement + 0.5);
  statement.why.insert(statement.why.begin(),
                       same_words(statement.said)
                           ? "the same words"
                           : "wordings agree to " + std::to_string(percent) + "%");
  if (origins == 1) statement.why.push_back("told by one origin and its copies");
  if (origins > 1)
    statement.why.push_back(count(origins, "independent origin", "independent origins"));
}

Statement statement_of(const Group& group, const Units& units, std::span<const Telling> tellings,
                       const LinkedNames& linked, const Origins& origins) {
  Statement out;
  out.said = said_in(group, units, tellings);
  for (const Said& said : out.said) out.tellings.push_back(said.telling);
  if (out.said.size() < 2) {
    out.agreement = 1;
    return out;
  }
  std::vector<const Unit*> made_by;
  for (const UnitIndex u : group.units) made_by.push_back(&units.all[u]);
  const std::uint32_t behind = origins.behind(made_by);
  out.agreement = same_words(out.said) ? 1 : group.agreement;
  Slots slots = compare_slots(group, units, tellings, linked);
  out.conflicts = std::move(slots.conflicts);
  out.differs = std::move(slots.differs);
  out.why = std::move(slots.why);
  out.status = !out.conflicts.empty() ? Status::kConflict
               : behind > 1           ? Status::kShared
                                      : Status::kAlone;
  explain(out, group, behind);
  return out;
}

std::vector<Statement> make_statements(const Units& units, std::span<const Telling> tellings,
                                       const LinkedNames& linked, const Origins& origins,
                                       std::span<const SharedQuote> quotes) {
  const std::vector<Edge> edges = align(units, quotes);
  const std::vector<Group> groups = group_units(units, edges);
  std::vector<Statement> out;
  for (const std::size_t g : merged_order(units, groups)) {
    out.push_back(statement_of(groups[g], units, tellings, linked, origins));
    out.back().id = static_cast<std::uint32_t>(out.size() - 1);
  }
  return out;
}

// The title that speaks of the most names of the comparison, each once; of the longer tellings'
// titles the first.
std::string choose_title(std::span<const Telling> tellings, const LinkedNames& linked) {
  std::size_t best = 0;
  double most = -1;
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    if (tellings[t].article.title.empty()) continue;
    double score = 0;
    const std::vector<Name>& names = tellings[t].annotation.names;
    for (std::size_t n = 0; n < names.size(); ++n) {
      const bool in_title = std::ranges::any_of(
          names[n].mentions, [](const Mention& m) { return m.in == Field::kTitle; });
      if (!in_title) continue;
      std::size_t told_by = 0;
      for (const auto& shared : linked.shared_of) {
        told_by += std::ranges::find(shared, linked.shared_of[t][n]) != shared.end();
      }
      score += static_cast<double>(told_by);
    }
    if (score > most) best = t, most = score;
  }
  return tellings.empty() ? std::string() : tellings[best].article.title;
}

// Whether two tellings name anybody or anything in common.
bool share_a_name(const Units& units, TellingIndex a, TellingIndex b) {
  const std::vector<NameId>&x = units.named[a], &y = units.named[b];
  return std::ranges::any_of(x, [&](NameId name) { return std::ranges::binary_search(y, name); });
}

std::string called(const Telling& telling, TellingIndex index) {
  const Article& article = telling.article;
  const std::string& name = !article.title.empty() ? article.title : article.id;
  return "telling " + std::to_string(index) + " (" + name + ")";
}

std::vector<std::string> warnings_for(const Comparison& comparison, const Units& units,
                                      std::span<const Telling> tellings) {
  if (tellings.size() == 1) return {"only one telling: there is nothing to compare it with"};
  std::vector<bool> meets(tellings.size(), false);
  for (const Statement& statement : comparison.statements) {
    if (statement.tellings.size() < 2) continue;
    for (const TellingIndex t : statement.tellings) meets[t] = true;
  }
  std::vector<std::string> out;
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    if (tellings[t].text.body.sentences.empty())
      out.push_back(called(tellings[t], t) + " has no text");
    if (meets[t]) continue;
    if (tellings.size() == 2 && t == 1) continue;  // said once for both
    bool named = false;
    for (TellingIndex other = 0; other < tellings.size(); ++other) {
      named = named || (other != t && share_a_name(units, t, other));
    }
    std::string warning = tellings.size() == 2
                              ? "these two articles make no statement in common"
                              : called(tellings[t], t) + " makes no statement that another makes";
    out.push_back(warning + (named ? "" : ", nor do they name anybody or anything in common"));
  }
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    for (TellingIndex other = 0; other < t; ++other) {
      if (tellings[t].article.text.empty() ||
          tellings[t].article.text != tellings[other].article.text)
        continue;
      out.push_back(called(tellings[t], t) + " is telling " + std::to_string(other) +
                    " again, word for word");
      break;
    }
  }
  return out;
}

}  // namespace

Comparison compare_tellings(std::span<const Telling> tellings) {
  Comparison out;
  for (const Telling& telling : tellings) out.tellings.push_back(telling.article);
  if (tellings.empty()) return out;

  // One name behind all spellings, one utterance behind all wordings, one origin behind all copies.
  LinkedNames linked = link(tellings);
  out.quotes = share_quotes(tellings, linked);
  Origins origins = find_origins(tellings);

  // Which sentences say the same; beyond this point no sentence changes its statement.
  const Units units = make_units(tellings, linked);
  out.statements = make_statements(units, tellings, linked, origins, out.quotes);

  // What follows from that.
  out.title = choose_title(tellings, linked);
  out.timeline = make_timeline(tellings, out.statements);
  out.merged = merge(tellings, units, out.statements);
  out.warnings = warnings_for(out, units, tellings);
  out.names = std::move(linked.names);
  out.sources = std::move(origins.sources);
  out.origins = std::move(origins.of);
  out.independent_origins = origins.count;
  return out;
}

}  // namespace twicetold
