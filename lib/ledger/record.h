#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "ledger/value.h"

namespace sipub::ledger {

/// The days on which an act happened: once, or so many times a day or an ISO week over a period.
struct Occasions {
  enum class Rate { once, per_day, per_week };
  Period period;
  Rate rate = Rate::once;
  std::int64_t times = 1;    ///< per day or week
  std::vector<Date> except;  ///< sorted

  /// How often it happened within `window` (decision D23: a weekly figure fills whole ISO weeks
  /// only; a week cut by `window`, by the period or by nothing but its own days off counts when
  /// all seven days lie in the period, on the week's last day).
  std::int64_t within(const Period& window) const;
};

/// One entry of a section.
struct Record {
  std::size_t section = 0;  ///< index in Shape::sections
  std::size_t ordinal = 0;  ///< from 0, in the section's list
  Map fields;               ///< as SectionShape::record says
  Span span;                ///< the whole entry
  Position begin;           ///< its first character, for evidence when the text is gone
  std::string area;         ///< as written, or the org's own division
  std::optional<Occasions> occasions;  ///< acts with a sound date
  /// A record with a fault: counts as nothing in one bound, as satisfying in the other.
  bool is_void = false;

  const Value& at(std::size_t field) const { return fields.at(field); }
};

}  // namespace sipub::ledger
