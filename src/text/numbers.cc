#include "text/numbers.h"

namespace twicetold {

std::vector<Number> find_numbers(const Analysis&) { return {}; }

}  // namespace twicetold
