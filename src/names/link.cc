#include "names/link.h"

namespace twicetold {

LinkedNames link_names(std::span<const std::vector<Name>> tellings) {  // thin: nothing is joined
  LinkedNames out;
  for (TellingIndex t = 0; t < tellings.size(); ++t) {
    auto& shared = out.shared_of.emplace_back();
    for (const Name& name : tellings[t]) {
      shared.push_back(NameId{static_cast<std::uint32_t>(out.names.size())});
      out.names.push_back({shared.back(), name.kind, name.name, {}, {}, {}});
    }
  }
  return out;
}

}  // namespace twicetold
