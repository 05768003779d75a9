#pragma once

#include <cstddef>
#include <string>

#include "base/diagnostic.h"

namespace sipub::render {

/// A line of a ledger as it is shown, and the marks that go under it.
struct Snippet {
  std::string line;   ///< tabs as spaces
  std::string marks;  ///< spaces, then `^` under every column that is meant; at least one
};

/// The finding's line and the marks for it, cut to `width` columns around what is meant, with `…`
/// where it was cut. A place that goes on in later lines is marked to the line's end. Empty where
/// the finding has no line.
Snippet snippet(const Diagnostic& diagnostic, std::size_t width);

}  // namespace sipub::render
