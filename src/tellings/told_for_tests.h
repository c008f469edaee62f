// For the tests of this stage: tellings made up on the spot, compared with all that the earlier
// stages find in them, and asked about in short pieces of their own words.
#pragma once

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "names/find.h"
#include "quotes/find.h"
#include "tellings/compare.h"

namespace twicetold {

/// One telling of a made-up story.
struct Tale {
  std::string title;
  std::string text;
  std::string published = {};
};

/// The articles, texts and annotations behind a comparison, kept alive with it.
struct Told {
  std::vector<Article> articles;
  std::deque<ArticleText> texts;
  std::deque<Annotation> annotations;
  Comparison comparison;
};

inline Told compare_tales(const std::vector<Tale>& tales) {
  Told out;
  for (const Tale& tale : tales) {
    Article article;
    article.id = "tale-" + std::to_string(out.articles.size());
    article.title = tale.title;
    article.text = tale.text;
    article.published = tale.published;
    out.articles.push_back(article);
  }
  std::vector<Telling> tellings;
  for (const Article& article : out.articles) {
    const ArticleText& text = out.texts.emplace_back(analyze(article));
    Annotation& annotation = out.annotations.emplace_back();
    for (const Sentence& sentence : text.body.sentences)
      annotation.sentences.push_back(sentence.span);
    annotation.dates = text.body.dates;
    annotation.numbers = text.body.numbers;
    annotation.names = find_names(text);
    annotation.quotes = find_quotes(text, annotation.names);
    tellings.push_back({article, text, annotation});
  }
  out.comparison = compare_tellings(tellings);
  return out;
}

/// The statement in which telling `t` says `words`, or null.
inline const Statement* statement_with(const Comparison& c, TellingIndex t,
                                       std::string_view words) {
  for (const Statement& statement : c.statements) {
    for (const Said& said : statement.said) {
      if (said.telling == t && said.text.find(words) != std::string::npos) return &statement;
    }
  }
  return nullptr;
}

/// Whether one statement holds `a` of telling 0 and `b` of telling 1.
inline bool together(const Comparison& c, std::string_view a, std::string_view b) {
  const Statement* statement = statement_with(c, 0, a);
  return statement != nullptr && statement == statement_with(c, 1, b);
}

inline bool alone(const Comparison& c, TellingIndex t, std::string_view words) {
  const Statement* statement = statement_with(c, t, words);
  return statement != nullptr && statement->status == Status::kAlone && statement->said.size() == 1;
}

/// "14 takes ≠ 17 takes": the values of all conflicts of a comparison, or of all that differs.
inline std::vector<std::string> values_of(const Comparison& c, std::vector<Slot> Statement::*which,
                                          std::string_view sign) {
  std::vector<std::string> out;
  for (const Statement& statement : c.statements) {
    for (const Slot& slot : statement.*which) {
      std::string line;
      for (const SlotValue& value : slot.values) {
        line += (line.empty() ? "" : ' ' + std::string(sign) + ' ') + value.text;
      }
      out.push_back(line);
    }
  }
  std::ranges::sort(out);
  return out;
}
inline std::vector<std::string> conflicts_of(const Comparison& c) {
  return values_of(c, &Statement::conflicts, "≠");
}
inline std::vector<std::string> differs_of(const Comparison& c) {
  return values_of(c, &Statement::differs, "≈");
}

/// How many statements more than one telling makes.
inline std::size_t meetings_of(const Comparison& c) {
  return static_cast<std::size_t>(
      std::ranges::count_if(c.statements, [](const Statement& s) { return s.said.size() > 1; }));
}

}  // namespace twicetold
