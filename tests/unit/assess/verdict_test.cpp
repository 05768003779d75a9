#include "assess/verdict.h"

#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

/// A world without ledgers on one day, and a requirement of stage 1 to judge by.
struct Frame {
  explicit Frame(Date as_of, const char* requirement = "S1-11c")
      : world(guangdong(), ledger::pointers_to(ledgers), facts, {.as_of = as_of}),
        context{world, *guangdong().find(requirement)} {
    context.day = as_of;
  }
  std::vector<ledger::Ledger> ledgers;
  std::vector<LedgerFact> facts;
  World world;
  Context context;
};

const Date kBefore = make_date(2014, 10, 1);
const Date kDue = make_date(2014, 10, 31);

PartResult judged(schema::Target target, Range figure, Date as_of = kDue,
                  Range base = Range::unknown()) {
  const Frame frame(as_of);
  PartResult part;
  part.target = target;
  judge(part, figure, base, frame.context);
  return part;
}

schema::Target at_least(std::int64_t value) {
  schema::Target target;
  target.kind = schema::Target::Kind::number;
  target.value = value;
  return target;
}

schema::Target percent(std::int64_t value) {
  schema::Target target = at_least(value);
  target.kind = schema::Target::Kind::percent;
  return target;
}

schema::Target at_most(std::int64_t value) {
  schema::Target target;
  target.at_most = value;
  return target;
}

}  // namespace

TEST_CASE("a verdict stands only where both bounds agree") {
  CHECK(verdict({.least = true, .most = true}, false) == Status::met);
  CHECK(verdict({.least = false, .most = true}, false) == Status::undetermined);
  CHECK(verdict({.least = false, .most = false}, false) == Status::not_met);
}

TEST_CASE("days ahead leave open what they may still decide") {
  CHECK(verdict({.least = false, .most = true, .reachable = true}, true) == Status::pending);
  CHECK(verdict({.least = false, .most = false, .reachable = true}, true) == Status::pending);
  CHECK(verdict({.least = false, .most = false, .reachable = false}, true) == Status::not_met);
  CHECK(verdict({.least = true, .most = true, .losable = true}, true) == Status::pending);
  CHECK(verdict({.least = true, .most = true, .losable = true}, false) == Status::met);
}

TEST_CASE("a number is reached inclusively") {
  CHECK(judged(at_least(3), Range::exactly(3)).status == Status::met);
  CHECK(judged(at_least(3), Range::exactly(2)).status == Status::not_met);
  CHECK(judged(at_least(3), Range::exactly(2), kBefore).status == Status::pending);
  CHECK(judged(at_least(3), {2, 3}).status == Status::undetermined);
  CHECK(judged(at_least(3), {3, std::nullopt}).status == Status::met);
  CHECK(judged(at_least(3), Range::unknown()).status == Status::undetermined);
}

TEST_CASE("a share of a base comes to a whole number that is at least that share") {
  // 50 % of 21 is 10.5, so 11.
  const PartResult ten = judged(percent(50), Range::exactly(10), kDue, Range::exactly(21));
  CHECK(ten.status == Status::not_met);
  CHECK(ten.needed == 11);
  CHECK(ten.denominator == 21);
  CHECK(judged(percent(50), Range::exactly(11), kDue, Range::exactly(21)).status == Status::met);
}

TEST_CASE("a base that isn't known is never taken for nothing") {
  const PartResult part = judged(percent(50), Range::exactly(1000), kDue, Range::unknown());
  CHECK(part.status == Status::undetermined);
  CHECK_FALSE(part.denominator);
  CHECK_FALSE(part.needed);
}

TEST_CASE("a base between bounds decides where either would") {
  // 50 % of 20 is 10, of 30 it is 15.
  CHECK(judged(percent(50), Range::exactly(15), kDue, {20, 30}).status == Status::met);
  CHECK(judged(percent(50), Range::exactly(12), kDue, {20, 30}).status == Status::undetermined);
  CHECK(judged(percent(50), Range::exactly(9), kDue, {20, 30}).status == Status::not_met);
}

TEST_CASE("where there is nothing to take a share of nothing is owed") {
  CHECK(judged(percent(50), Range::exactly(0), kDue, Range::exactly(0)).status ==
        Status::not_applicable);
}

TEST_CASE("a number that may not be passed is kept only at the end") {
  CHECK(judged(at_most(2), Range::exactly(2), kBefore).status == Status::pending);
  CHECK(judged(at_most(2), Range::exactly(2)).status == Status::met);
  // Posters are counted from the plan's start: what is too much stays too much.
  CHECK(judged(at_most(2), Range::exactly(3), kBefore).status == Status::not_met);
  CHECK(judged(at_most(2), {2, 3}).status == Status::undetermined);
}
