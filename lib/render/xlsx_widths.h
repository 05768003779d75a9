#pragma once

#include <cstddef>
#include <vector>

#include "render/xlsx_layout.h"

namespace sipub::render::xlsx {

/// Widths of a sheet's columns, in half-width characters, so that its tables' heads and cells fit,
/// wide characters included. Of a long table every so many rows are looked at. A sheet without a
/// table has one wide column.
std::vector<std::size_t> column_widths(const Sheet& sheet, Language language);

}  // namespace sipub::render::xlsx
