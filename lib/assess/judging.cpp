#include "assess/judging.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

#include "assess/row_cache.h"

namespace sipub::assess {
namespace {

using schema::Requirement;

/// Whoever it is who owes: an org, or a division.
const std::string& subject(const Owner& owner) {
  return owner.source != nullptr ? owner.source->id : owner.division->code;
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

/// A requirement's results, judged one after the other by whoever has time.
struct Judging::Batch {
  const Requirement* requirement = nullptr;
  std::vector<Result>* results = nullptr;
  std::once_flag prepared = {};
  std::vector<Owner> owners = {};                      ///< as `results`
  std::unordered_map<std::string, Result> known = {};  ///< by subject
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> done = 0;
};

/// Evaluates every requirement that `wanted` says, on as many threads as were asked for.
template <class Wanted>
void Judging::run(Wanted&& wanted) {
  std::deque<Batch> batches;
  for (const Requirement& one : world_.plan().requirements) {
    if (!wanted(one)) continue;
    batches.emplace_back(&one, &by_requirement_[&one]);
    known_[&one];
    if (looks_at_results(one)) facts_[&one];
  }
  // Each thread has a requirement of its own, whose rows of places it looks up, as long as there
  // are any; then it helps the others.
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < batches.size(); i = next++) judge(batches[i]);
    for (Batch& batch : batches) judge(batch);
  };
  std::vector<std::jthread> helpers;
  for (unsigned i = 1; i < options_.jobs; ++i) helpers.emplace_back(work);
  work();
}

void Judging::judge(Batch& batch) {
  const Requirement& requirement = *batch.requirement;
  std::call_once(batch.prepared, [&] {
    batch.owners = owners_of(requirement, world_, area_, day_judged(requirement, world_.as_of()));
    batch.known = std::move(known_.at(&requirement));
    batch.results->resize(batch.owners.size());
    if (looks_at_results(requirement)) gather_facts(requirement);
  });
  for (std::size_t i = batch.next++; i < batch.results->size(); i = batch.next++) {
    const auto known = batch.known.find(subject(batch.owners[i]));
    (*batch.results)[i] = known != batch.known.end() ? std::move(known->second)
                                                     : result(requirement, batch.owners[i]);
    if (++batch.done < batch.results->size()) continue;
    // Nobody will ask about it any more.
    batch.owners = {};
    batch.known = {};
    world_.row_cache().forget(requirement);
  }
}

/// Duplicates after their twins, and what looks at other results last.
void Judging::run_all() {
  const auto needed = [&](const Requirement& one) {
    return is_needed(one, world_.plan(), options_);
  };
  const auto graded = [](const Requirement& one) { return one.same_as.empty(); };
  run([&](const Requirement& one) { return needed(one) && graded(one) && !looks_at_results(one); });
  run([&](const Requirement& one) { return needed(one) && !graded(one); });
  run([&](const Requirement& one) { return is_wanted(one, options_) && looks_at_results(one); });
}

std::vector<Result> Judging::results(ResultsByOwner known) {
  known_ = std::move(known);
  run_all();
  facts_.clear();
  std::size_t count = 0;
  for (const auto& [requirement, results] : by_requirement_) count += results.size();
  std::vector<Result> all;
  all.reserve(count);
  for (const Requirement& one : world_.plan().requirements) {
    std::vector<Result> results = std::exchange(by_requirement_[&one], {});
    if (is_wanted(one, options_)) std::ranges::move(results, std::back_inserter(all));
  }
  return all;
}

ResultsByOwner Judging::results_of_part(std::set<const Requirement*>& unresolved) {
  const auto go = [&](const Requirement& one) {
    for (const Owner& owner : owners_of(one, world_, area_, day_judged(one, world_.as_of()))) {
      if (owner.division != &area_) continue;
      world_.forget_questions();
      Result made = result(one, owner);
      if (world_.was_asked_outside()) {
        unresolved.insert(&one);
        continue;
      }
      of_part_[&one].emplace(subject(owner), std::move(made));
    }
  };
  const auto has_open_twin = [&](const Requirement& one) {
    return std::ranges::any_of(one.same_as, [&](const auto& twin) {
      return unresolved.contains(world_.plan().find(twin.second));
    });
  };
  for (const bool duplicates : {false, true}) {
    for (const Requirement& one : world_.plan().requirements) {
      if (one.same_as.empty() == duplicates || !is_needed(one, world_.plan(), options_) ||
          unresolved.contains(&one))
        continue;
      if (looks_at_results(one) || has_open_twin(one))
        unresolved.insert(&one);
      else
        go(one);
    }
  }
  return std::move(of_part_);
}

Result Judging::explain(const Requirement& requirement, const Owner& owner, Working& work) {
  if (looks_at_results(requirement) && facts_.empty()) run_all();
  const auto facts = facts_.find(&requirement);
  return result_of(requirement, owner, world_, nullptr,
                   facts == facts_.end() ? nullptr : &facts->second.all, options_.evidence_limit,
                   &work);
}

Result Judging::result(const Requirement& requirement, const Owner& owner) {
  const auto facts = facts_.find(&requirement);
  return result_of(requirement, owner, world_, twin_of(requirement, owner),
                   facts == facts_.end() ? nullptr : &facts->second.all, options_.evidence_limit);
}

/// The twin's result for the same one, if it has been found out.
const Result* Judging::twin_of(const Requirement& requirement, const Owner& owner) const {
  const auto id = requirement.same_as.find(owner.division->level);
  if (id == requirement.same_as.end()) return nullptr;
  const Requirement* other = world_.plan().find(id->second);
  if (const auto own = of_part_.find(other); own != of_part_.end()) {
    const auto twin = own->second.find(subject(owner));
    return twin == own->second.end() ? nullptr : &twin->second;
  }
  const auto found = by_requirement_.find(other);
  if (found == by_requirement_.end()) return nullptr;
  const auto twin = std::ranges::find_if(found->second, [&](const Result& one) {
    return one.division == owner.division &&
           (owner.source == nullptr ? !one.org : one.org == owner.source->org);
  });
  return twin == found->second.end() ? nullptr : &*twin;
}

/// The results that count and look at no others, as they stood on the day that `requirement` is
/// judged. There is a place for them already, as several may be looked for at a time.
void Judging::gather_facts(const Requirement& requirement) {
  auto& facts = facts_.at(&requirement);
  const Date day = day_judged(requirement, world_.as_of());
  for (const Requirement& one : world_.plan().requirements) {
    const auto judged = by_requirement_.find(&one);
    if (!one.graded() || looks_at_results(one) || judged == by_requirement_.end()) continue;
    for (const Result& result : judged->second)
      if (result.binding)
        facts.all.push_back(result_fact(result, day, world_.as_of(), facts.arena));
  }
}

}  // namespace sipub::assess
