#include "report/fortnight.h"

#include <algorithm>
#include <vector>

#include "assess/periods.h"

namespace sipub::report {
namespace {

std::vector<Period> periods(const schema::Plan& plan, Date last) {
  const schema::Requirement& requirement = plan.requirements[plan.report->requirement];
  return assess::cut(plan.report->every, {requirement.window.from, last}, plan.calendar);
}

/// Far enough that any period that begins by `day` has ended.
Date horizon(const schema::Plan& plan, Date day) {
  constexpr int kMonth = 31;
  return day + std::chrono::days(kMonth + 7 * plan.report->every.length);
}

}  // namespace

std::optional<Fortnight> fortnight_of(const schema::Plan& plan, Date day) {
  if (!plan.report) return std::nullopt;
  int number = 0;
  for (const Period& period : periods(plan, horizon(plan, day))) {
    ++number;
    if (period.contains(day)) return Fortnight{number, period};
  }
  return std::nullopt;
}

std::optional<Fortnight> fortnight(const schema::Plan& plan, int number) {
  if (!plan.report || number < 1) return std::nullopt;
  constexpr int kMonth = 31;
  const Date from = plan.requirements[plan.report->requirement].window.from;
  const Date last = from + std::chrono::days(number * std::max(kMonth, plan.report->every.length));
  const std::vector<Period> all = periods(plan, last);
  const auto index = static_cast<std::size_t>(number - 1);
  if (index >= all.size()) return std::nullopt;
  return Fortnight{number, all[index]};
}

}  // namespace sipub::report
