#include "assess/judging.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace sipub::assess {
namespace {

using schema::Requirement;

/// Whoever a result is about: an org, or a division.
std::string subject(const Result& result) {
  return result.org ? result.org->id() : result.division->code;
}

}  // namespace

Date day_judged(const Requirement& requirement, Date as_of) {
  return requirement.window.due ? std::min(as_of, *requirement.window.due) : as_of;
}

bool Judging::is_wanted(const Requirement& requirement) const {
  return options_.requirements.empty() ||
         std::ranges::find(options_.requirements, requirement.id) != options_.requirements.end();
}

/// Evaluates every requirement that `wanted` says, on as many threads as were asked for.
template <class Wanted>
void Judging::run(Wanted&& wanted) {
  std::vector<Task> tasks;
  for (const Requirement& one : world_.plan().requirements) {
    if (!wanted(one)) continue;
    for (Owner& owner : owners_of(one, world_, area_, day_judged(one, world_.as_of())))
      tasks.push_back({&one, std::move(owner)});
    if (looks_at_results(one)) gather_facts(one);
  }
  std::vector<Result> results(tasks.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++) results[i] = result(tasks[i]);
  };
  const std::size_t helpers =
      std::min<std::size_t>(std::max(1u, options_.jobs), std::max<std::size_t>(1, tasks.size())) -
      1;
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back(work);
    work();
  }
  for (Result& one : results) by_requirement_[one.requirement].push_back(std::move(one));
}

/// Duplicates after their twins, and what looks at other results last.
void Judging::run_all() {
  const auto graded = [](const Requirement& one) { return one.same_as.empty(); };
  const bool all = std::ranges::any_of(world_.plan().requirements, [&](const auto& one) {
    return is_wanted(one) && looks_at_results(one);
  });
  run([&](const auto& one) {
    return (all || is_wanted(one)) && graded(one) && !looks_at_results(one);
  });
  run([&](const auto& one) { return (all || is_wanted(one)) && !graded(one); });
  run([&](const auto& one) { return is_wanted(one) && looks_at_results(one); });
}

std::vector<Result> Judging::results() {
  run_all();
  std::vector<Result> results;
  for (const Requirement& one : world_.plan().requirements)
    if (is_wanted(one)) std::ranges::move(by_requirement_[&one], std::back_inserter(results));
  return results;
}

Result Judging::explain(const Requirement& requirement, const Owner& owner, Working& work) {
  if (looks_at_results(requirement) && facts_.empty()) run_all();
  const auto facts = facts_.find(&requirement);
  return result_of(requirement, owner, world_, nullptr,
                   facts == facts_.end() ? nullptr : &facts->second, options_.evidence_limit,
                   &work);
}

Result Judging::result(const Task& task) const {
  const auto facts = facts_.find(task.requirement);
  return result_of(*task.requirement, task.owner, world_, twin_of(task),
                   facts == facts_.end() ? nullptr : &facts->second, options_.evidence_limit);
}

/// The twin's result for the same one, if it has been found out.
const Result* Judging::twin_of(const Task& task) const {
  const auto& same_as = task.requirement->same_as;
  const auto id = same_as.find(task.owner.division->level);
  if (id == same_as.end()) return nullptr;
  const auto found = by_requirement_.find(world_.plan().find(id->second));
  if (found == by_requirement_.end()) return nullptr;
  const std::string wanted = task.owner.org ? task.owner.org->id() : task.owner.division->code;
  const auto twin = std::ranges::find(found->second, wanted, subject);
  return twin == found->second.end() ? nullptr : &*twin;
}

/// The results that count, as they stood on the day that `requirement` is judged.
void Judging::gather_facts(const Requirement& requirement) {
  auto& facts = facts_[&requirement];
  const Date day = day_judged(requirement, world_.as_of());
  for (const Requirement& one : world_.plan().requirements)
    if (one.graded())
      for (const Result& result : by_requirement_[&one])
        if (result.binding) facts.push_back(result_fact(result, day, world_.as_of()));
}

}  // namespace sipub::assess
