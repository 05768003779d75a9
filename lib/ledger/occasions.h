#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "base/date.h"

namespace sipub::ledger {

/// The days on which an act happened: once, or so many times a day or an ISO week over a period.
///
/// A weekly figure fills whole ISO weeks only (decision D23). A week counts when all its seven days
/// lie in the period, whatever single days were left out of it; it counts on its last day, so that
/// a window that ends before that Sunday doesn't have it. A week left out day by day counts not.
struct Occasions {
  enum class Rate { once, per_day, per_week };
  Period period;
  Rate rate = Rate::once;
  std::int64_t times = 1;  ///< per day or week, at least 1
  /// Sorted, without duplicates; kept with the ledger (Ledger::arena).
  std::span<const Date> except;

  /// How often it happened within `window`.
  std::int64_t within(const Period& window) const;
  /// The first and the last day of `window` on which it happened; nothing where it did on none.
  std::optional<Date> first_within(const Period& window) const;
  std::optional<Date> last_within(const Period& window) const;

  /// Calls `visit(Date day, std::int64_t times)` for the days of `window` on which it happened, in
  /// their order. Takes time proportional to the days of window and period together.
  template <class Visit>
  void each_day(const Period& window, Visit&& visit) const {
    for (auto day = first_within(window); day; day = first_within({*day + kOneDay, window.last})) {
      visit(*day, times);
    }
  }

 private:
  static constexpr std::chrono::days kOneDay{1};

  /// The days of `window` on which it happens unless they are left out, each the step of `rate`
  /// behind the one before it.
  std::optional<Period> candidates(const Period& window) const;
  std::chrono::days step() const { return std::chrono::days(rate == Rate::per_week ? 7 : 1); }
  bool is_left_out(Date candidate) const;
};

}  // namespace sipub::ledger
