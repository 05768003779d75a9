#pragma once

#include "render/xlsx_book.h"
#include "render/xlsx_layout.h"
#include "render/xlsx_library.h"

namespace sipub::render::xlsx {

/// How many rows of a sheet a chart takes.
std::uint32_t chart_rows(const report::Chart& chart);

/// Puts a native chart over the table's own cells at `row`. A chart whose rows stand in more than
/// one sheet is left out: the table has the figures.
void insert_chart(Book& book, lxw_worksheet* sheet, const Layout& layout,
                  const report::Document& document, const report::Chart& chart, std::uint32_t row);

}  // namespace sipub::render::xlsx
