// Decides what a name names. Each mention votes with the words it is made of and the words around
// it; names/find.h adds the votes of all mentions of one name.
#pragma once

#include <array>

#include "names/mentions.h"

namespace twicetold {

/// Votes for each NameKind, in the order of the enumeration.
using KindVotes = std::array<float, 6>;

/// What the words of the name itself say: lists, last words, the shape of a person's name. In an
/// article about works (`about_works`) a run of ordinary words is rather a title.
KindVotes votes_of_words(const PartWords& part, const Candidate& candidate, bool about_works);

/// What stands around one mention says: "actor X", "in X", "X, who", "X said".
KindVotes votes_of_context(const PartWords& part, const Candidate& candidate);

/// The kind with most votes; of equals the first in the order person, organization, place, work.
NameKind winner(const KindVotes& votes);

/// Whether an article speaks about dramas, films, books or songs.
bool is_about_works(const std::vector<PartWords>& parts);

/// Whether the words of a candidate can be a person's full name: two to five, each a capital or a
/// particle, with a given name, a surname or an initial among them.
bool looks_like_person(const PartWords& part, const Candidate& candidate);

}  // namespace twicetold
