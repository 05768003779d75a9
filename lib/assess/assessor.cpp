#include "assess/assessor.h"

#include <algorithm>
#include <mutex>

#include "assess/area_counting.h"
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

/// What one part's ledgers decide for one day, and what is still to be read of them.
struct Judged {
  PartAnswers found = {};
  Reach open;
};

template <class Key, class Value>
void merge(std::map<const Key*, std::unordered_map<std::string, Value>>& to,
           std::map<const Key*, std::unordered_map<std::string, Value>>& from) {
  for (auto& [key, by_owner] : from) {
    auto& known = to[key];
    known.empty() ? known.swap(by_owner) : known.merge(by_owner);
  }
}

/// Finds out when each org of the part has the companions that a requirement asks for; false where
/// other parts have a say.
bool find_companions(const Requirement& requirement, const Reach& reach, const World& world,
                     Companions& companions) {
  Companions found;
  for (const auto& [id, source] : world.all()) {
    if (source.history == nullptr || source.division == nullptr) continue;
    for (const schema::Selection* selection : reach.with_companions()) {
      auto days = companion_days(requirement, *selection, source, world);
      if (!days) return false;
      found[selection->having.get()].emplace(id, std::move(*days));
    }
  }
  merge(companions, found);
  return true;
}

/// The counts of places of a requirement that the part has taken for its own records.
std::vector<const schema::CountMeasure*> take_counts(const Requirement& requirement,
                                                     const World& world, AreaCounts& counts) {
  auto taken = counts_of_places(requirement, world.plan().shape);
  std::erase_if(taken, [&](const schema::CountMeasure* count) {
    return !count_places(*count, requirement, world, counts);
  });
  return taken;
}

}  // namespace

struct Assessor::State {
  const schema::Plan& plan;
  std::vector<Options> asked;
  bool keep_records = false;
  std::map<const Requirement*, Reach> reaches = {};
  Reach any;                 ///< of all that are needed together
  ledger::Needed read = {};  ///< of a ledger by any of these
  World empty;               ///< of no ledgers
  std::vector<std::shared_ptr<const DivisionLinks>> links = {};  ///< as `asked`
  std::set<const Requirement*> wide = {};  ///< never decided by one part alone
  std::mutex mutex = {};
  std::vector<std::vector<ledger::Ledger>> ledgers = {};
  std::vector<PartAnswers> found = {};              ///< as `asked`
  std::vector<const ledger::Ledger*> all = {};      ///< once gathered: by file name
  std::vector<std::unique_ptr<World>> worlds = {};  ///< likewise, as `asked`

  Judged judge(const std::vector<ledger::Ledger>& part, std::size_t which) const;
};

Assessor::Assessor(const schema::Plan& plan, std::vector<Options> asked, bool keep_records)
    : state_(new State{.plan = plan,
                       .asked = std::move(asked),
                       .keep_records = keep_records,
                       .any = Reach(plan.shape),
                       .empty = {plan, {}, {}, {}}}) {
  state_->found.resize(state_->asked.size());
  for (const Options& options : state_->asked)
    state_->links.push_back(std::make_shared<const DivisionLinks>(plan, options.as_of));
  for (const Requirement& one : plan.requirements) {
    Reach reach(plan.shape);
    reach.add(one, plan);
    if (reach.is_wide()) state_->wide.insert(&one);
    if (std::ranges::any_of(state_->asked,
                            [&](const Options& options) { return is_needed(one, plan, options); }))
      state_->any.add(reach);
    state_->reaches.emplace(&one, std::move(reach));
  }
  state_->read = needed_for(state_->any, state_->any, plan.shape);
}

Assessor::~Assessor() = default;

Judged Assessor::State::judge(const std::vector<ledger::Ledger>& part, std::size_t which) const {
  const Options& options = asked[which];
  Judged judged{.open = Reach(plan.shape)};
  const std::string line = line_of(part, plan);
  if (line.empty()) return judged;
  Options alone = options;
  alone.jobs = 1;
  const World world(plan, ledger::pointers_to(part), {}, alone, links[which], line);
  std::set<const Requirement*> open = wide;
  for (const schema::Division* division : divisions_of_part(world)) {
    auto results = Judging(world, *division, alone).results_of_part(open);
    merge(judged.found.results, results);
  }
  for (const Requirement* one : open) {
    if (!is_needed(*one, plan, options)) continue;
    const Reach& reach = reaches.at(one);
    Reach::Known already;
    already.companions = !reach.with_companions().empty() && !reach.is_wide() &&
                         find_companions(*one, reach, world, judged.found.companions);
    if (!options.evidence_limit) already.counts = take_counts(*one, world, judged.found.counts);
    if (already.companions || !already.counts.empty())
      judged.open.add(*one, plan, already);
    else
      judged.open.add(reach);
  }
  return judged;
}

void Assessor::lighten(ledger::Ledger& ledger) const {
  state_->keep_records ? let_text_go(ledger)
                       : keep_only(ledger, state_->read, ledger::Kept::shortly);
}

void Assessor::add(std::vector<ledger::Ledger> ledgers) {
  if (ledgers.empty()) return;
  Reach open(state_->plan.shape);
  std::vector<Judged> judged;
  for (std::size_t i = 0; i < state_->asked.size(); ++i) {
    judged.push_back(state_->judge(ledgers, i));
    open.add(judged.back().open);
  }
  if (!state_->keep_records) reduce(ledgers, open, state_->any, state_->empty);

  const std::lock_guard lock(state_->mutex);
  for (std::size_t i = 0; i < judged.size(); ++i) {
    merge(state_->found[i].results, judged[i].found.results);
    merge(state_->found[i].companions, judged[i].found.companions);
    merge(state_->found[i].counts, std::move(judged[i].found.counts));
  }
  state_->ledgers.push_back(std::move(ledgers));
}

void Assessor::gather() {
  auto& all = state_->all;
  for (const auto& part : state_->ledgers)
    for (const ledger::Ledger& ledger : part) all.push_back(&ledger);
  std::ranges::sort(all, {}, [](const auto* ledger) { return std::string_view(ledger->file); });
  for (std::size_t i = 0; i < state_->asked.size(); ++i)
    state_->worlds.push_back(std::make_unique<World>(state_->plan, all, std::vector<LedgerFact>(),
                                                     state_->asked[i], state_->links[i]));
}

AssessedParts Assessor::finish(const std::map<std::string, std::int64_t>& errors) {
  if (state_->worlds.empty()) gather();
  AssessedParts assessed;
  assessed.ledgers = std::move(state_->ledgers);
  for (const ledger::Ledger* ledger : state_->all) {
    const auto found = errors.find(ledger->file);
    assessed.facts.push_back({ledger, found == errors.end() ? 0 : found->second});
  }
  for (std::size_t i = 0; i < state_->asked.size(); ++i) {
    World& world = *state_->worlds[i];
    world.take_facts(assessed.facts);
    assessed.assessments.push_back(
        assess(world, state_->all, assessed.facts, state_->asked[i], state_->found[i]));
  }
  return assessed;
}

}  // namespace sipub::assess
