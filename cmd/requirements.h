#pragma once

#include <string>
#include <vector>

#include "schema/plan.h"

namespace sipub::cmd {

/// The requirement with this id, in either case; null where there is none.
const schema::Requirement* find_requirement(const schema::Plan& plan, const std::string& name);

/// The ids that lists with commas name, as the plan writes them. A Failure, with the nearest one,
/// for one that the plan doesn't have.
std::vector<std::string> requirement_ids(const schema::Plan& plan,
                                         const std::vector<std::string>& lists);
/// The same for one, given as an argument.
const schema::Requirement& requirement_named(const schema::Plan& plan, const std::string& name);

}  // namespace sipub::cmd
