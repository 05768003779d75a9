#pragma once

#include <filesystem>

#include "base/failure.h"

namespace sipub {

/// A sentence for a call of the system that failed on `path`: what couldn't be done, and why.
/// `error` is an errno value.
enum class Attempt { read, write };
Words describe_system_error(Attempt attempt, const std::filesystem::path& path, int error);

}  // namespace sipub
