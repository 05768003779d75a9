#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assess/assessment.h"
#include "report/frame.h"

namespace sipub::report {

/// One result at the end of a period and at the end of the one before.
struct Progress {
  const assess::Result* now = nullptr;
  const assess::Result* before = nullptr;  ///< null where there was none

  /// Met or met late now, and not before.
  bool is_newly_met() const;
  /// The same part before; null where there was none.
  const assess::PartResult* part_before(const assess::PartResult& part) const;
};

/// The results that an org answers for: its own, and those of its division that its role owes.
/// Duplicates and what does not apply to it are left out. `org` stands under the code in force.
std::vector<Progress> progress_of(const schema::Org& org, const assess::Assessment& now,
                                  const assess::Assessment& before);

/// Under the code that carries on its division's on the day.
schema::Org in_force(const schema::Plan& plan, schema::Org org, Date day);

}  // namespace sipub::report
