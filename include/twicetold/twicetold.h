// Twicetold reads several tellings of one event and shows what all say, what one alone says and
// where they conflict. This header is all that most programs include:
//
//     #include <iostream>
//     #include <twicetold/twicetold.h>
//
//     int main(int argc, char** argv) {
//       std::vector<twicetold::Article> tellings;
//       for (int i = 1; i < argc; ++i) {
//         auto bytes = twicetold::load_file(argv[i]);
//         if (!bytes) return std::cerr << bytes.error().message << '\n', 2;
//         for (auto& article : twicetold::read_articles(*bytes, argv[i]).articles)
//           tellings.push_back(std::move(article));
//       }
//       for (const auto& statement : twicetold::compare(tellings).statements)
//         if (statement.status == twicetold::Status::kConflict)
//           for (const auto& said : statement.said) std::cout << said.text << '\n';
//     }
//
// Functions keep no state that can be seen: they may be called from any thread at any time, and the
// same arguments give the same result.
#pragma once

#include <span>
#include <string_view>

#include "twicetold/annotation.h"
#include "twicetold/article.h"
#include "twicetold/comparison.h"
#include "twicetold/copies.h"
#include "twicetold/group.h"
#include "twicetold/json.h"
#include "twicetold/match.h"
#include "twicetold/read.h"
#include "twicetold/result.h"
#include "twicetold/span.h"

namespace twicetold {

/// Finds sentences, names, quotes, dates and numbers. Dates are resolved against
/// `article.published`. Never fails; linear in the article.
Annotation annotate(const Article& article);

/// Compares the tellings of one event. `tellings[i]` is telling i of the result.
///
/// Never fails: tellings that have nothing to do with each other give statements that each stand
/// alone, and a warning that says so. Cost grows with the square of the number of tellings.
Comparison compare(std::span<const Article> tellings);

/// The version of the library, "0.1.0".
std::string_view version();

}  // namespace twicetold
