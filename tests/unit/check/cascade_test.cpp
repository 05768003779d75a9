// A fault is told once.
#include <doctest/doctest.h>

#include <string>

#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

std::string found_in(std::string_view sections) {
  return codes(check_all({{"a.yaml", ledger_of(sections)}}));
}

}  // namespace

TEST_CASE("a reference to a record without a sound id is not dangling") {
  CHECK(found_in("channels:\n  - {kind: wechat, opened: 2014-09-15}\n"
                 "pushes:\n  - {channel: wx, date: 2014-09-20}\n") == "L112");
}

TEST_CASE("a reference into a section that syntax cut off is not dangling") {
  CHECK(found_in("channels:\n  - {id: wx, kind: [wechat\n"
                 "pushes:\n  - {channel: wx, date: 2014-09-20}\n") == "Y107");
}

TEST_CASE("many references to nothing are one finding") {
  const auto found = check_all({{"a.yaml", ledger_of("channels: []\npushes:\n"
                                                     "  - {channel: wx, date: 2014-09-20}\n"
                                                     "  - {channel: wx, date: 2014-09-21}\n"
                                                     "  - {channel: wx, date: 2014-09-22}\n")}});
  REQUIRE(codes(found) == "L404");
  CHECK(fill(find_code("L404")->message, found.front().args, Language::en) ==
        "“channel” names “wx”, which is not in the “channels” of this org. (2 more likewise)");
}

TEST_CASE("acts on a channel with a faulty date say nothing about its life") {
  CHECK(found_in("channels:\n  - {id: wx, kind: wechat, opened: 2014-09-31}\n"
                 "pushes:\n  - {channel: wx, date: 2014-09-20}\n") == "L137");
}

TEST_CASE("many acts outside the life of one channel are one finding") {
  CHECK(found_in("channels:\n  - {id: wx, kind: wechat, opened: 2014-09-15}\n"
                 "pushes:\n  - {channel: wx, date: 2014-09-01}\n"
                 "  - {channel: wx, date: 2014-09-02}\n  - {channel: wx, date: 2014-09-16}\n") ==
        "L206");
}

TEST_CASE("a faulty number is not compared with its total") {
  CHECK(found_in("base:\n  - {kind: community, value: many, as_of: 2014-08-31, source: x}\n"
                 "coverage:\n  - {kind: community, as_of: 2014-10-31, board: 31}\n") == "L125");
}

TEST_CASE("a ledger of another plan is told that and nothing about its org") {
  CHECK(codes(check_all({{"a.yaml",
                          "sipub: 1\nplan: other\nyear: 2014\n"
                          "org: {division: \"999999\", role: hrss, unit: 7}\n...\n"}})) == "L701");
}

TEST_CASE("an unknown division is not unregistered as well") {
  CHECK(codes(check_all({{"a.yaml", ledger_of("", "449999")}})) == "L702");
}

TEST_CASE("of two ledgers of one org and year the second breeds no further findings") {
  const std::string text =
      ledger_of("coverage:\n  - {kind: community, as_of: 2014-10-31, board: 31}\n");
  const std::string other =
      ledger_of("coverage:\n  - {kind: community, as_of: 2014-10-31, board: 30}\n");
  CHECK(codes(check_all({{"a.yaml", text}, {"b.yaml", other}})) == "L401");
}

TEST_CASE("figures of a part that differ say nothing about the whole") {
  const auto row = [](const char* division, const char* area, int board) {
    return ledger_of("coverage:\n  - {kind: community, as_of: 2014-10-31, area: \"" +
                         std::string(area) + "\", board: " + std::to_string(board) + "}\n",
                     division);
  };
  CHECK(codes(check_all({{"a.yaml", row("440400", "440400", 100)},
                         {"b.yaml", row("440402", "440402", 60)},
                         {"c.yaml", row("440403", "440403", 20)},
                         {"d.yaml", row("440404", "440404", 20)}})) == "");
  CHECK(codes(check_all({{"a.yaml", row("440400", "440402", 50)},
                         {"b.yaml", row("440402", "440402", 60)},
                         {"c.yaml", row("440403", "440403", 20)},
                         {"d.yaml", row("440404", "440404", 20)}})) == "L409");
}
