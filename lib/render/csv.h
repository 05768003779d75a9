#pragma once

#include <string>
#include <vector>

#include "render/sink.h"

namespace sipub::render {

/// A text as a field of CSV (RFC 4180). One that a spreadsheet would take for a formula has an
/// apostrophe before it.
std::string csv_field(const std::string& text);
/// Fields as one line, ended as RFC 4180 has it. They are written as they are: numbers are bare,
/// a minus sign of theirs is no formula.
void write_csv_line(const std::vector<std::string>& fields, const Sink& sink);

}  // namespace sipub::render
