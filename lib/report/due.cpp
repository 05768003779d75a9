#include "report/due.h"

#include <algorithm>
#include <variant>

#include "assess/periods.h"
#include "report/grouping.h"

namespace sipub::report {
namespace {

using assess::Status;

bool is_open(const assess::Result& result) {
  if (!counts(result)) return false;
  return result.status == Status::pending || result.status == Status::not_due ||
         result.status == Status::not_met || result.status == Status::undetermined;
}

/// The cadence by which a measure is owed again and again; null where it isn't.
const schema::CadenceMeasure* cadence_of(const schema::Measure* measure) {
  if (measure == nullptr) return nullptr;
  if (const auto* cadence = std::get_if<schema::CadenceMeasure>(&measure->kind)) return cadence;
  if (const auto* all = std::get_if<schema::AllOfMeasure>(&measure->kind)) {
    for (const auto& part : all->parts) {
      if (const auto* cadence = cadence_of(part.get())) return cadence;
    }
  }
  return nullptr;
}

bool is_daily(const schema::Every& every) {
  return every.unit == schema::Every::Unit::day || every.unit == schema::Every::Unit::working_day ||
         every.unit == schema::Every::Unit::rolling_days;
}

/// Whether the period under way is full already.
bool is_full(const assess::Result& result) {
  return result.status != Status::not_due && !result.parts.empty() &&
         std::none_of(result.parts.begin(), result.parts.end(),
                      [](const assess::PartResult& part) { return part.open; });
}

/// The periods that end within `ahead`: the one under way, unless it is full, and those behind it;
/// of what is owed day by day the first one stands for all.
void add_periods(const schema::CadenceMeasure& cadence, const assess::Result& result,
                 const schema::Plan& plan, const Period& ahead, std::vector<DueItem>& items) {
  const auto& window = result.requirement->window;
  const Period whole{window.from, window.due.value_or(plan.whole().last)};
  for (const Period& period : assess::cut(cadence.every, whole, plan.calendar)) {
    if (!ahead.contains(period.last)) continue;
    if (period.contains(ahead.first) && is_full(result)) continue;
    items.push_back({period.last, &result, period});
    if (is_daily(cadence.every)) return;
  }
}

}  // namespace

std::vector<DueItem> due_items(const assess::Assessment& assessment, int within_days) {
  const Period ahead{assessment.as_of, assessment.as_of + std::chrono::days(within_days)};
  std::vector<DueItem> items;
  for (const auto& result : assessment.results) {
    if (!is_open(result)) continue;
    if (const auto* cadence = cadence_of(result.requirement->measure.get())) {
      add_periods(*cadence, result, *assessment.plan, ahead, items);
    } else if (result.due && ahead.contains(*result.due)) {
      items.push_back({*result.due, &result, {}});
    }
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const DueItem& a, const DueItem& b) { return a.day < b.day; });
  return items;
}

}  // namespace sipub::report
