#include "schema/regions.h"

#include <doctest/doctest.h>

#include "schema/place_readers.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;

namespace {

const Regions& guangdong() {
  static const Regions regions = [] {
    SchemaText text(embedded_text("regions/guangdong.yaml"));
    Regions read = read_regions(text.reader);
    CHECK(text.findings() == Findings{});
    return read;
  }();
  return regions;
}

const Division& division(std::string_view code) {
  const Division* found = guangdong().find(code);
  REQUIRE(found != nullptr);
  return *found;
}

std::vector<std::string> codes(const std::vector<const Division*>& divisions) {
  std::vector<std::string> all;
  for (const Division* one : divisions) all.push_back(one->code);
  return all;
}

using Codes = std::vector<std::string>;

const Date kPlanBegins = make_date(2014, 9, 1);
const Date kStageEnds = make_date(2014, 10, 31);

}  // namespace

TEST_CASE("Guangdong has 1 province, 21 cities and 119 counties throughout the plan") {
  const Division& province = division("440000");
  for (const Date day : {kPlanBegins, make_date(2014, 9, 9), make_date(2014, 10, 20), kStageEnds,
                         make_date(2015, 4, 28), make_date(2015, 6, 30)}) {
    CAPTURE(format_iso(day));
    CHECK(province.in_force(day));
    CHECK(guangdong().below(province, day, 1).size() == 21);
    CHECK(guangdong().below(province, day, 2).size() == 119);
    CHECK(guangdong().below(province, day).size() == 140);
    CHECK(guangdong().children(province, day).size() == 21);
  }
  // Two mergers on 25 January 2014: Luogang into Huangpu, Maogang and Dianbai County into Dianbai.
  CHECK(guangdong().below(province, make_date(2014, 1, 24), 2).size() == 121);
  CHECK(guangdong().below(province, make_date(2014, 1, 25), 2).size() == 119);
}

TEST_CASE("levels have names and an order from the top") {
  CHECK(guangdong().find_level("province") == 0);
  CHECK(guangdong().find_level("county") == 2);
  CHECK(guangdong().find_level("town") == 3);
  CHECK_FALSE(guangdong().find_level("hamlet").has_value());
  CHECK(division("440402").level == 2);
  CHECK(division("440402").kind == "市辖区");
  CHECK(division("440402").name.zh_hans == "香洲区");
}

TEST_CASE("children are those in force on the day, by code") {
  // Zhuhai has three districts; Dongguan and Zhongshan have none.
  CHECK(codes(guangdong().children(division("440400"), kStageEnds)) ==
        Codes{"440402", "440403", "440404"});
  CHECK(guangdong().is_leaf(division("441900"), kStageEnds));
  CHECK(guangdong().is_leaf(division("442000"), kStageEnds));
  CHECK_FALSE(guangdong().is_leaf(division("440400"), kStageEnds));
  // Yangdong County became a district on 20 October 2014.
  CHECK(codes(guangdong().children(division("441700"), make_date(2014, 10, 19))) ==
        Codes{"441702", "441721", "441723", "441781"});
  CHECK(codes(guangdong().children(division("441700"), make_date(2014, 10, 20))) ==
        Codes{"441702", "441704", "441721", "441781"});
}

TEST_CASE("a code is carried on by its successor from the day on which it ends") {
  const auto on = [](std::string_view code, Date day) {
    return guangdong().on(division(code), day).code;
  };
  // Yun'an, 9 September 2014.
  CHECK(on("445323", make_date(2014, 9, 8)) == "445323");
  CHECK(on("445323", make_date(2014, 9, 9)) == "445303");
  CHECK(on("445323", kStageEnds) == "445303");
  CHECK(on("445303", make_date(2014, 9, 1)) == "445303");
  // Yangdong, 20 October 2014.
  CHECK(on("441723", make_date(2014, 10, 19)) == "441723");
  CHECK(on("441723", make_date(2014, 10, 20)) == "441704");
  // Gaoyao, 28 April 2015: after the first two stages.
  CHECK(on("441283", kStageEnds) == "441283");
  CHECK(on("441283", make_date(2015, 4, 28)) == "441204");
  // Luogang went into a division that lives on.
  CHECK(on("440116", make_date(2014, 1, 24)) == "440116");
  CHECK(on("440116", kStageEnds) == "440112");
  CHECK(on("440112", kStageEnds) == "440112");
  // Two went into one new one.
  CHECK(on("440903", kStageEnds) == "440904");
  CHECK(on("440923", kStageEnds) == "440904");
}

TEST_CASE("a lineage is a division and all that ended up in it") {
  CHECK(codes(guangdong().lineage(division("440112"))) == Codes{"440112", "440116"});
  CHECK(codes(guangdong().lineage(division("440904"))) == Codes{"440904", "440903", "440923"});
  CHECK(codes(guangdong().lineage(division("445303"))) == Codes{"445303", "445323"});
  CHECK(codes(guangdong().lineage(division("445323"))) == Codes{"445323"});
  CHECK(codes(guangdong().lineage(division("440402"))) == Codes{"440402"});
}

TEST_CASE("the longer codes of towns and villages lie in the division that they begin with") {
  const auto enclosing = [](std::string_view area) -> std::string {
    const Division* found = guangdong().enclosing(area);
    return found == nullptr ? "" : found->code;
  };
  CHECK(enclosing("440402") == "440402");
  CHECK(enclosing("440402001") == "440402");
  CHECK(enclosing("440402001003") == "440402");
  CHECK(enclosing("441900003") == "441900");
  CHECK(enclosing("440116001") == "440116");
  CHECK(enclosing("高新区") == "");
  CHECK(enclosing("440402-zone") == "");
  CHECK(enclosing("440499") == "");
  CHECK(enclosing("4404") == "");
  CHECK(enclosing("") == "");
}

TEST_CASE("a division is within itself and everything above it") {
  CHECK(guangdong().within(division("440402"), division("440400")));
  CHECK(guangdong().within(division("440402"), division("440000")));
  CHECK(guangdong().within(division("440402"), division("440402")));
  CHECK(guangdong().within(division("445323"), division("445300")));
  CHECK_FALSE(guangdong().within(division("440400"), division("440402")));
  CHECK_FALSE(guangdong().within(division("440402"), division("440100")));
}

TEST_CASE("statistics are found by place and kind") {
  const Statistic* found = guangdong().statistic("441900", "township");
  REQUIRE(found != nullptr);
  CHECK(found->value == 32);
  CHECK(found->as_of == make_date(2015, 9, 30));
  CHECK(guangdong().statistic("441900", "village") == nullptr);
  CHECK(guangdong().statistic("440000", "township") == nullptr);
}

TEST_CASE("regions may be copied and moved") {
  Regions copy = guangdong();
  Regions moved = std::move(copy);
  CHECK(moved.find("440402") == &moved.divisions[static_cast<std::size_t>(
                                    guangdong().find("440402") - guangdong().divisions.data())]);
}

namespace {

const char* const kHead =
    "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\n"
    "levels:\n  - {id: state, label: {en: state}}\n  - {id: town, label: {en: town}}\n";

}  // namespace

TEST_CASE("towns of a predecessor belong to what carries it on, and are counted once") {
  SchemaText text(
      std::string(kHead) +
      "divisions:\n"
      "  - {code: \"1\", level: state, name: {en: One}, to: 2014-06-01, successor: \"2\"}\n"
      "  - {code: \"2\", level: state, name: {en: Two}}\n"
      "  - {code: \"11\", parent: \"1\", level: town, name: {en: A}}\n"
      "  - {code: \"21\", parent: \"2\", level: town, name: {en: B}}\n");
  const Regions regions = read_regions(text.reader);
  CHECK(text.findings() == Findings{});
  CHECK(codes(regions.children(*regions.find("2"), make_date(2014, 5, 31))) == Codes{"21"});
  CHECK(codes(regions.children(*regions.find("1"), make_date(2014, 5, 31))) == Codes{"11"});
  CHECK(codes(regions.children(*regions.find("2"), make_date(2014, 6, 1))) == Codes{"11", "21"});
}

TEST_CASE("a line of successors is followed as far as it has begun") {
  SchemaText text(std::string(kHead) +
                  "divisions:\n"
                  "  - {code: a, level: state, name: {en: A}, to: 2014-01-01, successor: b}\n"
                  "  - {code: b, level: state, name: {en: B}, from: 2014-01-01, to: 2014-03-01, "
                  "successor: c}\n"
                  "  - {code: c, level: state, name: {en: C}, from: 2014-04-01}\n");
  const Regions regions = read_regions(text.reader);
  const auto on = [&](Date day) { return regions.on(*regions.find("a"), day).code; };
  CHECK(on(make_date(2013, 12, 31)) == "a");
  CHECK(on(make_date(2014, 1, 1)) == "b");
  CHECK(on(make_date(2014, 3, 15)) == "b");
  CHECK(on(make_date(2014, 4, 1)) == "c");
  CHECK(codes(regions.lineage(*regions.find("c"))) == Codes{"c", "b", "a"});
}

TEST_CASE("regions that contradict themselves are told at their lines") {
  SchemaText text(
      std::string(kHead) +
      "  - {id: town, label: {en: town}}\n"  // line 8
      "divisions:\n"
      "  - {code: \"1\", level: stat, name: {en: One}}\n"
      "  - {code: \"2\", level: state, name: {en: Two}, from: 2014-01-01, to: 2014-01-01}\n"
      "  - {code: \"2\", level: state, name: {en: Again}}\n"
      "  - {code: \"3\", level: state, parent: \"2\", name: {en: Three}}\n"
      "  - {code: \"4\", level: town, parent: \"9\", name: {en: Four}}\n"
      "  - {code: \"5\", level: town, successor: \"6\", name: {en: Five}}\n"
      "  - {code: \"6\", level: town, successor: \"5\", name: {en: Six}}\n"
      "statistics:\n"
      "  - {area: \"7\", kind: k, value: 1, as_of: 2014-01-01, source: s}\n"
      "  - {area: \"1\", kind: k, value: -1, as_of: 2014-01-01, source: s}\n"
      "  - {area: \"1\", kind: k, value: 2, as_of: 2014-01-01, source: s}\n");
  const Regions regions = read_regions(text.reader);
  CHECK(text.findings() ==
        Findings{"P302 8:10 levels[2].id", "P201 10:24 divisions[0].level",
                 "P303 11:70 divisions[1].to", "P302 12:12 divisions[2].code",
                 "P307 13:39 divisions[3].parent", "P201 14:38 divisions[4].parent",
                 "P304 15:41 divisions[5].successor", "P304 16:41 divisions[6].successor",
                 "P201 18:12 statistics[0].area", "P106 19:33 statistics[1].value",
                 "P302 20:12 statistics[2].area"});
  CHECK(text.diagnostics[3].related.at(0).begin == Position{11, 12});
  // All the same whoever asks it comes to an end.
  CHECK(regions.on(*regions.find("5"), kStageEnds).code == "5");
  CHECK(regions.lineage(*regions.find("5")).size() == 2);
}

TEST_CASE("divisions that are each other's parents are told, and the way up ends") {
  SchemaText text(std::string(kHead) +
                  "divisions:\n"
                  "  - {code: a, level: town, parent: b, name: {en: A}}\n"
                  "  - {code: b, level: town, parent: a, name: {en: B}}\n"
                  "  - {code: c, level: hamlet, parent: a, name: {en: C}}\n");
  const Regions regions = read_regions(text.reader);
  CHECK(text.findings() == Findings{"P201 11:22 divisions[2].level",
                                    "P307 9:36 divisions[0].parent",
                                    "P307 10:36 divisions[1].parent"});
  CHECK_FALSE(regions.within(*regions.find("a"), *regions.find("c")));
  CHECK(regions.below(*regions.find("a"), kStageEnds).empty());
}
