#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace sipub::source {

/// Something about the bytes of a text, before it is read as YAML.
struct ByteFinding {
  std::string_view code;
  Span span;
  std::vector<Argument> arguments = {};
};

struct ByteReport {
  std::vector<ByteFinding> findings;
  bool readable = true;     ///< false: it can't be given to the YAML library
  std::uint32_t begin = 0;  ///< behind a byte-order mark
};

/// Looks at the bytes: their encoding, byte-order mark, line ends, NUL and control characters.
ByteReport inspect_bytes(std::string_view bytes);

}  // namespace sipub::source
