#include "cmd/result_filter.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.h"
#include "report/figures.h"

namespace sipub::cmd {
namespace {

template <class Range, class Value>
bool contains(const Range& range, const Value& value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

std::vector<std::size_t> levels_of(const schema::Plan& plan,
                                   const std::vector<std::string>& lists) {
  const auto& all = plan.regions.levels;
  std::vector<std::size_t> levels;
  for (const auto& name : split_at_commas(lists)) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const schema::Level& level) {
      return level.id == name || level.label.zh_hans == name || level.label.zh_hant == name ||
             level.label.en == name;
    });
    if (found == all.end()) {
      std::vector<std::string> known;
      for (const auto& level : all) known.push_back(level.id);
      throw Failure(unknown_word("--level", name, known));
    }
    levels.push_back(static_cast<std::size_t>(found - all.begin()));
  }
  return levels;
}

/// Under the code that each org's division has on the as-of date.
std::vector<schema::Org> orgs_of(const assess::Assessment& assessment,
                                 const std::vector<std::string>& lists) {
  const auto& plan = *assessment.plan;
  std::vector<schema::Org> orgs;
  for (const auto& id : split_at_commas(lists)) {
    auto org = plan.orgs.find(id, plan.regions);
    if (!org) {
      throw Failure(Words{fmt::format("名册中没有单位 {}。", id),
                          fmt::format("名冊中沒有單位 {}。", id),
                          fmt::format("The register has no office {}.", id)});
    }
    if (const auto* division = plan.regions.find(org->division)) {
      org->division = plan.regions.on(*division, assessment.as_of).code;
    }
    orgs.push_back(std::move(*org));
  }
  return orgs;
}

bool is_about(const assess::Result& result, const schema::Org& org) {
  if (result.org) return result.org->id() == org.id();
  return result.division != nullptr && result.division->code == org.division;
}

}  // namespace

void declare(Declare& declare, FilterOptions& options) {
  declare.repeated("--status", options.statuses, "STATUS",
                   {"只列出这种结论，如 not-met；可重复", "只列出這種結論，如 not-met；可重複",
                    "show results of this status only, such as not-met; repeatable"});
  declare.repeated(
      "--org", options.orgs, "ORG",
      {"只列出这个单位，如 440400-hrss；可重复", "只列出這個單位，如 440400-hrss；可重複",
       "show this office only, such as 440400-hrss; repeatable"});
  declare.repeated("--level", options.levels, "LEVEL",
                   {"只列出这一层级，如 city；可重复", "只列出這一層級，如 city；可重複",
                    "show this level only, such as city; repeatable"});
}

std::vector<assess::Status> statuses_of(const std::string& option,
                                        const std::vector<std::string>& lists) {
  std::vector<assess::Status> statuses;
  for (const auto& name : split_at_commas(lists)) {
    const auto status = assess::parse_status(name);
    if (!status) {
      std::vector<std::string> known;
      for (const auto one : report::kStatuses) known.emplace_back(assess::name(one));
      throw Failure(unknown_word(option, name, known));
    }
    statuses.push_back(*status);
  }
  return statuses;
}

void filter(assess::Assessment& assessment, const FilterOptions& options) {
  const auto statuses = statuses_of("--status", options.statuses);
  const auto levels = levels_of(*assessment.plan, options.levels);
  const auto orgs = orgs_of(assessment, options.orgs);
  if (statuses.empty() && levels.empty() && orgs.empty()) return;
  std::erase_if(assessment.results, [&](const assess::Result& result) {
    const bool is_wanted =
        (statuses.empty() || contains(statuses, result.status)) &&
        (levels.empty() || (result.division && contains(levels, result.division->level))) &&
        (orgs.empty() || std::any_of(orgs.begin(), orgs.end(), [&](const schema::Org& org) {
           return is_about(result, org);
         }));
    return !is_wanted;
  });
  assessment.summary = assess::summary_of(assessment.results);
}

}  // namespace sipub::cmd
