#pragma once

#include <functional>
#include <string>
#include <vector>

#include "schema/plan.h"

namespace sipub::tests {

/// One way to change what a requirement asks for.
struct TargetChange {
  std::string what;              ///< such as `published: 50 % raised`
  std::function<void()> apply;   ///< changes the plan in place ...
  std::function<void()> revert;  ///< ... and back
};

/// Every number that a requirement's verdict is compared with, raised and lowered by one (a share
/// of a set by five in a hundred). `all` becomes one, the least that isn't none. Figures without a
/// verdict have no target.
std::vector<TargetChange> target_changes(schema::Requirement& requirement);

}  // namespace sipub::tests
