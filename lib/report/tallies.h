#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess/assessment.h"
#include "report/grouping.h"

namespace sipub::report {

/// By what results are put together.
enum class GroupBy { stage, org, requirement, lead };

/// How the results of one group stand. The plan sets no points, so there are none: only counts.
struct Tally {
  std::string id;
  Words label;
  Counts counts;
  std::vector<const assess::Result*> missed;  ///< not met, in the assessment's order
};

/// The binding results by part of the plan, by whoever owes them, by requirement, or by the offices
/// that lead it (one that several lead counts for each), in the assessment's order.
std::vector<Tally> tallies(const assess::Assessment& assessment, GroupBy by);
/// Those with the most results of this status first; equal ones stay in order.
void rank(std::vector<Tally>& tallies, assess::Status by);

}  // namespace sipub::report
