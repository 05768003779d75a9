#include <algorithm>
#include <functional>

#include "assess/condition.h"
#include "assess/gathering.h"
#include "assess/record_filter.h"
#include "assess/word_index.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::SectionShape;
using schema::SectionType;
using schema::Selection;

using See = std::function<More(const Item&)>;

/// Finds the records of one selection.
class Search {
 public:
  Search(const Selection& selection, const Context& context, const Period& days, Order order,
         const See& see)
      : selection_(selection),
        context_(context),
        filter_(selection, context, days),
        days_(days),
        order_(order),
        see_(see),
        shape_(context.world.plan().shape.sections[selection.section]) {}

  Records run() {
    records_.section = selection_.section;
    records_.asked = sources(selection_, selection_.from, context_);
    records_.sources = records_.asked;
    if (selection_.from == schema::From::area) {
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
  /// So few are looked at as fast one by one.
  static constexpr std::size_t kFew = 16;

  void look_at(const Source& source) {
    if (source.history == nullptr) return;
    const auto& entries = source.history->entries(selection_.section);
    WordIndices* indices = context_.world.word_indices();
    const auto tests = filter_.quick_tests();
    const auto by_word = std::ranges::find_if(tests, [](const RecordFilter::QuickTest& test) {
      return test.wanted && test.condition->path.last->type == schema::FieldType::word;
    });
    if (indices == nullptr || by_word == tests.end() || entries.size() < kFew) {
      for (const ledger::Entry& entry : entries) {
        if (more_ == More::none) return;
        consider(source, entry);
      }
      return;
    }
    const auto places =
        indices->of(*source.history, selection_.section, by_word->field).with(by_word->values());
    for (const std::uint32_t place : places) {
      if (more_ == More::none) return;
      consider(source, entries[place]);
    }
  }

  void look_at_places() {
    std::vector<Fact> facts = facts_about(selection_, context_, days_.last);
    if (order_ == Order::by_org) put_in_order(facts);
    for (const Fact& fact : facts) {
      if (more_ == More::none) return;
      consider(*fact.source, *fact.entry);
    }
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
      const ledger::Value& provider = own.record->at(*provided.delegate_by);
      if (provider.state == ledger::Value::State::absent) continue;
      if (own.record->is_void || !holds_on(*own.record, provided, days_.last)) continue;
      if (!may_be_meant({&source, own.ledger, own.record}, field)) continue;
      const ledger::Named named =
          ledger::delegate_of({source.history, own.ledger, own.record, nullptr},
                              context_.world.histories(), days_.last);
      if (!named.place && !named.open) continue;
      // Who has others speak need not record the section.
      if (source.history->known(selection_.section).empty()) std::erase(records_.sources, &source);
      const std::string_view* org = provider.text();
      look_at_provider(org != nullptr ? context_.world.source(*org) : nullptr, named.place, field);
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
      return holds(behind, referred, filter_.at_end()) == Truth::no;
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
    if (more_ == More::void_ones && !entry.on(days_.last).record->is_void) return;
    if (const auto item = filter_.take(source, entry)) more_ = see_(*item);
  }

  const Selection& selection_;
  const Context& context_;
  RecordFilter filter_;
  Period days_;
  Order order_;
  const See& see_;
  const SectionShape& shape_;
  More more_ = More::all;
  bool doubtful_ = false;  ///< somebody else speaks, and nobody knows who or what
  Records records_;
};

/// Those that are no records of a section.
Records items_of(const Selection& selection, const Context& context) {
  switch (selection.source) {
    case Selection::Source::section: break;
    case Selection::Source::member_list: return list_elements(selection, context);
    case Selection::Source::ledgers: return ledger_items(selection, context);
    case Selection::Source::results: return result_items(selection, context);
  }
  return {};
}

}  // namespace

Records visit(const Selection& selection, const Context& context, const Period& days, Order order,
              const See& see) {
  if (selection.source == Selection::Source::section)
    return Search(selection, context, days, order, see).run();
  Records records = items_of(selection, context);
  for (const Item& item : records.items)
    if (see(item) == More::none) break;
  records.items.clear();
  return records;
}

Records select(const Selection& selection, const Context& context, const Period& days) {
  std::vector<Item> items;
  Records records = visit(selection, context, days, Order::by_org, [&](const Item& item) {
    items.push_back(item);
    return More::all;
  });
  records.items = std::move(items);
  return records;
}

Truth any(const Selection& selection, const Context& context) {
  Truth found = Truth::no;
  const Records records =
      visit(selection, context, context.days(), Order::any, [&](const Item& item) {
        found = std::max(found, item.counts);
        return found == Truth::yes ? More::none : More::all;
      });
  return records.complete ? found : std::max(found, Truth::perhaps);
}

}  // namespace sipub::assess
