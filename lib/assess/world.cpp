#include "assess/world.h"

#include <algorithm>
#include <set>

#include "assess/row_cache.h"
#include "assess/word_index.h"

namespace sipub::assess {

using schema::Division;

World::World(const schema::Plan& plan, const std::vector<const ledger::Ledger*>& ledgers,
             const std::vector<LedgerFact>& facts, const Options& options,
             std::shared_ptr<const DivisionLinks> links, std::string_view part)
    : plan_(plan),
      as_of_(options.as_of),
      firm_surveys_(options.firm_surveys),
      histories_(ledgers, plan, options.as_of),
      links_(links != nullptr ? std::move(links)
                              : std::make_shared<const DivisionLinks>(plan, options.as_of)),
      row_cache_(std::make_unique<RowCache>()),
      word_indices_(std::make_unique<WordIndices>()),
      part_(part) {
  register_orgs();
  index_places();
  take_facts(facts);
}

World::~World() = default;

void World::register_orgs() {
  const auto add = [&](const schema::Org& org, const ledger::History* history) {
    const std::string id = org.id();
    return &sources_.try_emplace(id, Source{org, id, plan_.regions.find(org.division), history})
                .first->second;
  };
  orgs_.resize(plan_.regions.divisions.size());
  for (const DivisionLinks::Carried& one : links_->carried()) {
    const Division* division = one.now;
    if ((division->from && as_of_ < *division->from) || !is_of_part(*division)) continue;
    auto& orgs = orgs_[index(*division)];
    for (const schema::Org& org : plan_.orgs.of(*division))
      orgs.push_back(add(org, histories_.find(org.id())));
    std::ranges::sort(orgs, {}, &Source::id);
  }
  for (const auto& [id, history] : histories_.all()) add(history.org, &history);
  std::size_t number = 0;
  for (auto& [id, source] : sources_) source.number = number++;
}

void World::index_places() {
  if (is_part()) return;
  about_.assign(plan_.shape.sections.size(), std::vector<std::vector<Fact>>(orgs_.size()));
  for (const auto& [id, source] : sources_) {
    if (source.history == nullptr) continue;
    for (std::size_t section = 0; section < about_.size(); ++section) {
      for (const ledger::Entry& entry : source.history->entries(section)) {
        const Division* division = place(entry.record->area);
        if (division == nullptr) division = source.division;
        if (division != nullptr) about_[section][index(*division)].push_back({&source, &entry});
      }
    }
  }
}

void World::take_facts(const std::vector<LedgerFact>& facts) {
  ledger_facts_.assign(sources_.size(), {});
  fact_arena_ = {};
  std::unordered_map<const ledger::Ledger*, const LedgerFact*> by_ledger;
  for (const LedgerFact& fact : facts) by_ledger.emplace(fact.ledger, &fact);
  for (const auto& [id, source] : sources_) {
    if (source.history == nullptr) continue;
    for (const ledger::Ledger* ledger : source.history->ledgers) {
      const auto found = by_ledger.find(ledger);
      ledger_facts_[source.number].push_back(
          ledger_record(*ledger, found == by_ledger.end() ? nullptr : found->second, fact_arena_));
    }
  }
}

const Division& World::now(const Division& division) const { return *code(division).now; }

const Division* World::place(std::string_view area) const {
  const Division* division = plan_.regions.enclosing(area);
  return division == nullptr ? nullptr : &now(*division);
}

std::string_view World::code_now(std::string_view area) const {
  const Division* found = links_->now(area);
  return found == nullptr ? area : std::string_view(found->code);
}

std::string World::org_now(std::string_view org_id) const {
  const std::size_t dash = org_id.find('-');
  if (dash == std::string_view::npos) return std::string(org_id);
  return std::string(code_now(org_id.substr(0, dash))).append(org_id.substr(dash));
}

const Division* World::above(const Division& division) const { return code(division).above; }

bool World::within(const Division& inner, const Division& outer) const {
  for (const Division* division = &inner; division != nullptr; division = above(*division))
    if (division == &outer) return true;
  return false;
}

std::vector<const Division*> World::divisions(const Division& within,
                                              const std::vector<std::size_t>& levels,
                                              Date day) const {
  std::vector<const Division*> found;
  for (const DivisionLinks::Carried* one : code(within).within) {
    if (!levels.empty() && std::ranges::find(levels, one->now->level) == levels.end()) continue;
    if (std::ranges::any_of(one->codes, [&](const Division* code) { return code->in_force(day); }))
      found.push_back(one->now);
  }
  return found;
}

std::vector<const Division*> World::children(const Division& division, Date day) const {
  std::vector<const Division*> found;
  for (const Division* other : code(division).below)
    if (other->in_force(day) && (found.empty() || found.back() != &now(*other)))
      found.push_back(&now(*other));
  return found;
}

bool World::is_leaf(const Division& division, Date day) const {
  return std::ranges::none_of(code(division).below,
                              [&](const Division* other) { return other->in_force(day); });
}

std::vector<const Source*> World::sources(const Division& division,
                                          std::span<const std::string> roles) const {
  if (!is_of_part(division)) note_outside();
  std::vector<const Source*> sources = orgs_[index(division)];
  std::erase_if(sources, [&](const Source* source) { return !fits(*source->org, roles); });
  return sources;
}

bool World::fits(const schema::Org& org, std::span<const std::string> roles) const {
  return roles.empty() || std::ranges::any_of(roles, [&](const std::string& role) {
           return plan_.orgs.fits(org.role, role);
         });
}

const Source* World::source(std::string_view org_id) const {
  auto found = sources_.find(org_id);
  if (found == sources_.end()) found = sources_.find(org_now(org_id));
  const Source* source = found == sources_.end() ? nullptr : &found->second;
  if (source == nullptr || source->division == nullptr || !is_of_part(*source->division))
    note_outside();
  return source;
}

const std::map<std::string, Source, std::less<>>& World::all() const {
  note_outside();
  return sources_;
}

const CompanionDays* World::companions(const schema::Selection& having,
                                       const Source& source) const {
  if (companions_ == nullptr) return nullptr;
  const auto by_org = companions_->find(&having);
  if (by_org == companions_->end()) return nullptr;
  const auto found = by_org->second.find(source.id);
  return found == by_org->second.end() ? nullptr : &found->second;
}

const AreaCount* World::counted(const schema::CountMeasure& measure) const {
  if (counts_ == nullptr) return nullptr;
  const auto found = counts_->find(&measure);
  return found == counts_->end() ? nullptr : &found->second;
}

void World::forget_questions() const {
  asked_outside_ = false;
  histories_.forget_missed();
}

const std::vector<Fact>& World::about(std::size_t section, const Division& place) const {
  static const std::vector<Fact> none;
  if (is_part()) {
    note_outside();  // anybody may have written about it
    return none;
  }
  return about_[section][index(place)];
}

const std::vector<LedgerRecord>& World::ledger_facts(const Source& source) const {
  note_outside();  // errors are counted in the end
  return ledger_facts_[source.number];
}

}  // namespace sipub::assess
