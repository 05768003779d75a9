#include "report/course.h"

#include <algorithm>

#include "report/figures.h"
#include "report/names.h"
#include "report/trend.h"

namespace sipub::report {
namespace {

constexpr int kFortnight = 14;

/// The first graded figure that is a share.
std::optional<Share> share_of(const assess::Result& result) {
  for (const assess::PartResult& part : result.parts) {
    if (part.advisory) continue;
    if (const auto share = report::share_of(part)) return share;
  }
  return {};
}

const std::string& part_of(const schema::Requirement& requirement) {
  return requirement.stage.empty() ? requirement.group : requirement.stage;
}

}  // namespace

Course::Course(const schema::Plan& plan, const Wording& wording) : plan_(plan), wording_(wording) {}

bool Course::is_drawn(const std::string& requirement) const {
  const auto& courses = wording_.courses(plan_.id);
  return std::any_of(courses.begin(), courses.end(), [&](const CourseWords& words) {
    return std::find(words.requirements.begin(), words.requirements.end(), requirement) !=
           words.requirements.end();
  });
}

/// From its first day to the first day of the course that is not before its last one.
bool Course::is_time_of(const schema::Requirement& requirement, Date day) const {
  if (day < requirement.window.from) return false;
  const bool ended_before =
      !days_.empty() && requirement.window.due && days_.back() >= *requirement.window.due;
  return !ended_before;
}

void Course::add(const assess::Assessment& assessment) {
  const std::size_t day = days_.size();
  for (const assess::Result& result : assessment.results) {
    if (!counts(result)) continue;
    const schema::Requirement& requirement = *result.requirement;
    std::vector<Counts>& part = parts_[part_of(requirement)];
    part.resize(day + 1);
    part[day].add(result.status);
    if (!is_drawn(requirement.id) || !is_time_of(requirement, assessment.as_of)) continue;
    Figures& figures = figures_[{requirement.id, owner_id(result)}];
    figures.resize(day + 1);
    figures[day] = share_of(result);
  }
  days_.push_back(assessment.as_of);
  last_ = &assessment;
}

std::vector<Counts> Course::of_part(const std::string& id) const {
  const auto found = parts_.find(id);
  std::vector<Counts> all = found == parts_.end() ? std::vector<Counts>() : found->second;
  all.resize(days_.size());
  return all;
}

std::vector<OwnerCourse> Course::of_owners(const CourseWords& words) const {
  std::vector<OwnerCourse> owners;
  if (last_ == nullptr) return owners;
  std::map<std::string, std::size_t> places;
  for (const assess::Result& result : last_->results) {
    const auto wanted =
        std::find(words.requirements.begin(), words.requirements.end(), result.requirement->id);
    if (wanted == words.requirements.end() || !counts(result)) continue;
    const auto known = figures_.find({result.requirement->id, owner_id(result)});
    if (known == figures_.end()) continue;
    if (std::none_of(known->second.begin(), known->second.end(),
                     [](const auto& share) { return share.has_value(); })) {
      continue;
    }
    const auto [place, is_new] = places.try_emplace(owner_id(result), owners.size());
    if (is_new) {
      owners.push_back(
          {&result, std::vector<Figures>(words.requirements.size(), Figures(days_.size()))});
    }
    const auto index = static_cast<std::size_t>(wanted - words.requirements.begin());
    Figures& figures = owners[place->second].figures[index];
    figures = known->second;
    figures.resize(days_.size());
  }
  return owners;
}

std::vector<Date> course_days(const schema::Plan& plan, Date as_of) {
  const Period whole = plan.whole();
  return trend_days(whole.first, std::min(as_of, whole.last), kFortnight);
}

}  // namespace sipub::report
