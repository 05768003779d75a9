// Counts of what is written about places, taken while the ledgers of a part are at hand.
#include "assess/area_counts.h"

#include <doctest/doctest.h>

#include "parts.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

/// Of a city, its county and another city. Sites by place: Zhuhai itself A and C; its county A, by
/// both, and B, by the city; Shantou D, and a record with a kind of site that nobody knows. One
/// event was before the plan, one behind the stage.
std::vector<ledger::Ledger> read_events() {
  return read_all(
      {{"440400-hrss", 2014,
        "campaigns:\n"
        "  - {date: 2014-10-01, site_kind: park, site: A, forms: [talk]}\n"
        "  - {date: 2014-10-02, site_kind: park, site: A, forms: [talk], area: \"440402\"}\n"
        "  - {date: 2014-10-03, site_kind: park, site: B, forms: [talk], area: \"440402\"}\n"
        "  - {date: 2014-08-01, site_kind: park, site: E, forms: [talk]}\n",
        ""},
       {"440400-hrss", 2015,
        "campaigns:\n  - {date: 2015-01-05, site_kind: park, site: F, forms: [talk]}\n", ""},
       {"440400-agency", 2014,
        "campaigns:\n  - {date: 2014-10-01, site_kind: park, site: C, forms: [talk]}\n", ""},
       {"440402-hrss", 2014,
        "campaigns:\n  - {date: 2014-10-04, site_kind: park, site: A, forms: [talk]}\n", ""},
       {"440500-hrss", 2014,
        "campaigns:\n"
        "  - {date: 2014-10-05, site_kind: moon, site: D, forms: [talk]}\n"
        "  - {date: 2014-10-06, site_kind: park, site: D, forms: [talk]}\n",
        ""}},
      guangdong());
}

Options on(Date day) {
  Options options;
  options.as_of = day;
  options.evidence_limit.reset();
  return options;
}

std::optional<std::int64_t> sites(const Assessment& assessment, std::string_view division) {
  for (const Result& result : assessment.results) {
    if (result.requirement->id != "S1-13a" || subject_of(result) != division) continue;
    for (const PartResult& part : result.parts)
      if (part.id == "sites_named") return part.numerator;
  }
  return {};
}

}  // namespace

TEST_CASE("what parts count by themselves comes to what is counted at once") {
  check_same(read_events, {on(make_date(2014, 9, 20)), on(make_date(2014, 10, 2)),
                           on(make_date(2014, 10, 31)), on(make_date(2015, 6, 30))});
  const AssessedParts parts = assessed(read_events(), {on(make_date(2015, 6, 30))});
  CHECK(sites(parts.assessments.front(), "440402") == 2);  // A, B
  CHECK(sites(parts.assessments.front(), "440400") == 3);  // A, B, C
  CHECK(sites(parts.assessments.front(), "440500") == 1);  // D
  CHECK(sites(parts.assessments.front(), "440000") == 4);
}

TEST_CASE("records that are counted are let go, but for those of a part that has to tell of one") {
  const Options day = on(make_date(2015, 6, 30));
  CHECK(records_left(assessed(read_events(), {day}), "campaigns") == 2);
  Options with_evidence = day;
  with_evidence.evidence_limit = 5;
  CHECK(records_left(assessed(read_events(), {with_evidence}), "campaigns") > 2);
}
