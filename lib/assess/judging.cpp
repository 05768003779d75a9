#include "assess/judging.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "assess/row_cache.h"

namespace sipub::assess {
namespace {

using schema::Requirement;

/// Whoever a result is about: an org, or a division.
template <class About>
std::string subject(const About& about) {
  return about.org ? about.org->id() : about.division->code;
}

}  // namespace

Date day_judged(const Requirement& requirement, Date as_of) {
  return requirement.window.due ? std::min(as_of, *requirement.window.due) : as_of;
}

bool is_wanted(const Requirement& requirement, const Options& options) {
  return options.requirements.empty() ||
         std::ranges::find(options.requirements, requirement.id) != options.requirements.end();
}

bool is_needed(const Requirement& requirement, const schema::Plan& plan, const Options& options) {
  if (is_wanted(requirement, options)) return true;
  return std::ranges::any_of(plan.requirements, [&](const Requirement& one) {
    return is_wanted(one, options) && looks_at_results(one);
  });
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
  // Rows of places are kept as long as others may be asked about them.
  std::map<const Requirement*, std::atomic<std::size_t>> left;
  for (const Task& task : tasks) ++left[task.requirement];
  const auto work = [&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++) {
      results[i] = result(tasks[i]);
      const Requirement& requirement = *tasks[i].requirement;
      if (--left.at(&requirement) == 0) world_.row_cache().forget(requirement);
    }
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
  run([&](const auto& one) { return is_needed(one, world_.plan(), options_) && graded(one) && !looks_at_results(one); });
  run([&](const auto& one) { return is_needed(one, world_.plan(), options_) && !graded(one); });
  run([&](const auto& one) { return is_wanted(one, options_) && looks_at_results(one); });
}

std::vector<Result> Judging::results(ResultsByOwner known) {
  known_ = std::move(known);
  run_all();
  std::vector<Result> results;
  for (const Requirement& one : world_.plan().requirements)
    if (is_wanted(one, options_)) std::ranges::move(by_requirement_[&one], std::back_inserter(results));
  return results;
}

ResultsByOwner Judging::results_of_part(std::set<const Requirement*>& unresolved) {
  ResultsByOwner results;
  const auto go = [&](const Requirement& one) {
    for (Owner& owner : owners_of(one, world_, area_, day_judged(one, world_.as_of()))) {
      if (owner.division != &area_) continue;
      const Task task{&one, std::move(owner)};
      world_.forget_questions();
      Result made = result(task);
      if (world_.was_asked_outside()) {
        unresolved.insert(&one);
        continue;
      }
      results[&one].emplace(subject(task.owner), made);
      by_requirement_[&one].push_back(std::move(made));
    }
  };
  const auto has_open_twin = [&](const Requirement& one) {
    return std::ranges::any_of(one.same_as, [&](const auto& twin) {
      return unresolved.contains(world_.plan().find(twin.second));
    });
  };
  for (const bool duplicates : {false, true}) {
    for (const Requirement& one : world_.plan().requirements) {
      if (one.same_as.empty() == duplicates || !is_needed(one, world_.plan(), options_) || unresolved.contains(&one)) continue;
      if (looks_at_results(one) || has_open_twin(one))
        unresolved.insert(&one);
      else
        go(one);
    }
  }
  return results;
}

Result Judging::explain(const Requirement& requirement, const Owner& owner, Working& work) {
  if (looks_at_results(requirement) && facts_.empty()) run_all();
  const auto facts = facts_.find(&requirement);
  return result_of(requirement, owner, world_, nullptr,
                   facts == facts_.end() ? nullptr : &facts->second, options_.evidence_limit,
                   &work);
}

Result Judging::result(const Task& task) {
  if (const auto known = known_.find(task.requirement); known != known_.end()) {
    const auto found = known->second.find(subject(task.owner));
    if (found != known->second.end()) return std::move(found->second);
  }
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
  const auto twin = std::ranges::find_if(found->second, [&](const Result& one) {
    return one.division == task.owner.division && one.org == task.owner.org;
  });
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
