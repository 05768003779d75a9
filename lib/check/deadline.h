#pragma once

#include <functional>
#include <vector>

#include "check/rule.h"

namespace sipub::check {

/// A date that is after the one it should not be after.
struct LateDate {
  Span span;
  const schema::FieldShape* field;
  Date value;
  const schema::FieldShape* other;
  Date other_value;
  /// How the other date came about: so many working days after a date, and the plan's word for
  /// them; empty where it was written.
  Words limit = {};
  /// False where the limit was counted in working days of a year that the calendar doesn't have.
  bool certain = true;

  /// field, value, other, other_value, limit
  std::vector<Argument> arguments() const;
};

/// Calls `see` for every date that breaks a constraint of kind `late`.
void each_late(const Subject& subject, const std::function<void(const LateDate&)>& see);

}  // namespace sipub::check
