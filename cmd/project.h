#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/language.h"

namespace sipub::cmd {

/// What the project file `.sipub.yaml` sets. Paths in it are relative to its own directory.
struct Project {
  std::string file;  ///< empty where there is none
  std::string plan;  ///< a plan's id or file, or empty
  std::string area;
  std::optional<Language> language;
  std::string waivers;  ///< a file, or empty
};

/// Looks for the project file in `directory` and upwards, and reads the nearest. A Failure, with
/// place and sentence, where it can't be read or holds what no project file may.
Project find_project(const std::filesystem::path& directory);

}  // namespace sipub::cmd
