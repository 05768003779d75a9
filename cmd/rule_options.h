#pragma once

#include <string>
#include <vector>

#include "check/selection.h"
#include "cmd/declare.h"

namespace sipub::cmd {

/// Which findings are told, and how grave they are.
struct RuleOptions {
  std::vector<std::string> select;    ///< codes, names or beginnings of codes
  std::vector<std::string> ignore;    ///< the same
  std::vector<std::string> severity;  ///< CODE=LEVEL
};

void declare(Declare& declare, RuleOptions& options);

/// What the options come to. Throws Failure where one names no code.
check::Selection selection_of(const RuleOptions& options);

/// All codes with severity and title, a line each.
std::string list_of_rules(Language language);

}  // namespace sipub::cmd
