// compare_figures ASSESSMENT.json PART TABLE.csv: whether a stage's table, as a spreadsheet program
// shows it, has the figures of the assessment.

#include <fstream>
#include <iostream>
#include <iterator>

#include "figure_lines.h"

namespace {

using sipub::testing::Grid;

std::string contents(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Commas, quotes doubled inside quotes, line breaks inside quotes.
Grid parse_csv(const std::string& text) {
  Grid rows(1, {""});
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      rows.back().back() += text[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      rows.back().emplace_back();
    } else if (!quoted && c == '\n') {
      rows.push_back({""});
    } else {
      rows.back().back() += c;
    }
  }
  return rows;
}

/// The rows below the head, which is the first row with a second cell.
Grid below_head(const Grid& sheet) {
  const auto head = std::find_if(sheet.begin(), sheet.end(),
                                 [](const auto& row) { return row.size() > 1 && !row[1].empty(); });
  Grid rows;
  for (auto it = head; it != sheet.end(); ++it) {
    if (it != head && it->size() > 1 && !it->front().empty() && !(*it)[1].empty()) {
      rows.push_back(*it);
      // 33.3333333333333%: all digits that the formula came to.
      std::string& share = rows.back().at(6);
      if (share.ends_with('%')) share = sipub::testing::shown_share(std::stod(share) / 100);
    }
  }
  return rows;
}

void print(const char* what, const Grid& rows) {
  std::cout << what << ":\n";
  for (const auto& row : rows) {
    for (const auto& cell : row) std::cout << cell << " | ";
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const Grid expected =
      sipub::testing::expected_figures(nlohmann::json::parse(contents(argv[1])), argv[2]);
  const Grid shown = sipub::testing::figures_of(below_head(parse_csv(contents(argv[3]))));
  if (shown == expected && !expected.empty()) return 0;
  print("the assessment", expected);
  print("the spreadsheet", shown);
  return 1;
}
