#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "assess/result.h"

namespace sipub::assess {

/// Results by requirement, then by whom they are about: an org's id, or a division's code.
using ResultsByOwner =
    std::map<const schema::Requirement*, std::unordered_map<std::string, Result>>;

/// What parts answer by themselves for one day.
struct PartAnswers {
  ResultsByOwner results = {};
  Companions companions = {};
  AreaCounts counts = {};
};

/// Judges the requirements of a plan for everyone within an area who owes them.
class Judging {
 public:
  /// All that is given must outlive it.
  Judging(const World& world, const schema::Division& area, const Options& options)
      : world_(world), area_(area), options_(options) {}

  /// The results of the requirements that are asked for, by the plan's order, then by owner.
  /// `known` ones are taken over as they are.
  std::vector<Result> results(ResultsByOwner known = {});
  /// One result, with the work behind it.
  Result explain(const schema::Requirement& requirement, const Owner& owner, Working& work);
  /// In a world of one part: what its ledgers alone decide, for the area itself. `unresolved` takes
  /// the requirements that need others.
  ResultsByOwner results_of_part(std::set<const schema::Requirement*>& unresolved);

 private:
  struct Batch;

  void run_all();
  template <class Wanted>
  void run(Wanted&& wanted);
  void judge(Batch& batch);
  Result result(const schema::Requirement& requirement, const Owner& owner);
  const Result* twin_of(const schema::Requirement& requirement, const Owner& owner) const;
  void gather_facts(const schema::Requirement& requirement);

  const World& world_;
  const schema::Division& area_;
  const Options& options_;
  ResultsByOwner known_;
  ResultsByOwner of_part_;
  std::map<const schema::Requirement*, std::vector<Result>> by_requirement_;
  std::map<const schema::Requirement*, ResultFacts> facts_;
};

/// The assessment of a whole world, made of these ledgers and facts. What is known must outlive the
/// world; its results are taken over.
Assessment assess(World& world, const std::vector<const ledger::Ledger*>& ledgers,
                  const std::vector<LedgerFact>& facts, const Options& options, PartAnswers& known);

/// Whether a requirement is judged at all: it is asked for, or one that looks at all results is.
bool is_needed(const schema::Requirement& requirement, const schema::Plan& plan,
               const Options& options);

/// The day on which a requirement is judged: the earlier of as-of and due.
Date day_judged(const schema::Requirement& requirement, Date as_of);

}  // namespace sipub::assess
