#pragma once

#include <span>
#include <string>
#include <vector>

#include "assess/world.h"

namespace sipub::assess {

/// One that owes a requirement, of the plan and the world that it was asked of.
struct Owner {
  const schema::Division* division = nullptr;
  const Source* source = nullptr;  ///< scope org: the org; else null
  bool binding = true;
  std::span<const std::string> roles = {};  ///< whose ledgers speak for the division
};

/// Who owes a requirement within an area, by level, division and org. Divisions are those in force
/// on the day judged, called as on the as-of date (D17); nobody owes a requirement twice: what
/// binds comes before a benchmark.
std::vector<Owner> owners_of(const schema::Requirement& requirement, const World& world,
                             const schema::Division& area, Date day);

}  // namespace sipub::assess
