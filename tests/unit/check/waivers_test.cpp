#include "check/waivers.h"

#include <doctest/doctest.h>

#include <string>

#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

constexpr std::string_view kHall =
    "halls:\n  - {id: h1, name: x, opened: 2014-06-03, closed: 2014-05-30}\n"
    "  - {id: h2, name: y, opened: 2014-06-03, closed: 2014-05-30}\n";

std::string with_waiver(const std::string& fields) {
  return ledger_of(std::string(kHall) + "waivers:\n  - {id: w1, " + fields +
                   ", reason: moved, from: 2014-09-01, to: 2015-07-01}\n");
}

/// Reasons in the order of the findings, `-` for none; then the codes of leftover waivers.
std::string waived(const std::string& bytes, Date as_of, const std::string& file = "a.yaml") {
  const ledger::Ledger ledger = read({file, bytes});
  Waivers waivers(plan(), as_of);
  waivers.add(ledger);
  std::string all;
  for (const Diagnostic& one : check::check(plan(), ledger, options()).diagnostics) {
    const std::string reason = waivers.reason_for(one);
    all += (reason.empty() ? "-" : reason) + " ";
  }
  return all + codes(waivers.leftover(options()));
}

}  // namespace

TEST_CASE("a waiver covers the findings of its code, up to its last day") {
  const std::string text = with_waiver("code: L203");
  CHECK(waived(text, make_date(2015, 7, 1)) == "moved moved ");
  CHECK(waived(text, make_date(2015, 7, 2)) == "- - L714");
  CHECK(waived(text, make_date(2014, 8, 31)) == "- - L714");
  CHECK(waived(with_waiver("code: ends-before-begins"), make_date(2015, 7, 1)) == "moved moved ");
}

TEST_CASE("a waiver of one record leaves the others alone") {
  CHECK(waived(with_waiver("code: L203, record: h2"), make_date(2015, 1, 1)) == "- moved ");
}

TEST_CASE("a waiver that covers nothing is told") {
  CHECK(waived(with_waiver("code: L302"), make_date(2015, 1, 1)) == "- - L713");
  CHECK(waived(with_waiver("code: L203, record: h9"), make_date(2015, 1, 1)) == "- - L713");
}

TEST_CASE("a waiver without a sound last day has expired") {
  const std::string text = ledger_of(std::string(kHall) +
                                     "waivers:\n  - {id: w1, code: L203, reason: moved, "
                                     "from: 2014-09-01}\n");
  CHECK(waived(text, make_date(2014, 10, 1)) == "- - - L714");
}

TEST_CASE("waivers of requirements are passed over; unknown codes are told where they stand") {
  CHECK(waived(with_waiver("requirement: S1-06c"), make_date(2015, 1, 1)) == "- - - ");
  CHECK(waived(with_waiver("code: L999"), make_date(2015, 1, 1)) == "- - - ");
}

TEST_CASE("a ledger's waivers hold for its own file, a list of waivers for all") {
  const ledger::Ledger one = read({"a.yaml", with_waiver("code: L203")});
  const ledger::Ledger other = read({"b.yaml", ledger_of(kHall, "440104")});
  Waivers waivers(plan(), make_date(2015, 1, 1));
  waivers.add(one);
  const auto found = check::check(plan(), other, options()).diagnostics;
  REQUIRE(found.size() == 2);
  CHECK(waivers.reason_for(found.front()).empty());
  waivers.add(std::vector<ledger::Waiver>{{.requirement = "",
                                           .code = "L203",
                                           .record = "h1",
                                           .org = "440104-hrss",
                                           .reason = "all",
                                           .first = {},
                                           .last = make_date(2015, 6, 30),
                                           .approved_by = "",
                                           .file = "waivers.yaml",
                                           .place = {},
                                           .span = {}}});
  waivers.add(other);
  CHECK(waivers.reason_for(found.front()) == "all");
  CHECK(waivers.reason_for(found.back()).empty());
  // The same finding of another org.
  Diagnostic elsewhere = found.front();
  elsewhere.file = "c.yaml";
  waivers.add(read({"c.yaml", ledger_of(kHall, "440105")}));
  CHECK(waivers.reason_for(elsewhere).empty());
}

TEST_CASE("a waiver of what wasn't looked for is not said to cover nothing") {
  const ledger::Ledger one = read({"a.yaml", with_waiver("code: L302")});
  Waivers waivers(plan(), make_date(2015, 1, 1));
  waivers.add(one);
  Options asked = options();
  CHECK(codes(waivers.leftover(asked)) == "L713");
  asked.selection = Selection({}, {"L3"}, {});
  CHECK(codes(waivers.leftover(asked)) == "");
  asked.selection = Selection({}, {"unused-waiver"}, {});
  CHECK(codes(waivers.leftover(asked)) == "");

  Waivers of_evidence(plan(), make_date(2015, 1, 1));
  of_evidence.add(read({"a.yaml", with_waiver("code: L501")}));
  asked.selection = {};
  CHECK(codes(of_evidence.leftover(asked)) == "");
  asked.evidence = true;
  CHECK(codes(of_evidence.leftover(asked)) == "L713");
}

TEST_CASE("a file of waivers is told its own faults, and may excuse requirements") {
  const auto faults = [](const std::string& waiver) {
    const ledger::Ledger file =
        read({"waivers.yaml", "waivers:\n  - {id: w, " + waiver + "}\n...\n"});
    return codes(check_waivers(plan(), file, options()));
  };
  CHECK(faults("requirement: S1-06c, reason: x, from: 2014-09-01, to: 2014-12-31") == "");
  CHECK(faults("requirement: S1-60c, reason: x, from: 2014-09-01, to: 2014-12-31") == "L712");
  CHECK(faults("code: L999, reason: x, from: 2014-09-01, to: 2014-12-31") == "L711");
  CHECK(faults("code: L302, reason: x, from: 2014-09-01, to: 2014-12-32") == "L137");
  CHECK(faults("code: L302, from: 2014-09-01, to: 2014-12-31") == "L108");
  CHECK(faults("code: L302, org: 440199-hrss, reason: x, from: 2014-09-01, to: 2014-12-31") ==
        "L405");
}

TEST_CASE("the rules' own examples: the bad ones have a waiver that is over or covers nothing") {
  const Date day = make_date(2014, 12, 1);
  for (const char* code : {"L713", "L714"}) {
    const CodePage& page = *find_code(code);
    CHECK(waived(std::string(page.bad), day) == code);
    CHECK(waived(std::string(page.good), day).find(code) == std::string::npos);
  }
}
