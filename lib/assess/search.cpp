#include <algorithm>
#include <utility>

#include "assess/claims.h"
#include "assess/condition.h"
#include "assess/gathering.h"
#include "assess/row_cache.h"
#include "assess/selection.h"
#include "assess/timeless.h"
#include "assess/word_filter.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::From;
using schema::SectionShape;
using schema::SectionType;
using schema::Selection;
using Why = Considered::Why;

/// Finds the records of one selection.
class Search {
 public:
  /// `from`: instead of what the selection says.
  Search(const Selection& selection, From from, const Context& context, const Period& days,
         const RowFields& wanted = {})
      : selection_(selection),
        from_(from),
        wanted_(wanted),
        context_(context),
        at_end_(context),
        days_(days),
        shape_(context.world.plan().shape.sections[selection.section]) {
    at_end_.day = days.last;
  }

  Records run() {
    records_.section = selection_.section;
    records_.asked = sources(selection_, from_, context_);
    records_.sources = records_.asked;
    if (from_ == From::area) {
      look_at_places();
    } else {
      for (const Source* source : records_.asked) look_at(*source);
      if (shape_.type == SectionType::state) look_at_providers();
    }
    const bool on_one_day =
        shape_.type == SectionType::state || context_.window().basis == schema::Basis::state;
    records_.need({on_one_day ? days_.last : days_.first, days_.last}, context_.world);
    if (doubtful_) {
      records_.silent = true;
      records_.complete = context_.world.plan().missing_is_nothing;
    }
    return std::move(records_);
  }

 private:
  void look_at(const Source& source) {
    if (source.history == nullptr) return;
    for (const ledger::Entry& entry : source.history->entries(selection_.section))
      consider(source, entry);
  }

  void look_at_places() {
    const auto places = context_.world.divisions(*context_.place, {}, days_.last);
    if (context_.work == nullptr && !context_.world.is_part() && is_same_on_every_day())
      return take_known(places);
    std::vector<Fact> facts;
    for (const schema::Division* place : places) {
      const auto& about = context_.world.about(selection_.section, *place);
      facts.insert(facts.end(), about.begin(), about.end());
    }
    std::ranges::stable_sort(facts, {}, [](const Fact& fact) { return fact.source->number; });
    for (const Fact& fact : facts)
      if (is_of(*fact.source)) consider(*fact.source, *fact.entry);
  }

  void look_up(Item& item) const {
    if (wanted_.word != nullptr && !wanted_.word->empty())
      item.word = word_of(item, *wanted_.word, context_);
    if (wanted_.amount != nullptr) take_figure(item, *wanted_.amount, context_);
  }

  /// Whether nothing but a row's own date hangs on the day.
  bool is_same_on_every_day() const {
    return is_timeless(selection_, context_.world.plan().shape) &&
           (wanted_.word == nullptr || is_timeless(*wanted_.word)) &&
           (wanted_.amount == nullptr || are_timeless(wanted_.amount->paths));
  }

  /// The same, of rows that were looked up once for all places.
  void take_known(const std::vector<const schema::Division*>& places) {
    const RowsByPlace& rows = context_.world.row_cache().rows(
        selection_, days_.first, [&] { return rows_by_place(); });
    for (const schema::Division* place : places) {
      const auto found = rows.find(place);
      if (found == rows.end()) continue;
      for (const Item& item : found->second)
        if (item.since <= days_.last) records_.items.push_back(item);
    }
    std::ranges::stable_sort(records_.items, {},
                             [](const Item& item) { return item.source->number; });
  }

  RowsByPlace rows_by_place() const {
    RowsByPlace rows;
    Search all(selection_, from_, context_, {days_.first, context_.world.as_of()}, wanted_);
    for (const schema::Division& division : context_.world.plan().regions.divisions) {
      if (&context_.world.now(division) != &division) continue;
      for (const Fact& fact : context_.world.about(selection_.section, division))
        if (is_of(*fact.source)) all.consider(*fact.source, *fact.entry);
      if (!all.records_.items.empty())
        rows.emplace(&division, std::exchange(all.records_.items, {}));
    }
    return rows;
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
      if (!may_be_meant({&source, own.ledger, own.record}, field)) continue;
      const ledger::Named named =
          ledger::delegate_of({source.history, own.ledger, own.record, nullptr},
                              context_.world.histories(), days_.last);
      if (!named.place && !named.open) continue;
      // Who has others speak need not record the section.
      if (source.history->known(selection_.section).empty()) std::erase(records_.sources, &source);
      const std::string_view* provider = own.record->at(*provided.delegate_by).text();
      look_at_provider(provider != nullptr ? context_.world.source(*provider) : nullptr,
                       named.place, field);
    }
  }

  /// Whether a record of the selection may refer to this one through `field`.
  bool may_be_meant(const Item& referred, std::size_t field) const {
    return std::ranges::none_of(selection_.where, [&](const schema::Condition& condition) {
      if (condition.path.fields.size() < 2 || condition.path.fields.front() != field) return false;
      schema::Condition behind = condition;
      behind.path.fields.erase(behind.path.fields.begin());
      behind.path.sections.erase(behind.path.sections.begin());
      behind.path.shapes.erase(behind.path.shapes.begin());
      return holds(behind, referred, at_end_) == Truth::no;
    });
  }

  /// `provided`: the provider's own record; nothing where nobody can tell which that is.
  void look_at_provider(const Source* provider, const std::optional<ledger::Place>& provided,
                        std::size_t field) {
    if (provider == nullptr || !provided) doubtful_ = true;
    if (provider == nullptr) return;
    if (std::ranges::find(records_.sources, provider) == records_.sources.end())
      records_.sources.push_back(provider);
    if (!provided) return;
    for (const ledger::Entry& entry : provider->history->entries(selection_.section)) {
      const ledger::Written there = entry.on(days_.last);
      const ledger::Named referred =
          ledger::refer({provider->history, there.ledger, there.record, nullptr},
                        there.record->at(field), provided->record->section, days_.last);
      if (referred.place && referred.place->record == provided->record) consider(*provider, entry);
    }
  }

  void consider(const Source& source, const ledger::Entry& entry) {
    const ledger::Written written = entry.on(days_.last);
    Item item{&source, written.ledger, written.record,
              written.record->is_void ? Truth::perhaps : Truth::yes};
    const Why why = shape_.type == SectionType::state ? why_not_held(source, entry, *written.record)
                                                      : why_not_on_days(item);
    if (why != Why::counts) return reject(item, why);
    item.counts = std::min(item.counts, holds(selection_.where, item, at_end_));
    if (item.counts == Truth::no) return reject(item, Why::condition);
    if (selection_.having) {
      item.counts = std::min(item.counts, has_companion(selection_, source, at_end_));
      if (item.counts == Truth::no) return reject(item, Why::companion);
    }
    tell(item, Why::counts, nullptr);
    look_up(item);
    records_.items.push_back(item);
  }

  /// Acts and snapshots; says since when the item is there.
  Why why_not_on_days(Item& item) const {
    const ledger::Record& record = *item.record;
    if (record.occasions) {
      const auto first = record.occasions->first_within(days_);
      if (first) item.since = *first;
      if (first) return Why::counts;
      return record.occasions->period.first > days_.last ? Why::not_begun : Why::too_early;
    }
    const auto day = ledger::last_day(record, shape_);
    if (!day) return record.is_void ? Why::counts : Why::undated;
    if (days_.last < *day) return Why::not_begun;
    item.since = *day;
    return *day < days_.first ? Why::too_early : Why::counts;
  }

  Why why_not_held(const Source& source, const ledger::Entry& entry,
                   const ledger::Record& record) const {
    if (record.is_void) return Why::counts;
    const auto first = ledger::first_day(record, shape_);
    if (first ? days_.last < *first : !was_there(source, entry)) return Why::not_begun;
    const auto last = ledger::last_day(record, shape_);
    return last && *last < days_.last ? Why::ended : Why::counts;
  }

  /// A state without a first day was there before, unless an earlier ledger knew nothing of it.
  bool was_there(const Source& source, const ledger::Entry& entry) const {
    const ledger::Ledger& first =
        entry.earlier.empty() ? *entry.ledger : *entry.earlier.front().ledger;
    return first.year <= year_of(days_.last) ||
           !source.history->is_known(selection_.section, days_.last);
  }

  void reject(const Item& item, Why why) const {
    if (context_.work == nullptr) return;
    Item rejected = item;
    rejected.counts = Truth::no;
    tell(rejected, why, why == Why::condition ? failing(selection_.where, item, at_end_) : nullptr);
  }

  void tell(const Item& item, Why why, const schema::Condition* failed) const {
    if (context_.work == nullptr) return;
    Considered one;
    one.what = item.evidence();
    one.counted = item.counts;
    one.why = why;
    one.failed = failed;
    context_.work->records.push_back(one);
  }

  const Selection& selection_;
  From from_;
  RowFields wanted_;
  const Context& context_;
  Context at_end_;  ///< with the last of the days as the day judged
  Period days_;
  const SectionShape& shape_;
  bool doubtful_ = false;  ///< somebody else speaks, and nobody knows who or what
  Records records_;
};

}  // namespace

Records select(const Selection& selection, const Context& context, const Period& days) {
  switch (selection.source) {
    case Selection::Source::section: break;
    case Selection::Source::member_list: return list_elements(selection, context);
    case Selection::Source::ledgers: return ledger_items(selection, context);
    case Selection::Source::results: return result_items(selection, context);
  }
  return Search(selection, selection.from, context, days).run();
}

Records select_about(const Selection& selection, const Context& context, const Period& days,
                     const RowFields& wanted) {
  return Search(selection, From::area, context, days, wanted).run();
}

}  // namespace sipub::assess
