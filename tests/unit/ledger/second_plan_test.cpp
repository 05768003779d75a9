#include <filesystem>

#include "ledger/history.h"
#include "ledger/waiver.h"
#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

/// The made-up plan of another authority: other records, other words, English alone.
const schema::Plan& harrow() {
  static const auto plan = schema::Library::directory(std::filesystem::path(SIPUB_SOURCE_DIR) /
                                                      "tests/second_plan/schemas")
                               .load("harrow-2031")
                               .plan;
  REQUIRE(plan != nullptr);
  return *plan;
}

Ledger notebook(std::string sections) {
  return read(source::parse("notebook.yaml",
                            "sipub: 1\nplan: harrow-2031\nyear: 2031\n"
                            "org: {division: H1A, role: watch}\n" +
                                sections + "...\n"),
              harrow());
}

}  // namespace

TEST_CASE("another authority's ledger is read by its own shape") {
  const Ledger ledger = notebook(
      "gauges:\n"
      "  - {id: mill, name: Mill bridge, built: 2025-03-01, panel: {hung: 2031-02-01}, "
      "keepers: [{since: 2031-01-01}]}\n"
      "measurements:\n"
      "  - {gauge: mill, from: 2031-03-03, to: 2031-03-30, per week: 3}\n"
      "calls:\n"
      "  - {month: 2031-03, taken: 4, lost: 1}\n"
      "excuses:\n"
      "  - {id: e, code: L110, reason: flood, from: 2031-01-01, to: 2031-02-01}\n");
  CHECK(ledger.usable);
  CHECK(ledger.flaws.empty());
  CHECK(ledger.org.id() == "H1A-watch");
  const std::size_t measurements = *harrow().shape.find_section("measurements");
  const Record& record = ledger.sections[measurements].records.front();
  // 2031-03-03 is a Monday, 2031-03-30 a Sunday: four weeks.
  CHECK(record.occasions->within({make_date(2031, 1, 1), make_date(2031, 12, 31)}) == 12);
  CHECK(*record.at(*harrow().shape.sections[measurements].record.find("values")).number() == 1);
  REQUIRE(waivers_of(ledger, harrow()).size() == 1);
  CHECK(waivers_of(ledger, harrow())[0].reason == "flood");
}

TEST_CASE("its faults are told alike") {
  const Ledger ledger = notebook(
      "gauges:\n  - {id: mill, name: Mill bridge, built: 2025-02-29}\n"
      "gagues: []\n");
  REQUIRE(ledger.flaws.size() == 2);
  CHECK(ledger.flaws[0].kind == Flaw::Kind::no_such_date);
  CHECK(ledger.flaws[1].kind == Flaw::Kind::unknown_section);
  CHECK(argument(ledger.flaws[1], "nearest") == "gauges");
}
