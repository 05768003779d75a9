#pragma once

#include <span>

#include "base/embedded_file.h"

namespace sipub::schema {

/// Every file of `schemas/`, sorted by path.
std::span<const EmbeddedFile> embedded_files();

}  // namespace sipub::schema
