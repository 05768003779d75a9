#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace sipub::ledger {

/// A date or month as people write it.
template <class Value>
struct CalendarReading {
  enum class Fault : std::uint8_t {
    none,
    not_readable,
    no_such_day  ///< of the right form, but the month has no such day, the year no such month
  };
  Fault fault = Fault::not_readable;
  Value value = {};   ///< where there is no fault
  bool plain = true;  ///< false: understood, but not written as `2014-10-31` or `2014-10`
};
using DateReading = CalendarReading<Date>;
using MonthReading = CalendarReading<Month>;

/// `2014-10-31`, and with a note `2014年10月31日`, `2014/10/31`, `2014.10.31`, `2014-9-1`,
/// `20141031`, all in full-width characters too. The year has four digits.
DateReading read_date(std::string_view text);
/// `2014-10`, and with a note `2014年10月`, `2014/10`, `2014.10`, `2014-9`, `201410`, alike.
MonthReading read_month(std::string_view text);

}  // namespace sipub::ledger
