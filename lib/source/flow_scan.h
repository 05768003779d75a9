#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

/// Looks at collections in brackets without parsing. Brackets in quotes, comments and unquoted
/// texts of block collections don't count.
namespace sipub::source {

/// Collections may stand inside each other so deep.
inline constexpr std::uint32_t kDeepestNesting = 64;

/// The bracket that opens a collection too deep inside others in brackets. It is looked for before
/// the YAML library sees the text, because the library first holds nested brackets in memory, at
/// some hundred times their size.
std::optional<std::uint32_t> find_deep_bracket(std::string_view text, Span stretch);

/// The first bracket whose collection is not closed before the stretch ends, or before a line that
/// opens a top-level key.
std::optional<std::uint32_t> find_unclosed_bracket(std::string_view text, Span stretch);

}  // namespace sipub::source
