#include "assess/waivers.h"

#include <doctest/doctest.h>

#include <string>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

ledger::Waiver waiver_for(const std::string& requirement, const std::string& org = "") {
  return {.requirement = requirement,
          .code = "",
          .record = "",
          .org = org,
          .reason = "Rebuilding",
          .first = make_date(2014, 10, 1),
          .last = make_date(2014, 11, 15),
          .approved_by = "",
          .file = "waivers.yaml",
          .place = {},
          .span = {}};
}

Options options(Date as_of) {
  Options asked;
  asked.as_of = as_of;
  asked.requirements = {"S1-06b"};
  return asked;
}

}  // namespace

TEST_CASE("a waiver stands beside a verdict until its last day and changes nothing") {
  const std::vector<Written> ledgers{
      {"440402-hrss", 2014, "halls:\n  - {id: a, name: Hall, opened: 2014-01-01}\n"}};
  const auto on = [&](Date as_of) {
    Assessed all = assessment_of(ledgers, options(as_of));
    CHECK(all.of("S1-06b", "440402-hrss").waived.empty());
    const Status status = all.of("S1-06b", "440402-hrss").status;
    CHECK(waive(all, {waiver_for("S1-06b")}).empty());
    CHECK(all.of("S1-06b", "440402-hrss").status == status);
    return all.of("S1-06b", "440402-hrss").waived;
  };
  CHECK(on(make_date(2014, 11, 1)) == "Rebuilding");
  CHECK(on(make_date(2014, 11, 15)) == "Rebuilding");
  CHECK(on(make_date(2014, 11, 16)).empty());
  CHECK(on(make_date(2014, 9, 30)).empty());
}

TEST_CASE("a waiver of one org leaves others alone, and one that excuses nobody is told") {
  Options asked = options(make_date(2014, 11, 1));
  asked.area = "440400";
  const auto waived = [&](const std::string& org, std::size_t unused) {
    Assessed all = assessment_of({{"440402-hrss", 2014, ""}, {"440403-hrss", 2014, ""}}, asked);
    const std::vector<ledger::Waiver> waivers{waiver_for("S1-06b", org)};
    CHECK(waive(all, waivers).size() == unused);
    std::string names;
    for (const Result& result : all.results) {
      if (!result.waived.empty()) names += subject_of(result) + " ";
    }
    return names;
  };
  CHECK(waived("440402-hrss", 0) == "440402-hrss ");
  // Dongguan is not part of this assessment.
  CHECK(waived("441900-hrss", 0) == "");
}

TEST_CASE("a ledger excuses nobody from a requirement") {
  const Assessed all = assessment_of(
      {{"440402-hrss", 2014,
        "halls: []\nwaivers:\n  - {id: w, requirement: S1-06b, reason: x, from: 2014-10-01, to: "
        "2014-12-31}\n"}},
      options(make_date(2014, 11, 1)));
  CHECK(all.of("S1-06b", "440402-hrss").waived.empty());
}
