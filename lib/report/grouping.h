#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "assess/assessment.h"

namespace sipub::report {

/// One requirement with its results, in the assessment's order.
struct RequirementResults {
  const schema::Requirement* requirement = nullptr;
  std::vector<const assess::Result*> results;
};

/// A stage, or what is no stage (a group), with its requirements in the plan's order.
struct PlanPart {
  const schema::Stage* stage = nullptr;  ///< exactly one of the two is set
  const schema::Group* group = nullptr;
  std::vector<RequirementResults> requirements;

  const Words& label() const { return stage != nullptr ? stage->label : group->label; }
  const std::string& id() const { return stage != nullptr ? stage->id : group->id; }
};

/// The results by part of the plan: the stages, then the groups. Requirements without any result
/// and parts without any requirement are left out.
std::vector<PlanPart> by_part(const assess::Assessment& assessment);

/// Whether a result has a verdict that counts: it binds and is no twin of another.
bool counts(const assess::Result& result);

/// Whether a status says anything of a requirement whose time has come: it is neither not due, nor
/// not graded, nor not applicable.
bool has_begun(assess::Status status);

/// How many results have which status.
struct Counts {
  std::map<assess::Status, std::int64_t> by_status;

  void add(assess::Status status) { ++by_status[status]; }
  /// Those whose time has come.
  std::int64_t graded() const;
  /// Met or met late.
  std::int64_t kept() const;
};

/// Orgs that owe something but of which no ledger came, and how many owe anything.
struct Reporting {
  std::vector<schema::Org> silent;  ///< by division, role and unit
  std::size_t expected = 0;
};
Reporting reporting(const assess::Assessment& assessment);

}  // namespace sipub::report
