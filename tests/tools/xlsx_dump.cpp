// xlsx_dump BOOK: a workbook as text that a person can read and a golden can hold: its sheets with
// their cells, and what is around the cells.

#include <fstream>
#include <iostream>
#include <iterator>

#include "workbook_reader.h"

namespace {

using sipub::render::testing::StoredCell;
using sipub::render::testing::WorkbookReader;

/// A text in one line.
std::string in_line(const std::string& text) {
  std::string line;
  for (const char c : text) line += c == '\n' ? std::string("⏎") : std::string(1, c);
  return line;
}

/// `text` as it is; a number with its format; a formula with the result that is stored.
std::string shown(const StoredCell& cell) {
  if (cell.type == "s" || cell.type == "inlineStr") return in_line(cell.text);
  if (cell.value.empty()) return {};
  const std::string format = cell.format.empty() ? "" : " {" + cell.format + "}";
  return (cell.formula.empty() ? "" : "=" + cell.formula + " → ") + cell.value + format;
}

void print_around(const WorkbookReader& book, std::size_t number) {
  const pugi::xml_node sheet = book.sheet(number);
  const pugi::xml_node pane = sheet.child("sheetViews").child("sheetView").child("pane");
  if (pane)
    std::cout << "  frozen above and left of " << pane.attribute("topLeftCell").value() << '\n';
  if (const auto filter = sheet.child("autoFilter")) {
    std::cout << "  filter " << filter.attribute("ref").value() << '\n';
  }
  std::cout << "  columns";
  for (const auto& column : sheet.child("cols")) {
    std::cout << ' ' << column.attribute("width").as_int();
  }
  std::cout << '\n';
  for (const auto& rules : sheet.children("conditionalFormatting")) {
    std::cout << "  colours in " << rules.attribute("sqref").value() << " for";
    for (const auto& rule : rules.children("cfRule")) {
      std::cout << ' ' << rule.child("formula").text().get();
    }
    std::cout << '\n';
  }
  const pugi::xml_node setup = sheet.child("pageSetup");
  std::cout << "  paper " << setup.attribute("paperSize").value() << ' '
            << setup.attribute("orientation").value();
  for (const char* name : {"scale", "fitToHeight"}) {
    if (const auto value = setup.attribute(name)) std::cout << ' ' << name << '=' << value.value();
  }
  std::cout << ", foot " << sheet.child("headerFooter").child("oddFooter").text().get() << '\n';
}

void print_sheet(const WorkbookReader& book, std::size_t number, const std::string& name) {
  std::cout << "== " << name << " ==\n";
  print_around(book, number);
  std::map<std::string, std::string> links;
  for (const auto& link : book.sheet(number).child("hyperlinks")) {
    links[link.attribute("ref").value()] = link.attribute("location").value();
  }
  for (const auto& row : book.sheet(number).child("sheetData").children("row")) {
    std::string line;
    for (const auto& cell : row.children("c")) {
      const std::string place = cell.attribute("r").value();
      const std::string text = shown(book.stored(cell));
      if (text.empty()) continue;
      line += (line.empty() ? "" : " | ") + place + ' ' + text;
      if (const auto link = links.find(place); link != links.end()) line += " ↪" + link->second;
    }
    if (!line.empty()) std::cout << line << '\n';
  }
  std::cout << '\n';
}

void print_charts(const WorkbookReader& book) {
  for (const auto& [name, bytes] : book.files()) {
    if (!name.starts_with("xl/charts/chart")) continue;
    pugi::xml_document chart;
    chart.load_string(bytes.c_str());
    std::cout << "== " << name << " ==\n  "
              << chart.select_node("//c:title//a:t").node().text().get() << '\n';
    for (const auto& kind : {"c:barChart", "c:lineChart"}) {
      if (chart.select_node((std::string("//") + kind).c_str())) std::cout << "  " << kind << '\n';
    }
    for (const auto& series : chart.select_nodes("//c:ser")) {
      std::cout << "  " << series.node().select_node("c:tx//c:f").node().text().get() << ": "
                << series.node().select_node("c:cat//c:f").node().text().get() << " → "
                << series.node().select_node("c:val//c:f").node().text().get() << '\n';
    }
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (bytes.empty()) return 2;
  const WorkbookReader book(bytes);
  std::size_t number = 0;
  for (const auto& name : book.sheet_names()) print_sheet(book, ++number, name);
  print_charts(book);
  std::cout << "== names ==\n";
  for (const auto& [name, range] : book.defined_names())
    std::cout << name << " = " << range << '\n';
  pugi::xml_document properties;
  properties.load_string(book.files().at("docProps/core.xml").c_str());
  std::cout << "\n== properties ==\n";
  for (const auto& property : properties.child("cp:coreProperties")) {
    std::cout << property.name() << ' ' << property.text().get() << '\n';
  }
  return 0;
}
