#include "render/xlsx_layout.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "render/xlsx_chart.h"

namespace sipub::render::xlsx {
namespace {

constexpr std::size_t kLongestName = 31;

std::uint32_t rows_of(std::size_t count) { return static_cast<std::uint32_t>(count); }

/// Sheet names are compared without regard to case.
bool is_taken(const std::vector<Sheet>& sheets, const std::string& name) {
  return std::any_of(sheets.begin(), sheets.end(), [&](const Sheet& sheet) {
    return lower_case(sheet.name) == lower_case(name);
  });
}

}  // namespace

const TableItem* Sheet::only_table() const {
  const TableItem* found = nullptr;
  for (const Item& item : items) {
    const auto* table = std::get_if<TableItem>(&item.what);
    if (table == nullptr) continue;
    if (found != nullptr) return nullptr;
    found = table;
  }
  return found;
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::string sheet_name(std::string_view wanted, std::string_view suffix) {
  // Excel counts UTF-16 units: a character beyond the basic plane takes two.
  const auto units = [](char32_t character) -> std::size_t { return character > 0xFFFF ? 2 : 1; };
  std::size_t left = kLongestName;
  for (const char32_t character : decode(suffix)) left -= std::min(left, units(character));
  std::string name;
  for (char32_t character : decode(wanted)) {
    if (std::u32string_view(U"[]:*?/\\").find(character) != std::u32string_view::npos ||
        character < 0x20 || (character == U'\'' && name.empty())) {
      character = U' ';
    }
    if (units(character) > left) break;
    left -= units(character);
    append_character(name, character);
  }
  while (!name.empty() && (name.back() == '\'' || name.back() == ' ')) name.pop_back();
  if (name.empty() && suffix.empty()) name = "-";
  return name.append(suffix);
}

std::uint32_t Layout::open_sheet(std::string_view name) {
  std::string given = sheet_name(name);
  for (std::size_t number = 2; is_taken(sheets_, given); ++number) {
    given = sheet_name(name, " (" + std::to_string(number) + ")");
  }
  sheets_.push_back({std::move(given), {}});
  return 0;
}

Layout::Layout(const report::Document& document, const Limits& limits) {
  for (const report::Section& section : document.sections) {
    const bool first = sheets_.empty();
    std::uint32_t row = open_sheet(section.name);
    if (first) {
      sheets_.back().items.push_back({row++, TitleItem{}});
      for (const report::Property& property : document.head) {
        sheets_.back().items.push_back({row++, PropertyItem{&property}});
      }
      ++row;
    }
    for (const report::Block& block : section.blocks) {
      if (const auto* table = std::get_if<report::Table>(&block)) {
        row = add_table(*table, row, limits) + 1;
      } else if (const auto* chart = std::get_if<report::Chart>(&block)) {
        sheets_.back().items.push_back({row, chart});
        row += chart_rows(*chart) + 1;
      } else if (const auto* heading = std::get_if<report::Heading>(&block)) {
        sheets_.back().items.push_back({row++, heading});
      } else {
        sheets_.back().items.push_back({row++, &std::get<report::Paragraph>(block)});
      }
    }
    if (&section != &document.sections.back()) continue;
    ++row;
    for (const report::Property& property : document.colophon) {
      sheets_.back().items.push_back({row++, PropertyItem{&property}});
    }
  }
}

std::uint32_t Layout::add_table(const report::Table& table, std::uint32_t row,
                                const Limits& limits) {
  std::vector<Piece>& pieces = tables_.emplace_back();
  const std::string base = sheets_.back().name;
  std::size_t done = 0;
  do {
    const std::uint32_t above = pieces.empty() && !table.caption.empty() ? 1 : 0;
    TableItem item{&table, tables_.size() - 1, pieces.size(), row + above, done, 0};
    const std::uint32_t room = limits.rows - std::min(limits.rows, item.head_row + 1);
    item.count = std::min<std::size_t>(table.rows.size() - done, room);
    sheets_.back().items.push_back({row, item});
    pieces.push_back({sheets_.size() - 1, item});
    done += item.count;
    row = item.head_row + 1 + rows_of(item.count);
    if (done < table.rows.size()) row = open_sheet(base);
  } while (done < table.rows.size());
  return row;
}

const Layout::Piece& Layout::piece_of(std::size_t table, std::size_t row) const {
  const std::vector<Piece>& pieces = tables_.at(table);
  for (const Piece& piece : pieces) {
    if (row < piece.item.first + piece.item.count) return piece;
  }
  return pieces.back();
}

Place Layout::place_of(const report::Link& link) const {
  const Piece& piece = piece_of(link.table, link.row);
  return {piece.sheet, piece.item.head_row + 1 + rows_of(link.row - piece.item.first)};
}

std::string Layout::prefix(std::size_t sheet) const {
  std::string quoted = "'";
  for (const char c : sheets_[sheet].name) quoted += c == '\'' ? "''" : std::string(1, c);
  return quoted + "'!";
}

bool Layout::together(std::size_t table, std::size_t first_row, std::size_t rows) const {
  return rows > 0 && &piece_of(table, first_row) == &piece_of(table, first_row + rows - 1);
}

std::string Layout::reference(std::size_t table, std::size_t column, std::size_t first_row,
                              std::size_t rows) const {
  const Place first = place_of({table, first_row});
  const std::string letters = '$' + column_letters(column) + '$';
  return prefix(first.sheet) + letters + std::to_string(first.row + 1) + ':' + letters +
         std::to_string(first.row + rows);
}

std::string Layout::head_reference(std::size_t table, std::size_t column) const {
  const Piece& piece = tables_.at(table).front();
  return prefix(piece.sheet) + '$' + column_letters(column) + '$' +
         std::to_string(piece.item.head_row + 1);
}

}  // namespace sipub::render::xlsx
