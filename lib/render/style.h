#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "report/document.h"

namespace sipub::render {

/// Looks of a terminal. `plain` adds nothing.
enum class Paint { plain, bold, faint, red, green, yellow, blue, magenta, cyan };

/// The text in that look, or as it is where `color` is off. Widths are counted before painting.
std::string painted(std::string_view text, Paint paint, bool color);

Paint paint_of(Severity severity);
Paint paint_of(report::Tone tone);

}  // namespace sipub::render
