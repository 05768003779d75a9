#include <algorithm>

#include "assess/assessment.h"
#include "assess/explanation.h"
#include "assess/judging.h"
#include "base/failure.h"

namespace sipub::assess {
namespace {

using schema::Division;

/// The smallest division that holds all ledgers; the topmost where there are none.
const Division* common_division(const std::vector<const ledger::Ledger*>& ledgers,
                                const World& world) {
  const Division* common = nullptr;
  for (const ledger::Ledger* ledger : ledgers) {
    const Division* own = world.plan().regions.find(ledger->org.division);
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

const Division& area_of(const Options& options, const std::vector<const ledger::Ledger*>& ledgers,
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

}  // namespace

void cut_evidence(Result& result, std::size_t limit) {
  if (result.evidence.size() <= limit) return;
  result.evidence_left_out += result.evidence.size() - limit;
  result.evidence.resize(limit);
}

Summary summary_of(const std::vector<Result>& results) {
  Summary summary;
  for (const Result& result : results)
    if (result.binding && result.same_as.empty()) ++summary.counts[result.status];
  return summary;
}

Assessment assess(World& world, const std::vector<const ledger::Ledger*>& ledgers,
                  const std::vector<LedgerFact>& facts, const Options& options,
                  PartAnswers& known) {
  world.know(known.companions, known.counts);
  const Division& area = area_of(options, ledgers, world);
  Assessment assessment;
  assessment.plan = &world.plan();
  assessment.as_of = options.as_of;
  assessment.area = &area;
  assessment.firm_surveys = options.firm_surveys;
  assessment.inputs = facts;
  std::ranges::stable_sort(assessment.inputs, {}, [](const LedgerFact& fact) {
    return std::string_view(fact.ledger->file);
  });
  assessment.results = Judging(world, area, options).results(std::move(known.results));
  assessment.summary = summary_of(assessment.results);
  return assessment;
}

Assessment assess(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                  const std::vector<LedgerFact>& facts, const Options& options) {
  const auto pointers = ledger::pointers_to(ledgers);
  PartAnswers nothing;
  World world(plan, pointers, facts, options);
  return assess(world, pointers, facts, options, nothing);
}

namespace {

/// The one asked about as it is called on the as-of date; nothing where it is unknown.
struct Subject {
  std::string org;  ///< id, or empty
  const Division* division = nullptr;
};

Subject subject_of(const std::string& name, const World& world) {
  const schema::Plan& plan = world.plan();
  if (const Division* division = plan.regions.find(name)) return {"", &world.now(*division)};
  if (const Source* source = world.source(name)) return {source->id, source->division};
  return {};
}

/// Whether the subject owes it: itself, or its division with the roles that it has.
bool is_of(const Owner& owner, const Subject& subject, const World& world) {
  if (owner.division != subject.division) return false;
  if (subject.org.empty()) return true;
  if (owner.source != nullptr) return owner.source->id == subject.org;
  return world.fits(*world.source(subject.org)->org, owner.roles);
}

}  // namespace

std::vector<Explanation> explain(const schema::Plan& plan,
                                 const std::vector<ledger::Ledger>& ledgers,
                                 const std::vector<LedgerFact>& facts, const Options& options,
                                 const schema::Requirement& requirement, const std::string& name) {
  const auto pointers = ledger::pointers_to(ledgers);
  const auto world = std::make_shared<const World>(plan, pointers, facts, options);
  const Division& area = area_of(options, pointers, *world);
  const Subject subject = name.empty() ? Subject{"", &area} : subject_of(name, *world);
  std::vector<Explanation> found;
  if (subject.division == nullptr) return found;
  const Date day = day_judged(requirement, options.as_of);
  Judging judging(*world, area, options);
  for (const Owner& owner : owners_of(requirement, *world, *subject.division, day)) {
    if (!is_of(owner, subject, *world)) continue;
    Explanation one;
    one.world = world;
    one.day = day;
    one.result = judging.explain(requirement, owner, one.work);
    found.push_back(std::move(one));
  }
  return found;
}

}  // namespace sipub::assess
