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

std::optional<Period> period_under_way(const schema::CadenceMeasure& cadence,
                                       const assess::Result& result, const schema::Plan& plan,
                                       Date day) {
  const auto& window = result.requirement->window;
  const Period whole{window.from, window.due.value_or(plan.whole().last)};
  for (const Period& period : assess::cut(cadence.every, whole, plan.calendar)) {
    if (period.contains(day)) return period;
  }
  return {};
}

}  // namespace

std::vector<DueItem> due_items(const assess::Assessment& assessment, int within_days) {
  const Period ahead{assessment.as_of, assessment.as_of + std::chrono::days(within_days)};
  std::vector<DueItem> items;
  for (const auto& result : assessment.results) {
    if (!is_open(result)) continue;
    if (const auto* cadence = cadence_of(result.requirement->measure.get())) {
      const auto period = period_under_way(*cadence, result, *assessment.plan, assessment.as_of);
      if (period && ahead.contains(period->last)) items.push_back({period->last, &result, period});
    } else if (result.due && ahead.contains(*result.due)) {
      items.push_back({*result.due, &result, {}});
    }
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const DueItem& a, const DueItem& b) { return a.day < b.day; });
  return items;
}

}  // namespace sipub::report
