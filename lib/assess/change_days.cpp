#include "assess/change_days.h"

#include <algorithm>
#include <set>

#include "assess/selection.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::Measure;
using schema::Selection;

/// What a measure reads, and how far it looks around.
class Reach {
 public:
  explicit Reach(const Measure& measure) { add(measure); }

  std::set<std::size_t> sections;
  bool runs = false;  ///< there is a run in it
  bool wide = false;  ///< beyond the owner's own ledgers

 private:
  void add(const schema::MeasurePointer& measure) {
    if (measure) add(*measure);
  }
  void add(const Measure& measure) {
    std::visit([&](const auto& kind) { add(kind); }, measure.kind);
  }
  void add(const schema::CountMeasure& measure) {
    add(measure.select);
    if (measure.target.base) add(*measure.target.base);
  }
  void add(const schema::RatioMeasure& measure) {
    add(measure.over);
    add(measure.under);
    if (measure.weight) add(*measure.weight);
  }
  void add(const schema::CadenceMeasure& measure) { add(measure.select); }
  void add(const schema::RunMeasure& measure) {
    runs = true;
    if (!measure.spans) add(measure.select);
  }
  void add(const schema::EachMeasure& measure) {
    using Set = schema::EachMeasure::Set;
    if (measure.set == Set::records) add(measure.records);
    if (measure.set == Set::list) sections.insert(measure.list.section);
    if (measure.except) sections.insert(measure.except->section);
    if (measure.set == Set::divisions) wide = true;
    add(measure.satisfies);
    if (measure.expect) add(*measure.expect);
    add(measure.inner);
    add(measure.empty_needs);
  }
  void add(const schema::AllOfMeasure& measure) {
    for (const auto& part : measure.parts) add(part);
  }
  void add(const Selection& selection) {
    using From = schema::From;
    if (selection.source == Selection::Source::section) {
      sections.insert(selection.section);
      if (selection.from != From::own && selection.from != From::division) wide = true;
    }
    add(selection.where);
    if (selection.having) add(*selection.having);
  }
  void add(const std::vector<schema::Condition>& conditions) {
    for (const schema::Condition& condition : conditions) {
      for (const std::size_t section : condition.path.sections)
        if (section != schema::FieldPath::kSameRecord) sections.insert(section);
      add(condition.conditions);
    }
  }
};

class DayCollector {
 public:
  DayCollector(const Context& context, const Period& days) : context_(context), days_(days) {}

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

  void add_source(const Source& source, const std::set<std::size_t>& sections) {
    if (source.history == nullptr) return;
    for (const LedgerRecord& fact : context_.world.ledger_facts(source))
      if (fact.ledger->established) add(*fact.ledger->established);
    for (const std::size_t section : sections)
      for (const ledger::Entry& entry : source.history->entries(section)) add_entry(entry);
  }

  void add_entry(const ledger::Entry& entry) {
    add_record(*entry.record);
    for (const ledger::Written& earlier : entry.earlier) add_record(*earlier.record);
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
    for (const ledger::Slot& slot : map.slots) add_value(slot.value);
  }

  void add_value(const ledger::Value& value) {
    if (const Date* date = value.date()) add(*date);
    if (const ledger::Map* map = value.map()) add_map(*map);
    if (const ledger::List* list = value.list())
      for (const ledger::Value& element : *list) add_value(element);
  }

  const Context& context_;
  Period days_;
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
std::set<const Source*> own_sources(const std::set<std::size_t>& sections, const Context& context) {
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
  const Reach reach(measure);
  DayCollector found(context, days);
  if (reach.runs) {
    found.add_every_day();
    return found.take();
  }
  found.add_world();
  for (const Source* source : own_sources(reach.sections, context))
    found.add_source(*source, reach.sections);
  if (!reach.wide) return found.take();
  for (const schema::Division* division : world.divisions(*context.owner, {}, days.last)) {
    for (const Source* source : world.sources(*division, {}))
      found.add_source(*source, reach.sections);
    for (const std::size_t section : reach.sections)
      for (const Fact& fact : world.about(section, *division)) found.add_entry(*fact.entry);
  }
  return found.take();
}

}  // namespace sipub::assess
