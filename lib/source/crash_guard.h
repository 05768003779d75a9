#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

namespace sipub::source {

/// The `?` of an explicit key that would make libfyaml 0.7.12 write out of bounds: one with a colon
/// inside that a tab and an indicator follow (`? a:\t- b`). Nobody writes that; it is refused
/// unread. May find a `?` in a quoted text of such a look.
std::optional<std::uint32_t> find_deadly_key(std::string_view text, Span stretch);

}  // namespace sipub::source
