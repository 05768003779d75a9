#include "report/comparison.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "report/tallies.h"
#include "sample_assessment.h"

using namespace sipub;
using namespace sipub::report;

namespace {

struct Sample {
  std::unique_ptr<schema::Plan> plan = sample::plan();
  assess::Assessment before = sample::assessment(*plan);
  assess::Assessment now = sample::assessment(*plan);

  Comparison compared() const { return compare(now, snapshot_of(before, now.as_of)); }
  /// The first result that counts and has one of the statuses.
  std::size_t with(assess::Status status) const {
    for (std::size_t i = 0; i < now.results.size(); ++i)
      if (counts(now.results[i]) && now.results[i].status == status) return i;
    FAIL("no such result");
    return 0;
  }
};

}  // namespace

TEST_CASE("where nothing moved there is nothing to tell") {
  const Sample sample;
  CHECK(sample.compared().changes.empty());
}

TEST_CASE("a result is newly met, newly missed or lost by its status") {
  Sample sample;
  const std::size_t missed = sample.with(assess::Status::not_met);
  const std::size_t met = sample.with(assess::Status::met);
  sample.now.results[missed].status = assess::Status::met_late;
  sample.now.results[met].status = assess::Status::undetermined;
  const Comparison late = sample.compared();
  REQUIRE(late.changes.size() == 2);
  CHECK(late.changes[0].change == Change::newly_met);
  CHECK(late.changes[0].result == &sample.now.results[missed]);
  CHECK(late.changes[0].before == assess::Status::not_met);
  CHECK(late.changes[1].change == Change::lost);

  sample.now.results[met].status = assess::Status::not_met;
  CHECK(sample.compared().changes[1].change == Change::newly_missed);
}

TEST_CASE("a figure that rose is gained, one that fell is lost") {
  Sample sample;
  const std::size_t at = sample.with(assess::Status::met);
  REQUIRE_FALSE(sample.now.results[at].parts.empty());
  auto& figure = sample.now.results[at].parts.front().numerator;
  REQUIRE(figure);
  *figure += 2;
  REQUIRE(sample.compared().changes.size() == 1);
  CHECK(sample.compared().changes[0].change == Change::gained);
  *figure -= 3;
  CHECK(sample.compared().changes[0].change == Change::lost);
}

TEST_CASE("what is no saved assessment of the plan is refused") {
  const Sample sample;
  const auto read = [&](const std::string& text) {
    return read_snapshot("a.json", text, *sample.plan, sample.now.as_of);
  };
  CHECK_THROWS_AS(read("not json"), Failure);
  CHECK_THROWS_AS(read("{}"), Failure);
  CHECK_THROWS_AS(read(R"({"format": "sipub/assessment/1", "plan": {"id": "another"}})"), Failure);
  const Snapshot snapshot =
      read(R"({"format": "sipub/assessment/1", "plan": {"id": ")" + sample.plan->id +
           R"("}, "as_of": "2014-10-17", "results": [{"requirement": "r", "org": null,
               "division": "990000", "binding": true, "status": "met",
               "parts": [{"id": "", "numerator": 3}]}]})");
  CHECK(format_iso(snapshot.as_of) == "2014-10-17");
  CHECK(snapshot.standings.at({"r", "990000"}).figures.at("") == 3);
}

TEST_CASE("groups are counted, and ranked by one count without adding others") {
  const Sample sample;
  std::int64_t all = 0;
  for (const assess::Result& result : sample.now.results) all += counts(result) ? 1 : 0;
  for (const GroupBy by : {GroupBy::stage, GroupBy::org, GroupBy::requirement}) {
    std::int64_t sum = 0;
    auto groups = tallies(sample.now, by);
    for (const Tally& tally : groups)
      for (const auto& [status, count] : tally.counts.by_status) sum += count;
    CHECK(sum == all);
    rank(groups, assess::Status::not_met);
    std::int64_t before = all;
    for (const Tally& tally : groups) {
      const auto missed = static_cast<std::int64_t>(tally.missed.size());
      CHECK(missed <= before);
      before = missed;
    }
  }
}
