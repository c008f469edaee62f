// Units of numbers: how they are written, and the one name each has in `Number::unit`.
#pragma once

#include <string>
#include <string_view>

namespace twicetold {

/// The unit behind a folded word or sign that follows a number: "km", "kilometres" give "km";
/// "dollars" "USD"; "%" "percent". Empty if the word is no unit of the tables.
std::string_view unit_after(std::string_view folded);

/// The currency (ISO 4217) of a sign or code before a number: "$", "€", "usd". Empty if none.
std::string_view currency_before(std::string_view folded);

/// The currency of a sign with a country before it: ("us", "$") is "USD", ("c", "$") "CAD".
/// Empty if there is no such pair.
std::string_view currency_with_country(std::string_view folded_country, std::string_view sign);

/// Whether a number may follow this folded word as a label: "episode 11", "season 2", "page 7".
/// `label_unit` gives its unit: the word itself, "number" for "no" and "#".
bool is_label(std::string_view folded);
std::string_view label_unit(std::string_view folded);

/// The unit of a counted noun: lower case, a plain plural made singular ("miles" gives "mile",
/// "countries" "country"); "person", "man", "woman", "child" count as "people", "men", "women",
/// "children". Known limit: by endings alone, so that "lens" gives "len".
std::string counted_unit(std::string_view folded);

/// Whether the word looks like a plural: "officers", "people".
bool looks_plural(std::string_view folded);

}  // namespace twicetold
