#pragma once

#include <vector>

#include "assess/world.h"

namespace sipub::assess {

/// One that owes a requirement.
struct Owner {
  const schema::Division* division = nullptr;
  std::optional<schema::Org> org;  ///< scope org
  bool binding = true;
  std::vector<std::string> roles;  ///< whose ledgers speak for the division
};

/// Who owes a requirement within an area, by level, division and org. Divisions are those in force
/// on the day judged, called as on the as-of date (D17); nobody owes a requirement twice: what
/// binds comes before a benchmark.
std::vector<Owner> owners_of(const schema::Requirement& requirement, const World& world,
                             const schema::Division& area, Date day);

}  // namespace sipub::assess
