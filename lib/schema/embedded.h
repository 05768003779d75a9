#pragma once

#include <span>
#include <string_view>

namespace sipub::schema {

/// A file of `schemas/` as it was when the program was built.
struct EmbeddedFile {
  std::string_view path;   ///< relative to `schemas/`, such as `vocabularies/colours.yaml`
  std::string_view bytes;  ///< unchanged
};

/// All of them, sorted by path.
std::span<const EmbeddedFile> embedded_files();

}  // namespace sipub::schema
