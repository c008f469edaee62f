// What tests of whole comparisons ask: which sentences meet, which names are one, who said it.
// Needles are short pieces of the articles' own words.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "twicetold/twicetold.h"

namespace twicetold {

/// The articles of `paths`, read, annotated and compared.
struct Reading {
  std::vector<Article> articles;
  std::vector<Annotation> annotations;
  Comparison comparison;
};

inline Reading read_and_compare(const std::vector<std::string>& paths) {
  Reading out;
  for (const std::string& path : paths) {
    const auto bytes = load_file(path);
    if (!bytes) continue;
    for (Article& article : read_articles(*bytes, path).articles) {
      out.annotations.push_back(annotate(article));
      out.articles.push_back(std::move(article));
    }
  }
  out.comparison = compare(out.articles);
  return out;
}

inline bool has(std::string_view text, std::string_view needle) {
  return text.find(needle) != std::string_view::npos;
}

/// The statement in which `telling` says `needle`, or null.
inline const Statement* statement_with(const Comparison& comparison, TellingIndex telling,
                                       std::string_view needle) {
  for (const Statement& statement : comparison.statements) {
    for (const Said& said : statement.said) {
      if (said.telling == telling && has(said.text, needle)) return &statement;
    }
  }
  return nullptr;
}

/// Whether one statement holds `a` from telling 0 and `b` from telling 1.
inline bool together(const Comparison& comparison, std::string_view a, std::string_view b) {
  const Statement* statement = statement_with(comparison, 0, a);
  return statement != nullptr && statement == statement_with(comparison, 1, b);
}

/// Whether `telling` says `needle` in a statement that no other telling makes.
inline bool alone(const Comparison& comparison, TellingIndex telling, std::string_view needle) {
  const Statement* statement = statement_with(comparison, telling, needle);
  return statement != nullptr && statement->status == Status::kAlone &&
         statement->tellings == std::vector<TellingIndex>{telling};
}

/// Slots of the statement that holds `needle` from `telling`: "number", "date" …
inline std::vector<SlotKind> slots(const std::vector<Slot>& of) {
  std::vector<SlotKind> kinds;
  for (const Slot& slot : of) kinds.push_back(slot.slot);
  return kinds;
}

/// The shared name that is spelt `spelling` somewhere, or null.
inline const SharedName* name_spelt(const Comparison& comparison, std::string_view spelling) {
  for (const SharedName& name : comparison.names) {
    if (name.name == spelling) return &name;
    for (const Variant& variant : name.variants) {
      if (variant.text == spelling) return &name;
    }
  }
  return nullptr;
}

/// Whether both spellings are one name.
inline bool one_name(const Comparison& comparison, std::string_view a, std::string_view b) {
  const SharedName* name = name_spelt(comparison, a);
  return name != nullptr && name == name_spelt(comparison, b);
}

/// The name of one article that is spelt `spelling` somewhere, or null.
inline const Name* name_spelt(const Annotation& annotation, std::string_view spelling) {
  for (const Name& name : annotation.names) {
    for (const Mention& mention : name.mentions) {
      if (mention.text == spelling) return &name;
    }
  }
  return nullptr;
}

/// The quote of one article that contains `needle`, or null.
inline const Quote* quote_with(const Annotation& annotation, std::string_view needle) {
  for (const Quote& quote : annotation.quotes) {
    if (has(quote.text, needle)) return &quote;
  }
  return nullptr;
}

/// The name of the speaker of the quote that contains `needle`; empty if open.
inline std::string speaker_of(const Annotation& annotation, std::string_view needle) {
  const Quote* quote = quote_with(annotation, needle);
  if (quote == nullptr || !quote->speaker || !quote->speaker->name) return "";
  return annotation.names[static_cast<std::size_t>(*quote->speaker->name)].name;
}

inline const SharedQuote* shared_quote_with(const Comparison& comparison, std::string_view needle) {
  for (const SharedQuote& quote : comparison.quotes) {
    for (const SaidQuote& said : quote.said) {
      if (has(said.text, needle)) return &quote;
    }
  }
  return nullptr;
}

/// Whether `needle` stands in anything that a reader of the article would be shown as the article.
inline bool is_furniture(const Article& article, std::string_view needle) {
  for (const Paragraph& paragraph : article.paragraphs) {
    if (has(paragraph.text, needle)) return false;
  }
  return !has(article.text, needle) && !has(article.title, needle) && !has(article.deck, needle);
}

}  // namespace twicetold
