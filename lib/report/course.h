#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/document.h"
#include "report/grouping.h"
#include "report/wording.h"

namespace sipub::report {

/// How one who owes some requirements stood with each of them, day by day.
struct OwnerCourse {
  const assess::Result* any = nullptr;  ///< of the last day, for the name
  /// By requirement as CourseWords has them, then by day. None: nothing was known, or it was not
  /// the requirement's time.
  std::vector<std::vector<std::optional<Share>>> figures;
};

/// How everything stood on some days: what the scorecard draws over time.
class Course {
 public:
  /// Both must outlive it.
  Course(const schema::Plan& plan, const Wording& wording);

  /// Takes the assessment of one more day, a later one each time. Only the last one must outlive
  /// the course.
  void add(const assess::Assessment& assessment);

  const std::vector<Date>& days() const { return days_; }
  /// Of a stage or group, by its id: how many results had which status, for each day.
  std::vector<Counts> of_part(const std::string& id) const;
  /// Those who owe the requirements of one of Wording::courses and of whom any figure was known,
  /// in the assessment's order.
  std::vector<OwnerCourse> of_owners(const CourseWords& words) const;

 private:
  using Key = std::pair<std::string, std::string>;  ///< requirement and owner
  using Figures = std::vector<std::optional<Share>>;

  bool is_drawn(const std::string& requirement) const;
  bool is_time_of(const schema::Requirement& requirement, Date day) const;

  const schema::Plan& plan_;
  const Wording& wording_;
  std::vector<Date> days_;
  std::map<std::string, std::vector<Counts>> parts_;
  std::map<Key, Figures> figures_;
  const assess::Assessment* last_ = nullptr;
};

/// The days that a course up to a day is made of: the ends of its fortnights from the plan's first
/// day on, and the day itself, but none past the plan's end. None where the plan hasn't begun.
std::vector<Date> course_days(const schema::Plan& plan, Date as_of);

}  // namespace sipub::report
