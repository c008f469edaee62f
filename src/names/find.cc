#include "names/find.h"

namespace twicetold {

std::vector<Name> find_names(const ArticleText&) { return {}; }

}  // namespace twicetold
