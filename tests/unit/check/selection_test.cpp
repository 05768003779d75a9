#include "check/selection.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

TEST_CASE("everything is taken unless something is asked for") {
  CHECK(Selection().takes("L302"));
  CHECK(Selection().severity("L302", Severity::error) == Severity::error);
}

TEST_CASE("select and ignore: the longer beginning decides, of two alike ignore") {
  const Selection some({"L3", "tab-indentation"}, {"l302"}, {});
  CHECK(some.takes("L301"));
  CHECK_FALSE(some.takes("L302"));
  CHECK(some.takes("Y101"));
  CHECK_FALSE(some.takes("Y102"));
  const Selection back({"L302"}, {"L3"}, {});
  CHECK(back.takes("L302"));
  CHECK_FALSE(back.takes("L301"));
  CHECK_FALSE(Selection({"L3"}, {"L3"}, {}).takes("L302"));
}

TEST_CASE("severities: the last one that fits counts; off is as good as ignored") {
  const Selection levels({}, {}, {"L3=note", "above-total=warning", "L4=off"});
  CHECK(levels.severity("L301", Severity::error) == Severity::note);
  CHECK(levels.severity("L302", Severity::error) == Severity::warning);
  CHECK(levels.severity("L101", Severity::error) == Severity::error);
  CHECK_FALSE(levels.takes("L404"));
}

TEST_CASE("what fits no code is refused, with the nearest one") {
  CHECK_THROWS_AS(Selection({"L999"}, {}, {}), Failure);
  CHECK_THROWS_AS(Selection({}, {""}, {}), Failure);
  CHECK_THROWS_AS(Selection({}, {}, {"L302"}), Failure);
  CHECK_THROWS_AS(Selection({}, {}, {"L302=fatal"}), Failure);
  try {
    Selection({"above-totals"}, {}, {});
  } catch (const Failure& failure) {
    CHECK(failure.words().en == "There is no code “above-totals”. Did you mean “above-total”?");
  }
}

TEST_CASE("what is not wanted is neither kept nor counted") {
  const Text text{"a.yaml", ledger_of("sms:\n  - {date: 2014/9/18, recipients: many}\n")};
  const ledger::Ledger ledger = read(text);
  const Findings all = check::check(plan(), ledger, options());
  CHECK(codes(all.diagnostics) == "L131 L125");
  CHECK(all.errors == 1);
  Options asked = options();
  asked.selection = Selection({}, {"not-a-number"}, {"L131=warning"});
  const Findings some = check::check(plan(), ledger, asked);
  CHECK(codes(some.diagnostics) == "L131");
  CHECK(some.errors == 0);
  CHECK(some.warnings == 1);
}
