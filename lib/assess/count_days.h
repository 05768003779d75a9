#pragma once

#include "assess/day_counts.h"
#include "assess/selection.h"

namespace sipub::assess {

/// What the records found come to on each of `days`, none of which may lie after the as-of date: by
/// the act's own days, or by the date at `dated_by`. Days that an org asked hasn't recorded are
/// unknown; so are all days where a record that may count has no date.
DayCounts count_days(const Records& records, const schema::Amount& amount,
                     const schema::FieldPath& dated_by, const Period& days, const Context& context);

/// The same by period, for conditions that look at the period's end: a record counts in a period
/// where `conditions` hold with that period's last day.
std::vector<Range> count_periods(const Records& records, const schema::Amount& amount,
                                 const schema::FieldPath& dated_by,
                                 const std::vector<schema::Condition>& conditions,
                                 const std::vector<Period>& periods, const Context& context);

/// Whether one of the conditions looks at the period's end.
bool by_period(const std::vector<schema::Condition>& conditions);

}  // namespace sipub::assess
