#include "schema/org_register.h"

#include <doctest/doctest.h>

#include "schema/place_readers.h"
#include "schema/shape_reader.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;

namespace {

Regions guangdong() {
  SchemaText text(embedded_text("regions/guangdong.yaml"));
  return read_regions(text.reader);
}

Vocabulary roles() {
  SchemaText text(embedded_text("vocabularies/role.yaml"));
  return read_vocabulary(text.reader);
}

std::vector<std::string> ids(const std::vector<Org>& orgs) {
  std::vector<std::string> all;
  for (const Org& org : orgs) all.push_back(org.id());
  return all;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("141 divisions have two offices each") {
  const Regions regions = guangdong();
  const Vocabulary words = roles();
  SchemaText text(embedded_text("orgs/guangdong.yaml"));
  const OrgRegister orgs = read_orgs(text.reader, regions, &words);
  CHECK(text.findings() == Findings{});
  std::size_t count = 0;
  for (const Division& division : regions.divisions) {
    if (division.in_force(make_date(2014, 10, 31))) count += orgs.of(division).size();
  }
  CHECK(count == 282);
  CHECK(ids(orgs.of(*regions.find("441900"))) == Ids{"441900-hrss", "441900-agency"});

  REQUIRE(orgs.find("440402-agency", regions).has_value());
  CHECK(orgs.find("440402-agency", regions)->division == "440402");
  // Its code has ended; the office was registered all the same.
  CHECK(orgs.find("445323-hrss", regions).has_value());
  CHECK_FALSE(orgs.find("440402-both", regions).has_value());
  CHECK_FALSE(orgs.find("440402-hrss-2", regions).has_value());
  CHECK_FALSE(orgs.find("440402-hrss-1", regions).has_value());
  CHECK_FALSE(orgs.find("999999-hrss", regions).has_value());
  CHECK_FALSE(orgs.find("440402", regions).has_value());
  CHECK_FALSE(orgs.find("", regions).has_value());

  CHECK(orgs.fits("hrss", "hrss"));
  CHECK(orgs.fits("both", "hrss"));
  CHECK(orgs.fits("both", "agency"));
  CHECK_FALSE(orgs.fits("hrss", "agency"));
  CHECK_FALSE(orgs.fits("hrss", "both"));
}

namespace {

const char* const kHead =
    "sipub: orgs/1\nid: land\nlabel: {en: land}\n"
    "every: {levels: [city], roles: [hrss, agency]}\nboth: both\n";

}  // namespace

TEST_CASE("an exception replaces what a division would have") {
  const Regions regions = guangdong();
  const Vocabulary words = roles();
  SchemaText text(
      std::string(kHead) +
      "exceptions:\n"
      "  - {division: \"441900\", orgs: [{role: hrss}, {role: hrss, unit: 2, name: {en: "
      "Second}}, {role: agency}]}\n"
      "  - {division: \"440402\", orgs: [{role: both}]}\n"
      "  - {division: \"442000\", orgs: []}\n");
  const OrgRegister orgs = read_orgs(text.reader, regions, &words);
  CHECK(text.findings() == Findings{});
  CHECK(ids(orgs.of(*regions.find("441900"))) ==
        Ids{"441900-hrss", "441900-hrss-2", "441900-agency"});
  CHECK(orgs.find("441900-hrss-2", regions)->name.en == "Second");
  CHECK(ids(orgs.of(*regions.find("440402"))) == Ids{"440402-both"});
  CHECK(orgs.of(*regions.find("442000")).empty());
  CHECK(orgs.of(*regions.find("440403")).empty());
  CHECK(orgs.of(*regions.find("440400")).size() == 2);
}

TEST_CASE("a register that doesn't hold together is told at its lines") {
  const Regions regions = guangdong();
  const Vocabulary words = roles();
  SchemaText text(
      "sipub: orgs/1\nid: land\nlabel: {en: land}\n"
      "every: {levels: [citty], roles: [hrss, agent]}\nboth: bothe\nexceptions:\n"
      "  - {division: \"441999\", orgs: []}\n"
      "  - {division: \"441900\", orgs: [{role: hrss}, {role: hrss}, {unit: 0}]}\n"
      "  - {division: \"441900\", orgs: []}\n");
  read_orgs(text.reader, regions, &words);
  CHECK(text.findings() ==
        Findings{"P201 4:18 every.levels[0]", "P201 4:40 every.roles[1]", "P201 5:7 both",
                 "P201 7:16 exceptions[0].division", "P302 8:47 exceptions[1].orgs[1]",
                 "P102 8:62 exceptions[1].orgs[2]", "P106 8:68 exceptions[1].orgs[2].unit",
                 "P302 9:16 exceptions[2].division"});
}
