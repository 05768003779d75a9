#pragma once

#include <string>

#include "report/document.h"

namespace sipub::render {

/// What a cell says where there are no typed cells: numbers, dates and shares in the language's
/// own form; empty for an empty cell.
std::string cell_text(const report::Cell& cell, Language language);

/// Whether a column's cells stand to the right.
bool is_numeric(const report::Column& column);

}  // namespace sipub::render
