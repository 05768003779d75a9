#include "assess/assessor.h"

#include <doctest/doctest.h>

#include "assess/pace.h"
#include "base/file.h"
#include "parts.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

/// Every example ledger: the province's cities, some with counties, one with a county that became
/// a district, portals that one city's ledger has another's org provide.
std::vector<ledger::Ledger> read_examples() {
  std::vector<ledger::Ledger> ledgers;
  for (const std::string& file : list_ledger_files(SIPUB_SOURCE_DIR "/examples/ledgers").paths)
    ledgers.push_back(ledger::read_file(file, guangdong()));
  return ledgers;
}

Options on(Date day) {
  Options options;
  options.as_of = day;
  options.evidence_limit = 1000;
  return options;
}

}  // namespace

TEST_CASE("ledgers that are given part by part come to what they come to at once") {
  // Before and after a county of Yangjiang became a district, in the stages and behind them.
  check_same(read_examples, {on(make_date(2014, 9, 20)), on(make_date(2014, 10, 31)),
                             on(make_date(2014, 12, 5)), on(make_date(2015, 6, 30))});
}

TEST_CASE("so they do for some requirements, one of them about all results, and for an area") {
  Options some = on(make_date(2015, 6, 30));
  some.requirements = {"S3-01", "S1-09b"};
  Options area = on(make_date(2015, 1, 31));
  area.area = "441700";
  area.firm_surveys = true;
  check_same(read_examples, {some, area});
}

TEST_CASE("of what a part decides alone its records are let go") {
  const AssessedParts parts = assessed(read_examples(), {on(make_date(2015, 6, 30))});
  CHECK(records_left(parts, "airings") == 0);
  CHECK(records_left(parts, "articles") == 0);
  CHECK(records_left(parts, "disclosures") ==
        0);  // whether there is one beside sound ledgers is known
  CHECK(records_left(parts, "distributions") > 0);  // summed over places
  CHECK(records_left(parts, "channels") > 0);       // may be provided for others
}

TEST_CASE("the pace of parts is that of the whole") {
  const std::vector<ledger::Ledger> ledgers = read_examples();
  const Options options = on(make_date(2014, 10, 10));
  const std::vector<Options> asked = with_pace(guangdong(), {options});
  REQUIRE(asked.size() > 1);
  AssessedParts parts = assessed(read_examples(), asked);
  Assessment& found = parts.assessments.front();
  add_pace(found, std::span(parts.assessments).subspan(1));

  Assessment expected = at_once(ledgers, options);
  std::vector<LedgerFact> facts;
  for (const ledger::Ledger& ledger : ledgers)
    facts.push_back({&ledger, ledger.year == 2014 ? 0 : 2});
  add_pace(expected, ledgers, facts, options);
  std::size_t paces = 0;
  REQUIRE(found.results.size() == expected.results.size());
  for (std::size_t i = 0; i < found.results.size(); ++i) {
    for (std::size_t part = 0; part < found.results[i].parts.size(); ++part) {
      const auto& one = found.results[i].parts[part].pace;
      const auto& other = expected.results[i].parts[part].pace;
      REQUIRE(bool(one) == bool(other));
      if (!one) continue;
      ++paces;
      CHECK(one->recent == other->recent);
      CHECK(one->recent_days == other->recent_days);
      CHECK(one->reached_on == other->reached_on);
    }
  }
  CHECK(paces > 0);
}
