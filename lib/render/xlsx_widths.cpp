#include "render/xlsx_widths.h"

#include <algorithm>

#include "base/text.h"
#include "render/cell_text.h"

namespace sipub::render::xlsx {
namespace {

constexpr std::size_t kPadding = 2;
constexpr std::size_t kNarrowest = 6;
constexpr std::size_t kWidest = 60;
constexpr std::size_t kProse = 90;
constexpr std::size_t kLooks = 2000;
/// A head is folded over so many lines rather than widen its column.
constexpr std::size_t kHeadLines = 3;

std::size_t widest_line(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    width = std::max(width, display_width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return width;
}

void widen(std::vector<std::size_t>& widths, const TableItem& item, Language language) {
  const report::Table& table = *item.table;
  if (widths.size() < table.columns.size()) widths.resize(table.columns.size(), kNarrowest);
  const auto fit = [&](std::size_t column, std::size_t wanted) {
    const std::size_t limit = table.columns[column].width_limit;
    const std::size_t most = limit == 0 ? kWidest : std::min(limit + kPadding, kWidest);
    widths[column] = std::max(widths[column], std::min(wanted + kPadding, most));
  };
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::size_t head = widest_line(table.columns[i].head);
    fit(i, (head + kHeadLines - 1) / kHeadLines);
  }
  const std::size_t step = item.count / kLooks + 1;
  report::Row row;
  for (std::size_t i = 0; i < item.count; i += step) {
    table.rows.get(item.first + i, row);
    for (std::size_t column = 0; column < std::min(row.size(), table.columns.size()); ++column) {
      // Excel always shows thousands separators; a number that doesn't fit is shown as `###`.
      const bool number = std::holds_alternative<std::int64_t>(row[column].value);
      fit(column, widest_line(cell_text(row[column], number ? Language::en : language)));
    }
  }
}

}  // namespace

std::vector<std::size_t> column_widths(const Sheet& sheet, Language language) {
  std::vector<std::size_t> widths;
  for (const Item& item : sheet.items) {
    if (const auto* table = std::get_if<TableItem>(&item.what)) widen(widths, *table, language);
  }
  if (widths.empty()) widths.push_back(kProse);
  return widths;
}

}  // namespace sipub::render::xlsx
