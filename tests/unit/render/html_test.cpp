#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "render/document.h"
#include "render/html_text.h"
#include "sample_document.h"

using namespace sipub;
using namespace sipub::render;

namespace {

std::string page(const report::Document& document) {
  std::string text;
  document_html(document, into(text));
  return text;
}

/// The page as a tree: what we write is XML but for its void elements.
pugi::xml_document tree(std::string text) {
  for (const char* name : {"<meta "}) {
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos;) {
      at = text.find('>', at);
      text.insert(at, "/");
    }
  }
  if (const auto page = text.find("<html"); page != std::string::npos) text.erase(0, page);
  pugi::xml_document document;
  const auto result = document.load_string(text.c_str());
  REQUIRE_MESSAGE(result, result.description());
  return document;
}

}  // namespace

TEST_CASE("a page is well formed, in its language, and needs nothing from outside") {
  const std::string text = page(sample::document());
  const pugi::xml_document document = tree(text);
  CHECK(std::string(document.child("html").attribute("lang").value()) == "zh-Hans");
  CHECK(document.select_nodes("//script | //link | //img | //iframe").empty());
  CHECK(text.find("src=") == std::string::npos);
  CHECK(text.find("@import") == std::string::npos);
  CHECK(text.find("url(") == std::string::npos);
}

TEST_CASE("tables have captions and heads, and links lead to rows that are there") {
  const pugi::xml_document document = tree(page(sample::document()));
  for (const auto& table : document.select_nodes("//table")) {
    CHECK(table.node().child("caption"));
    CHECK(table.node().select_node("thead/tr/th[@scope='col']"));
    CHECK(table.node().select_node("tbody/tr/th[@scope='row']"));
  }
  const auto links = document.select_nodes("//a");
  CHECK(links.size() == 2);
  for (const auto& link : links) {
    const std::string target = link.node().attribute("href").value();
    CHECK(document.select_node(("//tr[@id='" + target.substr(1) + "']").c_str()));
  }
}

TEST_CASE("hostile texts are only texts") {
  report::Document document = sample::document();
  document.title = "</title><script>alert(1)</script>&\"'";
  const std::string text = page(document);
  CHECK(text.find("<script") == std::string::npos);
  CHECK(tree(text).select_node("//h1").node().text().get() == document.title);
  CHECK(html::escaped("a\x1b\x01<") == "a\uFFFD\uFFFD&lt;");
}

TEST_CASE("a picture has its figures in words, and each bar its own") {
  const report::Document document = sample::document();
  const auto& chart = std::get<report::Chart>(document.sections[1].blocks.back());
  const std::string text = html::picture(document, chart);
  CHECK(text.find("<desc>园区|开发区: 比例 52.0%; 村居: 比例 64.3%</desc>") != std::string::npos);
  CHECK(text.find(">52.0%</text>") != std::string::npos);
}

TEST_CASE("a bar shows what the figure should be, and what it may be") {
  report::Document document = sample::document();
  report::Table table;
  table.id = "bounds";
  using Kind = report::Column::Kind;
  table.columns = {{.head = "项目"},
                   {.head = "比例", .kind = Kind::share},
                   {.head = "目标", .kind = Kind::share},
                   {.head = "下限", .kind = Kind::share},
                   {.head = "上限", .kind = Kind::share}};
  using report::Share;
  table.rows = std::vector<report::Row>{
      {{"园区"}, {Share{1, 4}}, {Share{50, 100}}, {Share{1, 4}}, {Share{3, 4}}},
      {{"村居"}, {Share{1, 2}}, {Share{50, 100}}, {Share{1, 2}}, {Share{1, 2}}},
      {{"社区"}, {Share{1, 4}}, {Share{50, 100}}, {Share{1, 4}}, {}}};
  const report::Chart chart{.title = "比例",
                            .table = 0,
                            .series = {{.column = 1, .target = 2, .lower = 3, .upper = 4}},
                            .rows = 3};
  document.sections = {{"比例", {table, chart}}};
  const pugi::xml_document picture = tree(html::picture(document, chart));
  // The room for bars is 430 units from 210 on: a quarter ends at 317.5, three quarters at 532.5.
  const auto bounds = picture.select_nodes("//path[@class='bounds']");
  REQUIRE(bounds.size() == 2);
  CHECK(std::string(bounds[0].node().attribute("d").value()) ==
        "M317.5 13V23M317.5 18H532.5M532.5 13V23");
  // No upper bound: to the edge, and the figure says so.
  CHECK(std::string(bounds[1].node().attribute("d").value()).find("H640.0") != std::string::npos);
  CHECK(picture.select_nodes("//line[@class='target'][@x1='425.0']").size() == 3);
  std::vector<std::string> figures;
  for (const auto& text : picture.select_nodes("//text[@x='650']")) {
    figures.emplace_back(text.node().text().get());
  }
  CHECK(figures == std::vector<std::string>{"25.0%–75.0%", "50.0%", "25.0%–?"});
}

TEST_CASE("a course breaks where nothing is known, and ends with its last figure in words") {
  report::Document document = sample::document();
  report::Table table;
  table.id = "course";
  using Kind = report::Column::Kind;
  table.columns = {{.head = "日期", .kind = Kind::date}, {.head = "达标率", .kind = Kind::share}};
  using report::Share;
  table.rows = std::vector<report::Row>{{{make_date(2014, 9, 14)}, {Share{1, 4}}},
                                        {{make_date(2014, 9, 28)}, {}},
                                        {{make_date(2014, 10, 12)}, {Share{1, 2}}},
                                        {{make_date(2014, 10, 26)}, {Share{3, 4}}}};
  const report::Chart chart{.title = "进程",
                            .kind = report::Chart::Kind::line,
                            .table = 0,
                            .series = {{.column = 1}},
                            .rows = 4};
  document.sections = {{"进程", {table, chart}}};
  const std::string text = html::picture(document, chart);
  // Four days over 660 units from 50 on; 240 units of height from 20 on.
  CHECK(text.find("<path d=\"M50.0 200.0M490.0 140.0L710.0 80.0\"") != std::string::npos);
  CHECK(text.find(">达标率 75.0%</text>") != std::string::npos);
}

TEST_CASE("tiles: one for each row, with words beside the colours") {
  report::Document document = sample::document();
  report::Table table;
  table.id = "units";
  using Kind = report::Column::Kind;
  table.columns = {{.head = "地区"},
                   {.head = "达标率", .kind = Kind::share},
                   {.head = "达标", .kind = Kind::number},
                   {.head = "未达标", .kind = Kind::number}};
  using report::Share;
  using Number = std::int64_t;
  table.rows = std::vector<report::Row>{{{"甲市"}, {Share{3, 4}}, {Number{3}}, {Number{1}}},
                                        {{"乙市"}, {Share{0, 2}}, {Number{0}}, {Number{2}}}};
  const report::Chart chart{.title = "一览",
                            .kind = report::Chart::Kind::tiles,
                            .table = 0,
                            .series = {{.column = 1},
                                       {.column = 2, .tone = report::Tone::good},
                                       {.column = 3, .tone = report::Tone::bad}},
                            .rows = 2};
  document.sections = {{"一览", {table, chart}}};
  const pugi::xml_document picture = tree(html::picture(document, chart));
  const auto tiles = picture.select_nodes("//li/svg");
  REQUIRE(tiles.size() == 2);
  CHECK(std::string(tiles[0].node().child("desc").text().get()) ==
        "甲市, 达标率 75.0%, 达标 3, 未达标 1");
  // 200 units of width: three quarters, then a quarter.
  CHECK(tiles[0].node().select_node("rect[@class='fill-good'][@width='150.0']"));
  CHECK(tiles[0].node().select_node("rect[@class='fill-bad'][@x='160.0'][@width='50.0']"));
  CHECK(tiles[0].node().select_node("text[.='未达标 1']"));
  // What there is none of is left out.
  CHECK_FALSE(tiles[1].node().select_node("rect[@class='fill-good']"));
}
