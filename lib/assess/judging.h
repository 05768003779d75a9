#pragma once

#include <map>
#include <vector>

#include "assess/result.h"

namespace sipub::assess {

/// Judges the requirements of a plan for everyone within an area who owes them.
class Judging {
 public:
  /// All that is given must outlive it.
  Judging(const World& world, const schema::Division& area, const Options& options)
      : world_(world), area_(area), options_(options) {}

  /// The results of the requirements that are asked for, by the plan's order, then by owner.
  std::vector<Result> results();
  /// One result, with the work behind it.
  Result explain(const schema::Requirement& requirement, const Owner& owner, Working& work);

 private:
  struct Task {
    const schema::Requirement* requirement = nullptr;
    Owner owner;
  };

  bool is_wanted(const schema::Requirement& requirement) const;
  void run_all();
  template <class Wanted>
  void run(Wanted&& wanted);
  Result result(const Task& task) const;
  const Result* twin_of(const Task& task) const;
  void gather_facts(const schema::Requirement& requirement);

  const World& world_;
  const schema::Division& area_;
  const Options& options_;
  std::map<const schema::Requirement*, std::vector<Result>> by_requirement_;
  std::map<const schema::Requirement*, std::vector<ResultFact>> facts_;
};

/// The day on which a requirement is judged: the earlier of as-of and due.
Date day_judged(const schema::Requirement& requirement, Date as_of);

}  // namespace sipub::assess
