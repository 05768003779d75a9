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

TEST_CASE("an act in a wrong year is not outside the life of its channel as well") {
  CHECK(found_in("channels:\n  - {id: wx, kind: wechat, opened: 2014-09-15}\n"
                 "pushes:\n  - {channel: wx, date: 2013-09-20}\n"
                 "  - {channel: wx, date: 2014-09-20}\n") == "L202");
}

TEST_CASE("where all acts are in another year, that is one finding") {
  const auto found = check_all({{"a.yaml", ledger_of("sms:\n  - {date: 2013-09-20}\n"
                                                     "  - {date: 2013-09-21}\n"
                                                     "  - {date: 2013-09-22}\n")}});
  REQUIRE(codes(found) == "L202");
  CHECK(fill(find_code("L202")->message, found.front().args, Language::en) ==
        "2013-09-20 is not in 2014, the year of this ledger. (2 more likewise)");
  // Where one of them is not, each of the others is told.
  CHECK(found_in("sms:\n  - {date: 2013-09-20}\n  - {date: 2013-09-21}\n"
                 "  - {date: 2014-09-22}\n") == "L202 L202");
}

TEST_CASE("of two records with one id, one may be what a reference means") {
  CHECK(found_in("channels:\n  - {id: web, kind: portal, opened: 2010-05-04}\n"
                 "  - {id: web, kind: wechat, opened: 2014-09-15}\n"
                 "pushes:\n  - {channel: wx, date: 2014-09-20}\n") == "L113");
}

TEST_CASE("a number that its commas split is one finding, and nothing is read of it") {
  CHECK(found_in("sms:\n  - {date: 2014-09-18, recipients: 1,234,567, operator: x}\n") == "L130");
  CHECK(found_in("sms:\n  - {date: 2014-09-18, recipients: 12, 000}\n") == "L130");
  // Not the rest of a number.
  CHECK(found_in("sms:\n  - {date: 2014-09-18, operator: \"12\", 000}\n") == "L104");
  CHECK(found_in("sms:\n  - {date: 2014-09-18, 000}\n") == "L104");
}

TEST_CASE("several words in one item of a list are one finding, in whichever layout") {
  const auto value = [](std::string_view channels) {
    const auto found = check_all(
        {{"a.yaml", ledger_of("disclosures:\n  - id: a\n    title: t\n    category: policy\n"
                              "    mode: active\n    produced: 2014-09-01\n"
                              "    published: 2014-09-02\n    channels: " +
                              std::string(channels) + "\n")}});
    REQUIRE(codes(found) == "L141");
    return fill(find_code("L141")->cure, found.front().args, Language::en);
  };
  CHECK(value("[portal、wechat]") == "Write portal, wechat.");
  CHECK(value("portal，wechat") == "Write [portal, wechat].");
  CHECK(value("\n      - portal；wechat") ==
        "Write “- portal”“- wechat”, each on a line of its own.");
}

TEST_CASE("several words where one is asked are told as no word") {
  CHECK(found_in("channels:\n  - {id: a, kind: portal、wechat, opened: 2010-05-04}\n") == "L142");
}

TEST_CASE("a number that its commas split is not compared with anything") {
  CHECK(found_in("base:\n  - {kind: community, value: 3,120, as_of: 2014-08-31, source: x}\n"
                 "coverage:\n  - {kind: community, as_of: 2014-10-31, board: 31}\n") == "L130");
}

TEST_CASE("a field whose colon is wrong is not missing as well") {
  CHECK(found_in("channels:\n  - {id: w, kind：wechat, opened: 2014-09-15}\n") == "Y102");
  CHECK(found_in("channels:\n  - {id: w, kind:wechat, opened: 2014-09-15}\n") == "Y103");
  CHECK(found_in("channels:\n  - {id: w, kind ：wechat, opened: 2014-09-15}\n") == "Y102");
}
