#pragma once

#include <vector>

#include "base/date.h"
#include "base/language.h"

namespace sipub::assess {

/// `2014年10月1日`, `1 October 2014`.
Words day_name(Date day);
/// A day, or `2014年9月29日至2014年10月5日`, `29 September 2014 to 5 October 2014`.
Words period_name(const Period& period);
std::vector<Words> period_names(const std::vector<Period>& periods);
Words month_name(Month month);

}  // namespace sipub::assess
