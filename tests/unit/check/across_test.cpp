// What ledgers show together, beyond the examples of the rules.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

/// Documents with the numbers 1 to `count`.
std::string documents(int count) {
  std::string text = "documents:\n";
  for (int i = 1; i <= count; ++i) {
    text += fmt::format(
        "  - {{id: d{0}, kind: other, title: t, doc_no: 粤社〔2014〕{0}号, issued: 2014-09-01}}\n",
        i);
  }
  return text;
}

}  // namespace

TEST_CASE("past ten thousand, findings across ledgers are counted by file and severity") {
  const std::vector<Text> texts{{"a.yaml", ledger_of(documents(10'025), "440103")},
                                {"b.yaml", ledger_of(documents(10'025), "440104")}};
  Options asked = options();
  asked.selection = Selection({}, {}, {"claimed-twice=error"});
  CrossCheck cross(plan(), asked);
  for (const Text& text : texts) cross.add(read(text));
  CHECK(cross.finish(giving(texts)).size() == 10'000);
  REQUIRE(cross.left_out().size() == 1);
  CHECK(cross.left_out().at("b.yaml").errors == 25);
  CHECK(cross.left_out().at("b.yaml").warnings == 0);
}

TEST_CASE("a provider that records its kinds badly is not said to provide nothing") {
  const std::string delegating = ledger_of(
      "channels:\n  - {id: w, kind: wechat, opened: 2010-05-04, provided_by: 440104-hrss}\n");
  const auto found = [&](const char* kind) {
    return codes(check_all({{"a.yaml", delegating},
                            {"b.yaml", ledger_of("channels:\n  - {id: w, kind: " +
                                                     std::string(kind) + ", opened: 2010-05-04}\n",
                                                 "440104")}}));
  };
  CHECK(found("wechat") == "");
  CHECK(found("portal") == "L406");
  CHECK(found("wechatt") == "L142");
}

namespace {

/// What is found in an office's ledger and in that of its provider, 440104-hrss.
std::string with_provider(const std::string& here, const std::string& there, int year = 2014) {
  return codes(check_all(
      {{"a.yaml", ledger_of(here)}, {"b.yaml", ledger_of(there, "440104", "hrss", year)}}));
}

std::string portal(const std::string& rest) {
  return "channels:\n  - {id: w, kind: portal, " + rest + "}\n";
}

}  // namespace

TEST_CASE("a channel is in use no longer than its provider has it") {
  const std::string open = portal("opened: 2012-05-04, provided_by: 440104-hrss");
  CHECK(with_provider(open, portal("opened: 2010-05-04")) == "");
  CHECK(with_provider(open, portal("opened: 2013-05-04")) == "L412");
  CHECK(with_provider(open, portal("opened: 2010-05-04, closed: 2014-06-30")) == "L412");
  const std::string closed =
      portal("opened: 2012-05-04, closed: 2014-06-30, provided_by: 440104-hrss");
  CHECK(with_provider(closed, portal("opened: 2010-05-04, closed: 2014-06-30")) == "");
  // One of several is enough; what it did in a later year says nothing of this one.
  CHECK(with_provider(open, portal("opened: 2013-05-04") +
                                "  - {id: v, kind: portal, opened: 2010-01-01}\n") == "");
  CHECK(with_provider(open, portal("opened: 2013-05-04"), 2015) == "");
  // A date that can't be read is told as that, and nothing else follows from it.
  CHECK(with_provider(open, portal("opened: 2013-05-34")) == "L137");
  CHECK(with_provider(portal("opened: 2009-02-30, provided_by: 440104-hrss"),
                      portal("opened: 2013-05-04")) == "L137");
}

TEST_CASE(
    "of a provider's ledgers the latest one that the year of the asking ledger knows counts") {
  const std::string here = portal("opened: 2012-05-04, provided_by: 440104-hrss");
  const Text first{"b.yaml", ledger_of(portal("opened: 2010-05-04"), "440104")};
  const Text second{"c.yaml", ledger_of(portal("opened: 2010-05-04, closed: 2015-03-31"), "440104",
                                        "hrss", 2015)};
  CHECK(codes(check_all({{"a.yaml", ledger_of(here)}, first, second})) == "");
  CHECK(codes(check_all({{"a.yaml", ledger_of(here, "440103", "hrss", 2015)}, first, second})) ==
        "L412");
}

TEST_CASE("what an office writes of its provider's portal agrees with the provider's ledger") {
  const std::string rest = "opened: 2012-05-04, provided_by: 440104-hrss, column: {opened: ";
  const std::string there = portal("opened: 2010-05-04, column: {opened: 2014-09-15}");
  CHECK(with_provider(portal(rest + "2014-09-15}"), there) == "");
  CHECK(with_provider(portal(rest + "2014-09-10}"), there) == "L413");
  CHECK(with_provider(portal(rest + "2014-09-10}"), portal("opened: 2010-05-04")) == "");
  CHECK(with_provider(portal(rest + "2014-09-10}"),
                      there + "  - {id: v, kind: portal, opened: 2010-01-01, column: {opened: "
                              "2014-09-10}}\n") == "");
}

TEST_CASE("so do the halls that a provided portal lists") {
  const std::string own = portal("opened: 2012-05-04, provided_by: 440104-hrss");
  const auto listed = [](const std::string& of, const std::string& shows) {
    return "directory:\n  - {id: d, portal: w, of: " + of + ", shows: [" + shows +
           "], listed: 2014-09-20}\n";
  };
  const std::string there = portal("opened: 2010-05-04");
  const std::string here = own + listed("440103-hrss", "address, phone");
  CHECK(with_provider(here, there + listed("440103-hrss", "phone, address")) == "");
  CHECK(with_provider(here, there + listed("440103-hrss", "address")) == "L413");
  CHECK(with_provider(here, there + listed("440104-hrss", "address, phone")) == "L406");
  // Where the provider doesn't record the section nobody knows.
  CHECK(with_provider(here, there) == "");
}

TEST_CASE("what a provider leaves to a third is provided all the same") {
  CHECK(with_provider(portal("opened: 2012-05-04, provided_by: 440104-hrss"),
                      portal("opened: 2010-05-04, provided_by: 440100-hrss")) == "");
}
