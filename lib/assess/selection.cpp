#include "assess/selection.h"

#include <algorithm>

#include "assess/condition.h"
#include "assess/facts.h"
#include "assess/values.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::From;
using schema::SectionShape;
using schema::SectionType;
using schema::Selection;
using Why = Considered::Why;

/// Whether the same org has a record that must stand beside one of the selection.
Truth has_companion(const Selection& selection, const Source& source, const Context& context) {
  Context own = context;
  own.org = source.org;
  own.place = source.division;
  own.trace = nullptr;
  Selection companion = *selection.having;
  companion.from = From::own;
  return any(select(companion, own));
}

bool is_recorded(const std::vector<const Source*>& sources, std::size_t section,
                 const Period& days) {
  return std::ranges::all_of(sources, [&](const Source* source) {
    return source->history != nullptr && source->history->is_known(section, days);
  });
}

/// Finds the records of one selection.
class Search {
 public:
  Search(const Selection& selection, const Context& context, const Period& days)
      : selection_(selection),
        context_(context),
        at_end_(context),
        days_(days),
        shape_(context.world.plan().shape.sections[selection.section]) {
    at_end_.day = days.last;
  }

  Records run() {
    records_.section = selection_.section;
    records_.asked = sources(selection_, context_);
    records_.sources = records_.asked;
    if (selection_.from == From::area) {
      look_at_places();
    } else {
      for (const Source* source : records_.asked) look_at(*source);
      if (shape_.type == SectionType::state) look_at_providers();
    }
    const bool on_one_day =
        shape_.type == SectionType::state || context_.window().basis == schema::Basis::state;
    records_.needed = {on_one_day ? days_.last : days_.first, days_.last};
    records_.silent = !is_recorded(records_.sources, selection_.section, records_.needed);
    records_.complete = !records_.silent || context_.world.plan().missing_is_nothing;
    return std::move(records_);
  }

 private:
  void look_at(const Source& source) {
    if (source.history == nullptr) return;
    for (const ledger::Entry& entry : source.history->entries(selection_.section))
      consider(source, entry);
  }

  void look_at_places() {
    std::vector<Fact> facts;
    for (const schema::Division* place :
         context_.world.divisions(*context_.place, {}, days_.last)) {
      const auto& about = context_.world.about(selection_.section, *place);
      facts.insert(facts.end(), about.begin(), about.end());
    }
    std::ranges::stable_sort(
        facts, {}, [](const Fact& fact) -> const std::string& { return fact.source->id; });
    for (const Fact& fact : facts)
      if (is_of(*fact.source)) consider(*fact.source, *fact.entry);
  }

  bool is_of(const Source& source) const {
    return (selection_.levels.empty() ||
            (source.division != nullptr &&
             std::ranges::find(selection_.levels, source.division->level) !=
                 selection_.levels.end())) &&
           context_.world.fits(source.org, selection_.roles);
  }

  /// States that refer to what another org provides stand in the provider's ledger (D15): the halls
  /// that a delegated portal lists.
  void look_at_providers() {
    for (std::size_t field = 0; field < shape_.record.fields.size(); ++field) {
      const schema::FieldShape& reference = shape_.record.fields[field];
      if (reference.type != schema::FieldType::reference) continue;
      const auto section = context_.world.plan().shape.find_section(reference.section);
      if (!section || !context_.world.plan().shape.sections[*section].delegate_by) continue;
      for (const Source* source : records_.asked) look_at_providers_of(*source, *section, field);
    }
  }

  void look_at_providers_of(const Source& source, std::size_t section, std::size_t field) {
    if (source.history == nullptr) return;
    const SectionShape& provided = context_.world.plan().shape.sections[section];
    for (const ledger::Entry& entry : source.history->entries(section)) {
      const ledger::Written own = entry.on(days_.last);
      if (own.record->is_void || !holds_on(*own.record, provided, days_.last)) continue;
      const ledger::Named named =
          ledger::delegate_of({source.history, own.ledger, own.record, nullptr},
                              context_.world.histories(), days_.last);
      if (named.place) look_at_provider(source, *named.place, field);
    }
  }

  void look_at_provider(const Source& source, const ledger::Place& provided, std::size_t field) {
    const Source* provider = context_.world.source(provided.history->org.id());
    if (provider == nullptr) return;
    // Who has others speak need not record the section.
    if (source.history->known(selection_.section).empty()) std::erase(records_.sources, &source);
    if (std::ranges::find(records_.sources, provider) == records_.sources.end())
      records_.sources.push_back(provider);
    for (const ledger::Entry& entry : provider->history->entries(selection_.section)) {
      const ledger::Written there = entry.on(days_.last);
      const ledger::Named referred =
          ledger::refer({provider->history, there.ledger, there.record, nullptr},
                        there.record->at(field), provided.record->section, days_.last);
      if (referred.place && referred.place->record == provided.record) consider(*provider, entry);
    }
  }

  void consider(const Source& source, const ledger::Entry& entry) {
    const ledger::Written written = entry.on(days_.last);
    Item item{&source, written.ledger, written.record,
              written.record->is_void ? Truth::perhaps : Truth::yes};
    const Why why = why_not_on_days(source, entry, *written.record);
    if (why != Why::counts) return reject(item, why);
    item.counts = std::min(item.counts, holds(selection_.where, item, at_end_));
    if (item.counts == Truth::no) return reject(item, Why::condition);
    if (selection_.having) {
      item.counts = std::min(item.counts, has_companion(selection_, source, at_end_));
      if (item.counts == Truth::no) return reject(item, Why::companion);
    }
    tell(item, Why::counts, nullptr);
    records_.items.push_back(item);
  }

  Why why_not_on_days(const Source& source, const ledger::Entry& entry,
                      const ledger::Record& record) const {
    const auto first = ledger::first_day(record, shape_);
    const auto last = ledger::last_day(record, shape_);
    if (shape_.type == SectionType::state) {
      if (record.is_void) return Why::counts;
      if (first ? days_.last < *first : !was_there(source, entry)) return Why::not_begun;
      return last && *last < days_.last ? Why::ended : Why::counts;
    }
    if (record.occasions) {
      if (record.occasions->first_within(days_)) return Why::counts;
      return record.occasions->period.first > days_.last ? Why::not_begun : Why::too_early;
    }
    if (!last) return record.is_void ? Why::counts : Why::too_early;
    if (days_.last < *last) return Why::not_begun;
    return *last < days_.first ? Why::too_early : Why::counts;
  }

  /// A state without a first day was there before, unless an earlier ledger knew nothing of it.
  bool was_there(const Source& source, const ledger::Entry& entry) const {
    const ledger::Ledger& first =
        entry.earlier.empty() ? *entry.ledger : *entry.earlier.front().ledger;
    return first.year <= year_of(days_.last) ||
           !source.history->is_known(selection_.section, days_.last);
  }

  void reject(const Item& item, Why why) const {
    if (context_.trace == nullptr) return;
    Item rejected = item;
    rejected.counts = Truth::no;
    tell(rejected, why, why == Why::condition ? failing(selection_.where, item, at_end_) : nullptr);
  }

  void tell(const Item& item, Why why, const schema::Condition* failed) const {
    if (context_.trace != nullptr)
      context_.trace->push_back({item.evidence(), item.counts, why, failed});
  }

  const Selection& selection_;
  const Context& context_;
  Context at_end_;  ///< with the last of the days as the day judged
  Period days_;
  const SectionShape& shape_;
  Records records_;
};

/// Facts that stand in no section: nothing of them is dated.
class Gathering {
 public:
  Gathering(const Selection& selection, const Context& context)
      : selection_(selection), context_(context) {}

  void add(Item item) {
    item.counts = item.record->is_void ? Truth::perhaps : Truth::yes;
    item.counts = std::min(item.counts, holds(selection_.where, item, context_));
    if (item.counts != Truth::no && selection_.having && item.source != nullptr)
      item.counts = std::min(item.counts, has_companion(selection_, *item.source, context_));
    if (item.counts != Truth::no) records_.items.push_back(item);
  }
  Records& records() { return records_; }

 private:
  const Selection& selection_;
  const Context& context_;
  Records records_;
};

Records elements(const Selection& selection, const Context& context) {
  Gathering found(selection, context);
  const Member& member = *context.member;
  const Item record{member.source, member.ledger, member.record, Truth::yes, member.map};
  const Values values(record, selection.list, context);
  for (const ledger::Value* value : values.all()) {
    if (value->map() == nullptr) continue;
    found.add({member.source, member.ledger, member.record, Truth::yes, value->map()});
  }
  found.records().complete = !values.open() && !member.record->is_void;
  return std::move(found.records());
}

/// One fact for each ledger of the orgs asked. They are all there if each has one for every year
/// from the plan's first to that of the day judged.
Records ledgers(const Selection& selection, const Context& context) {
  Gathering found(selection, context);
  Records& records = found.records();
  records.asked = records.sources = sources(selection, context);
  const int first_year = year_of(context.world.plan().whole().first);
  for (const Source* source : records.sources) {
    const auto facts = context.world.ledger_facts(*source);
    for (const LedgerRecord& fact : facts) found.add({source, fact.ledger, &fact.record});
    for (int year = first_year; year <= year_of(context.day); ++year)
      if (std::ranges::none_of(facts,
                               [&](const LedgerRecord& fact) { return fact.ledger->year == year; }))
        records.silent = true;
  }
  records.complete = !records.silent || context.world.plan().missing_is_nothing;
  return std::move(records);
}

/// The assessment's results for those within the place.
Records results(const Selection& selection, const Context& context) {
  Gathering found(selection, context);
  if (context.results == nullptr) return std::move(found.records());
  for (const ResultFact& fact : *context.results)
    if (context.world.within(*fact.division, *context.place))
      found.add({nullptr, nullptr, &fact.record});
  return std::move(found.records());
}

/// Whoever may have written about a place: its own orgs, those below it and those above.
std::vector<const Source*> writers_about(const Context& context) {
  const World& world = context.world;
  std::vector<const Source*> found;
  const auto add = [&](const schema::Division& division) {
    const auto sources = world.sources(division, context.roles);
    found.insert(found.end(), sources.begin(), sources.end());
  };
  for (const schema::Division* division : world.divisions(*context.place, {}, context.day))
    add(*division);
  for (auto* above = world.above(*context.place); above != nullptr; above = world.above(*above))
    add(*above);
  return found;
}

std::vector<const Source*> all_below(const Context& context) {
  std::vector<const Source*> found;
  for (const schema::Division* division :
       context.world.divisions(*context.place, {}, context.day)) {
    const auto sources = context.world.sources(*division, {});
    found.insert(found.end(), sources.begin(), sources.end());
  }
  return found;
}

std::vector<const Source*> of_org(const schema::Org& org, const World& world) {
  const Source* source = world.source(org.id());
  if (source == nullptr) return {};
  return {source};
}

std::vector<const Source*> everyone(const World& world) {
  std::vector<const Source*> found;
  for (const auto& [id, source] : world.all()) found.push_back(&source);
  return found;
}

std::vector<const Source*> sources_of(From from, const Context& context) {
  const World& world = context.world;
  switch (from) {
    case From::own:
      return context.org ? of_org(*context.org, world)
                         : world.sources(*context.place, context.roles);
    case From::division: return world.sources(*context.place, context.roles);
    case From::area: return writers_about(context);
    case From::below: return all_below(context);
    case From::any: return everyone(world);
    case From::owner:
      return context.org ? of_org(*context.org, world)
                         : world.sources(*context.owner, context.roles);
  }
  return {};
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

void Records::report(Outcome& outcome) const {
  for (const Source* source : asked) outcome.ask(*source);
  for (const Item& item : items)
    if (item.record->is_void && item.ledger != nullptr) outcome.faulty.push_back(item.evidence());
  if (complete) return;
  for (const Source* source : sources)
    if (source->history != nullptr && !source->history->is_known(section, needed))
      outcome.silent[section].insert(source->id);
}

std::vector<const Source*> sources(const Selection& selection, const Context& context) {
  std::vector<const Source*> found = sources_of(selection.from, context);
  std::erase_if(found, [&](const Source* source) {
    const auto& levels = selection.levels;
    return !context.world.fits(source->org, selection.roles) ||
           (!levels.empty() &&
            (source->division == nullptr ||
             std::ranges::find(levels, source->division->level) == levels.end()));
  });
  std::ranges::sort(found, {}, &Source::id);
  return found;
}

Records select(const Selection& selection, const Context& context, const Period& days) {
  switch (selection.source) {
    case Selection::Source::section: break;
    case Selection::Source::member_list: return elements(selection, context);
    case Selection::Source::ledgers: return ledgers(selection, context);
    case Selection::Source::results: return results(selection, context);
  }
  return Search(selection, context, days).run();
}

Records select(const Selection& selection, const Context& context) {
  return select(selection, context, context.days());
}

Truth any(const Records& records) {
  Truth found = records.complete ? Truth::no : Truth::perhaps;
  for (const Item& item : records.items) found = std::max(found, item.counts);
  return found;
}

std::optional<Date> date_of(const Item& item, const schema::FieldPath& path,
                            const Context& context) {
  if (path.empty()) {
    const SectionShape& shape = context.world.plan().shape.sections[item.record->section];
    return shape.type == SectionType::state ? ledger::first_day(*item.record, shape)
                                            : ledger::last_day(*item.record, shape);
  }
  for (const ledger::Value* value : Values(item, path, context).all())
    if (value->date() != nullptr) return *value->date();
  return std::nullopt;
}

}  // namespace sipub::assess
