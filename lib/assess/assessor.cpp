#include "assess/assessor.h"

#include <algorithm>
#include <mutex>

#include "assess/judging.h"
#include "assess/reduction.h"

namespace sipub::assess {
namespace {

using schema::Requirement;

/// The divisions of the world's part, as on the as-of date.
std::set<const schema::Division*> divisions_of_part(const World& world) {
  std::set<const schema::Division*> found;
  for (const schema::Division& division : world.plan().regions.divisions)
    if (world.is_of_part(division)) found.insert(&world.now(division));
  return found;
}

/// The line of divisions whose ledgers these are; empty where none can be used.
std::string line_of(const std::vector<ledger::Ledger>& ledgers, const schema::Plan& plan) {
  const auto usable = std::ranges::find(ledgers, true, &ledger::Ledger::usable);
  if (usable == ledgers.end()) return {};
  return line_of_division(usable->org.division, plan.regions);
}

}  // namespace

struct Assessor::State {
  const schema::Plan& plan;
  std::vector<Options> asked;
  bool keep_records = false;
  std::map<const Requirement*, Reach> reaches = {};
  Reach any;                               ///< of all together
  World empty;                             ///< of no ledgers
  std::set<const Requirement*> wide = {};  ///< never decided by one part alone
  std::mutex mutex = {};
  std::vector<std::vector<ledger::Ledger>> ledgers = {};
  std::vector<ResultsByOwner> known = {};  ///< as `asked`

  /// Judges one part for one day; gives the requirements that are still open.
  std::set<const Requirement*> judge(const std::vector<ledger::Ledger>& part,
                                     const Options& options, ResultsByOwner& results) const;
};

Assessor::Assessor(const schema::Plan& plan, std::vector<Options> asked, bool keep_records)
    : state_(new State{.plan = plan, .asked = std::move(asked), .keep_records = keep_records, .any = Reach(plan.shape), .empty = {plan, {}, {}, {}}}) {
  state_->known.resize(state_->asked.size());
  for (const Requirement& one : plan.requirements) {
    Reach reach(plan.shape);
    reach.add(one, plan);
    if (reach.is_wide()) state_->wide.insert(&one);
    state_->any.add(reach);
    state_->reaches.emplace(&one, std::move(reach));
  }
}

Assessor::~Assessor() = default;

std::set<const Requirement*> Assessor::State::judge(const std::vector<ledger::Ledger>& part,
                                                    const Options& options,
                                                    ResultsByOwner& results) const {
  std::set<const Requirement*> open = wide;
  if (const std::string line = line_of(part, plan); !line.empty()) {
    Options alone = options;
    alone.jobs = 1;
    const World world(plan, ledger::pointers_to(part), {}, alone, line);
    for (const schema::Division* division : divisions_of_part(world))
      for (auto& [requirement, by_owner] : Judging(world, *division, alone).results_of_part(open))
        results[requirement].merge(by_owner);
  }
  std::erase_if(open, [&](const Requirement* one) { return !is_needed(*one, plan, options); });
  return open;
}

void Assessor::add(std::vector<ledger::Ledger> ledgers) {
  if (ledgers.empty()) return;
  Reach reach(state_->plan.shape);
  std::vector<ResultsByOwner> known(state_->asked.size());
  std::set<const Requirement*> open;
  for (std::size_t i = 0; i < known.size(); ++i)
    open.merge(state_->judge(ledgers, state_->asked[i], known[i]));
  for (const Requirement* one : open) reach.add(state_->reaches.at(one));
  for (ledger::Ledger& ledger : ledgers)
    state_->keep_records ? let_text_go(ledger)
                         : reduce(ledger, reach, state_->any, state_->empty);

  const std::lock_guard lock(state_->mutex);
  for (std::size_t i = 0; i < known.size(); ++i)
    for (auto& [requirement, by_owner] : known[i]) state_->known[i][requirement].merge(by_owner);
  state_->ledgers.push_back(std::move(ledgers));
}

AssessedParts Assessor::finish(const std::map<std::string, std::int64_t>& errors) {
  AssessedParts assessed;
  assessed.ledgers = std::move(state_->ledgers);
  std::vector<const ledger::Ledger*> ledgers;
  for (const auto& part : assessed.ledgers)
    for (const ledger::Ledger& ledger : part) ledgers.push_back(&ledger);
  std::ranges::sort(ledgers, {}, [](const auto* ledger) { return std::string_view(ledger->file); });
  for (const ledger::Ledger* ledger : ledgers) {
    const auto found = errors.find(ledger->file);
    assessed.facts.push_back({ledger, found == errors.end() ? 0 : found->second});
  }
  for (std::size_t i = 0; i < state_->asked.size(); ++i)
    assessed.assessments.push_back(assess(state_->plan, ledgers, assessed.facts, state_->asked[i],
                                          std::move(state_->known[i])));
  return assessed;
}

}  // namespace sipub::assess
