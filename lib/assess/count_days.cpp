#include "assess/count_days.h"

#include <algorithm>

#include "assess/condition.h"

namespace sipub::assess {
namespace {

/// The days of `days` on which the item happened, as far as they are known: first and last.
std::optional<Period> dated(const Item& item, const schema::FieldPath& dated_by, const Period& days,
                            const Context& context) {
  if (dated_by.empty() && item.record->occasions) {
    const auto first = item.record->occasions->first_within(days);
    if (!first) return std::nullopt;
    return Period{*first, *item.record->occasions->last_within(days)};
  }
  const auto day = date_of(item, dated_by, context);
  if (!day || !days.contains(*day)) return std::nullopt;
  return Period{*day, *day};
}

bool has_date(const Item& item, const schema::FieldPath& dated_by, const Context& context) {
  if (dated_by.empty() && item.record->occasions) return true;
  return date_of(item, dated_by, context).has_value();
}

void add(DayCounts& counts, const Item& item, const schema::Amount& value,
         const schema::FieldPath& dated_by, const Context& context) {
  if (!has_date(item, dated_by, context)) {
    if (item.counts == Truth::perhaps) counts.make_unknown(counts.days());
    return;
  }
  const auto happened = dated(item, dated_by, counts.days(), context);
  if (!happened) return;
  if (dated_by.empty() && item.record->occasions) {
    const Period first{happened->first, happened->first};
    counts.add(*item.record->occasions, amount(value, item, first, context));
    return;
  }
  const Period own =
      item.record->occasions ? item.record->occasions->period : Period{counts.days()};
  counts.add(happened->first, amount(value, item, own, context));
}

}  // namespace

DayCounts count_days(const Records& records, const schema::Amount& amount,
                     const schema::FieldPath& dated_by, const Period& days,
                     const Context& context) {
  DayCounts counts(days);
  for (const Item& item : records.items) add(counts, item, amount, dated_by, context);
  if (records.known(days, context.world)) return counts;
  for (Date day = days.first; day <= days.last; day += std::chrono::days(1))
    if (!records.known({day, day}, context.world)) counts.make_unknown({day, day});
  return counts;
}

std::vector<Range> count_periods(const Records& records, const schema::Amount& amount,
                                 const schema::FieldPath& dated_by,
                                 const std::vector<schema::Condition>& conditions,
                                 const std::vector<Period>& periods, const Context& context) {
  std::vector<Range> counts;
  counts.reserve(periods.size());
  for (const Period& period : periods) {
    const Period past{period.first, std::min(period.last, context.world.as_of())};
    Context at_end = context;
    at_end.period_end = period.last;
    Records in_time = records;
    in_time.items.clear();
    for (const Item& item : records.items) {
      if (has_date(item, dated_by, context) && !dated(item, dated_by, past, context)) continue;
      Item judged = item;
      judged.counts = std::min(item.counts, holds(conditions, item, at_end));
      if (judged.counts != Truth::no)
        in_time.items.push_back(judged);
      else
        rule_out(context.work, item.record, Considered::Why::condition,
                 failing(conditions, item, at_end));
    }
    counts.push_back(count_days(in_time, amount, dated_by, past, at_end).within(past));
  }
  return counts;
}

bool by_period(const std::vector<schema::Condition>& conditions) {
  return std::ranges::any_of(conditions, [](const schema::Condition& condition) {
    return condition.test == schema::Condition::Test::by_period_end ||
           by_period(condition.conditions);
  });
}

}  // namespace sipub::assess
