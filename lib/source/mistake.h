#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "source/event_reader.h"

namespace sipub::source {

/// What a person most likely did where the parser stumbled.
struct Mistake {
  std::string_view code;
  Span span;
  std::vector<Argument> arguments = {};
};

/// What is known when the parser has stopped.
struct Stumble {
  std::string_view text;  ///< the whole text
  Span stretch;           ///< the part that was being read
  ReadError error;
  std::uint32_t read_to = 0;      ///< the last token that was read ends here
  std::uint32_t complete_to = 0;  ///< every top-level entry that is complete ends before here
};

/// Names the mistake behind a syntax error. Its span begins inside the stretch.
Mistake find_mistake(const Stumble& stumble);

/// The mistake in a plain text that stands where `key: value` was meant: a full-width colon, or
/// none with a space behind it. Nothing where the text shows no sign of either.
std::optional<Mistake> find_colon_mistake(std::string_view text, Span plain);

}  // namespace sipub::source
