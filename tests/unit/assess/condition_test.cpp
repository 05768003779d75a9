#include "assess/condition.h"

#include <doctest/doctest.h>

#include "assessing.h"
#include "schema/field_path.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

using schema::Condition;
using schema::Operand;
using Test = Condition::Test;

const Date kDay = make_date(2014, 10, 31);

/// The first record of a section in a ledger of Zhuhai's department, and what it is judged in.
class Record {
 public:
  Record(const std::string& section, const std::string& text, Date day = kDay)
      : ledgers_(read_all({{"440400-hrss", 2014, text}}, guangdong())),
        world_(guangdong(), ledger::pointers_to(ledgers_), {}, {.as_of = day}),
        context_{world_, *guangdong().find("S1-01a")},
        section_(*guangdong().shape.find_section(section)) {
    context_.day = day;
    const Source* source = world_.source("440400-hrss");
    REQUIRE(source != nullptr);
    REQUIRE(source->history != nullptr);
    const ledger::Entry& entry = source->history->entries(section_).at(0);
    item_ = {source, entry.ledger, entry.record};
  }

  Condition condition(const std::string& path, Test test) const {
    Condition condition;
    condition.path = resolve(path);
    condition.test = test;
    return condition;
  }

  Truth test(const std::string& path, Test test) const { return holds(condition(path, test)); }
  Truth test(const std::string& path, Test test, std::vector<Operand> operands) const {
    Condition one = condition(path, test);
    one.operands = std::move(operands);
    return holds(one);
  }
  Truth compare(const std::string& path, Test test, const std::string& other) const {
    Condition one = condition(path, test);
    one.other = resolve(other);
    return holds(one);
  }
  Truth within(const std::string& path, const Period& period) const {
    Condition one = condition(path, Test::within);
    one.period = period;
    return holds(one);
  }
  Truth holds(const Condition& condition) const {
    return assess::holds(condition, item_, context_);
  }
  schema::FieldPath resolve(const std::string& path) const {
    const auto& shape = guangdong().shape;
    return std::get<schema::FieldPath>(
        schema::resolve_path(path, shape.sections[section_].record, shape));
  }

 private:
  std::vector<ledger::Ledger> ledgers_;
  World world_;
  Context context_;
  std::size_t section_;
  Item item_;
};

Operand word(const char* vocabulary, const char* name) {
  Operand operand;
  operand.kind = Operand::Kind::word;
  operand.number =
      static_cast<std::int64_t>(*guangdong().shape.find_vocabulary(vocabulary)->find(name));
  return operand;
}

Operand number(std::int64_t value) {
  Operand operand;
  operand.kind = Operand::Kind::number;
  operand.number = value;
  return operand;
}

Operand text(std::string value) {
  Operand operand;
  operand.text = std::move(value);
  return operand;
}

Record disclosure(const std::string& more, Date day = kDay) {
  return {"disclosures",
          "disclosures:\n  - {id: d, title: Item, category: policy, mode: active" + more + "}\n",
          day};
}

Record hall(const std::string& more) {
  return {"halls", "halls:\n  - {id: a, name: Hall" + more + "}\n"};
}

}  // namespace

TEST_CASE("a word, a text or a number is one of those asked for") {
  const Record record = disclosure(", doc_no: X1, limit_days: 10");
  CHECK(record.test("category", Test::one_of, {word("category", "policy")}) == Truth::yes);
  CHECK(record.test("category", Test::one_of,
                    {word("category", "guide"), word("category", "policy")}) == Truth::yes);
  CHECK(record.test("category", Test::one_of, {word("category", "guide")}) == Truth::no);
  CHECK(record.test("doc_no", Test::one_of, {text("X1")}) == Truth::yes);
  CHECK(record.test("limit_days", Test::one_of, {number(10)}) == Truth::yes);
  CHECK(record.test("index_no", Test::one_of, {text("X1")}) == Truth::no);
}

TEST_CASE("a list contains one of them, or all of them") {
  const Record record = disclosure(", channels: [portal, gazette]");
  const Operand portal = word("channel_kind", "portal");
  const Operand gazette = word("channel_kind", "gazette");
  const Operand wechat = word("channel_kind", "wechat");
  CHECK(record.test("channels", Test::one_of, {wechat, portal}) == Truth::yes);
  CHECK(record.test("channels", Test::all_of, {portal, gazette}) == Truth::yes);
  CHECK(record.test("channels", Test::all_of, {portal, wechat}) == Truth::no);
}

TEST_CASE("given or not given; equal to none of them") {
  const Record record = disclosure(", published: 2014-10-01");
  CHECK(record.test("published", Test::set) == Truth::yes);
  CHECK(record.test("published", Test::not_set) == Truth::no);
  CHECK(record.test("withheld", Test::set) == Truth::no);
  CHECK(record.test("withheld", Test::not_set) == Truth::yes);
  CHECK(record.test("origin", Test::is_not, {word("origin", "reposted")}) == Truth::yes);
  CHECK(record.test("category", Test::is_not, {word("category", "policy")}) == Truth::no);
}

TEST_CASE("a date by the day judged, by another date, after the day, or lasting to it") {
  const Record record = disclosure(", produced: 2014-10-20, published: 2014-10-31");
  CHECK(record.test("published", Test::by_day) == Truth::yes);
  CHECK(record.test("published", Test::after_day) == Truth::no);
  CHECK(record.test("changed", Test::by_day) == Truth::no);
  CHECK(record.compare("published", Test::by_field, "deadline") == Truth::yes);
  CHECK(record.compare("published", Test::by_field, "produced") == Truth::no);

  const Record before =
      disclosure(", produced: 2014-10-20, published: 2014-10-31", make_date(2014, 10, 30));
  CHECK(before.test("published", Test::by_day) == Truth::no);
  CHECK(before.test("published", Test::after_day) == Truth::yes);
  CHECK(before.compare("published", Test::by_field, "deadline") == Truth::no);

  CHECK(hall(", board: {since: 2014-09-01}").test("board.until", Test::lasts_day) == Truth::yes);
  CHECK(hall(", board: {since: 2014-09-01, until: 2014-10-31}")
            .test("board.until", Test::lasts_day) == Truth::yes);
  CHECK(hall(", board: {since: 2014-09-01, until: 2014-10-30}")
            .test("board.until", Test::lasts_day) == Truth::no);
}

TEST_CASE("a date in a stage's days, up to the day judged") {
  const Period stage{make_date(2014, 9, 1), make_date(2014, 10, 31)};
  CHECK(disclosure(", produced: 2014-09-01").within("produced", stage) == Truth::yes);
  CHECK(disclosure(", produced: 2014-08-31").within("produced", stage) == Truth::no);
  CHECK(disclosure(", produced: 2014-10-20", make_date(2014, 10, 20)).within("produced", stage) ==
        Truth::yes);
}

TEST_CASE("numbers are compared inclusively, derived ones too") {
  const Record record = hall(", board: {since: 2014-09-01, width_cm: 100, height_cm: 100}");
  CHECK(record.test("board.area_cm2", Test::at_least, {number(10000)}) == Truth::yes);
  CHECK(record.test("board.area_cm2", Test::at_least, {number(10001)}) == Truth::no);
  CHECK(record.test("board.area_cm2", Test::at_most, {number(10000)}) == Truth::yes);
  CHECK(hall(", board: {since: 2014-09-01}").test("board.area_cm2", Test::at_least, {number(1)}) ==
        Truth::no);
}

TEST_CASE("a list contains everything in another one, which may stand for all words") {
  const std::string pickup = ", pickup: {since: 2014-09-01, policies: ";
  CHECK(hall(", insurances: [injury]" + pickup + "[injury, maternity]}")
            .compare("pickup.policies", Test::includes, "insurances") == Truth::yes);
  CHECK(hall(", insurances: [injury]" + pickup + "[maternity]}")
            .compare("pickup.policies", Test::includes, "insurances") == Truth::no);
  // The hall handles all insurances unless it says otherwise.
  CHECK(hall(pickup + "all}").compare("pickup.policies", Test::includes, "insurances") ==
        Truth::yes);
  CHECK(hall(pickup + "[injury]}").compare("pickup.policies", Test::includes, "insurances") ==
        Truth::no);
}

TEST_CASE("one element of a list of maps meets all conditions by itself") {
  const Record record = hall(
      ", guides: [{role: A, from: 2014-09-01, full_time: false}, {role: B, from: 2014-11-01, "
      "full_time: true}]");
  const auto& shape = guangdong().shape;
  const schema::FieldPath guides = record.resolve("guides");
  const auto inside = [&](const char* path, Test test) {
    Condition one;
    one.path = std::get<schema::FieldPath>(
        schema::resolve_path(path, *schema::value_shape(guides).map, shape));
    one.test = test;
    return one;
  };
  Condition full_time = inside("full_time", Test::one_of);
  full_time.operands.emplace_back();
  full_time.operands.back().kind = Operand::Kind::boolean;
  full_time.operands.back().number = 1;
  Condition some = record.condition("guides", Test::some);
  some.conditions = {full_time};
  CHECK(record.holds(some) == Truth::yes);
  // The one who is full-time hasn't begun, the one who has begun is not full-time.
  some.conditions.push_back(inside("from", Test::by_day));
  CHECK(record.holds(some) == Truth::no);
}

TEST_CASE("what a reference names is read in the other record") {
  const Record push("pushes",
                    "channels:\n  - {id: w, kind: wechat, opened: 2014-09-01}\n"
                    "pushes:\n  - {channel: w, date: 2014-10-01}\n");
  CHECK(push.test("channel.kind", Test::one_of, {word("channel_kind", "wechat")}) == Truth::yes);
  CHECK(push.test("channel.kind", Test::one_of, {word("channel_kind", "weibo")}) == Truth::no);
  const Record dangling("pushes", "pushes:\n  - {channel: w, date: 2014-10-01}\n");
  CHECK(dangling.test("channel.kind", Test::one_of, {word("channel_kind", "wechat")}) ==
        Truth::perhaps);
}

TEST_CASE("of a void record words stand, dates and numbers may be what is wrong") {
  const Record record = disclosure(", published: 2014-11-31");
  CHECK(record.test("published", Test::by_day) == Truth::perhaps);
  CHECK(record.test("category", Test::one_of, {word("category", "guide")}) == Truth::no);
  CHECK(record.test("category", Test::one_of, {word("category", "policy")}) == Truth::perhaps);
  CHECK(record.test("withheld", Test::set) == Truth::perhaps);
}

TEST_CASE("orgs and divisions are the same under the codes that they had") {
  const Record record("directory",
                      "channels:\n  - {id: p, kind: portal, opened: 2014-09-01}\n"
                      "directory:\n  - {id: e, portal: p, of: 441723-hrss, shows: [address], "
                      "listed: 2014-09-30}\n");
  CHECK(record.test("of", Test::one_of, {text("441704-hrss")}) == Truth::yes);
  CHECK(record.test("of", Test::one_of, {text("441704-agency")}) == Truth::no);
}
