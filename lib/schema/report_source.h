#pragma once

#include <cstddef>
#include <optional>

#include "schema/measure.h"

namespace sipub::schema {

/// Which requirement asks for a periodical report, and where the ledgers keep what an office says
/// in it itself.
struct ReportSource {
  std::size_t requirement = 0;   ///< index in Plan::requirements
  std::size_t section = 0;       ///< of the reports' records
  Every every;                   ///< how the requirement cuts the periods
  std::size_t practices = 0;     ///< field of the record: list of texts, what worked
  std::size_t difficulties = 0;  ///< field of the record: list of texts, what was difficult
};

}  // namespace sipub::schema
