#include "report/progress.h"

#include <algorithm>
#include <tuple>

namespace sipub::report {
namespace {

using assess::Result;
using assess::Status;

bool is_kept(const Result* result) {
  return result != nullptr && (result->status == Status::met || result->status == Status::met_late);
}

/// Whom a result is about, under codes in force on one day, so that results of two days compare.
std::tuple<std::string, std::string, bool> key_of(const Result& result, const schema::Plan& plan,
                                                  Date day) {
  const std::string& id = result.requirement->id;
  if (result.org) return {id, in_force(plan, *result.org, day).id(), true};
  return {id, plan.regions.on(*result.division, day).code, false};
}

bool owes(const schema::Plan& plan, const schema::Org& org, const Result& result) {
  if (result.org) return *result.org == org;
  if (result.division->code != org.division) return false;
  const std::size_t level = result.division->level;
  const auto& owners = result.requirement->owed_by;
  return std::any_of(owners.begin(), owners.end(), [&](const schema::Ownership& owner) {
    const bool at_level =
        std::find(owner.levels.begin(), owner.levels.end(), level) != owner.levels.end();
    return at_level && std::any_of(owner.roles.begin(), owner.roles.end(), [&](const auto& role) {
             return plan.orgs.fits(org.role, role);
           });
  });
}

}  // namespace

bool Progress::is_newly_met() const { return is_kept(now) && !is_kept(before); }

const assess::PartResult* Progress::part_before(const assess::PartResult& part) const {
  if (before == nullptr) return nullptr;
  const auto found = std::find_if(before->parts.begin(), before->parts.end(),
                                  [&](const auto& other) { return other.id == part.id; });
  return found == before->parts.end() ? nullptr : &*found;
}

schema::Org in_force(const schema::Plan& plan, schema::Org org, Date day) {
  if (const schema::Division* division = plan.regions.find(org.division)) {
    org.division = plan.regions.on(*division, day).code;
  }
  return org;
}

std::vector<Progress> progress_of(const schema::Org& org, const assess::Assessment& now,
                                  const assess::Assessment& before) {
  const schema::Plan& plan = *now.plan;
  std::map<std::tuple<std::string, std::string, bool>, const Result*> earlier;
  for (const Result& result : before.results) earlier[key_of(result, plan, now.as_of)] = &result;
  std::vector<Progress> all;
  for (const Result& result : now.results) {
    if (!result.same_as.empty() || result.status == Status::not_applicable) continue;
    if (!owes(plan, org, result)) continue;
    const auto found = earlier.find(key_of(result, plan, now.as_of));
    all.push_back({&result, found == earlier.end() ? nullptr : found->second});
  }
  return all;
}

}  // namespace sipub::report
