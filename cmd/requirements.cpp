#include "cmd/requirements.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.h"
#include "base/spelling.h"
#include "base/text.h"
#include "cmd/declare.h"

namespace sipub::cmd {
namespace {

Failure no_such_requirement(const schema::Plan& plan, const std::string& name) {
  std::vector<std::string> known;
  for (const auto& requirement : plan.requirements) known.push_back(requirement.id);
  if (const auto near = nearest(name, known)) {
    return Failure(
        Words{fmt::format("行动方案里没有“{}”这项任务；是不是“{}”？", name, *near),
              fmt::format("行動方案裏沒有“{}”這項任務；是不是“{}”？", name, *near),
              fmt::format("The plan has no requirement \"{}\". Did you mean \"{}\"?", name,
                          *near)});
  }
  return Failure(Words{
      fmt::format("行动方案里没有“{}”这项任务；用 sipub schema show {} 查看全部任务。", name,
                  plan.id),
      fmt::format("行動方案裏沒有“{}”這項任務；用 sipub schema show {} 查看全部任務。", name,
                  plan.id),
      fmt::format("The plan has no requirement \"{}\". All of them: sipub schema show {}", name,
                  plan.id)});
}

}  // namespace

const schema::Requirement* find_requirement(const schema::Plan& plan, const std::string& name) {
  const auto& all = plan.requirements;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& requirement) {
    return lower_case(requirement.id) == lower_case(name);
  });
  return found == all.end() ? nullptr : &*found;
}

const schema::Requirement& requirement_named(const schema::Plan& plan, const std::string& name) {
  const auto* requirement = find_requirement(plan, name);
  if (requirement == nullptr) throw no_such_requirement(plan, name);
  return *requirement;
}

std::vector<std::string> requirement_ids(const schema::Plan& plan,
                                         const std::vector<std::string>& lists) {
  std::vector<std::string> ids;
  for (const auto& name : split_at_commas(lists)) ids.push_back(requirement_named(plan, name).id);
  return ids;
}

}  // namespace sipub::cmd
