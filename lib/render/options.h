#pragma once

#include <cstddef>
#include <string>

#include "base/language.h"

namespace sipub::render {

/// How a rendering for people looks. Machine formats take the language of their sentences alone.
struct Options {
  Language language = Language::zh_hans;
  bool color = false;      ///< ANSI colours
  std::size_t width = 80;  ///< columns of a terminal
  /// The project file that had a part in it, which text, Markdown, JSON and SARIF name; or empty.
  std::string project = {};
  bool byte_order_mark = false;  ///< CSV: for spreadsheets that take UTF-8 without one for GBK
};

}  // namespace sipub::render
