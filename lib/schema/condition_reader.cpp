#include "schema/condition_reader.h"

#include <algorithm>

#include "schema/codes.h"
#include "schema/field_path.h"
#include "schema/operand_reader.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;
using Test = Condition::Test;

constexpr Named<Test> kDayOnly[] = {{"day", Test::after_day}};
constexpr Named<Test> kLastsOnly[] = {{"day", Test::lasts_day}};

/// Reads the tests on one field: `{by: day}`, `{set: true, is_not: x}`.
class TestReader {
 public:
  TestReader(Entry entry, FieldPath path, const MapShape& map, const MeasurePlace& place)
      : entry_(entry), path_(std::move(path)), map_(map), place_(place) {}

  std::vector<Condition> read() && {
    Fields fields(place_.reader(), entry_.value);
    if (entry_.value.size() == 0) {
      place_.reader().report(
          kWrongForm, entry_.value,
          {{"expected", Words{"值或测试", "值或測試", "a value or a test such as {by: day}"}}});
    }
    if (const Node node = fields.take("by")) by(node);
    if (const Node node = fields.take("after"); node && dated()) {
      if (place_.reader().choice(node, kDayOnly)) add(Test::after_day);
    }
    if (const Node node = fields.take("lasts"); node && dated()) {
      if (place_.reader().choice(node, kLastsOnly)) add(Test::lasts_day);
    }
    if (const Node node = fields.take("within")) within(node);
    if (const Node node = fields.take("at_least")) limit(node, Test::at_least);
    if (const Node node = fields.take("at_most")) limit(node, Test::at_most);
    if (const auto set = fields.boolean("set")) add(*set ? Test::set : Test::not_set);
    if (const Node node = fields.take("is_not")) compare(node, Test::is_not);
    if (const Node node = fields.take("all_of"); node && listed()) compare(node, Test::all_of);
    if (const Node node = fields.take("includes")) includes(node);
    if (const Node node = fields.take("some")) some(node);
    fields.finish();
    return std::move(conditions_);
  }

  void compare(Node node, Test test) {
    auto operands = read_operands(node, path_, place_);
    if (!operands.empty()) add(test).operands = std::move(operands);
  }
  std::vector<Condition> take() && { return std::move(conditions_); }

 private:
  Condition& add(Test test) {
    Condition& condition = conditions_.emplace_back();
    condition.path = path_;
    condition.test = test;
    return condition;
  }

  bool dated() { return expect_type(place_.reader(), entry_.key, path_, {FieldType::date}); }

  bool listed() { return expect_list(place_.reader(), entry_.key, path_); }

  void wrong_type(Node node, const FieldPath& path, Words expected) {
    place_.reader().report(kWrongFieldType, node,
                           {{"field", path.text},
                            {"found", description(*path.last)},
                            {"expected", std::move(expected)}});
  }

  void by(Node node) {
    if (!dated()) return;
    if (node.text() == "day") {
      add(Test::by_day);
    } else if (node.text() == "period_end" && place_.in_cadence) {
      add(Test::by_period_end);
    } else if (auto other = place_.names.path(node, map_);
               other && expect_type(place_.reader(), node, *other, {FieldType::date})) {
      add(Test::by_field).other = *std::move(other);
    }
  }

  void within(Node node) {
    if (!dated()) return;
    if (node.text() == "window") {
      add(Test::within);
    } else if (const Stage* stage = place_.names.stage(node)) {
      add(Test::within).period = stage->window;
    }
  }

  void limit(Node node, Test test) {
    if (!expect_type(place_.reader(), entry_.key, path_, {FieldType::number, FieldType::money})) {
      return;
    }
    if (auto operand = read_operand(node, path_, place_)) {
      add(test).operands.push_back(*std::move(operand));
    }
  }

  void includes(Node node) {
    if (!listed()) return;
    auto other = place_.names.path(node, map_);
    if (!other) return;
    const FieldShape& own = value_shape(path_);
    const FieldShape& theirs = value_shape(*other);
    if (other->last->type != FieldType::list || own.type != theirs.type ||
        own.vocabulary != theirs.vocabulary) {
      wrong_type(node, *other, list_of(description(own)));
      return;
    }
    add(Test::includes).other = *std::move(other);
  }

  static Words list_of(const Words& of) {
    return {"列表（" + of.zh_hans + "）", "列表（" + of.zh_hant + "）", "a list: " + of.en};
  }

  void some(Node node) {
    const FieldShape& element = value_shape(path_);
    if (path_.last->type != FieldType::list || element.type != FieldType::map) {
      wrong_type(entry_.key, path_, list_of(description(FieldType::map)));
      return;
    }
    auto conditions = read_conditions(node, *element.map, place_);
    add(Test::some).conditions = std::move(conditions);
  }

  Entry entry_;
  FieldPath path_;
  const MapShape& map_;
  const MeasurePlace& place_;
  std::vector<Condition> conditions_;
};

}  // namespace

bool expect_type(SchemaReader& reader, Node node, const FieldPath& path,
                 std::initializer_list<FieldType> types) {
  const FieldShape& value = value_shape(path);
  if (std::ranges::find(types, value.type) != types.end()) return true;
  reader.report(kWrongFieldType, node,
                {{"field", path.text},
                 {"found", description(value)},
                 {"expected", description(*types.begin())}});
  return false;
}

bool expect_list(SchemaReader& reader, Node node, const FieldPath& path) {
  if (path.last->type == FieldType::list) return true;
  reader.report(kWrongFieldType, node,
                {{"field", path.text},
                 {"found", description(*path.last)},
                 {"expected", description(FieldType::list)}});
  return false;
}

std::vector<Condition> read_conditions(Node node, const MapShape& map, const MeasurePlace& place) {
  std::vector<Condition> all;
  if (node.is_mapping() && node.size() == 0) {
    place.reader().report(
        kWrongForm, node,
        {{"expected", Words{"至少一个条件", "至少一個條件", "one condition or more"}}});
  }
  for (const Entry entry : place.reader().entries(node)) {
    auto path = place.names.path(entry.key, map);
    if (!path) continue;
    TestReader tests(entry, *std::move(path), map, place);
    std::vector<Condition> read;
    if (entry.value.is_mapping()) {
      read = std::move(tests).read();
    } else {
      tests.compare(entry.value, Test::one_of);
      read = std::move(tests).take();
    }
    std::ranges::move(read, std::back_inserter(all));
  }
  return all;
}

}  // namespace sipub::schema
