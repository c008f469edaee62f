// One utterance behind the wordings of several tellings.
#pragma once

#include <span>
#include <vector>

#include "names/link.h"
#include "tellings/compare.h"

namespace twicetold {

/// All quotations of the tellings, each utterance once, in order of first appearance.
///
/// Two quotations are one utterance when one person says both and their words mean the same as far
/// as the words tell ("I think I will laugh when he looks back", "I think I'm going to laugh when
/// you turn around"); without a known speaker the wording must be nearly the same. Indirect
/// quotations stand here only where their speaker is known. Linear in the quotations, for a number
/// of tellings.
std::vector<SharedQuote> share_quotes(std::span<const Telling> tellings, const LinkedNames& linked);

}  // namespace twicetold
