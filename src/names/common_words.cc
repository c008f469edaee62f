#include "names/gazetteer.h"

namespace twicetold::gazetteer {

const std::string_view kCommonWords =
#include "names/common_words.inc"
    ;

}  // namespace twicetold::gazetteer
