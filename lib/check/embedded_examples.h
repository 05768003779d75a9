#pragma once

#include <span>

#include "base/embedded_file.h"

namespace sipub::check {

/// Every file of `examples/rules`, sorted by path.
std::span<const EmbeddedFile> embedded_examples();

}  // namespace sipub::check
