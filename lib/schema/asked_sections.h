#pragma once

#include <string>
#include <vector>

#include "schema/plan.h"

namespace sipub::schema {

/// Who keeps a ledger, as far as it matters to what stands in it.
struct LedgerKeeper {
  std::size_t level = 0;  ///< of its division: index in Regions::levels
  bool leaf = false;      ///< no division lies below
  std::string role;       ///< of the register
};

/// The sections that a requirement reads in this keeper's ledger, by index in Shape::sections,
/// sorted: those behind its own result, and those from which a result of a division above it is
/// added up. Sections that records of these must refer to are among them. Advisory figures count;
/// what is asked of others does not.
std::vector<std::size_t> asked_sections(const Plan& plan, const Requirement& requirement,
                                        const LedgerKeeper& keeper);

}  // namespace sipub::schema
