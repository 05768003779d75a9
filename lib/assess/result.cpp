#include "assess/result.h"

#include <algorithm>

#include "assess/evaluation.h"
#include "assess/evidence.h"
#include "assess/result_notes.h"

namespace sipub::assess {
namespace {

using schema::Requirement;

bool looks_at_results(const schema::MeasurePointer& measure) {
  if (!measure) return false;
  if (const auto* each = std::get_if<schema::EachMeasure>(&measure->kind))
    return each->set == schema::EachMeasure::Set::records &&
           each->records.source == schema::Selection::Source::results;
  if (const auto* count = std::get_if<schema::CountMeasure>(&measure->kind))
    return count->select.source == schema::Selection::Source::results;
  const auto* all = std::get_if<schema::AllOfMeasure>(&measure->kind);
  return all != nullptr &&
         std::ranges::any_of(all->parts, [](const auto& part) { return looks_at_results(part); });
}

/// What is missing to the targets together; nothing where a figure isn't known.
std::optional<std::int64_t> shortfall(const std::vector<PartResult>& parts) {
  std::int64_t missing = 0;
  bool asked = false;
  for (const PartResult& part : parts) {
    if (part.advisory || part.status == Status::not_applicable) continue;
    asked = true;
    if (part.status == Status::met || part.status == Status::met_late) continue;
    if (!part.needed || !part.lower || part.lower != part.upper) return {};
    missing += std::max<std::int64_t>(0, *part.needed - *part.lower);
  }
  return asked ? std::optional(missing) : std::nullopt;
}

void make_advisory(Outcome& outcome) {
  for (PartResult& part : outcome.parts) {
    part.advisory = true;
    part.status = Status::not_graded;
  }
}

/// Adds the requirement's advisories. Who is silent about a mere advisory is no matter of the
/// result.
void add_advisories(Outcome& outcome, const Context& context) {
  for (const schema::MeasurePointer& measure : context.requirement.advisories) {
    InnerWorking work(context.work, measure->label);
    Context beside = context;
    beside.work = work.get();
    Outcome advisory = evaluate(*measure, beside);
    make_advisory(advisory);
    advisory.asked.clear();
    advisory.silent.clear();
    outcome.append(std::move(advisory));
  }
}

/// Parts of one measure may say the same.
void drop_repeated(std::vector<Note>& notes) {
  std::vector<Note> kept;
  for (Note& note : notes) {
    const bool told = std::ranges::any_of(kept, [&](const Note& earlier) {
      return earlier.code == note.code && earlier.text == note.text;
    });
    if (!told) kept.push_back(std::move(note));
  }
  notes = std::move(kept);
}

/// By id, each once.
void settle(std::vector<const Source*>& sources) {
  std::ranges::sort(sources, {}, &Source::number);
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

/// Fills in what the measure says: the requirement's, or the figure of one that isn't graded.
void fill(Result& result, Outcome outcome, const Context& context,
          std::optional<std::size_t> evidence_limit) {
  result.status = outcome.status();
  if (result.status == Status::met_late) result.achieved_on = outcome.achieved_on;
  result.shortfall = shortfall(outcome.parts);
  settle(outcome.asked);
  for (auto& [section, orgs] : outcome.silent) settle(orgs);
  result.expected = static_cast<std::int64_t>(outcome.asked.size());
  result.reported = std::ranges::count_if(
      outcome.asked, [](const Source* source) { return source->history != nullptr; });
  result.notes = std::move(outcome.notes);
  std::ranges::move(general_notes(outcome, context), std::back_inserter(result.notes));
  drop_repeated(result.notes);
  result.parts = std::move(outcome.parts);
  if (!evidence_limit) return;
  Settled settled = settle(outcome.evidence, *evidence_limit);
  result.evidence = std::move(settled.places);
  result.evidence_left_out = settled.left_out;
}

/// Of a duplicate: its twin's answer, with its own name and advisories.
void fill_from(Result& result, const Result& twin) {
  result.status = twin.status;
  result.parts = twin.parts;
  result.due = twin.due;
  result.achieved_on = twin.achieved_on;
  result.reported = twin.reported;
  result.expected = twin.expected;
  result.shortfall = twin.shortfall;
  result.notes = twin.notes;
  result.evidence = twin.evidence;
  result.evidence_left_out = twin.evidence_left_out;
}

void make_benchmark(Result& result) {
  result.status = Status::not_graded;
  for (PartResult& part : result.parts) part.status = Status::not_graded;
}

std::vector<const Source*> own_sources(const Owner& owner, const World& world) {
  if (owner.source == nullptr) return world.sources(*owner.division, owner.roles);
  return {owner.source};
}

void judge_duplicate(Result& result, const Context& context, const Owner& owner, const Result* twin,
                     std::optional<std::size_t> evidence_limit) {
  const Requirement& requirement = *result.requirement;
  const auto found = requirement.same_as.find(owner.division->level);
  if (found == requirement.same_as.end()) return;
  const World& world = context.world;
  if (twin != nullptr) {
    fill_from(result, *twin);
  } else if (const Requirement* other = world.plan().find(found->second)) {
    fill_from(result,
              result_of(*other, owner, world, nullptr, nullptr, evidence_limit, context.work));
  }
  result.same_as = found->second;
  Outcome advisories;
  add_advisories(advisories, context);
  std::ranges::move(advisories.parts, std::back_inserter(result.parts));
}

}  // namespace

Context context_for(const Requirement& requirement, const Owner& owner, const World& world) {
  Context context{world, requirement};
  context.scope = requirement.scope;
  context.owner = context.place = owner.division;
  context.org = owner.source;
  context.roles = owner.roles;
  const auto& due = requirement.window.due;
  context.day = due ? std::min(world.as_of(), *due) : world.as_of();
  return context;
}

bool looks_at_results(const Requirement& requirement) {
  return looks_at_results(requirement.measure) || looks_at_results(requirement.figure);
}

Result result_of(const Requirement& requirement, const Owner& owner, const World& world,
                 const Result* twin, const std::vector<ResultFact>* results,
                 std::optional<std::size_t> evidence_limit, Working* work) {
  Result result;
  result.requirement = &requirement;
  result.scope = requirement.scope;
  if (owner.source != nullptr) result.org = owner.source->org;
  result.division = owner.division;
  result.binding = owner.binding;
  result.due = requirement.window.due;
  Context context = context_for(requirement, owner, world);
  context.results = results;
  context.work = work;
  context.with_evidence = evidence_limit.has_value() || work != nullptr;

  if (!requirement.not_graded.empty()) {
    Outcome outcome;
    if (requirement.figure) outcome = evaluate(*requirement.figure, context);
    make_advisory(outcome);
    outcome.notes.insert(outcome.notes.begin(),
                         {"not-graded", SharedWords::borrowed(requirement.not_graded)});
    fill(result, std::move(outcome), context, evidence_limit);
    result.status = Status::not_graded;
  } else if (!requirement.same_as.empty()) {
    judge_duplicate(result, context, owner, twin, evidence_limit);
  } else if (world.as_of() < requirement.window.from) {
    Outcome nothing_yet;
    for (const Source* source : own_sources(owner, world)) nothing_yet.ask(*source);
    fill(result, std::move(nothing_yet), context, evidence_limit);
    result.status = Status::not_due;
  } else {
    Outcome outcome = evaluate(*requirement.measure, context);
    add_advisories(outcome, context);
    fill(result, std::move(outcome), context, evidence_limit);
  }
  if (!owner.binding) make_benchmark(result);
  return result;
}

}  // namespace sipub::assess
