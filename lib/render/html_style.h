#pragma once

#include <string_view>

namespace sipub::render::html {

/// The style sheet of every page: light and dark, screens from 360 pixels on, and paper.
std::string_view style_sheet();

}  // namespace sipub::render::html
