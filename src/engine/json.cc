#include "twicetold/json.h"

#include <array>
#include <type_traits>
#include <utility>

#include "base/json.h"
#include "twicetold/copies.h"
#include "twicetold/group.h"

namespace twicetold {
namespace {

// The names of enumerators on the wire, in the order of their declarations.
const char* name_of(ParagraphKind kind) {
  constexpr std::array kNames = {"body", "subheading", "caption", "quote", "list"};
  return kNames[static_cast<std::size_t>(kind)];
}
const char* name_of(NoticeKind kind) {
  constexpr std::array kNames = {"spoiler", "correction", "embargo", "sponsored"};
  return kNames[static_cast<std::size_t>(kind)];
}
const char* name_of(Field field) {
  constexpr std::array kNames = {"text", "title", "deck"};
  return kNames[static_cast<std::size_t>(field)];
}
const char* name_of(NameKind kind) {
  constexpr std::array kNames = {"person", "organization", "place", "work", "event", "other"};
  return kNames[static_cast<std::size_t>(kind)];
}
const char* name_of(QuoteForm form) {
  constexpr std::array kNames = {"direct", "indirect", "mixed"};
  return kNames[static_cast<std::size_t>(form)];
}
const char* name_of(Status status) {
  constexpr std::array kNames = {"shared", "alone", "conflict"};
  return kNames[static_cast<std::size_t>(status)];
}
const char* name_of(SlotKind slot) {
  constexpr std::array kNames = {"number", "date", "name", "place", "polarity"};
  return kNames[static_cast<std::size_t>(slot)];
}
const char* name_of(SourceKind kind) {
  constexpr std::array kNames = {"credit", "copy", "link"};
  return kNames[static_cast<std::size_t>(kind)];
}
const char* name_of(Relation relation) {
  constexpr std::array kNames = {"same", "overlap", "conflict", "unrelated"};
  return kNames[static_cast<std::size_t>(relation)];
}

const char* name_of(CopyKind kind) {
  constexpr std::array kNames = {"exact", "near", "partial"};
  return kNames[static_cast<std::size_t>(kind)];
}

// put(json, x) writes x; field(json, key, x) writes "key": x. Enumerators go by name_of, absent
// values as null, structs by their own put below.
void put(JsonWriter& json, const std::string& text) { json.value(text); }
void put(JsonWriter& json, double number) { json.value(number); }
void put(JsonWriter& json, std::uint32_t number) { json.value(number); }
void put(JsonWriter& json, bool truth) { json.value(truth); }
void put(JsonWriter& json, NameId id) { json.value(static_cast<std::uint32_t>(id)); }

template <typename T>
requires std::is_enum_v<T>
void put(JsonWriter& json, T enumerator) { json.value(name_of(enumerator)); }

void put(JsonWriter& json, Span span) {
  json.begin_array();
  json.value(span.begin);
  json.value(span.end);
  json.end_array();
}

template <typename T>
void put(JsonWriter& json, const std::optional<T>& maybe);
template <typename T>
void put(JsonWriter& json, const std::vector<T>& list);

template <typename T>
void field(JsonWriter& json, std::string_view key, const T& x) {
  json.key(key);
  put(json, x);
}

void text_field(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  json.text_or_null(text);
}

// An object whose fields are written by `fields`.
template <typename Fields>
void object(JsonWriter& json, Fields fields) {
  json.begin_object();
  fields();
  json.end_object();
}

void put(JsonWriter& json, const Paragraph& x) {
  object(json, [&] {
    field(json, "kind", x.kind);
    field(json, "text", x.text);
  });
}
void put(JsonWriter& json, const Credit& x) {
  object(json, [&] {
    field(json, "name", x.name);
    field(json, "text", x.text);
  });
}
void put(JsonWriter& json, const Link& x) {
  object(json, [&] {
    field(json, "title", x.title);
    text_field(json, "url", x.url);
  });
}
void put(JsonWriter& json, const Notice& x) {
  object(json, [&] {
    field(json, "kind", x.kind);
    field(json, "text", x.text);
  });
}
void put(JsonWriter& json, const Image& x) {
  object(json, [&] {
    text_field(json, "url", x.url);
    text_field(json, "caption", x.caption);
    text_field(json, "credit", x.credit);
  });
}

void article_fields(JsonWriter& json, const Article& x) {
  field(json, "id", x.id);
  text_field(json, "url", x.url);
  text_field(json, "outlet", x.outlet);
  text_field(json, "language", x.language);
  text_field(json, "title", x.title);
  text_field(json, "deck", x.deck);
  field(json, "byline", x.byline);
  text_field(json, "published", x.published);
  text_field(json, "modified", x.modified);
  field(json, "paragraphs", x.paragraphs);
  field(json, "text", x.text);
  field(json, "credits", x.credits);
  field(json, "related", x.related);
  field(json, "notices", x.notices);
  field(json, "images", x.images);
  field(json, "warnings", x.warnings);
}

void put(JsonWriter& json, const Mention& x) {
  object(json, [&] {
    field(json, "span", x.span);
    field(json, "in", x.in);
    field(json, "text", x.text);
  });
}
void put(JsonWriter& json, const Name& x) {
  object(json, [&] {
    field(json, "id", x.id);
    field(json, "kind", x.kind);
    field(json, "name", x.name);
    field(json, "mentions", x.mentions);
    field(json, "aliases", x.aliases);
    text_field(json, "role", x.role);
    field(json, "why", x.why);
  });
}
void put(JsonWriter& json, const Phrase& x) {
  object(json, [&] {
    field(json, "span", x.span);
    field(json, "text", x.text);
  });
}
void put(JsonWriter& json, const Speaker& x) {
  object(json, [&] {
    field(json, "span", x.span);
    field(json, "text", x.text);
    field(json, "name", x.name);
  });
}
void put(JsonWriter& json, const Quote& x) {
  object(json, [&] {
    field(json, "span", x.span);
    field(json, "in", x.in);
    field(json, "text", x.text);
    field(json, "form", x.form);
    field(json, "cue", x.cue);
    field(json, "speaker", x.speaker);
    field(json, "pieces", x.pieces);
  });
}
void put(JsonWriter& json, const Date& x) {
  object(json, [&] {
    field(json, "span", x.span);
    field(json, "text", x.text);
    field(json, "value", x.value);
  });
}
void put(JsonWriter& json, const Number& x) {
  object(json, [&] {
    field(json, "span", x.span);
    field(json, "text", x.text);
    field(json, "value", x.value);
    text_field(json, "unit", x.unit);
  });
}

void put(JsonWriter& json, const Said& x) {
  object(json, [&] {
    field(json, "telling", x.telling);
    field(json, "sentence", x.sentence);
    field(json, "span", x.span);
    field(json, "text", x.text);
  });
}
void put(JsonWriter& json, const SlotValue& x) {
  object(json, [&] {
    field(json, "telling", x.telling);
    field(json, "span", x.span);
    field(json, "text", x.text);
    field(json, "value", x.value);
  });
}
void put(JsonWriter& json, const Slot& x) {
  object(json, [&] {
    field(json, "slot", x.slot);
    field(json, "values", x.values);
  });
}
void put(JsonWriter& json, const Statement& x) {
  object(json, [&] {
    field(json, "id", x.id);
    field(json, "status", x.status);
    field(json, "tellings", x.tellings);
    field(json, "said", x.said);
    field(json, "agreement", x.agreement);
    field(json, "conflicts", x.conflicts);
    field(json, "differs", x.differs);
    field(json, "why", x.why);
  });
}
void put(JsonWriter& json, const Variant& x) {
  object(json, [&] {
    field(json, "text", x.text);
    field(json, "tellings", x.tellings);
    field(json, "count", x.count);
  });
}
void put(JsonWriter& json, const SharedName& x) {
  object(json, [&] {
    field(json, "id", x.id);
    field(json, "kind", x.kind);
    field(json, "name", x.name);
    field(json, "variants", x.variants);
    field(json, "roles", x.roles);
    field(json, "why", x.why);
  });
}
void put(JsonWriter& json, const SaidQuote& x) {
  object(json, [&] {
    field(json, "telling", x.telling);
    field(json, "in", x.in);
    field(json, "span", x.span);
    field(json, "text", x.text);
    field(json, "form", x.form);
  });
}
void put(JsonWriter& json, const SharedQuote& x) {
  object(json, [&] {
    field(json, "id", x.id);
    field(json, "speaker", x.speaker);
    field(json, "said", x.said);
    field(json, "agreement", x.agreement);
  });
}
void put(JsonWriter& json, const Source& x) {
  object(json, [&] {
    field(json, "telling", x.telling);
    field(json, "kind", x.kind);
    field(json, "to", x.to);
    field(json, "evidence", x.evidence);
  });
}
void put(JsonWriter& json, const Place& x) {
  object(json, [&] {
    field(json, "telling", x.telling);
    field(json, "span", x.span);
  });
}
void put(JsonWriter& json, const TimelineEntry& x) {
  object(json, [&] {
    field(json, "when", x.when);
    field(json, "text", x.text);
    field(json, "said", x.said);
  });
}
void put(JsonWriter& json, const MergedSentence& x) {
  object(json, [&] {
    field(json, "text", x.text);
    field(json, "from", x.from);
  });
}

void put(JsonWriter& json, const Passage& x) {
  object(json, [&] {
    field(json, "a", x.a);
    field(json, "b", x.b);
  });
}

template <typename T>
void put(JsonWriter& json, const std::optional<T>& maybe) {
  maybe ? put(json, *maybe) : json.null();
}

template <typename T>
void put(JsonWriter& json, const std::vector<T>& list) {
  json.begin_array();
  for (const T& x : list) put(json, x);
  json.end_array();
}

// A pair and its verdict, whose fields are written by `fields`.
template <typename Fields>
std::string pair(std::string_view a, std::string_view b, Fields fields) {
  JsonWriter json;
  object(json, [&] {
    json.key("a");
    json.value(a);
    json.key("b");
    json.value(b);
    fields(json);
  });
  return json.take();
}

}  // namespace

std::string to_json(const Article& article) {
  JsonWriter json;
  object(json, [&] { article_fields(json, article); });
  return json.take();
}

std::string to_json(const Article& article, const Annotation& annotation) {
  JsonWriter json;
  object(json, [&] {
    article_fields(json, article);
    field(json, "sentences", annotation.sentences);
    field(json, "names", annotation.names);
    field(json, "quotes", annotation.quotes);
    field(json, "dates", annotation.dates);
    field(json, "numbers", annotation.numbers);
  });
  return json.take();
}

std::string to_json(const Comparison& x) {
  JsonWriter json;
  object(json, [&] {
    json.key("tellings");
    json.begin_array();
    for (TellingIndex i = 0; i < x.tellings.size(); ++i) {
      object(json, [&] {
        field(json, "index", i);
        article_fields(json, x.tellings[i]);
      });
    }
    json.end_array();
    text_field(json, "title", x.title);
    field(json, "independent_origins", x.independent_origins);
    field(json, "origins", x.origins);
    field(json, "statements", x.statements);
    field(json, "names", x.names);
    field(json, "quotes", x.quotes);
    field(json, "sources", x.sources);
    field(json, "timeline", x.timeline);
    field(json, "merged", x.merged);
    field(json, "warnings", x.warnings);
  });
  return json.take();
}

std::string to_json(std::string_view a, std::string_view b, const NameMatch& match) {
  return pair(a, b, [&](JsonWriter& json) {
    field(json, "score", match.score);
    field(json, "same", match.same);
    field(json, "why", match.why);
  });
}

std::string to_json(std::string_view a, std::string_view b, const SentenceMatch& match) {
  return pair(a, b, [&](JsonWriter& json) {
    field(json, "score", match.score);
    field(json, "conflict", match.conflict);
    field(json, "relation", match.relation);
    field(json, "why", match.why);
  });
}

std::string to_json(std::string_view a, std::string_view b, const ArticleMatch& match) {
  return pair(a, b, [&](JsonWriter& json) {
    field(json, "score", match.score);
    field(json, "same", match.same);
    field(json, "why", match.why);
  });
}

std::string to_json(std::string_view a_id, std::string_view b_id, const CopyPair& x) {
  return pair(a_id, b_id, [&](JsonWriter& json) {
    field(json, "kind", x.kind);
    field(json, "overlap_a", x.overlap_a);
    field(json, "overlap_b", x.overlap_b);
    field(json, "passages", x.passages);
  });
}

std::string to_json(std::string_view id, std::string_view copy_of_id, const Grouped& x) {
  JsonWriter json;
  object(json, [&] {
    json.key("id");
    json.value(id);
    field(json, "story", x.story);
    field(json, "score", x.score);
    field(json, "why", x.why);
    text_field(json, "copy_of", copy_of_id);
    field(json, "copy", x.copy_of ? std::optional(x.copy) : std::nullopt);
    field(json, "overlap", x.copy_of ? std::optional(x.overlap) : std::nullopt);
  });
  return json.take();
}

}  // namespace twicetold
