#pragma once

#include <string_view>
#include <vector>

#include "base/text_edit.h"
#include "render/options.h"
#include "render/sink.h"

namespace sipub::render {

/// What the edits change in a file, as `diff -u` and `patch` have it: lines with `-` and `+`, three
/// unchanged ones around them. Nothing where there are no edits. They must be sorted by place and
/// not overlap.
void unified_diff(std::string_view file, std::string_view text, const std::vector<TextEdit>& edits,
                  const Options& options, const Sink& sink);

}  // namespace sipub::render
