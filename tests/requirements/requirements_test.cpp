#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "requirement_case.h"
#include "targets.h"

namespace sipub::tests {
namespace {

/// A plan under test, the schemas it lives in and the cases written for it.
class Suite {
 public:
  Suite(std::string plan_id, const schema::Library& library, const std::string& cases)
      : plan_id_(std::move(plan_id)), library_(library), files(read_all_cases(cases, plan_id_)) {}

  /// The plan under the readings asked for; each set of readings is loaded once.
  schema::Plan& plan(const schema::Library::Choices& readings = {}) {
    auto& plan = plans_[readings];
    if (!plan) {
      auto loaded = library_.load(plan_id_, readings);
      REQUIRE(loaded.diagnostics.empty());
      plan = std::move(loaded.plan);
    }
    return *plan;
  }

  const RequirementFile* cases_of(const std::string& requirement) const {
    const auto found = std::find_if(files.begin(), files.end(), [&](const RequirementFile& file) {
      return file.requirement == requirement;
    });
    return found == files.end() ? nullptr : &*found;
  }

 private:
  std::string plan_id_;
  schema::Library library_;
  std::map<schema::Library::Choices, std::unique_ptr<schema::Plan>> plans_;

 public:
  const std::vector<RequirementFile> files;
};

Suite& guangdong() {
  static Suite suite("guangdong-2014", schema::Library::embedded(),
                     SIPUB_SOURCE_DIR "/tests/requirements");
  return suite;
}

/// Another authority's plan: other levels, stages, records and words.
Suite& second_plan() {
  static Suite suite("harrow-2031",
                     schema::Library::directory(SIPUB_SOURCE_DIR "/tests/second_plan/schemas"),
                     SIPUB_SOURCE_DIR "/tests/second_plan/cases");
  return suite;
}

void check_cases(Suite& suite) {
  for (const auto& file : suite.files) {
    REQUIRE_MESSAGE(suite.plan().find(file.requirement) != nullptr, file.requirement);
    for (const auto& wanted : file.cases) {
      for (const auto& difference :
           differences(wanted, file.requirement, suite.plan(wanted.readings))) {
        FAIL_CHECK(file.requirement << ", " << wanted.name << ": " << difference);
      }
    }
  }
}

void check_coverage(Suite& suite) {
  for (const auto& requirement : suite.plan().requirements) {
    if (!requirement.graded()) continue;
    const auto* file = suite.cases_of(requirement.id);
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

void check_targets(Suite& suite) {
  for (auto& requirement : suite.plan().requirements) {
    const auto* file = suite.cases_of(requirement.id);
    if (!requirement.graded() || file == nullptr) continue;
    for (const auto& change : target_changes(requirement)) {
      change.apply();
      const bool turned =
          std::any_of(file->cases.begin(), file->cases.end(), [&](const RequirementCase& wanted) {
            return wanted.readings.empty() &&
                   !differences(wanted, requirement.id, suite.plan()).empty();
          });
      change.revert();
      CHECK_MESSAGE(turned, requirement.id << ": no case turns when " << change.what);
    }
  }
}

TEST_CASE("every case of the Guangdong plan comes to what was worked out by hand") {
  check_cases(guangdong());
}

TEST_CASE("every case of the second plan comes to what was worked out by hand") {
  check_cases(second_plan());
}

TEST_CASE("every graded requirement has a case that is met, one that is not and one in doubt") {
  check_coverage(guangdong());
  check_coverage(second_plan());
}

TEST_CASE("changing any target in a plan turns a case") {
  check_targets(guangdong());
  check_targets(second_plan());
}

}  // namespace
}  // namespace sipub::tests
