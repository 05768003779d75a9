#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "ledger/full_width.h"
#include "ledger/plain_number.h"
#include "ledger/texts.h"
#include "ledger/value.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

Value given(Data data) {
  Value value;
  value.state = Value::State::given;
  value.data = std::move(data);
  return value;
}

Value number(std::int64_t value) { return given(value); }
Value text(std::string_view value) { return given(value); }

}  // namespace

TEST_CASE("a map holds fields in their order, whichever came first") {
  Map map;
  for (const std::size_t field : {5U, 1U, 9U, 3U, 1U}) {
    map.put(field, number(static_cast<std::int64_t>(field)));
  }
  REQUIRE(map.slots.size() == 4);
  for (std::size_t i = 1; i < map.slots.size(); ++i) {
    CHECK(map.slots[i - 1].field < map.slots[i].field);
  }
  CHECK(*map.at(3).number() == 3);
  map.put(3, number(33));
  CHECK(*map.at(3).number() == 33);
  CHECK(map.at(4).state == Value::State::absent);
  CHECK(map.at(10).state == Value::State::absent);
  CHECK(Map{}.at(0).state == Value::State::absent);
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
  const Value list = given(List{number(1)});
  CHECK_FALSE(same_scalar(list, list));
}

TEST_CASE("copies of lists and maps are their own") {
  Map inner;
  inner.put(2, number(7));
  const Value original = given(List{given(inner), text("a")});
  Value copy = original;
  copy.data.list()->front().data.map()->put(2, number(8));
  CHECK(*original.list()->front().map()->at(2).number() == 7);
  CHECK(*copy.list()->front().map()->at(2).number() == 8);
  const Value moved = std::move(copy);
  CHECK(*moved.list()->front().map()->at(2).number() == 8);
  CHECK(*moved.list()->back().text() == "a");
}

TEST_CASE("texts stay where they are, however many come") {
  Texts texts;
  std::vector<std::pair<std::string, std::string_view>> kept;
  for (std::size_t i = 0; i < 3000; ++i) {
    const std::string text(i % 700, static_cast<char>('a' + i % 26));
    kept.emplace_back(text, texts.keep(text));
  }
  for (const auto& [text, view] : kept) CHECK(view == text);
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
