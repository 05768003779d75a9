#pragma once

#include <cstdint>
#include <string>

#include "render/xlsx_book.h"
#include "render/xlsx_layout.h"

namespace sipub::render::xlsx {

/// What a cell takes: no more characters than it can hold, nothing that XML can't. `kept` holds the
/// text where it had to be changed.
const std::string& fitting(const std::string& text, std::string& kept);

/// Writes the cells of one sheet.
class CellWriter {
 public:
  CellWriter(Book& book, lxw_worksheet* to, const Layout& layout, Language language,
             std::uint32_t links)
      : book_(book), to_(to), layout_(layout), language_(language), links_left_(links) {}

  /// A text, whatever it begins with.
  void put_text(std::uint32_t row, std::size_t column, const std::string& text, lxw_format* format);
  /// A cell of a table with its border, its link while there may be one more, and its type.
  void put(std::uint32_t row, std::size_t column, const report::Cell& cell,
           const report::Column& head);

 private:
  lxw_format* format(const report::Cell& cell, const report::Column& head, bool link);

  Book& book_;
  lxw_worksheet* to_;
  const Layout& layout_;
  Language language_;
  std::uint32_t links_left_;
  std::string kept_;
};

}  // namespace sipub::render::xlsx
