#pragma once

#include <string>

#include "render/xlsx_book.h"
#include "render/xlsx_layout.h"

namespace sipub::render::xlsx {

/// Writes the sheet with this number into the book, from the top down.
void write_sheet(Book& book, const report::Document& document, const Layout& layout,
                 std::size_t number, const Limits& limits);

/// The whole workbook.
std::string workbook(const report::Document& document, const Limits& limits);

}  // namespace sipub::render::xlsx
