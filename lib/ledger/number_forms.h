#pragma once

#include <cstdint>
#include <string_view>

namespace sipub::ledger {

/// A whole number as people write it.
struct NumberReading {
  enum class Fault : std::uint8_t {
    none,
    not_a_number,
    percentage,   ///< `62%`, `百分之六十`
    decimal,      ///< `4.5`
    approximate,  ///< `约20`, `20多`, `about 20`
    with_unit,    ///< `120人`
    too_large     ///< past what is counted here, some 9 * 10^18
  };
  Fault fault = Fault::not_a_number;
  std::int64_t value = 0;  ///< where there is no fault; may be negative
  bool plain = true;       ///< false: understood, but not written in plain digits
};

/// Plain digits, and with a note: full-width digits, commas between groups of three, leading zeros,
/// a fraction of zeros, a plus sign, and 万 or 亿 (萬, 億) where what comes out is whole: `1.2万`
/// is 12000. A negative number is read as such.
NumberReading read_number(std::string_view text);

}  // namespace sipub::ledger
