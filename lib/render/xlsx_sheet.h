#pragma once

#include <string>

#include "render/sink.h"
#include "render/xlsx_book.h"
#include "render/xlsx_layout.h"

namespace sipub::render::xlsx {

/// Writes the sheet with this number into the book, from the top down.
void write_sheet(Book& book, const report::Document& document, const Layout& layout,
                 std::size_t number, const Limits& limits, const Step& step);

/// The whole workbook.
std::string workbook(const report::Document& document, const Limits& limits, const Step& step = {});

}  // namespace sipub::render::xlsx
