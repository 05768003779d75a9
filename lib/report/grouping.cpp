#include "report/grouping.h"

#include <set>

namespace sipub::report {

std::vector<PlanPart> by_part(const assess::Assessment& assessment) {
  std::map<const schema::Requirement*, std::vector<const assess::Result*>> results;
  for (const assess::Result& result : assessment.results) {
    results[result.requirement].push_back(&result);
  }
  std::vector<PlanPart> parts;
  const auto add = [&](PlanPart part) {
    for (const schema::Requirement& requirement : assessment.plan->requirements) {
      const std::string& owner = part.stage != nullptr ? requirement.stage : requirement.group;
      const auto found = results.find(&requirement);
      if (owner == part.id() && found != results.end()) {
        part.requirements.push_back({&requirement, found->second});
      }
    }
    if (!part.requirements.empty()) parts.push_back(std::move(part));
  };
  for (const schema::Stage& stage : assessment.plan->stages) add({&stage, nullptr, {}});
  for (const schema::Group& group : assessment.plan->groups) add({nullptr, &group, {}});
  return parts;
}

bool counts(const assess::Result& result) { return result.binding && result.same_as.empty(); }

bool has_begun(assess::Status status) {
  return status != assess::Status::not_due && status != assess::Status::not_graded &&
         status != assess::Status::not_applicable;
}

std::int64_t Counts::graded() const {
  std::int64_t sum = 0;
  for (const auto& [status, count] : by_status) sum += has_begun(status) ? count : 0;
  return sum;
}

std::int64_t Counts::kept() const {
  std::int64_t sum = 0;
  for (const auto& [status, count] : by_status) {
    if (status == assess::Status::met || status == assess::Status::met_late) sum += count;
  }
  return sum;
}

Reporting reporting(const assess::Assessment& assessment) {
  // A ledger may be written under an older code than the one in force: compare what the results
  // say, not the codes.
  std::set<schema::Org> owing;
  std::set<schema::Org> heard;
  for (const assess::Result& result : assessment.results) {
    if (!result.org) continue;
    owing.insert(*result.org);
    if (result.reported > 0) heard.insert(*result.org);
  }
  Reporting all;
  all.expected = owing.size();
  for (const schema::Org& org : owing) {
    if (!heard.contains(org)) all.silent.push_back(org);
  }
  return all;
}

}  // namespace sipub::report
