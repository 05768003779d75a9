#include "assess/notes.h"

#include <doctest/doctest.h>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

TEST_CASE("a note has its code and its text in three languages") {
  const Note made = note(
      "no-ledger", {{"count", "2"}, {"names", listed({{"甲", "甲", "A"}, {"乙", "乙", "B"}})}});
  CHECK(made.code == "no-ledger");
  CHECK(made.text.in(Language::zh_hans) == "没有台账的单位2个：甲、乙。");
  CHECK(made.text.in(Language::zh_hant) == "沒有台賬的單位2個：甲、乙。");
  CHECK(made.text.in(Language::en) == "No ledger came from 2: A, B.");
}

TEST_CASE("of many names the first are told and the others counted") {
  const std::vector<Words> names(12, Words{"名", "名", "name"});
  CHECK(listed(names, 2).zh_hans == "名、名，另有10个");
  CHECK(listed(names, 2).en == "name, name and 10 more");
  CHECK(listed({}).en.empty());
}

TEST_CASE("a requirement's own note, a date that isn't in the text and a damaged text are told") {
  Options options;
  options.as_of = make_date(2014, 10, 31);
  options.area = "440400";
  options.requirements = {"M06c", "M01a", "S2-01"};
  const Assessed all = assessment_of({}, options);
  CHECK(has_note(all.of("M06c", "440400-agency"), "reconstructed"));
  CHECK(has_note(all.of("M06c", "440400-agency"), "plan"));
  CHECK(has_note(all.of("M01a", "440400-agency"), "undated"));
  CHECK_FALSE(has_note(all.of("M01a", "440400-agency"), "reconstructed"));
  CHECK(has_note(all.of("S2-01", "440400-agency"), "plan"));
}

TEST_CASE("never due is told as such") {
  const Result result =
      judge({"M01a", "440400-hrss", make_date(2014, 10, 31), {}, {{"A33", "never_due"}}});
  CHECK(has_note(result, "undated-open"));
  CHECK_FALSE(result.due);
  CHECK(result.status == Status::pending);
}
