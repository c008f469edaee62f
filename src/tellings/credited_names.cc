#include "tellings/credited_names.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace twicetold {
namespace {

// Who took the picture may be anyone; whom a source line names is an outlet.
bool is_source_line(std::string_view text) {
  return text.starts_with("Source") || text.starts_with("SOURCE") || text.starts_with("source");
}

// "Haneul TV Drama" is the drama desk of "Haneul TV": the whole name and one word more.
bool is_desk_of(std::string_view credit, std::string_view name) {
  return credit.starts_with(name) && credit.substr(name.size()).starts_with(' ') &&
         credit.find(' ', name.size() + 1) == std::string_view::npos;
}

void add_variant(SharedName& name, const std::string& text, TellingIndex telling) {
  auto at = std::ranges::find(name.variants, text, &Variant::text);
  if (at == name.variants.end()) at = name.variants.insert(at, Variant{text, {}, 0});
  ++at->count;
  if (std::ranges::find(at->tellings, telling) == at->tellings.end()) {
    at->tellings.push_back(telling);
  }
}

SharedName* name_of_credit(std::vector<SharedName>& names, const std::string& credit) {
  for (SharedName& name : names) {
    for (const Variant& variant : name.variants) {
      const bool desk = name.kind == NameKind::kOrganization && is_desk_of(credit, variant.text);
      if (variant.text == credit || desk) return &name;
    }
  }
  return nullptr;
}

}  // namespace

void add_credited_names(std::span<const Telling> tellings, std::vector<SharedName>& names) {
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    for (const Credit& credit : tellings[t].article.credits) {
      if (credit.name.empty()) continue;
      SharedName* name = name_of_credit(names, credit.name);
      if (name == nullptr) {
        if (!is_source_line(credit.text)) continue;
        const NameId id{static_cast<std::uint32_t>(names.size())};
        name = &names.emplace_back();
        *name = {id, NameKind::kOrganization, credit.name, {}, {}, {}};
      }
      add_variant(*name, credit.name, t);
      name->why.push_back("credited as a source: “" + credit.text + "”");
    }
  }
}

}  // namespace twicetold
