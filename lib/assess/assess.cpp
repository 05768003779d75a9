#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "assess/assessment.h"
#include "assess/result.h"
#include "base/failure.h"

namespace sipub::assess {
namespace {

using schema::Division;
using schema::Requirement;

struct Task {
  const Requirement* requirement = nullptr;
  Owner owner;
};

/// The smallest division that holds all ledgers; the topmost where there are none.
const Division* common_division(const std::vector<ledger::Ledger>& ledgers, const World& world) {
  const Division* common = nullptr;
  for (const ledger::Ledger& ledger : ledgers) {
    const Division* own = world.plan().regions.find(ledger.org.division);
    if (own == nullptr) continue;
    const Division* division = &world.now(*own);
    if (common == nullptr) common = division;
    while (common != nullptr && !world.within(*division, *common)) common = world.above(*common);
    if (common == nullptr) break;
  }
  if (common != nullptr) return common;
  const auto& all = world.plan().regions.divisions;
  const auto top = std::ranges::find(all, true, [](const Division& d) { return d.parent.empty(); });
  return top == all.end() ? nullptr : &*top;
}

const Division& area_of(const Options& options, const std::vector<ledger::Ledger>& ledgers,
                        const World& world) {
  const Division* area = options.area.empty() ? common_division(ledgers, world)
                                              : world.plan().regions.find(options.area);
  if (area == nullptr) {
    throw Failure({"行动方案的行政区划中没有“" + options.area + "”。",
                   "行動方案的行政區劃中沒有“" + options.area + "”。",
                   "The plan's regions have no division “" + options.area + "”."});
  }
  return world.now(*area);
}

Date day_judged(const Requirement& requirement, Date as_of) {
  return requirement.window.due ? std::min(as_of, *requirement.window.due) : as_of;
}

/// Whoever a result is about: an org, or a division.
std::string subject(const Result& result) {
  return result.org ? result.org->id() : result.division->code;
}

class Run {
 public:
  Run(const World& world, const Division& area, const Options& options)
      : world_(world), area_(area), options_(options) {}

  std::vector<Result> results() {
    const auto graded = [](const Requirement& one) { return one.same_as.empty(); };
    const bool all = std::ranges::any_of(world_.plan().requirements, [&](const auto& one) {
      return is_wanted(one) && looks_at_results(one);
    });
    run([&](const auto& one) {
      return (all || is_wanted(one)) && graded(one) && !looks_at_results(one);
    });
    run([&](const auto& one) { return (all || is_wanted(one)) && !graded(one); });
    run([&](const auto& one) { return is_wanted(one) && looks_at_results(one); });

    std::vector<Result> results;
    for (const Requirement& one : world_.plan().requirements)
      if (is_wanted(one)) std::ranges::move(by_requirement_[&one], std::back_inserter(results));
    return results;
  }

 private:
  bool is_wanted(const Requirement& requirement) const {
    return options_.requirements.empty() ||
           std::ranges::find(options_.requirements, requirement.id) != options_.requirements.end();
  }

  /// Evaluates every requirement that `wanted` says, on as many threads as were asked for.
  template <class Wanted>
  void run(Wanted&& wanted) {
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

  Result result(const Task& task) const {
    const auto facts = facts_.find(task.requirement);
    return result_of(*task.requirement, task.owner, world_, twin_of(task),
                     facts == facts_.end() ? nullptr : &facts->second, options_.evidence_limit);
  }

  /// The twin's result for the same one, if it has been found out.
  const Result* twin_of(const Task& task) const {
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
  void gather_facts(const Requirement& requirement) {
    auto& facts = facts_[&requirement];
    const Date day = day_judged(requirement, world_.as_of());
    for (const Requirement& one : world_.plan().requirements)
      if (one.graded())
        for (const Result& result : by_requirement_[&one])
          if (result.binding) facts.push_back(result_fact(result, day, world_.as_of()));
  }

  const World& world_;
  const Division& area_;
  const Options& options_;
  std::map<const Requirement*, std::vector<Result>> by_requirement_;
  std::map<const Requirement*, std::vector<ResultFact>> facts_;
};

}  // namespace

Summary summary_of(const std::vector<Result>& results) {
  Summary summary;
  for (const Result& result : results)
    if (result.binding && result.same_as.empty()) ++summary.counts[result.status];
  return summary;
}

Assessment assess(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                  const std::vector<LedgerFact>& facts, const Options& options) {
  const World world(plan, ledgers, facts, options.as_of);
  const Division& area = area_of(options, ledgers, world);
  Assessment assessment;
  assessment.plan = &plan;
  assessment.as_of = options.as_of;
  assessment.area = &area;
  assessment.inputs = facts;
  std::ranges::stable_sort(assessment.inputs, {}, [](const LedgerFact& fact) {
    return std::string_view(fact.ledger->file);
  });
  assessment.results = Run(world, area, options).results();
  assessment.summary = summary_of(assessment.results);
  return assessment;
}

}  // namespace sipub::assess
