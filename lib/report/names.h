#pragma once

#include <string>

#include "assess/assessment.h"
#include "base/language.h"
#include "schema/plan.h"

namespace sipub::report {

/// What a person calls an org: its registered name, else division, role and, from the second on,
/// the number of the unit.
std::string org_name(const schema::Plan& plan, const schema::Org& org, Language language);
/// The role alone, as the ledger's header calls it: for lists of a single division's orgs.
std::string role_name(const schema::Plan& plan, const schema::Org& org, Language language);

/// Whom a result is about: an org, or the division whose orgs or facts stand together.
std::string owner_name(const schema::Plan& plan, const assess::Result& result, Language language);
/// The same as a machine knows it: `440100-hrss`, `440100`.
std::string owner_id(const assess::Result& result);

/// The stage that a requirement belongs to, else its group; empty where it has neither.
std::string part_name(const schema::Plan& plan, const schema::Requirement& requirement,
                      Language language);

}  // namespace sipub::report
