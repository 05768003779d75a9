#pragma once

#include <cstdint>
#include <string>

#include "base/date.h"
#include "base/language.h"
#include "bench/corpus/random.h"
#include "schema/regions.h"

namespace sipub::bench {

/// Who keeps a ledger, for which year, and how it is written. All figures and titles are invented.
struct Office {
  const schema::Division* division = nullptr;
  const schema::Division* above = nullptr;  ///< null at the top
  std::size_t level = 0;                    ///< 0 province, 1 city, 2 county
  bool leaf = false;
  std::string role;  ///< `hrss` or `agency`
  int year = 0;
  Language language = Language::zh_hans;

  bool hrss() const { return role == "hrss"; }
  std::string id() const { return division->code + '-' + role; }
  std::string partner() const { return division->code + "-hrss"; }
  std::string name() const;
  /// First and last day on which it has something to record.
  Date first() const { return year == 2014 ? make_date(2014, 8, 1) : make_date(year, 1, 1); }
  Date last() const { return year == 2014 ? make_date(2014, 12, 31) : make_date(year, 6, 30); }
  Date any_day(Random& random, int before_last = 0) const;
  std::string say(const Words& words) const { return words.in(language); }
};

inline std::string Office::name() const {
  const auto& where = division->name.in(language);
  if (language == Language::en)
    return where + (hrss() ? " HRSS Bureau" : " Social Insurance Agency");
  return where + say(hrss() ? Words{"人力资源和社会保障局", "人力資源和社會保障局", ""}
                            : Words{"社会保险基金管理局", "社會保險基金管理局", ""});
}

inline Date Office::any_day(Random& random, int before_last) const {
  const auto days = (last() - first()).count() - before_last;
  return first() + std::chrono::days(random.between(0, days));
}

}  // namespace sipub::bench
