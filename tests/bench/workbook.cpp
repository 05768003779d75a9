// One table of many rows as a workbook: by our renderer, or by a bare loop over libxlsxwriter that
// writes the same cells, formats, formulas and links. usage: bench_workbook ours|bare ROWS FILE
#include <fmt/format.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include "render/document.h"

namespace {

using namespace sipub;
using report::Cell;
using report::Column;

constexpr std::size_t kUnits = 282;
const char* const kNote = "差 12 个园区的宣传栏；最近两周完成 7 个。";

std::string unit_of(std::size_t row) { return fmt::format("第{}号单位", row % kUnits); }
std::int64_t done_of(std::size_t row) { return static_cast<std::int64_t>(row % 97); }

report::Document document_of(std::size_t rows) {
  const Date due = make_date(2014, 10, 31);
  report::Table table;
  table.id = "bench";
  table.caption = "Bench";
  table.columns = {{.head = "Unit"},
                   {.head = "Done", .kind = Column::Kind::number},
                   {.head = "Of", .kind = Column::Kind::number},
                   {.head = "Share", .kind = Column::Kind::share, .numerator = 1, .denominator = 2},
                   {.head = "Due", .kind = Column::Kind::date},
                   {.head = "Status", .status = true},
                   {.head = "Note"}};
  table.rows = report::Rows(rows, [due](std::size_t i, report::Row& row) {
    row.clear();
    row.push_back({unit_of(i), report::Tone::plain, report::Link{0, 0}});
    row.push_back({done_of(i)});
    row.push_back({std::int64_t{97}});
    row.push_back({report::Share{done_of(i), 97}});
    row.push_back({due});
    row.push_back({std::string(i % 3 == 0 ? "未达标" : "达标")});
    row.push_back({std::string(kNote)});
  });
  report::Document document;
  document.title = "Bench";
  document.date = due;
  document.statuses = {{"达标", report::Tone::good}, {"未达标", report::Tone::bad}};
  document.sections = {{"Bench", {std::move(table)}}};
  return document;
}

void write_ours(std::size_t rows, const std::string& file) {
  std::ofstream out(file, std::ios::binary);
  render::document_xlsx(document_of(rows), [&](std::string_view bytes) { out << bytes; });
}

lxw_format* format_of(lxw_workbook* book, const char* number, bool link) {
  lxw_format* format = workbook_add_format(book);
  format_set_font_name(format, "宋体");
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, 0xBFBFBF);
  if (number != nullptr) {
    format_set_num_format(format, number);
  } else {
    format_set_text_wrap(format);
  }
  if (link) format_set_underline(format, LXW_UNDERLINE_SINGLE);
  return format;
}

void write_bare(lxw_row_t rows, const std::string& file) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
  lxw_worksheet* sheet = workbook_add_worksheet(book, "Bench");
  lxw_format* text = format_of(book, nullptr, false);
  lxw_format* link = format_of(book, nullptr, true);
  lxw_format* number = format_of(book, "#,##0", false);
  lxw_format* share = format_of(book, "0.0%", false);
  lxw_format* date = format_of(book, "yyyy\"年\"m\"月\"d\"日\"", false);
  for (lxw_col_t column = 0; column < 7; ++column) {
    worksheet_set_column(sheet, column, column, 14, nullptr);
    worksheet_write_string(sheet, 2, column, "Head", text);
  }
  constexpr lxw_row_t kFirst = 3;
  constexpr lxw_row_t kMostLinks = 65'530;
  for (lxw_row_t i = 0; i < rows; ++i) {
    const lxw_row_t row = kFirst + i;
    const std::string unit = unit_of(i);
    if (i < kMostLinks) {
      worksheet_write_url_opt(sheet, row, 0, "internal:'Bench'!A4", link, unit.c_str(), nullptr);
    } else {
      worksheet_write_string(sheet, row, 0, unit.c_str(), text);
    }
    const auto done = static_cast<double>(done_of(i));
    worksheet_write_number(sheet, row, 1, done, number);
    worksheet_write_number(sheet, row, 2, 97, number);
    const std::string formula = fmt::format("=B{0}/C{0}", row + 1);
    worksheet_write_formula_num(sheet, row, 3, formula.c_str(), share, done / 97);
    lxw_datetime due{2014, 10, 31, 0, 0, 0};
    worksheet_write_datetime(sheet, row, 4, &due, date);
    worksheet_write_string(sheet, row, 5, i % 3 == 0 ? "未达标" : "达标", text);
    worksheet_write_string(sheet, row, 6, kNote, text);
  }
  workbook_close(book);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: bench_workbook ours|bare ROWS FILE\n";
    return 2;
  }
  const auto rows = std::strtoul(argv[2], nullptr, 10);
  if (std::string(argv[1]) == "ours") {
    write_ours(rows, argv[3]);
  } else {
    write_bare(static_cast<lxw_row_t>(rows), argv[3]);
  }
}
