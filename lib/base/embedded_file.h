#pragma once

#include <span>
#include <string_view>

namespace sipub {

/// A file as it was when the program was built.
struct EmbeddedFile {
  std::string_view path;   ///< relative to its directory, such as `vocabularies/colours.yaml`
  std::string_view bytes;  ///< unchanged
};

}  // namespace sipub
