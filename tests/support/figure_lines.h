#pragma once

#include <algorithm>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "base/ratio.h"
#include "workbook_reader.h"

/// The figures of a scorecard as its forms tell them, and as the assessment's JSON has them.
namespace sipub::testing {

/// A table's rows as texts, the head apart.
using Grid = std::vector<std::vector<std::string>>;

/// Digits without what groups them.
inline std::string plain(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ','), text.end());
  return text;
}

/// Of each row of a stage's table: requirement, done, of, share, lower and upper bound, needed.
inline Grid figures_of(const Grid& table) {
  Grid figures;
  for (const auto& row : table) {
    figures.push_back({row.at(0), plain(row.at(4)), plain(row.at(5)), row.at(6), plain(row.at(7)),
                       plain(row.at(8)), plain(row.at(11))});
  }
  return figures;
}

/// What these rows have to be for a stage or group, by the assessment.
inline Grid expected_figures(const nlohmann::json& assessment, const std::string& part_of_plan) {
  const auto text = [](const nlohmann::json& value) {
    return value.is_null() ? std::string() : std::to_string(value.get<std::int64_t>());
  };
  Grid figures;
  for (const auto& result : assessment.at("results")) {
    const bool here = result.value("stage", nlohmann::json()) == part_of_plan ||
                      result.value("group", nlohmann::json()) == part_of_plan;
    if (!here) continue;
    const std::string id = result.at("requirement");
    if (result.at("parts").empty()) figures.push_back({id, "", "", "", "", "", ""});
    for (const auto& part : result.at("parts")) {
      const auto& over = part.at("numerator");
      const auto& under = part.at("denominator");
      std::string share;
      if (over.is_number() && under.is_number() && under.get<std::int64_t>() > 0) {
        share = percent_text(over.get<std::int64_t>(), under.get<std::int64_t>());
        share.erase(std::remove(share.begin(), share.end(), ' '), share.end());
      }
      const auto target =
          part.at("target").is_null() ? nlohmann::json::object() : part.at("target");
      figures.push_back({id, text(over), text(under), share, text(part.at("lower")),
                         text(part.at("upper")), text(target.value("needed", nlohmann::json()))});
    }
  }
  return figures;
}

/// Below the heading of level 2 with this text: the first table.
inline Grid markdown_table(const std::string& document, const std::string& heading) {
  Grid rows;
  std::size_t at = document.find("\n## " + heading + '\n');
  bool in_table = false;
  while (at != std::string::npos && at + 1 < document.size()) {
    const std::size_t end = document.find('\n', at + 1);
    const std::string line = document.substr(at + 1, end - at - 1);
    at = end;
    if (in_table && !line.starts_with('|')) break;
    if (!line.starts_with('|')) continue;
    in_table = true;
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
      if (line[i] == '\\' && i + 1 < line.size()) {
        cell += line[++i];
      } else if (line[i] == '|') {
        const std::size_t first = std::min(cell.find_first_not_of(' '), cell.size());
        const std::size_t last = cell.find_last_not_of(' ');
        cells.push_back(first == cell.size() ? "" : cell.substr(first, last - first + 1));
        cell.clear();
      } else {
        cell += line[i];
      }
    }
    rows.push_back(std::move(cells));
  }
  // Head and rule.
  if (rows.size() >= 2) rows.erase(rows.begin(), rows.begin() + 2);
  return rows;
}

/// The table with this id. The page is XML but for its meta elements.
inline Grid html_table(std::string page, const std::string& id) {
  page.erase(0, page.find("<body>"));
  page.erase(page.find("</html>"));
  pugi::xml_document document;
  document.load_string(page.c_str());
  Grid rows;
  const auto path = "//table[@id='" + id + "']/tbody/tr";
  for (const auto& row : document.select_nodes(path.c_str())) {
    std::vector<std::string> cells;
    for (const auto& cell : row.node().children()) {
      const auto link = cell.child("a");
      cells.emplace_back((link ? link : cell).text().get());
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

/// A share as it is shown: percent to a tenth.
inline std::string shown_share(double share) {
  const auto tenths = static_cast<long long>(share * 1000 + 0.5 + 1e-9);
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + '%';
}

/// The table that has this name in a workbook, its formulas' stored results as percentages.
inline Grid workbook_table(const render::testing::WorkbookReader& book, const std::string& name) {
  const std::string range = book.defined_names().at(name);  // 'Sheet'!$A$3:$U$17
  const std::size_t bang = range.rfind('!');
  const std::string sheet = range.substr(1, bang - 2);
  const auto sheets = book.sheet_names();
  const auto number =
      static_cast<std::size_t>(std::find(sheets.begin(), sheets.end(), sheet) - sheets.begin()) + 1;
  const unsigned long head = std::stoul(range.substr(range.find('$', bang + 2) + 1));
  const unsigned long last = std::stoul(range.substr(range.rfind('$') + 1));
  Grid rows;
  for (const auto& row : book.sheet(number).child("sheetData").children("row")) {
    const unsigned long at = row.attribute("r").as_ullong();
    if (at <= head || at > last) continue;
    std::vector<std::string> cells;
    for (const auto& cell : row.children("c")) {
      const auto stored = book.stored(cell);
      if (stored.type == "s" || stored.type == "inlineStr") {
        cells.push_back(stored.text);
      } else if (stored.format == "0.0%") {
        cells.push_back(shown_share(std::stod(stored.value)));
      } else {
        cells.push_back(stored.value);
      }
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace sipub::testing
