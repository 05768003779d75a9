#include "assess/period_names.h"

namespace sipub::assess {

Words day_name(Date day) {
  return {format_long(day, Language::zh_hans), format_long(day, Language::zh_hant),
          format_long(day, Language::en)};
}

Words period_name(const Period& period) {
  const Words first = day_name(period.first);
  if (period.first == period.last) return first;
  const Words last = day_name(period.last);
  return {first.zh_hans + "至" + last.zh_hans, first.zh_hant + "至" + last.zh_hant,
          first.en + " to " + last.en};
}

std::vector<Words> period_names(const std::vector<Period>& periods) {
  std::vector<Words> names;
  names.reserve(periods.size());
  for (const Period& period : periods) names.push_back(period_name(period));
  return names;
}

Words month_name(Month month) {
  return {format_long(month, Language::zh_hans), format_long(month, Language::zh_hant),
          format_long(month, Language::en)};
}

}  // namespace sipub::assess
