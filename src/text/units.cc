#include "text/units.h"

#include <unordered_map>
#include <unordered_set>

namespace twicetold {
namespace {

using Table = std::unordered_map<std::string_view, std::string_view>;

std::string_view look_up(const Table& table, std::string_view key) {
  const auto found = table.find(key);
  return found == table.end() ? std::string_view() : found->second;
}

}  // namespace

std::string_view unit_after(std::string_view folded) {
  static const Table kUnits = {
      {"%", "percent"},
      {"％", "percent"},
      {"percent", "percent"},
      {"per-cent", "percent"},
      {"pct", "percent"},
      {"prozent", "percent"},
      {"procent", "percent"},
      {"percento", "percent"},
      {"procento", "percent"},
      {"$", "USD"},
      {"dollar", "USD"},
      {"dollars", "USD"},
      {"usd", "USD"},
      {"cent", "cent"},
      {"cents", "cent"},
      {"€", "EUR"},
      {"euro", "EUR"},
      {"euros", "EUR"},
      {"eur", "EUR"},
      {"£", "GBP"},
      {"sterling", "GBP"},
      {"gbp", "GBP"},
      {"₩", "KRW"},
      {"won", "KRW"},
      {"krw", "KRW"},
      {"원", "KRW"},
      {"¥", "JPY"},
      {"yen", "JPY"},
      {"円", "JPY"},
      {"jpy", "JPY"},
      {"yuan", "CNY"},
      {"renminbi", "CNY"},
      {"元", "CNY"},
      {"cny", "CNY"},
      {"rmb", "CNY"},
      {"rupee", "INR"},
      {"rupees", "INR"},
      {"inr", "INR"},
      {"ruble", "RUB"},
      {"rubles", "RUB"},
      {"rouble", "RUB"},
      {"roubles", "RUB"},
      {"baht", "THB"},
      {"ringgit", "MYR"},
      {"rupiah", "IDR"},
      {"lira", "TRY"},
      {"zloty", "PLN"},
      {"rand", "ZAR"},
      {"naira", "NGN"},
      {"chf", "CHF"},
      {"km", "km"},
      {"kilometer", "km"},
      {"kilometers", "km"},
      {"kilometre", "km"},
      {"kilometres", "km"},
      {"kms", "km"},
      {"m", "m"},
      {"meter", "m"},
      {"meters", "m"},
      {"metre", "m"},
      {"metres", "m"},
      {"cm", "cm"},
      {"centimeters", "cm"},
      {"centimetres", "cm"},
      {"mm", "mm"},
      {"millimeters", "mm"},
      {"millimetres", "mm"},
      {"mi", "mile"},
      {"mile", "mile"},
      {"miles", "mile"},
      {"ft", "foot"},
      {"foot", "foot"},
      {"feet", "foot"},
      {"inch", "inch"},
      {"inches", "inch"},
      {"yd", "yard"},
      {"yard", "yard"},
      {"yards", "yard"},
      {"kg", "kg"},
      {"kgs", "kg"},
      {"kilogram", "kg"},
      {"kilograms", "kg"},
      {"kilo", "kg"},
      {"kilos", "kg"},
      {"g", "g"},
      {"gram", "g"},
      {"grams", "g"},
      {"lb", "pound"},
      {"lbs", "pound"},
      {"ton", "ton"},
      {"tons", "ton"},
      {"tonne", "tonne"},
      {"tonnes", "tonne"},
      {"mph", "mph"},
      {"kph", "km/h"},
      {"km/h", "km/h"},
      {"degree", "degree"},
      {"degrees", "degree"},
      {"°", "degree"},
      {"°c", "celsius"},
      {"°f", "fahrenheit"},
      {"celsius", "celsius"},
      {"fahrenheit", "fahrenheit"},
      {"hectare", "hectare"},
      {"hectares", "hectare"},
      {"ha", "hectare"},
      {"acre", "acre"},
      {"acres", "acre"},
      {"liter", "litre"},
      {"liters", "litre"},
      {"litre", "litre"},
      {"litres", "litre"},
      {"mw", "MW"},
      {"gw", "GW"},
      {"kw", "kW"},
      {"kwh", "kWh"},
      {"mb", "MB"},
      {"gb", "GB"},
      {"tb", "TB"},
      {"hz", "Hz"},
      {"mhz", "MHz"},
      {"ghz", "GHz"},
      {"명", "people"},
      {"人", "people"},
      {"名", "people"},
      {"회", "episode"},
      {"개", "piece"},
  };
  return look_up(kUnits, folded);
}

std::string_view currency_before(std::string_view folded) {
  static const Table kCurrencies = {
      {"$", "USD"},   {"us$", "USD"}, {"€", "EUR"},   {"£", "GBP"},   {"¥", "JPY"},
      {"₩", "KRW"},   {"₹", "INR"},   {"₽", "RUB"}, {"₺", "TRY"},   {"฿", "THB"},
      {"₫", "VND"},   {"₱", "PHP"},   {"₦", "NGN"},   {"₪", "ILS"},   {"₴", "UAH"},
      {"usd", "USD"}, {"eur", "EUR"}, {"gbp", "GBP"}, {"jpy", "JPY"}, {"krw", "KRW"},
      {"cny", "CNY"}, {"rmb", "CNY"}, {"inr", "INR"}, {"rs", "INR"},  {"aud", "AUD"},
      {"cad", "CAD"}, {"chf", "CHF"}, {"hkd", "HKD"}, {"sgd", "SGD"}, {"rm", "MYR"},
  };
  return look_up(kCurrencies, folded);
}

std::string_view currency_with_country(std::string_view folded_country, std::string_view sign) {
  if (sign != "$") return {};
  static const Table kCountries = {{"us", "USD"}, {"u.s.", "USD"}, {"c", "CAD"},  {"ca", "CAD"},
                                   {"a", "AUD"},  {"au", "AUD"},   {"nz", "NZD"}, {"hk", "HKD"},
                                   {"s", "SGD"},  {"r", "BRL"},    {"nt", "TWD"}, {"mx", "MXN"}};
  return look_up(kCountries, folded_country);
}

bool is_label(std::string_view folded) { return !label_unit(folded).empty(); }

std::string_view label_unit(std::string_view folded) {
  static const Table kLabels = {
      {"episode", "episode"},
      {"episodes", "episode"},
      {"ep", "episode"},
      {"eps", "episode"},
      {"season", "season"},
      {"seasons", "season"},
      {"series", "series"},
      {"chapter", "chapter"},
      {"chapters", "chapter"},
      {"part", "part"},
      {"volume", "volume"},
      {"vol", "volume"},
      {"page", "page"},
      {"pages", "page"},
      {"phase", "phase"},
      {"stage", "stage"},
      {"level", "level"},
      {"round", "round"},
      {"game", "game"},
      {"week", "week"},
      {"day", "day"},
      {"act", "act"},
      {"scene", "scene"},
      {"article", "article"},
      {"section", "section"},
      {"paragraph", "paragraph"},
      {"rule", "rule"},
      {"line", "line"},
      {"route", "route"},
      {"highway", "highway"},
      {"interstate", "interstate"},
      {"flight", "flight"},
      {"gate", "gate"},
      {"room", "room"},
      {"grade", "grade"},
      {"category", "category"},
      {"magnitude", "magnitude"},
      {"age", "age"},
      {"aged", "age"},
      {"no", "number"},
      {"nos", "number"},
      {"number", "number"},
      {"#", "number"},
      {"formula", "formula"},
      {"group", "group"},
      {"class", "class"},
      {"tier", "tier"},
      {"type", "type"},
      {"version", "version"},
      {"step", "step"},
      {"rank", "rank"},
      {"folge", "episode"},
      {"staffel", "season"},
      {"capítulo", "chapter"},
      {"temporada", "season"},
      {"saison", "season"},
      {"nr", "number"},
      {"épisode", "episode"},
      {"episodio", "episode"},
  };
  return look_up(kLabels, folded);
}

bool looks_plural(std::string_view folded) {
  static const std::unordered_set<std::string_view> kPlurals = {"people", "men", "women",
                                                                "children", "feet"};
  if (kPlurals.contains(folded)) return true;
  if (folded.size() < 4 || folded.back() != 's') return false;
  const char before = folded[folded.size() - 2];
  return before != 's' && before != 'u' && before != 'i' && before != '\'';
}

std::string counted_unit(std::string_view folded) {
  static const Table kIrregular = {
      {"person", "people"},  {"persons", "people"}, {"man", "men"},         {"woman", "women"},
      {"child", "children"}, {"series", "series"},  {"species", "species"}, {"news", "news"},
      {"lives", "life"},     {"wives", "wife"},     {"knives", "knife"},    {"wolves", "wolf"},
      {"thieves", "thief"},  {"movies", "movie"},   {"shoes", "shoe"},      {"buses", "bus"},
      {"viruses", "virus"},  {"films", "film"}};
  if (const std::string_view known = look_up(kIrregular, folded); !known.empty()) {
    return std::string(known);
  }
  if (!looks_plural(folded)) return std::string(folded);
  std::string unit(folded);
  if (unit.ends_with("ies") && unit.size() > 4) return unit.replace(unit.size() - 3, 3, "y");
  for (const std::string_view ending : {"sses", "shes", "ches", "xes", "oes"}) {
    if (unit.ends_with(ending)) return unit.substr(0, unit.size() - 2);
  }
  if (unit.back() == 's') unit.pop_back();
  return unit;
}

}  // namespace twicetold
