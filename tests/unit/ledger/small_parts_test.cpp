#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "ledger/full_width.h"
#include "ledger/map_builder.h"
#include "ledger/plain_number.h"
#include "ledger/value.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

Value given(Data data) {
  Value value;
  value.state = Value::State::given;
  value.data = data;
  return value;
}

Value number(std::int64_t value) { return given(value); }
Value text(std::string_view value) { return given(value); }

}  // namespace

TEST_CASE("a map holds fields in their order, whichever came first") {
  std::vector<Slot> stack;
  MapBuilder map(stack);
  for (const std::size_t field : {5U, 1U, 9U, 3U, 1U}) {
    map.put(field, number(static_cast<std::int64_t>(field)));
  }
  const std::span<const Slot> slots = map.map().slots();
  REQUIRE(slots.size() == 4);
  for (std::size_t i = 1; i < slots.size(); ++i) CHECK(slots[i - 1].field < slots[i].field);
  CHECK(*map.at(3).number() == 3);
  map.put(3, number(33));
  CHECK(*map.at(3).number() == 33);
  CHECK(map.at(4).state == Value::State::absent);
  CHECK(map.at(10).state == Value::State::absent);
  CHECK(Map{}.at(0).state == Value::State::absent);
}

TEST_CASE("a map finds fields however far behind they stand") {
  std::vector<Slot> stack;
  MapBuilder map(stack);
  for (const std::size_t field : {70U, 31U, 0U, 33U, 32U, 7U})
    map.put(field, number(static_cast<std::int64_t>(field)));
  for (std::size_t field = 0; field < 100; ++field) {
    const Value& value = map.at(field);
    const bool is_there =
        std::ranges::find(map.map().slots(), field, &Slot::field) != map.map().slots().end();
    CAPTURE(field);
    CHECK(value.usable() == is_there);
    if (is_there) CHECK(*value.number() == static_cast<std::int64_t>(field));
  }
}

TEST_CASE("scalars are the same if type and content are") {
  CHECK(same_scalar(number(3), number(3)));
  CHECK_FALSE(same_scalar(number(3), number(4)));
  CHECK(same_scalar(text("a"), text("a")));
  CHECK_FALSE(same_scalar(text("3"), number(3)));
  CHECK_FALSE(same_scalar(Value{}, Value{}));
  Value word = given(WordIndex{3});
  word.state = Value::State::computed;
  CHECK(same_scalar(word, word));
  CHECK_FALSE(same_scalar(word, number(3)));
  Value faulty = number(3);
  faulty.state = Value::State::invalid;
  CHECK_FALSE(same_scalar(faulty, faulty));
  const Value one = number(1);
  const Value list = given(List(&one, 1));
  CHECK_FALSE(same_scalar(list, list));
}

TEST_CASE("a map within another is built behind it, and leaves it alone") {
  Arena arena;
  std::vector<Slot> stack;
  Map done;
  {
    MapBuilder outer(stack);
    outer.put(4, number(40));
    Map inner_done;
    {
      MapBuilder inner(stack);
      inner.put(4, number(44));
      inner.put(2, number(22));
      CHECK(inner.map().slots().size() == 2);
      inner_done = inner.kept(arena);
    }
    outer.put(3, given(inner_done));
    CHECK(*outer.at(4).number() == 40);
    done = outer.kept(arena);
    outer.put(4, number(41));
  }
  CHECK(stack.empty());
  REQUIRE(done.slots().size() == 2);
  CHECK(*done.at(4).number() == 40);
  CHECK(*done.at(3).map()->at(2).number() == 22);
}

TEST_CASE("what YAML takes for a number") {
  for (const char* text : {"0", "440983", "007330096", "-1", "+1", "1.5", ".5", "5.", "12e4",
                           "1.5E-3", "0x1F", "0o17", ".inf", "-.INF"}) {
    CAPTURE(text);
    CHECK(is_yaml_number(text));
  }
  for (const char* text :
       {"", "-", "+", ".", "1.2.3", "12e", "e4", "0x", "0xG", "0o8", "1,200", "440983-hrss",
        "2014-09-01", "12333转1", "文1", "１２", "1 2", ".info"}) {
    CAPTURE(text);
    CHECK_FALSE(is_yaml_number(text));
  }
}

TEST_CASE("full-width quotes and brackets around a text") {
  CHECK(without_quotes("“440105”") == "440105");
  CHECK(without_quotes("「440105」") == "440105");
  CHECK(without_quotes("”440105”") == "440105");
  CHECK_FALSE(without_quotes("440105”"));
  CHECK_FALSE(without_quotes("“”"));
  CHECK_FALSE(without_quotes("“a”与“b"));
  CHECK(without_brackets("【门户网站】") == "门户网站");
  CHECK(without_brackets("［a，b］") == "a，b");
  CHECK_FALSE(without_brackets("(a)"));
}

TEST_CASE("a text is cut at its full-width commas") {
  using Parts = std::vector<std::string_view>;
  CHECK(split_at_commas("门户网站，服务窗口") == Parts{"门户网站", "服务窗口"});
  CHECK(split_at_commas("门户网站、 服务窗口　；QQ") == Parts{"门户网站", "服务窗口", "QQ"});
  CHECK(split_at_commas("门户网站") == Parts{"门户网站"});
  CHECK(split_at_commas("，") == Parts{"", ""});
}
