#include "assess/division_links.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::assess;

TEST_CASE("the way up comes to an end, even from a division that its own superior became") {
  const Date change = make_date(2015, 1, 1);
  schema::Plan plan;
  schema::Division& city = plan.regions.divisions.emplace_back();
  city.code = "10";
  city.to = change;
  city.successor = "11";
  schema::Division& county = plan.regions.divisions.emplace_back();
  county.code = "11";
  county.level = 1;
  county.parent = "10";
  county.from = change;
  plan.regions.index();
  const auto& divisions = plan.regions.divisions;

  const DivisionLinks links(plan, make_date(2015, 6, 30));
  CHECK(links.code(divisions[0]).now == &divisions[1]);
  CHECK(links.code(divisions[1]).above == nullptr);
  REQUIRE(links.code(divisions[1]).within.size() == 1);
  CHECK(links.code(divisions[1]).within.front()->now == &divisions[1]);
}
