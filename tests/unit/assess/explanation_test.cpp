#include "assess/explanation.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

std::vector<ledger::Ledger> zhuhai() {
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(SIPUB_SOURCE_DIR "/examples/ledgers/440400"))
    paths.push_back(entry.path().string());
  std::ranges::sort(paths);
  std::vector<ledger::Ledger> ledgers;
  for (const std::string& path : paths) ledgers.push_back(ledger::read_file(path, guangdong()));
  return ledgers;
}

Explanation explained(const std::vector<ledger::Ledger>& ledgers, const std::string& requirement,
                      const std::string& who, Date as_of) {
  Options options{.as_of = as_of, .area = who.substr(0, 6)};
  auto all = explain(guangdong(), ledgers, {}, options, *guangdong().find(requirement), who);
  REQUIRE_FALSE(all.empty());
  return std::move(all.front());
}

/// Of the one ledger that a test writes.
Explanation explained(const std::string& requirement, const std::string& sections,
                      std::vector<ledger::Ledger>& ledgers, Date as_of = make_date(2014, 10, 31)) {
  ledgers = read_all({{"440400-hrss", 2014, sections}}, guangdong());
  return explained(ledgers, requirement, "440400-hrss", as_of);
}

const Considered& at_line(const Working& work, std::uint32_t line) {
  const auto found = std::ranges::find_if(
      work.records, [&](const Considered& one) { return one.what.record->begin.line == line; });
  REQUIRE(found != work.records.end());
  return *found;
}

}  // namespace

TEST_CASE("what is explained is what was assessed, for every requirement and owner of a city") {
  const std::vector<ledger::Ledger> ledgers = zhuhai();
  for (const Date day : {make_date(2014, 10, 20), make_date(2014, 12, 15)}) {
    Options options{.as_of = day, .area = "440400"};
    const Assessment whole = assess::assess(guangdong(), ledgers, {}, options);
    for (const Result& result : whole.results) {
      CAPTURE(result.requirement->id);
      CAPTURE(subject_of(result));
      const auto all =
          explain(guangdong(), ledgers, {}, options, *result.requirement, subject_of(result));
      const auto same = std::ranges::find_if(all, [&](const Explanation& one) {
        return subject_of(one.result) == subject_of(result);
      });
      REQUIRE(same != all.end());
      CHECK(same->result.status == result.status);
      CHECK(same->result.parts.size() == result.parts.size());
      CHECK(same->result.evidence.size() == result.evidence.size());
    }
  }
}

TEST_CASE("the records that count add up to the figure") {
  const std::vector<ledger::Ledger> ledgers = zhuhai();
  Options options{.as_of = make_date(2014, 12, 15), .area = "440400"};
  int tried = 0;
  for (const schema::Requirement& requirement : guangdong().requirements) {
    if (!requirement.graded() || !requirement.measure) continue;
    const auto* count = std::get_if<schema::CountMeasure>(&requirement.measure->kind);
    if (count == nullptr || count->amount.kind == schema::Amount::Kind::distinct) continue;
    for (const Explanation& one :
         explain(guangdong(), ledgers, {}, options, requirement, "440400")) {
      if (one.result.parts.empty() || one.result.status == Status::not_due) continue;
      std::int64_t sum = 0;
      for (const Considered& record : one.work.records)
        if (record.counted == Truth::yes && record.adds) sum += record.adds->lower;
      CHECK_MESSAGE(sum == *one.result.parts.front().numerator, requirement.id);
      ++tried;
    }
  }
  CHECK(tried > 10);
}

TEST_CASE("a place's line is the sum of the lines of its parts") {
  const std::vector<ledger::Ledger> ledgers = zhuhai();
  const Explanation one = explained(ledgers, "S1-04", "440400", make_date(2014, 10, 31));
  REQUIRE(one.work.inner.size() == 4);
  const auto& parks = one.work.inner.front().terms;
  REQUIRE(parks.size() == 5);  // the city, three districts and a new area of its own
  CHECK(parks[0].over_from == Term::From::parts);
  Range over = Range::exactly(0);
  for (std::size_t i = 1; i < parks.size(); ++i) {
    CHECK(parks[i].depth == 1);
    over = over + *parks[i].over;
  }
  CHECK(over == *parks[0].over);
  CHECK(over.lower == *one.result.parts.front().numerator);
}

TEST_CASE("why a record does not count") {
  std::vector<ledger::Ledger> ledgers;
  SUBCASE("a condition, and a state that has ended") {
    // The header takes four lines, `channels:` is the fifth.
    const Explanation one =
        explained("S1-05a",
                  "channels:\n"
                  "  - {id: a, kind: telephone, number: '2250000', opened: 2014-01-01}\n"
                  "  - {id: b, kind: portal, url: 'http://b.example', opened: 2013-01-01, closed: "
                  "2014-05-01}\n",
                  ledgers);
    const Considered& telephone = at_line(one.work, 6);
    CHECK(telephone.why == Considered::Why::condition);
    REQUIRE(telephone.failed != nullptr);
    CHECK(telephone.failed->path.text == "kind");
    CHECK(at_line(one.work, 7).why == Considered::Why::ended);
  }
  SUBCASE("a later figure") {
    const Explanation one =
        explained("S1-04",
                  "coverage:\n"
                  "  - {kind: park, as_of: 2014-09-30, board: 3}\n"
                  "  - {kind: park, as_of: 2014-10-30, board: 4}\n"
                  "base:\n"
                  "  - {kind: park, value: 9, as_of: 2014-08-31, source: made up}\n",
                  ledgers);
    CHECK(at_line(one.work, 6).why == Considered::Why::superseded);
    CHECK(at_line(one.work, 7).counted == Truth::yes);
    CHECK(at_line(one.work, 7).adds == Range::exactly(4));
    CHECK(at_line(one.work, 9).adds == Range::exactly(9));
  }
  SUBCASE("before the days that count") {
    const Explanation one = explained("S1-12b",
                                      "sms:\n"
                                      "  - {date: 2014-08-01, messages: 1}\n"
                                      "  - {date: 2014-09-03, messages: 1}\n",
                                      ledgers, make_date(2014, 9, 10));
    CHECK(at_line(one.work, 6).why == Considered::Why::too_early);
    CHECK(at_line(one.work, 7).counted == Truth::yes);
    REQUIRE(one.work.terms.size() == 2);  // 1-7 September, 8-14 September
    CHECK(one.work.terms[0].good == Truth::yes);
    CHECK_FALSE(one.work.terms[1].good);  // under way
  }
}

TEST_CASE("nobody is told about what they don't owe") {
  const auto ledgers = read_all({{"440402-hrss", 2014, ""}}, guangdong());
  Options options{.as_of = make_date(2014, 10, 31), .area = "440402"};
  CHECK(explain(guangdong(), ledgers, {}, options, *guangdong().find("S1-08a"), "440402-hrss")
            .empty());
  CHECK(explain(guangdong(), ledgers, {}, options, *guangdong().find("S1-08a"), "nobody").empty());
}
