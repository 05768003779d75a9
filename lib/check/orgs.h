#pragma once

#include <string_view>
#include <vector>

#include "base/language.h"
#include "schema/plan.h"

namespace sipub::check {

/// Whether a text is written as ids of orgs are, `440100-hrss`: a code of digits, a hyphen, a role.
bool looks_like_org_id(std::string_view text);

/// What a role is called, after the vocabulary of the header.
Words role_label(const schema::Plan& plan, std::string_view role);

/// `, not “…”`
Words instead_of(std::string_view text);

/// Their ids; `none` where there is none.
Words list_orgs(const std::vector<schema::Org>& orgs);

}  // namespace sipub::check
