#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/document.h"

/// Where everything of a document stands in a workbook, known before the first cell is written:
/// a link may lead to a sheet that is written later.
namespace sipub::render::xlsx {

/// What Excel can hold; smaller in tests.
struct Limits {
  std::uint32_t rows = 1'048'576;
  std::uint32_t links = 65'530;  ///< in a sheet
};

struct TitleItem {};
struct PropertyItem {
  const report::Property* property = nullptr;
};
/// Rows of a table that stand in one sheet. The first one has the caption above its head.
struct TableItem {
  const report::Table* table = nullptr;
  std::size_t number = 0;  ///< of the table, as report::Link counts
  std::size_t piece = 0;   ///< from 0
  std::uint32_t head_row = 0;
  std::size_t first = 0;  ///< index of its first row
  std::size_t count = 0;
};
using What = std::variant<TitleItem, PropertyItem, const report::Heading*, const report::Paragraph*,
                          TableItem, const report::Chart*>;

struct Item {
  std::uint32_t row = 0;  ///< counted from 0
  What what;
};

struct Sheet {
  std::string name;
  std::vector<Item> items;  ///< from the top down
  /// The sheet's table where it has exactly one: it gets a frozen head, a filter and repeated
  /// heads in print.
  const TableItem* only_table() const;
};

/// A cell of a sheet.
struct Place {
  std::size_t sheet = 0;
  std::uint32_t row = 0;
};

class Layout {
 public:
  Layout(const report::Document& document, const Limits& limits);

  const std::vector<Sheet>& sheets() const { return sheets_; }
  /// Where a row of a table stands.
  Place place_of(const report::Link& link) const;
  /// `'Sheet'!$B$2:$B$9`: a column of a table's rows, which must stand in one sheet.
  std::string reference(std::size_t table, std::size_t column, std::size_t first_row,
                        std::size_t rows) const;
  /// Whether these rows of a table stand in one sheet.
  bool together(std::size_t table, std::size_t first_row, std::size_t rows) const;
  /// The head cell of a column: `'Sheet'!$B$1`.
  std::string head_reference(std::size_t table, std::size_t column) const;
  /// `'Sheet'!`, quoted.
  std::string prefix(std::size_t sheet) const;

 private:
  struct Piece {
    std::size_t sheet = 0;
    TableItem item;
  };

  std::uint32_t open_sheet(std::string_view name);
  std::uint32_t add_table(const report::Table& table, std::uint32_t row, const Limits& limits);
  const Piece& piece_of(std::size_t table, std::size_t row) const;

  std::vector<Sheet> sheets_;
  std::vector<std::vector<Piece>> tables_;
};

/// `B`, `AA`: the letters of a column counted from 0.
std::string column_letters(std::size_t column);

/// A name for a sheet that Excel takes: at most 31 characters, none of `[]:*?/\`, neither empty
/// nor with an apostrophe at either end.
std::string sheet_name(std::string_view wanted, std::string_view suffix = {});

}  // namespace sipub::render::xlsx
