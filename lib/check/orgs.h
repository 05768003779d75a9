#pragma once

#include <string_view>
#include <vector>

#include "base/language.h"
#include "schema/plan.h"

namespace sipub::check {

/// Whether a text is meant as an org's id: the code of a division or any other letters and digits,
/// a hyphen, and a role of the plan; or the code of a division, a hyphen, and whatever else.
bool looks_like_org_id(const schema::Plan& plan, std::string_view text);

/// What a role is called, after the vocabulary of the header.
Words role_label(const schema::Plan& plan, std::string_view role);

/// `, not “…”`
Words instead_of(std::string_view text);

/// Their ids; `none` where there is none.
Words list_orgs(const std::vector<schema::Org>& orgs);

}  // namespace sipub::check
