#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "requirement_case.h"
#include "targets.h"

namespace sipub::tests {
namespace {

constexpr const char* kPlan = "guangdong-2014";

std::unique_ptr<schema::Plan> load(const schema::Library::Choices& readings) {
  auto loaded = schema::Library::embedded().load(kPlan, readings);
  REQUIRE(loaded.plan);
  return std::move(loaded.plan);
}

const std::vector<RequirementFile>& files() {
  static const auto all = read_all_cases(SIPUB_SOURCE_DIR "/tests/requirements", kPlan);
  return all;
}

/// The plan under the readings asked for; each set of readings is loaded once.
schema::Plan& plan_under(const schema::Library::Choices& readings) {
  static std::map<schema::Library::Choices, std::unique_ptr<schema::Plan>> plans;
  auto& plan = plans[readings];
  if (!plan) plan = load(readings);
  return *plan;
}

const RequirementFile* cases_of(const std::string& requirement) {
  const auto found = std::find_if(files().begin(), files().end(), [&](const RequirementFile& file) {
    return file.requirement == requirement;
  });
  return found == files().end() ? nullptr : &*found;
}

TEST_CASE("every case comes to what was worked out by hand") {
  for (const auto& file : files()) {
    REQUIRE_MESSAGE(plan_under({}).find(file.requirement) != nullptr, file.requirement);
    for (const auto& wanted : file.cases) {
      for (const auto& difference :
           differences(wanted, file.requirement, plan_under(wanted.readings))) {
        FAIL_CHECK(file.requirement << ", " << wanted.name << ": " << difference);
      }
    }
  }
}

TEST_CASE("every graded requirement has a case that is met, one that is not and one in doubt") {
  for (const auto& requirement : plan_under({}).requirements) {
    if (!requirement.graded()) continue;
    const auto* file = cases_of(requirement.id);
    if (file == nullptr) {
      FAIL_CHECK(requirement.id << ": no cases");
      continue;
    }
    std::set<std::string> statuses;
    for (const auto& wanted : file->cases) statuses.insert(wanted.result.at("status"));
    for (const char* status : {"met", "not-met", "undetermined"}) {
      CHECK_MESSAGE(statuses.contains(status), requirement.id << ": no case is " << status);
    }
  }
}

TEST_CASE("changing any target in the plan turns a case") {
  for (auto& requirement : plan_under({}).requirements) {
    const auto* file = cases_of(requirement.id);
    if (!requirement.graded() || file == nullptr) continue;
    for (const auto& change : target_changes(requirement)) {
      change.apply();
      const bool turned =
          std::any_of(file->cases.begin(), file->cases.end(), [&](const RequirementCase& wanted) {
            return wanted.readings.empty() &&
                   !differences(wanted, requirement.id, plan_under({})).empty();
          });
      change.revert();
      CHECK_MESSAGE(turned, requirement.id << ": no case turns when " << change.what);
    }
  }
}

}  // namespace
}  // namespace sipub::tests
