#include "assess/day_counts.h"

namespace sipub::assess {

DayCounts::DayCounts(const Period& days)
    : days_(days),
      counts_(static_cast<std::size_t>(days.days())),
      begun_(static_cast<std::size_t>(days.days())) {}

std::optional<std::size_t> DayCounts::index(Date day) const {
  if (!days_.contains(day)) return std::nullopt;
  return static_cast<std::size_t>((day - days_.first).count());
}

void DayCounts::add(Date day, const Range& amount) {
  const auto at = index(day);
  if (!at) return;
  counts_[*at] = counts_[*at] + amount;
  begun_[*at] = begun_[*at] + amount;
}

void DayCounts::add(const ledger::Occasions& occasions, const Range& amount) {
  const bool weekly = occasions.rate == ledger::Occasions::Rate::per_week;
  occasions.each_day(days_, [&](Date day, std::int64_t) {
    counts_[*index(day)] = counts_[*index(day)] + amount;
    if (const auto first = index(weekly ? day - std::chrono::days(6) : day))
      begun_[*first] = begun_[*first] + amount;
  });
}

void DayCounts::make_unknown(const Period& days) {
  const auto shared = intersect(days, days_);
  if (!shared) return;
  for (Date day = shared->first; day <= shared->last; day += std::chrono::days(1))
    add(day, Range::unknown());
}

Range DayCounts::within(const Period& days) const {
  Range sum = Range::exactly(0);
  const auto shared = intersect(days, days_);
  if (!shared) return sum;
  for (std::size_t at = *index(shared->first); at <= *index(shared->last); ++at)
    sum = sum + counts_[at];
  return sum;
}

Range DayCounts::begun_on(Date day) const {
  const auto at = index(day);
  return at ? begun_[*at] : Range::exactly(0);
}

Filled filled(const Range& count, std::optional<std::int64_t> at_least,
              std::optional<std::int64_t> at_most, Date last_day, Date as_of) {
  if (at_most && count.lower > *at_most) return Filled::no;
  const bool over = last_day < as_of;
  const bool enough = !at_least || count.lower >= *at_least;
  const bool within = !at_most || (count.upper && *count.upper <= *at_most);
  if (enough && within && (over || !at_most)) return Filled::yes;
  if (!over) return Filled::open;
  if (at_least && count.upper && *count.upper < *at_least) return Filled::no;
  return Filled::unknown;
}

}  // namespace sipub::assess
