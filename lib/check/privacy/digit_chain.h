#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace sipub::check {

/// Digits that stand together, with what parts them.
struct DigitGroup {
  Span span;                         ///< bytes in the text
  std::size_t first_digit = 0;       ///< index in DigitChain::digits
  std::size_t size = 0;              ///< number of digits
  std::string_view separator_after;  ///< to the next group; empty behind the last
};

/// Groups of digits, one blank or hyphen between each two: `138 0013 8000`.
struct DigitChain {
  std::vector<std::uint8_t> digits;  ///< 0 to 9; 10 for an X that ends a group
  std::vector<DigitGroup> groups;
};

/// Reads the next chain at or behind `at` and moves `at` behind it; false where there is none.
/// Those of fewer than `fewest` digits may be passed over. `chain` is used again to save memory.
bool next_chain(std::string_view text, std::size_t& at, std::size_t fewest, DigitChain& chain);

}  // namespace sipub::check
