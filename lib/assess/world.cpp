#include "assess/world.h"

#include <algorithm>
#include <set>

namespace sipub::assess {

using schema::Division;

World::World(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
             const std::vector<LedgerFact>& facts, const Options& options)
    : plan_(plan),
      as_of_(options.as_of),
      firm_surveys_(options.firm_surveys),
      histories_(ledgers, plan, options.as_of),
      about_(plan.shape.sections.size()) {
  for (const Division& division : plan_.regions.divisions)
    now_.emplace(division.code,
                 plan_.regions.find(ledger::code_on(division.code, plan_.regions, as_of_)));
  for (const Division& division : plan_.regions.divisions)
    if (const Division* parent = above(division)) below_[parent].push_back(&division);
  register_orgs();
  index_places();
  take_facts(facts);
}

void World::register_orgs() {
  const auto add = [&](const schema::Org& org, const ledger::History* history) {
    const std::string id = org.id();
    return &sources_.try_emplace(id, Source{org, id, plan_.regions.find(org.division), history})
                .first->second;
  };
  for (const auto& [code, division] : now_) {
    if (division->code != code || (division->from && as_of_ < *division->from)) continue;
    for (const schema::Org& org : plan_.orgs.of(*division))
      by_division_[division].push_back(add(org, histories_.find(org.id())));
  }
  for (auto& [division, sources] : by_division_) std::ranges::sort(sources, {}, &Source::id);
  for (const auto& [id, history] : histories_.all()) add(history.org, &history);
}

void World::index_places() {
  for (const auto& [id, source] : sources_) {
    if (source.history == nullptr) continue;
    for (std::size_t section = 0; section < about_.size(); ++section) {
      for (const ledger::Entry& entry : source.history->entries(section)) {
        const Division* division = place(entry.record->area);
        if (division == nullptr) division = source.division;
        if (division != nullptr) about_[section][division].push_back({&source, &entry});
      }
    }
  }
}

void World::take_facts(const std::vector<LedgerFact>& facts) {
  std::unordered_map<const ledger::Ledger*, const LedgerFact*> by_ledger;
  for (const LedgerFact& fact : facts) by_ledger.emplace(fact.ledger, &fact);
  for (const auto& [id, source] : sources_) {
    if (source.history == nullptr) continue;
    for (const ledger::Ledger* ledger : source.history->ledgers) {
      const auto found = by_ledger.find(ledger);
      ledger_facts_[&source].push_back(
          ledger_record(*ledger, found == by_ledger.end() ? nullptr : found->second));
    }
  }
}

const Division& World::now(const Division& division) const { return *now_.at(division.code); }

const Division* World::place(std::string_view area) const {
  const Division* division = plan_.regions.enclosing(area);
  return division == nullptr ? nullptr : &now(*division);
}

std::string_view World::code_now(std::string_view area) const {
  const auto found = now_.find(area);
  return found == now_.end() ? area : std::string_view(found->second->code);
}

std::string World::org_now(std::string_view org_id) const {
  const std::size_t dash = org_id.find('-');
  if (dash == std::string_view::npos) return std::string(org_id);
  return std::string(code_now(org_id.substr(0, dash))).append(org_id.substr(dash));
}

const Division* World::above(const Division& division) const {
  const auto found = now_.find(division.parent);
  return found == now_.end() ? nullptr : found->second;
}

bool World::within(const Division& inner, const Division& outer) const {
  for (const Division* division = &inner; division != nullptr; division = above(*division))
    if (division == &outer) return true;
  return false;
}

std::vector<const Division*> World::divisions(const Division& within,
                                              const std::vector<std::size_t>& levels,
                                              Date day) const {
  std::vector<const Division*> found;
  for (const Division& division : plan_.regions.divisions) {
    if (!division.in_force(day)) continue;
    const Division* current = &now(division);
    if (!levels.empty() && std::ranges::find(levels, current->level) == levels.end()) continue;
    if (this->within(*current, within)) found.push_back(current);
  }
  const auto key = [](const Division* division) {
    return std::tie(division->level, division->code);
  };
  std::ranges::sort(found, {}, key);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

std::vector<const Division*> World::children(const Division& division, Date day) const {
  std::vector<const Division*> found;
  const auto below = below_.find(&division);
  if (below == below_.end()) return found;
  for (const Division* other : below->second)
    if (other->in_force(day)) found.push_back(&now(*other));
  std::ranges::sort(found, {}, &Division::code);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

bool World::is_leaf(const Division& division, Date day) const {
  const auto below = below_.find(&division);
  return below == below_.end() || std::ranges::none_of(below->second, [&](const Division* other) {
           return other->in_force(day);
         });
}

std::vector<const Source*> World::sources(const Division& division,
                                          const std::vector<std::string>& roles) const {
  const auto found = by_division_.find(&division);
  if (found == by_division_.end()) return {};
  std::vector<const Source*> sources = found->second;
  std::erase_if(sources, [&](const Source* source) { return !fits(source->org, roles); });
  return sources;
}

bool World::fits(const schema::Org& org, const std::vector<std::string>& roles) const {
  return roles.empty() || std::ranges::any_of(roles, [&](const std::string& role) {
           return plan_.orgs.fits(org.role, role);
         });
}

const Source* World::source(std::string_view org_id) const {
  auto found = sources_.find(org_id);
  if (found == sources_.end()) found = sources_.find(org_now(org_id));
  return found == sources_.end() ? nullptr : &found->second;
}

const std::vector<Fact>& World::about(std::size_t section, const Division& place) const {
  static const std::vector<Fact> none;
  const auto found = about_[section].find(&place);
  return found == about_[section].end() ? none : found->second;
}

const std::vector<LedgerRecord>& World::ledger_facts(const Source& source) const {
  static const std::vector<LedgerRecord> none;
  const auto found = ledger_facts_.find(&source);
  return found == ledger_facts_.end() ? none : found->second;
}

}  // namespace sipub::assess
