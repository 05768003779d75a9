#include "report/names.h"

#include <algorithm>

namespace sipub::report {
namespace {

/// The vocabulary of the header's `org.role`: the header's keys are the ledger format's own.
const schema::Vocabulary* role_vocabulary(const schema::Plan& plan) {
  const auto org = plan.shape.header.find("org");
  if (!org) return nullptr;
  const schema::MapShape* map = plan.shape.header.fields[*org].map.get();
  if (map == nullptr) return nullptr;
  const auto role = map->find("role");
  return role ? map->fields[*role].vocabulary : nullptr;
}

}  // namespace

std::string role_name(const schema::Plan& plan, const schema::Org& org, Language language) {
  std::string name = org.role;
  if (const schema::Vocabulary* roles = role_vocabulary(plan)) {
    if (const auto word = roles->find(org.role)) name = roles->words[*word].label.in(language);
  }
  if (org.unit <= 1) return name;
  const std::string number = std::to_string(org.unit);
  return language == Language::en ? name + ' ' + number : name + "（" + number + "）";
}

std::string org_name(const schema::Plan& plan, const schema::Org& org, Language language) {
  if (!org.name.empty()) return org.name.in(language);
  const schema::Division* division = plan.regions.find(org.division);
  const std::string place = division == nullptr ? org.division : division->name.in(language);
  const std::string role = role_name(plan, org, language);
  return language == Language::en ? place + ", " + role : place + role;
}

std::string owner_name(const schema::Plan& plan, const assess::Result& result, Language language) {
  if (result.org) return org_name(plan, *result.org, language);
  return result.division->name.in(language);
}

std::string owner_id(const assess::Result& result) {
  return result.org ? result.org->id() : result.division->code;
}

std::string part_name(const schema::Plan& plan, const schema::Requirement& requirement,
                      Language language) {
  if (const schema::Stage* stage = plan.find_stage(requirement.stage)) {
    return stage->label.in(language);
  }
  const auto group =
      std::find_if(plan.groups.begin(), plan.groups.end(),
                   [&](const schema::Group& g) { return g.id == requirement.group; });
  return group == plan.groups.end() ? "" : group->label.in(language);
}

}  // namespace sipub::report
