// Help, manual page and shell completions, all from the table in flags.h.
#pragma once

#include <string>
#include <string_view>

#include "cli/flags.h"

namespace twicetold {

/// The list of verbs.
std::string help_overview();

/// All about one verb.
std::string help_for(const Verb& verb);

/// The manual page, in the macros of man(7).
std::string manual_page();

/// Completions for "bash", "zsh" or "fish"; empty for any other shell.
std::string completions(std::string_view shell);

}  // namespace twicetold
