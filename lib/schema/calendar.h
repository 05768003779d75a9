#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/language.h"

namespace sipub::schema {

/// Working days of a country, from the notices of its government.
class Calendar {
 public:
  std::string id;
  Words label;
  int first_year = 0;
  int last_year = 0;
  std::vector<std::chrono::weekday> weekend;  ///< at most six
  std::vector<Date> off;                      ///< sorted
  std::vector<Date> working;                  ///< sorted: weekend days worked

  void index();  ///< call once after filling, for `after` to be quick

  bool covers(Date day) const;
  /// Outside the covered years weekends alone are days off.
  bool is_working_day(Date day) const;
  /// The last day of a limit of `days` working days after `start` (the start is not counted);
  /// `start` itself for 0 and less. Not past the end of the year 9999.
  Date after(Date start, std::int64_t days) const;

 private:
  Date count_on(Date start, std::int64_t days) const;

  /// Working days from the first covered day on, up to each covered day itself.
  std::vector<std::int32_t> worked_;
};

}  // namespace sipub::schema
