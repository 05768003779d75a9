#include "assess/change_days.h"

#include <algorithm>
#include <set>

#include "assess/reach.h"
#include "assess/selection.h"
#include "assess/streak.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::Measure;

class DayCollector {
 public:
  /// `spans`: what begins on a day that a record names has an end, too.
  DayCollector(const Context& context, const Period& days,
               const std::vector<schema::RunMeasure::Lasting>& spans)
      : context_(context), days_(days), spans_(spans) {}

  void add(Date day) {
    if (days_.contains(day)) found_.push_back(day);
  }

  void add_every_day() {
    for (Date day = days_.first; day <= days_.last; day += std::chrono::days(1)) add(day);
  }

  void add_world() {
    for (int year = year_of(days_.first); year <= year_of(days_.last); ++year)
      add(make_date(year, 1, 1));
    for (const schema::Division& division : context_.world.plan().regions.divisions) {
      if (division.from) add(*division.from);
      if (division.to) add(*division.to);
    }
  }

  void add_source(const Source& source, const SortedSet<std::size_t>& sections) {
    if (source.history == nullptr) return;
    for (const ledger::Ledger* ledger : source.history->ledgers)
      if (ledger->established) add(*ledger->established);
    for (const std::size_t section : sections)
      for (const ledger::Entry& entry : source.history->entries(section)) add_entry(entry);
  }

  void add_entry(const ledger::Entry& entry) {
    add_record(*entry.record);
    for (const ledger::Written& earlier : entry.earlier()) add_record(*earlier.record);
  }

  std::vector<Date> take() {
    std::ranges::sort(found_);
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  void add_record(const ledger::Record& record) {
    add_map(record.fields);
    const auto& shape = context_.world.plan().shape.sections[record.section];
    if (record.occasions)
      record.occasions->each_day(days_, [&](Date day, std::int64_t) { add(day); });
    else if (const auto last = ledger::last_day(record, shape))
      add(shape.type == schema::SectionType::state ? *last + std::chrono::days(1) : *last);
  }

  void add_map(const ledger::Map& map) {
    for (const ledger::Slot& slot : map.slots()) add_value(slot.value);
  }

  void add_value(const ledger::Value& value) {
    if (const Date* date = value.date()) {
      add(*date);
      for (const auto& lasting : spans_) add(end_of(*date, lasting));
    }
    if (const ledger::Map* map = value.map()) add_map(*map);
    if (const ledger::List* list = value.list())
      for (const ledger::Value& element : *list) add_value(element);
  }

  const Context& context_;
  Period days_;
  const std::vector<schema::RunMeasure::Lasting>& spans_;
  std::vector<Date> found_;
};

/// The org that provides a record, if one does.
const Source* provider_of(const ledger::Record& record, const World& world) {
  const auto& shape = world.plan().shape.sections[record.section];
  if (!shape.delegate_by) return nullptr;
  const std::string_view* org = record.at(*shape.delegate_by).text();
  return org != nullptr ? world.source(*org) : nullptr;
}

/// The owner's orgs, and those that provide something for them.
std::set<const Source*> own_sources(const SortedSet<std::size_t>& sections,
                                    const Context& context) {
  const World& world = context.world;
  std::set<const Source*> sources;
  if (context.org) {
    sources.insert(context.org);
  } else {
    for (const Source* own : world.sources(*context.owner, context.roles)) sources.insert(own);
  }
  std::set<const Source*> providers;
  for (const Source* own : sources) {
    if (own->history == nullptr) continue;
    for (const std::size_t section : sections)
      for (const ledger::Entry& entry : own->history->entries(section))
        if (const Source* provider = provider_of(*entry.record, world)) providers.insert(provider);
  }
  sources.merge(providers);
  return sources;
}

}  // namespace

std::vector<Date> change_days(const Measure& measure, const Context& context, const Period& days) {
  const World& world = context.world;
  Reach reach(world.plan().shape);
  reach.add(measure, context.scope);
  DayCollector found(context, days, reach.spans());
  if (reach.has_runs()) {
    found.add_every_day();
    return found.take();
  }
  found.add_world();
  for (const Source* source : own_sources(reach.sections(), context)) {
    found.add_source(*source, reach.sections());
    for (const schema::Selection* selection : reach.with_companions())
      if (const auto* known = world.companions(*selection->having, *source))
        for (const auto& [day, truth] : *known) found.add(day);
  }
  if (!reach.is_wide()) return found.take();
  for (const schema::Division* division : world.divisions(*context.owner, {}, days.last)) {
    for (const Source* source : world.sources(*division, {}))
      found.add_source(*source, reach.sections());
    for (const std::size_t section : reach.sections())
      for (const Fact& fact : world.about(section, *division)) found.add_entry(*fact.entry);
  }
  return found.take();
}

}  // namespace sipub::assess
