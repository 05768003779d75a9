#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

/// What is refused before the YAML library sees it, because the library would first hold all of
/// it in memory, at some hundred times its size.
namespace sipub::source {

/// Collections may stand inside each other so deep.
inline constexpr std::uint32_t kDeepestNesting = 64;

/// The bracket that opens a collection too deep inside others in brackets. Brackets in quotes,
/// comments and unquoted texts of block collections don't count.
std::optional<std::uint32_t> find_deep_bracket(std::string_view text, Span stretch);

/// Start of a line of more than 256 KiB that is full of YAML's punctuation. Long lines of text
/// are none.
std::optional<std::uint32_t> find_crowded_line(std::string_view text);

}  // namespace sipub::source
