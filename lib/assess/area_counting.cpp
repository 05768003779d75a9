#include "assess/area_counting.h"

#include "assess/adding.h"
#include "assess/judging.h"
#include "assess/record_filter.h"
#include "assess/timeless.h"

namespace sipub::assess {

using schema::CountMeasure;

namespace {

/// Not one that is missed and may be reached late, on days that nobody knows yet.
bool can_be_taken(const CountMeasure& measure, const schema::Shape& shape) {
  return measure.select.from == schema::From::area && is_timeless(measure.select, shape) &&
         shape.sections[measure.select.section].type == schema::SectionType::act &&
         measure.amount.kind != schema::Amount::Kind::change &&
         are_timeless(measure.amount.paths) && measure.target.kind == schema::Target::Kind::none &&
         !measure.target.at_most;
}

}  // namespace

std::vector<const CountMeasure*> counts_of_places(const schema::Requirement& requirement,
                                                  const schema::Shape& shape) {
  std::vector<const CountMeasure*> found;
  const auto look_at = [&](const schema::MeasurePointer& measure) {
    const auto* count = measure ? std::get_if<CountMeasure>(&measure->kind) : nullptr;
    if (count != nullptr && can_be_taken(*count, shape)) found.push_back(count);
  };
  look_at(requirement.measure);
  look_at(requirement.figure);
  for (const schema::MeasurePointer& advisory : requirement.advisories) look_at(advisory);
  return found;
}

bool count_places(const CountMeasure& measure, const schema::Requirement& requirement,
                  const World& world, AreaCounts& counts) {
  Context context{world, requirement};
  context.scope = requirement.scope;
  context.day = day_judged(requirement, world.as_of());
  context.with_evidence = false;
  const RecordFilter filter(measure.select, context, context.days());
  AreaCount count;
  std::map<const schema::Division*, Adding> places;
  for (const auto& [id, source] : world.all()) {
    if (source.history == nullptr) continue;
    count.orgs.insert(id);
    if (!is_read(measure.select, source, world)) continue;
    for (const ledger::Entry& entry : source.history->entries(measure.select.section)) {
      const auto item = filter.take(source, entry);
      if (!item) continue;
      if (item->record->is_void) return false;
      const schema::Division* place = world.place(entry.record->area);
      if (place == nullptr) place = source.division;
      if (place == nullptr) continue;
      places.try_emplace(place, measure.amount, context.days(), context).first->second.add(*item);
    }
  }
  for (const auto& [place, adding] : places) count.places.emplace(place, adding.added());
  AreaCounts found;
  found.emplace(&measure, std::move(count));
  merge(counts, std::move(found));
  return true;
}

}  // namespace sipub::assess
