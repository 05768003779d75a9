#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

/// Places in a text that the YAML library's marks leave out.
namespace sipub::source {

/// The first byte at or behind `offset` that is neither blank nor in a comment.
std::uint32_t skip_blank(std::string_view text, std::uint32_t offset);

/// Where a value that was not written would stand: behind the colon, dash or question mark that
/// announced it, when that is the next thing behind `offset`; else `offset`.
std::uint32_t place_of_missing(std::string_view text, std::uint32_t offset);

/// A block scalar from its `|` or `>` to its last character that is not blank. `content` = its
/// lines, `from` = where the token before it ends.
Span block_scalar_span(std::string_view text, Span content, std::uint32_t from);

/// Bytes of the full-width or no-break space that a text begins with, or 0.
std::uint32_t wide_space_size(std::string_view text);

/// Where the document end mark should follow: behind the last content from `begin` on. Nothing
/// where that content is the mark.
std::optional<std::uint32_t> place_of_missing_end_mark(std::string_view text, std::uint32_t begin);

}  // namespace sipub::source
