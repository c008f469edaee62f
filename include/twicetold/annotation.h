// What is in an article: sentences, names, quotes, dates and numbers, each with its place.
// Spans count bytes of the article's `text`, or of its `title` or `deck` where `in` says so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "twicetold/span.h"

namespace twicetold {

/// The part of an article that a span counts in.
enum class Field { kText, kTitle, kDeck };

/// A name's number inside one article or one comparison, from 0.
enum class NameId : std::uint32_t {};

enum class NameKind { kPerson, kOrganization, kPlace, kWork, kEvent, kOther };

/// One place where a name stands.
struct Mention {
  Span span;
  Field in = Field::kText;
  std::string text;  ///< verbatim

  friend bool operator==(const Mention&, const Mention&) = default;
};

/// A named entity of one article, with all its mentions.
struct Name {
  NameId id{};
  NameKind kind = NameKind::kOther;
  std::string name;                  ///< the fullest form in the article, verbatim
  std::vector<Mention> mentions;     ///< title first, then text, each in reading order
  std::vector<std::string> aliases;  ///< other names that the article itself gives: "also known as"
  std::string role;                  ///< "Mr. Gu" of "Son Suk Ku as Mr. Gu"; empty if none
  std::vector<std::string> why;      ///< why mentions and aliases are one name

  friend bool operator==(const Name&, const Name&) = default;
};

enum class QuoteForm { kDirect, kIndirect, kMixed };

/// A stretch of the article, with its words.
struct Phrase {
  Span span;
  std::string text;

  friend bool operator==(const Phrase&, const Phrase&) = default;
};

struct Speaker {
  Span span;
  std::string text;
  std::optional<NameId> name;  ///< none for "officials", "the film-maker's sister"

  friend bool operator==(const Speaker&, const Speaker&) = default;
};

/// Something that somebody is made to say.
struct Quote {
  Span span;  ///< quotation marks included; from the first piece to the last
  Field in = Field::kText;
  std::string text;  ///< verbatim, the bytes of `span`
  QuoteForm form = QuoteForm::kDirect;
  std::optional<Phrase> cue;       ///< "said", "according to"
  std::optional<Speaker> speaker;  ///< none where the text leaves it open
  std::vector<Span> pieces;        ///< where the cue breaks the quote; otherwise empty

  friend bool operator==(const Quote&, const Quote&) = default;
};

/// A date, time, duration or recurring time.
struct Date {
  Span span;
  std::string text;
  std::string value;  ///< TIMEX3 (ISO-TimeML): "2022-05-14", "P2D", "XXXX-WXX-7", "PAST_REF"

  friend bool operator==(const Date&, const Date&) = default;
};

/// A number with its unit. Dates are not numbers.
struct Number {
  Span span;
  std::string text;
  double value = 0;  ///< "1.2 million" is 1200000, "25 per cent" is 25, "11th" is 11
  std::string
      unit;  ///< "percent", "USD", "km", "episode", "ordinal", or the noun counted; empty if none

  friend bool operator==(const Number&, const Number&) = default;
};

struct Annotation {
  std::vector<Span> sentences;  ///< of `text`, in reading order
  std::vector<Name> names;      ///< `names[i].id` is i; in order of first mention
  std::vector<Quote> quotes;    ///< in reading order, title and deck first
  std::vector<Date> dates;      ///< of `text`
  std::vector<Number> numbers;  ///< of `text`

  friend bool operator==(const Annotation&, const Annotation&) = default;
};

}  // namespace twicetold
