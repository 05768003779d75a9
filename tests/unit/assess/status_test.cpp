#include "assess/status.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::assess;

namespace {

constexpr Status kAll[] = {Status::met,        Status::met_late,      Status::pending,
                           Status::not_due,    Status::not_met,       Status::undetermined,
                           Status::not_graded, Status::not_applicable};

}  // namespace

TEST_CASE("every status is read back from its name and has a label in three languages") {
  for (const Status status : kAll) {
    CHECK(parse_status(name(status)) == status);
    for (const Language language : kLanguages) CHECK_FALSE(label(status).in(language).empty());
  }
  CHECK(name(Status::met_late) == "met-late");
  CHECK(label(Status::met_late).zh_hans == "逾期达标");
  CHECK_FALSE(parse_status("late"));
}

TEST_CASE("of several parts the worst counts: not-met, undetermined, pending, met-late, met") {
  constexpr Status order[] = {Status::not_met, Status::undetermined, Status::pending,
                              Status::met_late, Status::met};
  for (std::size_t worse_one = 0; worse_one < std::size(order); ++worse_one) {
    for (std::size_t other = worse_one; other < std::size(order); ++other) {
      CHECK(worse(order[worse_one], order[other]) == order[worse_one]);
      CHECK(worse(order[other], order[worse_one]) == order[worse_one]);
    }
  }
  for (const Status status : order) CHECK(worse(status, Status::not_applicable) == status);
}
