#include "schema/schema_reader.h"

#include <doctest/doctest.h>

#include <array>

#include "schema/codes.h"
#include "schema/fields.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;
using sipub::source::Node;

TEST_CASE("fields of a mapping are taken by name and type") {
  SchemaText text(
      "name: 门户\nsize: 12\nopen: true\nday: 2014-10-31\nmonth: 2014-10\n"
      "label: {zh-Hans: 甲, en: one}\nlist: [a, b]\nkind: red\nmap: {inner: 1}\n");
  Fields fields(text.reader, text.reader.root());
  CHECK(fields.text("name") == "门户");
  CHECK(fields.number("size") == 12);
  CHECK(fields.flag("open"));
  CHECK_FALSE(fields.flag("closed"));
  CHECK(fields.date("day") == make_date(2014, 10, 31));
  CHECK(fields.month("month") == Month{std::chrono::year{2014}, std::chrono::October});
  CHECK(fields.words("label") == Words{"甲", "", "one"});
  CHECK(fields.texts("list") == std::vector<std::string>{"a", "b"});
  constexpr std::array kColours{Named<int>{"blue", 1}, Named<int>{"red", 2}};
  CHECK(fields.choice("kind", kColours) == 2);
  auto map = fields.map("map");
  REQUIRE(map.has_value());
  CHECK(map->number("inner") == 1);
  map->finish();
  CHECK_FALSE(fields.text("absent").has_value());
  CHECK_FALSE(fields.map("absent").has_value());
  fields.finish();
  CHECK(text.findings() == Findings{});
}

TEST_CASE("what is not of the form asked for is reported at its place") {
  SchemaText text(
      "text: {}\nempty:\nnumber: 1.5\nbool: yes\ndate: 2014-2-1\nmonth: 2014-13\n"
      "words: plain\nlanguage: {en: x, fr: y}\nlist: a\nmap: a\nchoice: rad\n");
  Fields fields(text.reader, text.reader.root());
  constexpr std::array kColours{Named<int>{"blue", 1}, Named<int>{"red", 2}};
  CHECK_FALSE(fields.text("text").has_value());
  CHECK_FALSE(fields.text("empty").has_value());
  CHECK_FALSE(fields.number("number").has_value());
  CHECK_FALSE(fields.boolean("bool").has_value());
  CHECK_FALSE(fields.date("date").has_value());
  CHECK_FALSE(fields.month("month").has_value());
  CHECK_FALSE(fields.words("words").has_value());
  CHECK(fields.words("language") == Words{"", "", "x"});
  CHECK(fields.list("list").empty());
  CHECK(fields.entries("map").empty());
  CHECK_FALSE(fields.choice("choice", kColours).has_value());
  CHECK(text.findings() == Findings{"P103 1:7 text", "P103 2:7 empty", "P103 3:9 number",
                                    "P103 4:7 bool", "P103 5:7 date", "P103 6:8 month",
                                    "P103 7:8 words", "P101 8:19 language.fr", "P103 9:7 list",
                                    "P103 10:6 map", "P104 11:9 choice"});
  CHECK(text.diagnostics.back().args[1].in(Language::en) == " (did you mean “red”?)");
  CHECK(text.diagnostics.back().excerpt == Excerpt{"choice: rad", 1});
}

TEST_CASE("keys nobody asked for are reported with the nearest known one") {
  SchemaText text("outer:\n  - lable: x\n    colour: y\n    id: z\n");
  Fields fields(text.reader, text.reader.root());
  for (const Node item : fields.list("outer")) {
    Fields inner(text.reader, item);
    inner.text("id");
    inner.words("label");
    inner.finish();
  }
  fields.finish();
  CHECK(text.findings() == Findings{"P101 2:5 outer[0].lable", "P101 3:5 outer[0].colour"});
  CHECK(text.diagnostics[0].args[1].in(Language::zh_hans) == "（是不是“label”？）");
  CHECK(text.diagnostics[1].args[1].in(Language::en) == "");
}

TEST_CASE("a required key that is missing is reported once, at the mapping's first line") {
  SchemaText text("stages:\n  - from: 2014-09-01\n    to: 2014-10-31\n");
  Fields fields(text.reader, text.reader.root());
  Fields stage(text.reader, fields.list("stages").front());
  stage.text("id", Need::required);
  CHECK(text.findings() == Findings{"P102 2:5 stages[0]"});
  // Of what is no mapping nothing is missed.
  Fields none(text.reader, stage.take("from"));
  none.text("id", Need::required);
  CHECK(text.findings() == Findings{"P102 2:5 stages[0]", "P103 2:11 stages[0].from"});
}

TEST_CASE("numbers are whole and in range") {
  SchemaText text("a: 0\nb: 1000\nc: -5\nd: 99999999999999999999\ne: 0x10\n");
  Fields fields(text.reader, text.reader.root());
  CHECK_FALSE(fields.number("a", Need::required, 1, 999).has_value());
  CHECK_FALSE(fields.number("b", Need::required, 1, 999).has_value());
  CHECK(fields.number("c") == -5);
  CHECK_FALSE(fields.number("d").has_value());
  CHECK_FALSE(fields.number("e").has_value());
  CHECK(text.findings() == Findings{"P106 1:4 a", "P106 2:4 b", "P103 4:4 d", "P103 5:4 e"});
}

namespace {

/// Stands for the value of `pick`, which may itself be such a map; `none` for nothing.
Chosen pick(Node node) {
  if (!node.is_mapping() || !node.find("pick")) {
    return {node.is_plain() && node.text() == "none" ? Node() : node};
  }
  const Node picked = node.find("pick");
  return {picked, picked.text() != "lost"};
}

}  // namespace

TEST_CASE("nodes are chosen before they are looked at, at any depth") {
  SchemaText text(
      "a: {pick: 5}\nb: {pick: {pick: deep}}\nc: {pick: none}\nd: {pick: lost}\n"
      "list: [{pick: one}, {pick: none}, two, {pick: lost}]\nmap: {x: {pick: none}, y: 1}\n");
  text.reader.choose_with(pick);
  Fields fields(text.reader, text.reader.root());
  CHECK(fields.number("a") == 5);
  CHECK(fields.text("b", Need::required) == "deep");
  CHECK_FALSE(fields.has("c"));
  CHECK(fields.has("d"));
  CHECK_FALSE(fields.text("c", Need::required).has_value());
  // Nobody can tell what stands there, and that has been said already.
  CHECK_FALSE(fields.text("d", Need::required).has_value());
  CHECK(fields.texts("list") == std::vector<std::string>{"one", "two"});
  CHECK(fields.entries("map").size() == 1);
  fields.finish();
  CHECK(text.findings() == Findings{"P102 1:1 "});
}

TEST_CASE("the format line says what a file is") {
  SchemaText text("sipub: vocabulary/2\n");
  Fields fields(text.reader, text.reader.root());
  CHECK_FALSE(fields.expect_format("vocabulary/1"));
  CHECK(text.findings() == Findings{"P105 1:8 sipub"});

  SchemaText empty("");
  Fields none(empty.reader, empty.reader.root());
  CHECK_FALSE(none.expect_format("vocabulary/1"));
  CHECK(empty.findings() == Findings{"P103 1:1 "});
}
