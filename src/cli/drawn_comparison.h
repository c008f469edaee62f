// Comparisons drawn by hand, for tests: a line for each statement, as a reader would see it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "twicetold/comparison.h"

namespace twicetold {

/// What one telling says, with its marks: "It cost {2 million}." has a slot in conflict,
/// "It opened on <Friday>." one that is told in another way.
struct DrawnSaid {
  TellingIndex telling = 0;
  std::string text;
};

struct DrawnStatement {
  Status status = Status::kAlone;
  SlotKind slot = SlotKind::kNumber;
  std::vector<DrawnSaid> said;
};

/// A comparison in which telling i says what the statements say, in their order.
inline Comparison draw(std::vector<Article> tellings, const std::vector<DrawnStatement>& drawn) {
  Comparison out;
  out.tellings = std::move(tellings);
  for (const DrawnStatement& line : drawn) {
    Statement statement;
    statement.id = static_cast<std::uint32_t>(out.statements.size());
    statement.status = line.status;
    Slot conflict{line.slot, {}}, differs{line.slot, {}};
    for (const DrawnSaid& drawn_said : line.said) {
      Article& article = out.tellings[drawn_said.telling];
      if (!article.text.empty()) article.text += "\n\n";
      Said said{drawn_said.telling, 0, {}, ""};
      const std::size_t begin = article.text.size();
      std::size_t open = 0;
      for (const char c : drawn_said.text) {
        if (c == '{' || c == '<') {
          open = said.text.size();
        } else if (c == '}' || c == '>') {
          const std::string slot = said.text.substr(open);
          (c == '}' ? conflict : differs)
              .values.push_back(
                  {said.telling, make_span(begin + open, begin + said.text.size()), slot, slot});
        } else {
          said.text += c;
        }
      }
      article.text += said.text;
      said.span = make_span(begin, article.text.size());
      statement.said.push_back(said);
      if (std::ranges::find(statement.tellings, said.telling) == statement.tellings.end()) {
        statement.tellings.push_back(said.telling);
      }
    }
    if (!conflict.values.empty()) statement.conflicts.push_back(conflict);
    if (!differs.values.empty()) statement.differs.push_back(differs);
    out.statements.push_back(std::move(statement));
  }
  for (TellingIndex i = 0; i < out.tellings.size(); ++i) out.origins.push_back(i);
  out.independent_origins = static_cast<std::uint32_t>(out.tellings.size());
  if (!out.tellings.empty()) out.title = out.tellings.front().title;
  return out;
}

inline Article telling(std::string outlet, std::string title, std::string published = "") {
  Article article;
  article.id = outlet + ".html";
  article.outlet = std::move(outlet);
  article.title = std::move(title);
  article.published = std::move(published);
  article.language = "en";
  return article;
}

/// Two outlets on the reopening of a lift bridge: shared, in conflict, told in other ways, alone.
inline Comparison bridge_story() {
  Comparison out =
      draw({telling("Harbour Post", "Old lift bridge opens again after four years", "2024-03-09"),
            telling("Quay Radio", "Ships and trams share the Varn bridge once more",
                    "2024-03-09T18:05:00Z")},
           {{Status::kShared,
             SlotKind::kNumber,
             {{0, "The lift bridge over the Varn opened to traffic on Saturday."},
              {1, "Since Saturday, trams cross the Varn on the old lift bridge again."}}},
            {Status::kConflict,
             SlotKind::kNumber,
             {{0, "The repair cost {18 million crowns}, says the city."},
              {1, "According to the city, {21 million crowns} went into the repair."}}},
            {Status::kAlone, SlotKind::kNumber, {{1, "A choir of dockers sang from a barge."}}},
            {Status::kShared,
             SlotKind::kDate,
             {{0, "The bridge had been closed since <a gale in 2020>."},
              {1, "It had stood still for <four years>."}}},
            {Status::kAlone,
             SlotKind::kNumber,
             {{0, "Mayor Ilse Oravec pressed the button that lowered the span."}}}});
  const auto person = NameKind::kPerson;
  out.names = {{NameId{0},
                person,
                "Ilse Oravec",
                {{"Ilse Oravec", {0}, 1}, {"Ilze Oravecz", {1}, 2}},
                {},
                {}},
               {NameId{1}, NameKind::kPlace, "Varn", {{"Varn", {0, 1}, 2}}, {}, {}}};
  out.quotes = {
      {0,
       NameId{0},
       {{0, Field::kText, {}, "“It moves!”", QuoteForm::kDirect},
        {1, Field::kText, {}, "“She is moving!”", QuoteForm::kDirect}},
       0.6},
      {1, std::nullopt, {{1, Field::kText, {}, "that it was late", QuoteForm::kIndirect}}, 1}};
  out.sources = {{1, SourceKind::kCredit, "Varn Press", "Source: Varn Press"}};
  out.timeline = {{"2024-03-09",
                   "The lift bridge over the Varn opened to traffic on Saturday.",
                   {{0, {}}, {1, {}}}}};
  return out;
}

/// Three tellings of which the third copies the first.
inline Comparison copied_story() {
  Comparison out = draw({telling("Harbour Post", "Seal pup strays into the tram depot"),
                         telling("Quay Radio", "Depot staff feed a lost seal"),
                         telling("Evening Tide", "Seal pup strays into the tram depot")},
                        {{Status::kShared,
                          SlotKind::kNumber,
                          {{0, "A seal pup slept under tram 9."},
                           {1, "The pup was found under a tram."},
                           {2, "A seal pup slept under tram 9."}}},
                         {Status::kAlone,
                          SlotKind::kNumber,
                          {{0, "It was given herring."}, {2, "It was given herring."}}}});
  out.origins = {0, 1, 0};
  out.independent_origins = 2;
  out.sources = {{2, SourceKind::kCopy, "Harbour Post.html", "97 % of its words"}};
  return out;
}

}  // namespace twicetold
