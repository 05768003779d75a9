#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

#include "render/document.h"
#include "render/xlsx_layout.h"
#include "render/xlsx_sheet.h"
#include "sample_document.h"
#include "workbook_reader.h"

using namespace sipub;
using namespace sipub::render;
using sipub::render::testing::StoredCell;
using sipub::render::testing::WorkbookReader;

namespace {

std::string workbook(const report::Document& document) {
  std::string bytes;
  document_xlsx(document, into(bytes));
  return bytes;
}

/// One sheet with a table of `rows` numbers, each with a link to the first one.
report::Document long_document(std::size_t rows) {
  report::Document document = sample::document();
  report::Table table;
  table.id = "long";
  table.columns = {{.head = "n", .kind = report::Column::Kind::number}, {.head = "词"}};
  table.rows = report::Rows(rows, [](std::size_t at, report::Row& row) {
    row = {{static_cast<std::int64_t>(at)}, {"甲", report::Tone::plain, report::Link{0, 0}}};
  });
  document.sections = {{"长表", {table}}};
  document.head.clear();
  document.colophon.clear();
  return document;
}

}  // namespace

TEST_CASE("sheets, in order, with real numbers, dates and shares") {
  const WorkbookReader book(workbook(sample::document()));
  CHECK(book.sheet_names() == std::vector<std::string>{"总览", "第一阶段"});
  // Title, two properties, a gap, the caption, then the head.
  CHECK(book.cell(1, "A1").text == "甲市信息公开进展");
  CHECK(book.cell(1, "A2").text == "单位：甲市");
  CHECK(book.cell(1, "A5").text == "总览");
  CHECK(book.cell(1, "B6").text == "任务一");
  CHECK(book.cell(1, "B7").text == "达标");
  // Two headings, a paragraph, the caption, the head in row 5.
  CHECK(book.cell(2, "A5").text == "项目");
  const StoredCell number = book.cell(2, "B7");
  CHECK(number.type.empty());
  CHECK(number.value == "12345");
  CHECK(number.format == "#,##0");
  const StoredCell share = book.cell(2, "D6");
  CHECK(share.formula == "B6/C6");
  CHECK(std::stod(share.value) == doctest::Approx(0.52));
  CHECK(share.format == "0.0%");
  const StoredCell date = book.cell(2, "E6");
  CHECK(date.value == "41943");  // days since 1899-12-30
  CHECK(date.format == "yyyy\"年\"m\"月\"d\"日\"");
  CHECK(book.cell(2, "D8").value.empty());
}

TEST_CASE("what looks like a formula stays text") {
  const WorkbookReader book(workbook(sample::document()));
  CHECK(book.cell(2, "G6").type == "s");
  CHECK(book.cell(2, "G6").text == "=1+1");
  CHECK(book.cell(2, "G6").formula.empty());
  CHECK(book.cell(2, "G8").text == "@甲 *乙* <b>");
}

TEST_CASE("frozen heads, filters, print set-up, ranges with names") {
  const WorkbookReader book(workbook(sample::document()));
  const pugi::xml_node sheet = book.sheet(1);
  const pugi::xml_node pane = sheet.child("sheetViews").child("sheetView").child("pane");
  CHECK(std::string(pane.attribute("topLeftCell").value()) == "B7");
  CHECK(std::string(sheet.child("autoFilter").attribute("ref").value()) == "A6:C8");
  CHECK(std::string(sheet.child("pageSetup").attribute("orientation").value()) == "landscape");
  CHECK(sheet.child("pageSetup").attribute("paperSize").as_int() == 9);
  CHECK(std::string(sheet.child("headerFooter").child("oddFooter").text().get()) ==
        "&C第 &P 页，共 &N 页");
  const auto names = book.defined_names();
  CHECK(names.at("sipub_overview") == "'总览'!$A$6:$C$8");
  CHECK(names.at("sipub_figures_S1") == "'第一阶段'!$A$5:$G$8");
  CHECK(book.files().at("xl/workbook.xml").find("'总览'!$A:$A,'总览'!$6:$6") != std::string::npos);
}

TEST_CASE("status colours are rules over words") {
  const WorkbookReader book(workbook(sample::document()));
  const pugi::xml_node rules = book.sheet(1).child("conditionalFormatting");
  CHECK(std::string(rules.attribute("sqref").value()) == "B7:C8");
  std::vector<std::string> words;
  for (const auto& rule : rules.children("cfRule")) {
    words.emplace_back(rule.child("formula").text().get());
  }
  CHECK(words == std::vector<std::string>{"\"达标\"", "\"未达标\"", "\"待定\""});
}

TEST_CASE("links lead to the row that is meant, across sheets and forwards") {
  const WorkbookReader book(workbook(sample::document()));
  const pugi::xml_node link = book.sheet(1).child("hyperlinks").child("hyperlink");
  CHECK(std::string(link.attribute("ref").value()) == "B7");
  CHECK(std::string(link.attribute("location").value()) == "'第一阶段'!A6");
  CHECK(std::string(
            book.sheet(2).child("hyperlinks").child("hyperlink").attribute("location").value()) ==
        "'总览'!A7");
}

TEST_CASE("a chart stands over the table's own cells") {
  const WorkbookReader book(workbook(sample::document()));
  pugi::xml_document chart;
  chart.load_string(book.files().at("xl/charts/chart1.xml").c_str());
  const pugi::xml_node series = chart.select_node("//c:ser").node();
  CHECK(std::string(series.select_node("c:tx//c:f").node().text().get()) == "'第一阶段'!$D$5");
  CHECK(std::string(series.select_node("c:cat//c:f").node().text().get()) ==
        "'第一阶段'!$A$6:$A$7");
  CHECK(std::string(series.select_node("c:val//c:f").node().text().get()) ==
        "'第一阶段'!$D$6:$D$7");
}

TEST_CASE("the same bytes every time, in any time zone") {
  const std::string first = workbook(sample::document());
  const char* old = std::getenv("TZ");
  const std::string kept = old == nullptr ? "" : old;
  for (const char* zone : {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"}) {
    setenv("TZ", zone, 1);
    tzset();
    CHECK(workbook(sample::document()) == first);
  }
  if (old == nullptr) {
    unsetenv("TZ");
  } else {
    setenv("TZ", kept.c_str(), 1);
  }
  tzset();
  const WorkbookReader book(first);
  CHECK(book.files().at("docProps/core.xml").find("2014-10-31T12:00:00Z") != std::string::npos);
}

TEST_CASE("a table that is too long goes on in the next sheet, with its head") {
  // 10 rows in a sheet: the title, a gap, the head and 7 rows; then the head and 9.
  const std::string bytes = xlsx::workbook(long_document(18), {.rows = 10, .links = 100});
  const WorkbookReader book(bytes);
  CHECK(book.sheet_names() == std::vector<std::string>{"长表", "长表 (2)", "长表 (3)"});
  CHECK(book.cell(1, "A10").value == "6");
  CHECK(book.cell(2, "A1").text == "n");
  CHECK(book.cell(2, "A2").value == "7");
  CHECK(book.cell(3, "A3").value == "17");
  const auto names = book.defined_names();
  CHECK(names.at("sipub_long") == "'长表'!$A$3:$B$10");
  CHECK(names.at("sipub_long_3") == "'长表 (3)'!$A$1:$B$3");
}

TEST_CASE("past the limit of links the rest are text") {
  const WorkbookReader book(xlsx::workbook(long_document(5), {.rows = 100, .links = 3}));
  int links = 0;
  for ([[maybe_unused]] const auto& link : book.sheet(1).child("hyperlinks")) ++links;
  CHECK(links == 3);
  CHECK(book.cell(1, "B8").text == "甲");
}

TEST_CASE("a large table is written row by row and reads the same") {
  const WorkbookReader book(workbook(long_document(60'000)));
  CHECK(book.cell(1, "A60003").value == "59999");
  CHECK(book.cell(1, "B4").type == "inlineStr");
  CHECK(book.cell(1, "B4").text == "甲");
}

TEST_CASE("every form calls once for each row that it has rendered") {
  for (const auto render : {document_markdown, document_html, document_xlsx}) {
    int rows = 0;
    std::string bytes;
    render(long_document(25), into(bytes), [&] { ++rows; });
    CHECK(rows == 25);
  }
}

TEST_CASE("names of sheets are names that Excel takes") {
  CHECK(xlsx::sheet_name("第一阶段") == "第一阶段");
  CHECK(xlsx::sheet_name("a/b:c*d?e[f]g\\h") == "a b c d e f g h");
  CHECK(xlsx::sheet_name("'甲'") == " 甲");
  CHECK(xlsx::sheet_name("") == "-");
  CHECK(xlsx::sheet_name(std::string(40, 'x'), " (2)") == std::string(27, 'x') + " (2)");
  report::Document document = sample::document();
  document.sections = {{"ABC", {}}, {"abc", {}}};
  CHECK(WorkbookReader(workbook(document)).sheet_names() ==
        std::vector<std::string>{"ABC", "abc (2)"});
}

TEST_CASE("columns have letters") {
  CHECK(xlsx::column_letters(0) == "A");
  CHECK(xlsx::column_letters(25) == "Z");
  CHECK(xlsx::column_letters(26) == "AA");
  CHECK(xlsx::column_letters(701) == "ZZ");
  CHECK(xlsx::column_letters(702) == "AAA");
}

TEST_CASE("texts that are too long or hold control characters, and numbers past doubles") {
  report::Document document = long_document(0);
  report::Table table;
  table.id = "odd";
  table.columns = {{.head = "a"}, {.head = "b"}, {.head = "c", .kind = report::Column::Kind::date}};
  table.rows = std::vector<report::Row>{
      {{std::string(40'000, 'x')}, {std::int64_t{9'007'199'254'740'993}}, {make_date(1899, 1, 1)}},
      {{"a\x01z\x1bz"}, {}, {}}};
  document.sections = {{"奇", {table}}};
  const WorkbookReader book(workbook(document));
  CHECK(book.cell(1, "A4").text.size() == 32'767);
  CHECK(book.cell(1, "B4").text == "9007199254740993");
  CHECK(book.cell(1, "C4").text == "1899年1月1日");
  CHECK(book.cell(1, "A5").text == "a\uFFFDz\uFFFDz");
}
