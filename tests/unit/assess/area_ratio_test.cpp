#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kDue = make_date(2014, 10, 31);
const Readings kBindsEach{{"A38", "binds_each"}};

std::string base(const std::string& kind, int value, const std::string& more = "") {
  return "  - {kind: " + kind + ", value: " + std::to_string(value) +
         ", as_of: 2014-08-31, source: invented" + more + "}\n";
}

std::string boards(int board, const std::string& more = "") {
  return "  - {kind: park, as_of: 2014-10-31, board: " + std::to_string(board) + more + "}\n";
}

Written county(const std::string& code, int parks, int board) {
  return {code + "-hrss", 2014, "base:\n" + base("park", parks) + "coverage:\n" + boards(board)};
}

/// Parks with a board in Zhuhai, which has three districts: 440402, 440403, 440404.
PartResult parks(const std::vector<Written>& ledgers, Readings readings = kBindsEach) {
  return part(judge({"S1-04", "440400", kDue, ledgers, std::move(readings)}), "park");
}

}  // namespace

TEST_CASE("a city's share is its districts' sites over its districts' bases") {
  // 10 + 6 + 4 = 20 of 20 + 10 + 10 = 40.
  const PartResult result =
      parks({county("440402", 20, 10), county("440403", 10, 6), county("440404", 10, 4)});
  CHECK(result.numerator == 20);
  CHECK(result.denominator == 40);
  CHECK(result.needed == 20);
  CHECK(result.status == Status::met);
}

TEST_CASE("an agency's row about the same place is the same figure") {
  const std::vector<Written> districts{county("440402", 20, 10), county("440403", 10, 6),
                                       county("440404", 10, 4)};
  auto ledgers = districts;
  ledgers.push_back({"440402-agency", 2014, "coverage:\n" + boards(10)});
  CHECK(parks(ledgers).upper == 20);
  ledgers.back() = {"440402-agency", 2014, "coverage:\n" + boards(7)};
  CHECK(parks(ledgers).lower == 17);
  CHECK(parks(ledgers).upper == 20);
  CHECK(parks(ledgers).status == Status::undetermined);
}

TEST_CASE("the city's own total of the same day is no second heap of sites") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  ledgers.push_back({"440400-hrss", 2014, "coverage:\n" + boards(20)});
  CHECK(parks(ledgers).lower == 20);
  CHECK(parks(ledgers).upper == 20);
  ledgers.back() = {"440400-hrss", 2014, "coverage:\n" + boards(24)};
  const Result differing = judge({"S1-04", "440400", kDue, ledgers, kBindsEach});
  CHECK(part(differing, "park").lower == 20);
  CHECK(part(differing, "park").upper == 24);
  CHECK(has_note(differing, "rows-differ"));
}

TEST_CASE("a row about a district from its neighbour or from below is no word about it") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  ledgers[1].sections += boards(15, ", area: \"440402\"") + boards(39, ", area: \"440400\"");
  CHECK(parks(ledgers).upper == 20);
}

TEST_CASE("the latest row on or before the day counts, whoever wrote it") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  ledgers[0].sections +=
      "  - {kind: park, as_of: 2014-09-30, board: 2}\n"
      "  - {kind: park, as_of: 2014-11-30, board: 20}\n";
  CHECK(parks(ledgers).numerator == 20);
}

TEST_CASE("a row that says nothing about boards is no figure of boards") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  ledgers[2].sections =
      "base:\n" + base("park", 10) + "coverage:\n  - {kind: park, as_of: 2014-10-31, poster: 4}\n";
  CHECK(parks(ledgers).lower == 16);
  CHECK(parks(ledgers).upper == 26);
}

TEST_CASE("a district that recorded no coverage at all has none") {
  std::vector<Written> ledgers{
      county("440402", 20, 10),
      county("440403", 10, 6),
      {"440404-hrss", 2014, "base:\n" + base("park", 10) + "coverage: []\n"}};
  CHECK(parks(ledgers).lower == 16);
  CHECK(parks(ledgers).upper == 16);
  CHECK(parks(ledgers).status == Status::not_met);
}

TEST_CASE("a zone outside the districts is a place of its own") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  ledgers.push_back(
      {"440400-hrss", 2014,
       "base:\n" + base("park", 8, ", area: zone") + "coverage:\n" + boards(5, ", area: zone")});
  CHECK(parks(ledgers).numerator == 25);
  CHECK(parks(ledgers).denominator == 48);
}

TEST_CASE("a void row counts as nothing in one bound and as everything in the other") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  ledgers[2].sections = "base:\n" + base("park", 10) +
                        "coverage:\n  - {kind: park, as_of: 2014-10-31, board: many}\n";
  CHECK(parks(ledgers).lower == 16);
  CHECK(parks(ledgers).upper == 26);
  CHECK(parks(ledgers).status == Status::undetermined);
}

TEST_CASE("a base figure that can't be read is no denominator") {
  std::vector<Written> ledgers{county("440402", 20, 20), county("440403", 10, 10),
                               county("440404", 10, 10)};
  ledgers[2].sections =
      "base:\n  - {kind: park, value: some, as_of: 2014-08-31, source: invented}\n"
      "coverage:\n" +
      boards(10);
  CHECK_FALSE(parks(ledgers).denominator);
  CHECK(parks(ledgers).status == Status::undetermined);
}

TEST_CASE("a place that has no such sites has nothing to reach") {
  const std::vector<Written> ledgers{county("440402", 0, 0), county("440403", 0, 0),
                                     county("440404", 0, 0)};
  CHECK(parks(ledgers).denominator == 0);
  CHECK(parks(ledgers).status == Status::not_applicable);
}

TEST_CASE("what is missing counts as nothing where the plan is read so") {
  const std::vector<Written> ledgers{
      county("440402", 20, 10),
      county("440403", 10, 6),
      {"440400-hrss", 2014, "base:\n" + base("park", 10, ", area: \"440404\"")}};
  CHECK(parks(ledgers).upper == 26);
  const PartResult strict = parks(ledgers, {{"A38", "binds_each"}, {"A32", "as_nothing"}});
  CHECK(strict.upper == 16);
  CHECK(strict.status == Status::not_met);
}

TEST_CASE("a share reached later is reached late") {
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 3)};
  ledgers[2].sections += "  - {kind: park, as_of: 2014-11-20, board: 4}\n";
  const Result result = judge({"S1-04", "440400", make_date(2014, 12, 31), ledgers, kBindsEach});
  CHECK(part(result, "park").status == Status::met_late);
}

TEST_CASE("only what is new in the stage counts where the plan is read so") {
  const Readings new_in_stage{{"A38", "binds_each"}, {"A16", "new_in_stage"}};
  std::vector<Written> ledgers{county("440402", 20, 10), county("440403", 10, 6),
                               county("440404", 10, 4)};
  // Nobody knows what stood there before: from nothing to everything is new.
  CHECK(parks(ledgers, new_in_stage).lower == 0);
  CHECK(parks(ledgers, new_in_stage).upper == 20);
  for (Written& ledger : ledgers)
    ledger.sections += "  - {kind: park, as_of: 2014-08-31, board: 3}\n";
  CHECK(parks(ledgers, new_in_stage).lower == 11);  // 7 + 3 + 1
  CHECK(parks(ledgers, new_in_stage).upper == 11);
}

TEST_CASE("a county that became a district keeps its figures") {
  // Yangdong was 441723 until 23 September 2014.
  const auto result =
      judge({"S1-04",
             "441704",
             kDue,
             {{"441723-hrss", 2014, "base:\n" + base("park", 10) + "coverage:\n" + boards(6)}},
             kBindsEach});
  CHECK(part(result, "park").numerator == 6);
  CHECK(part(result, "park").denominator == 10);
}

TEST_CASE("districts that were merged are added up, until the new one has a row of its own") {
  // Luogang went into Huangpu on 25 January 2014.
  const std::string older = "as_of: 2013-12-31, source: invented";
  Written huangpu{"440112-hrss", 2014,
                  "base:\n  - {kind: park, value: 10, " + older + "}\n  - {kind: park, value: 7, " +
                      older + ", area: \"440116\"}\ncoverage:\n" + boards(9)};
  const Question question{"S1-04", "440112", kDue, {huangpu}, kBindsEach};
  CHECK(part(judge(question), "park").denominator == 17);
  Question later = question;
  later.ledgers[0].sections = "base:\n" + base("park", 16) + huangpu.sections.substr(6);
  CHECK(part(judge(later), "park").denominator == 16);
}

TEST_CASE("hand-outs are capped place by place") {
  const auto ledger = [](const std::string& code, int people, int copies) {
    return Written{code + "-hrss", 2014,
                   "base:\n" + base("employees", people) +
                       "distributions:\n  - {material: brochure, audience: employees, copies: " +
                       std::to_string(copies) + ", date: 2014-10-12}\n"};
  };
  // 80 copies for 50, 10 for 50, 20 for 100: 50 + 10 + 20 = 80 of 200.
  const auto result =
      judge({"S1-11b",
             "440400",
             kDue,
             {ledger("440402", 50, 80), ledger("440403", 50, 10), ledger("440404", 100, 20)},
             kBindsEach});
  CHECK(part(result, "employees").numerator == 80);
  CHECK(part(result, "employees").denominator == 200);
}

TEST_CASE("one hand-out that two offices log is one") {
  const std::string log =
      "  - {material: leaflet, audience: employees, copies: 20, date: 2014-10-12";
  const std::vector<Written> ledgers{
      {"440402-hrss", 2014, "base:\n" + base("employees", 100) + "distributions:\n" + log + "}\n"},
      {"440402-agency", 2014, "distributions:\n" + log + "}\n"},
      {"440400-hrss", 2014,
       "distributions:\n" + log + ", area: \"440402\"}\n" +
           "  - {material: leaflet, audience: employees, copies: 5, date: 2014-10-13, area: "
           "\"440402\"}\n"}};
  const auto result = judge({"S1-11b", "440402", kDue, ledgers, kBindsEach});
  CHECK(part(result, "employees").lower == 25);  // 20 on the 12th, once; 5 on the 13th
  CHECK(part(result, "employees").upper == 25);
}

TEST_CASE("residents fall back to permanent residents, place by place") {
  const auto ledger = [](const std::string& code, const std::string& kind, int people) {
    return Written{code + "-hrss", 2014,
                   "base:\n" + base(kind, people) +
                       "distributions:\n  - {material: brochure, audience: residents, copies: 50, "
                       "date: 2014-10-12}\n"};
  };
  const auto result =
      judge({"S1-11b",
             "440400",
             kDue,
             {ledger("440402", "residents", 100), ledger("440403", "residents", 100),
              ledger("440404", "permanent_residents", 200)},
             kBindsEach});
  CHECK(part(result, "residents").numerator == 150);
  CHECK(part(result, "residents").denominator == 400);
  CHECK(has_note(result, "other-base"));
}

TEST_CASE("hand-outs after the days that a ledger records are unknown") {
  const auto result = judge({"S1-11b",
                             "440402",
                             kDue,
                             {{"440402-hrss", 2014,
                               "base:\n" + base("employees", 100) +
                                   "distributions:\n  - {material: brochure, audience: employees, "
                                   "copies: 30, date: 2014-09-12}\n",
                               "through: 2014-09-30\n"}},
                             kBindsEach});
  CHECK(part(result, "employees").lower == 30);
  CHECK(part(result, "employees").upper == 100);
  CHECK(part(result, "employees").status == Status::undetermined);
}

TEST_CASE("the order of ledgers changes nothing") {
  std::vector<Written> ledgers{
      county("440402", 20, 10),
      county("440403", 10, 6),
      county("440404", 10, 4),
      {"440400-hrss", 2014, "coverage:\n" + boards(12, ", area: \"440402\"")},
      {"440402-agency", 2014, "coverage:\n" + boards(9)}};
  const auto by_org = [](const Written& a, const Written& b) { return a.org < b.org; };
  std::ranges::sort(ledgers, by_org);
  const auto figures = [&] {
    const Result result = judge({"S1-04", "440400", kDue, ledgers, kBindsEach});
    std::string text;
    for (const EvidencePlace& evidence : result.evidence) text += evidence.ledger->file + " ";
    for (const Note& note : result.notes) text += note.text.in(Language::en) + " ";
    const PartResult& parks = part(result, "park");
    return text + std::to_string(*parks.lower) + " " + std::to_string(*parks.upper);
  };
  const std::string first = figures();
  CHECK(first.ends_with(" 19 22"));
  do {
    CHECK(figures() == first);
  } while (std::next_permutation(ledgers.begin(), ledgers.end(), by_org));
}
