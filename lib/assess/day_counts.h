#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "assess/roll_up.h"
#include "base/date.h"
#include "ledger/record.h"

namespace sipub::assess {

/// How much was done on each day of a period: at least, and at most.
class DayCounts {
 public:
  /// Nothing on any day.
  explicit DayCounts(const Period& days);

  /// Adds `amount` on each day on which an act happened (decision D23). Days outside are left out.
  void add(const ledger::Occasions& occasions, const Range& amount);
  void add(Date day, const Range& amount);
  /// Nobody says how much was done on these days: any amount may be.
  void make_unknown(const Period& days);

  const Period& days() const { return days_; }
  /// The sum over those of the days that are held here.
  Range within(const Period& days) const;
  /// What began on a day: a weekly figure fills its week from Monday on, though it counts on
  /// Sunday.
  Range begun_on(Date day) const;

 private:
  std::optional<std::size_t> index(Date day) const;

  Period days_;
  std::vector<Range> counts_;  ///< one a day
  std::vector<Range> begun_;   ///< likewise
};

/// Whether a period has what it needs. `open`: it isn't over on the as-of date, and not full yet.
enum class Filled { yes, no, unknown, open };

/// A count is what it should be from `at_least` to `at_most` (none = no limit). A period is under
/// way up to the end of its last day: that day's acts may be still to come (reading A5).
Filled filled(const Range& count, std::optional<std::int64_t> at_least,
              std::optional<std::int64_t> at_most, Date last_day, Date as_of);

}  // namespace sipub::assess
