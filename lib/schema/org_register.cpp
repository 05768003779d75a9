#include "schema/org_register.h"

#include <algorithm>

namespace sipub::schema {

std::string Org::id() const {
  std::string id = division + '-' + role;
  if (unit > 1) id += '-' + std::to_string(unit);
  return id;
}

std::vector<Org> OrgRegister::of(const Division& division) const {
  for (const Exception& exception : exceptions) {
    if (exception.division == division.code) return exception.orgs;
  }
  std::vector<Org> orgs;
  if (std::find(levels.begin(), levels.end(), division.level) == levels.end()) return orgs;
  for (const std::string& role : roles) orgs.push_back({division.code, role, 1, {}});
  return orgs;
}

std::optional<Org> OrgRegister::find(std::string_view org_id, const Regions& regions) const {
  // Codes and roles may hold hyphens themselves.
  for (std::size_t hyphen = org_id.find('-'); hyphen != std::string_view::npos;
       hyphen = org_id.find('-', hyphen + 1)) {
    const Division* division = regions.find(org_id.substr(0, hyphen));
    if (division == nullptr) continue;
    for (const Org& org : of(*division)) {
      if (org.id() == org_id) return org;
    }
  }
  return {};
}

}  // namespace sipub::schema
