#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "ledger/occasions.h"
#include "ledger/value.h"

namespace sipub::ledger {

/// One entry of a section.
struct Record {
  std::size_t section = 0;             ///< index in Shape::sections
  std::size_t ordinal = 0;             ///< from 0, in the section's list
  Map fields;                          ///< as SectionShape::record says
  Span span;                           ///< the whole entry
  Position begin;                      ///< its first character, for evidence when the text is gone
  std::string_view area;               ///< as written, or the org's own division
  std::optional<Occasions> occasions;  ///< acts with a sound date
  /// A record with a fault: counts as nothing in one bound, as satisfying in the other.
  bool is_void = false;

  const Value& at(std::size_t field) const { return fields.at(field); }
};

}  // namespace sipub::ledger
