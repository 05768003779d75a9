#pragma once

#include <cstdint>

namespace sipub::assess {

/// Whether something is so, as far as the ledgers can tell.
enum class Truth : std::uint8_t { no, perhaps, yes };

inline Truth operator!(Truth truth) {
  return truth == Truth::yes ? Truth::no : truth == Truth::no ? Truth::yes : Truth::perhaps;
}

}  // namespace sipub::assess
