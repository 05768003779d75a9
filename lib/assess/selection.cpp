#include "assess/selection.h"

#include <algorithm>

#include "assess/values.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::SectionShape;
using schema::SectionType;
using schema::Selection;

bool is_recorded(const std::vector<const Source*>& sources, std::size_t section,
                 const Period& days) {
  return std::ranges::all_of(sources, [&](const Source* source) {
    return source->history != nullptr && source->history->is_known(section, days);
  });
}

}  // namespace

Period Context::days() const {
  switch (window().basis) {
    case schema::Basis::state: return {make_date(1, 1, 1), day};
    case schema::Basis::cumulative: return {world.plan().whole().first, day};
    case schema::Basis::window: return {window().from, day};
  }
  return {day, day};
}

bool Records::known(const Period& days, const World& world) const {
  return world.plan().missing_is_nothing || is_recorded(sources, section, days);
}

void Records::need(const Period& days, const World& world) {
  needed = days;
  silent = !is_recorded(sources, section, needed);
  complete = !silent || world.plan().missing_is_nothing;
}

void tell_void(const Item& item, Outcome& outcome) {
  if (item.record->is_void && item.ledger != nullptr) outcome.faulty.push_back(item.evidence());
}

void Records::report(Outcome& outcome) {
  if (outcome.asked.empty())
    outcome.asked.swap(asked);
  else
    for (const Source* source : asked) outcome.ask(*source);
  for (const Item& item : items) tell_void(item, outcome);
  if (complete) return;
  for (const Source* source : sources)
    if (source->history != nullptr && !source->history->is_known(section, needed))
      outcome.silent[section].push_back(source);
}

Records select(const Selection& selection, const Context& context) {
  return select(selection, context, context.days());
}

std::optional<Date> date_of(const Item& item, const schema::FieldPath& path,
                            const Context& context) {
  if (path.empty()) {
    const SectionShape& shape = context.world.plan().shape.sections[item.record->section];
    return shape.type == SectionType::state ? ledger::first_day(*item.record, shape)
                                            : ledger::last_day(*item.record, shape);
  }
  for (const Values values(item, path, context); const ledger::Value* value : values.all())
    if (value->date() != nullptr) return *value->date();
  return std::nullopt;
}

}  // namespace sipub::assess
