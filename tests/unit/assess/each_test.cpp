#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kDue = make_date(2014, 10, 31);

/// Boards in the halls of Zhuhai's department.
Result boards(const std::string& halls, Date as_of = kDue, const Readings& readings = {}) {
  return judge(
      {"S1-06a", "440400-hrss", as_of, {{"440400-hrss", 2014, "halls:" + halls}}, readings});
}

std::string hall(const std::string& id, const std::string& more) {
  return "\n  - {id: " + id + ", name: Hall" + more + "}";
}

std::string board(const std::string& since) { return ", board: {since: " + since + "}"; }

/// The six categories of Zhuhai's combing report.
Result categories(const std::string& words, const std::string& more = ", data_year: 2013") {
  return judge({"S1-01a",
                "440400-hrss",
                kDue,
                {{"440400-hrss", 2014,
                  "documents:\n  - {id: c, kind: combing_report, title: Report, issued: "
                  "2014-09-30, categories: [" +
                      words + "]" + more + "}\n"}}});
}

/// Zhuhai's pairings with its three districts.
Result pairings(const std::vector<std::string>& units) {
  std::string records = "pairings:\n";
  for (const std::string& unit : units)
    records +=
        "  - {id: p" + unit + ", leader: Director, unit: \"" + unit + "\", from: 2014-09-15}\n";
  return judge({"M02c", "440400", kDue, {{"440400-hrss", 2014, records}}});
}

std::string platform(const std::string& area, const std::string& since) {
  return "  - {id: p" + area + ", kind: township, area: \"" + area + "\", board: {since: " + since +
         "}, pickup: {since: " + since + ", prominent: true, policies: all, guides: all}}\n";
}

std::string towns(int number) {
  return "base:\n  - {kind: township, value: " + std::to_string(number) +
         ", as_of: 2014-08-31, source: invented}\n";
}

/// The platforms in the towns of Xiangzhou, for which it is judged like the whole province.
Result platforms(const std::vector<Written>& ledgers, Date as_of = kDue) {
  return judge({"S1-07", "440402", as_of, ledgers, {{"A38", "binds_each"}}});
}

}  // namespace

TEST_CASE("all members: as many as there are") {
  const Result both =
      boards(hall("a", board("2014-10-31")) + hall("b", board("2013-01-01")) + "\n");
  CHECK(both.status == Status::met);
  CHECK(both.parts.front().numerator == 2);
  CHECK(both.parts.front().denominator == 2);

  const Result one = boards(hall("a", board("2014-11-01")) + hall("b", board("2013-01-01")) + "\n");
  CHECK(one.status == Status::not_met);
  CHECK(one.parts.front().numerator == 1);
  CHECK(one.shortfall == 1);
  CHECK(has_note(one, "lacking"));
}

TEST_CASE("what isn't on the day judged leaves the set") {
  CHECK(boards(hall("a", ", closed: 2014-10-30") + hall("b", board("2014-09-01")) + "\n")
            .parts.front()
            .denominator == 1);
  CHECK(boards(hall("a", ", opened: 2014-11-01") + hall("b", board("2014-09-01")) + "\n")
            .parts.front()
            .denominator == 1);
}

TEST_CASE("no member at all is what the plan says, a section that is absent is unknown") {
  CHECK(boards(" []\n").status == Status::not_applicable);
  CHECK(judge({"S1-06a", "440400-hrss", kDue, {{"440400-hrss", 2014, "sms: []\n"}}}).status ==
        Status::undetermined);
  // Silence taken for nothing is still no hall declared.
  CHECK(judge({"S1-06a", "440400-hrss", kDue, {}, {{"A32", "as_nothing"}}}).status ==
        Status::not_met);
}

TEST_CASE("a void member may be in the set or not, and good or not") {
  const std::string faulty = hall("a", ", board: {since: 2014-13-01}");
  const Result result = boards(faulty + hall("b", board("2014-09-01")) + "\n");
  CHECK(result.status == Status::undetermined);
  CHECK(result.parts.front().lower == 1);
  CHECK(result.parts.front().upper == 2);
  CHECK(result.parts.front().denominator == 2);
  // One that surely fails decides, whatever the other is.
  CHECK(boards(faulty + hall("b", "") + "\n").status == Status::not_met);
}

TEST_CASE("before the due day a failing member is no failure yet") {
  CHECK(boards(hall("a", "") + "\n", make_date(2014, 10, 1)).status == Status::pending);
  CHECK(boards(hall("a", board("2014-09-15")) + "\n", make_date(2014, 10, 1)).status ==
        Status::met);
}

TEST_CASE("words: each must be found, with more conditions on some") {
  const std::string all = "policy, functions, planning, guide, rights, data";
  CHECK(categories(all).status == Status::met);
  const Result five = categories("policy, functions, planning, guide, rights");
  CHECK(five.status == Status::not_met);
  CHECK(five.parts.front().numerator == 5);
  // The data must be those of 2013.
  CHECK(categories(all, ", data_year: 2012").parts.front().numerator == 5);
  CHECK(categories(all, "").parts.front().numerator == 5);
}

TEST_CASE("divisions below: each by what its owner records") {
  CHECK(part(pairings({"440402", "440403", "440404"}), "counties").numerator == 3);
  CHECK(pairings({"440402", "440403", "440404"}).status == Status::met);
  const Result two = pairings({"440402", "440403", "440403001"});
  CHECK(two.status == Status::not_met);
  CHECK(part(two, "counties").denominator == 3);
}

TEST_CASE("a county is the same under its old code") {
  const std::string old_code =
      "pairings:\n"
      "  - {id: a, leader: Director, unit: \"441702\", from: 2014-09-15}\n"
      "  - {id: b, leader: Director, unit: \"441723\", from: 2014-09-15}\n"
      "  - {id: c, leader: Director, unit: \"441721\", from: 2014-09-15}\n"
      "  - {id: d, leader: Director, unit: \"441781\", from: 2014-09-15}\n";
  const auto on = [&](Date as_of) {
    return judge({"M02c", "441700", as_of, {{"441700-hrss", 2014, old_code}}}).status;
  };
  CHECK(on(make_date(2014, 10, 19)) == Status::met);
  CHECK(on(make_date(2014, 10, 20)) == Status::met);
  CHECK(on(kDue) == Status::met);
}

TEST_CASE("a set that must come to a number is whole when it does, whoever listed it") {
  const Written county{"440402-hrss", 2014, towns(2)};
  const Written agency{
      "440402-agency", 2014,
      "platforms:\n" + platform("440402001", "2014-09-01") + platform("440402002", "2014-10-31")};
  const Result whole = platforms({county, agency});
  CHECK(whole.status == Status::met);
  CHECK(whole.parts.front().denominator == 2);

  const Written third{"440402-hrss", 2014, towns(3)};
  const Result unlisted = platforms({third, agency});
  CHECK(unlisted.status == Status::undetermined);
  CHECK(unlisted.parts.front().lower == 2);
  CHECK(unlisted.parts.front().upper == 3);
  CHECK(unlisted.parts.front().denominator == 3);
  CHECK(has_note(unlisted, "unlisted"));
}

TEST_CASE("one that fails decides a set that isn't whole") {
  CHECK(platforms({{"440402-hrss", 2014, towns(3)},
                   {"440402-agency", 2014, "platforms:\n" + platform("440402001", "2014-11-01")}})
            .status == Status::not_met);
}

TEST_CASE("where there are no towns nothing is owed") {
  CHECK(platforms({{"440402-hrss", 2014, towns(0)}}).status == Status::not_applicable);
}

TEST_CASE("the same platform in two divisions' ledgers is one, the nearer one's") {
  const Written county{"440402-hrss", 2014,
                       towns(1) + "platforms:\n" + platform("440402001", "2014-09-01")};
  const Written city{"440400-hrss", 2014, "platforms:\n" + platform("440402001", "2014-11-11")};
  const Result result = platforms({county, city});
  CHECK(result.status == Status::met);
  CHECK(result.parts.front().denominator == 1);
}

TEST_CASE("a member with a limit of its own stays open until then") {
  const auto published = [](const std::string& more, Date as_of) {
    return judge({"M04c",
                  "440400-hrss",
                  as_of,
                  {{"440400-hrss", 2014, "disclosures: []\n"},
                   {"440400-hrss", 2015,
                    "disclosures:\n  - {id: d, title: Item, category: policy, mode: active, "
                    "channels: [portal], produced: 2015-06-15" +
                        more + "}\n"}}})
        .status;
  };
  // 20 working days from 15 June 2015, with 22 June off: 14 July.
  CHECK(published("", make_date(2015, 6, 30)) == Status::pending);
  CHECK(published("", make_date(2015, 7, 13)) == Status::pending);
  CHECK(published("", make_date(2015, 7, 14)) == Status::not_met);
  CHECK(published(", published: 2015-07-14", make_date(2015, 7, 14)) == Status::met);
  CHECK(published(", published: 2015-07-15", make_date(2015, 7, 31)) == Status::not_met);
}

TEST_CASE("a missed limit is missed long before the window ends; a kept one must go on") {
  const auto of = [](const std::string& published) {
    return judge({"M04c",
                  "440400-hrss",
                  make_date(2014, 12, 31),
                  {{"440400-hrss", 2014,
                    "disclosures:\n  - {id: d, title: Item, category: policy, mode: active, "
                    "channels: [portal], produced: 2014-11-03, published: " +
                        published + "}\n"}}})
        .status;
  };
  CHECK(of("2014-12-01") == Status::pending);
  CHECK(of("2014-12-02") == Status::not_met);
}

TEST_CASE("all of several parts: the worst part's status") {
  const auto group = [](const std::string& more) {
    return judge({"M01b",
                  "440400-hrss",
                  kDue,
                  {{"440400-hrss", 2014, "group:\n  established: 2014-09-01\n" + more}}});
  };
  const std::string head = "  head: {post: main_leader}\n";
  const std::string deputy = "  deputies: [{post: deputy_in_charge}]\n";
  CHECK(group(head + deputy).status == Status::met);
  CHECK(group(head).status == Status::not_met);
  CHECK(part(group(head), "head").status == Status::met);
  CHECK(part(group(head), "deputy").status == Status::not_met);
  CHECK(group(head).shortfall == 1);
}

TEST_CASE("a delegated column is read in the provider's ledger") {
  const Written agency{"440400-agency", 2014,
                       "channels:\n  - {id: w, kind: portal, opened: 2010-01-01, provided_by: "
                       "440400-hrss}\n"};
  const Written provider{"440400-hrss", 2014,
                         "channels:\n  - {id: p, kind: portal, opened: 2004-01-01, column: "
                         "{opened: 2014-09-15}}\n"};
  const Result read = judge({"S1-05a", "440400-agency", kDue, {agency, provider}});
  CHECK(read.status == Status::met);
  CHECK(has_note(read, "delegated"));
  // Without the provider's ledger nobody knows.
  CHECK(judge({"S1-05a", "440400-agency", kDue, {agency}}).status == Status::undetermined);
}

TEST_CASE("the halls that a delegated portal lists stand in the provider's ledger") {
  const Written agency{"440402-agency", 2014,
                       "channels:\n  - {id: w, kind: portal, opened: 2010-01-01, provided_by: "
                       "440402-hrss}\nhalls:\n  - {id: a, name: Hall}\n"};
  const auto provider = [](const std::string& shows) {
    return Written{"440402-hrss", 2014,
                   "channels:\n  - {id: p, kind: portal, opened: 2004-01-01}\nhalls: []\n"
                   "directory:\n  - {id: e, portal: p, of: 440402-agency, shows: [" +
                       shows + "], listed: 2014-09-30}\n"};
  };
  const auto status = [&](const std::string& shows) {
    return judge({"S1-05b", "440402-agency", kDue, {agency, provider(shows)}}).status;
  };
  CHECK(status("address, hours, phone") == Status::met);
  CHECK(status("address, hours") == Status::not_met);
}
