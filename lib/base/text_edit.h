#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace sipub {

/// What stands in `span` of a text is to be replaced.
struct TextEdit {
  Span span;
  std::string text;

  bool operator==(const TextEdit&) const = default;
};

/// The text with all edits made. They must be sorted by place and not overlap.
std::string apply_edits(std::string_view text, const std::vector<TextEdit>& edits);

}  // namespace sipub
