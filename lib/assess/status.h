#pragma once

#include <string_view>

#include "base/language.h"

namespace sipub::assess {

/// The answer for one requirement and one that owes it (design: words). In order of severity
/// for results of several parts: not_met, undetermined, pending, met_late, met.
enum class Status {
  met,
  met_late,
  pending,
  not_due,
  not_met,
  undetermined,
  not_graded,
  not_applicable
};

std::string_view name(Status status);  ///< `met-late`
std::optional<Status> parse_status(std::string_view name);
const Words& label(Status status);
/// The worse of two parts.
Status worse(Status a, Status b);

}  // namespace sipub::assess
