#include "assess/gathering.h"

#include <algorithm>

#include "assess/condition.h"
#include "assess/facts.h"
#include "assess/values.h"

namespace sipub::assess {
namespace {

using schema::Selection;

/// Facts that stand in no section: nothing of them is dated.
class Gathering {
 public:
  Gathering(const Selection& selection, const Context& context)
      : selection_(selection), context_(context) {}

  void add(Item item) {
    item.counts = item.record->is_void ? Truth::perhaps : Truth::yes;
    item.counts = std::min(item.counts, holds(selection_.where, item, context_));
    if (item.counts == Truth::no) return tell(item, Why::condition);
    if (selection_.having && item.source != nullptr)
      item.counts = std::min(item.counts, has_companion(selection_, *item.source, context_));
    tell(item, item.counts == Truth::no ? Why::companion : Why::counts);
    if (item.counts != Truth::no) records_.items.push_back(item);
  }
  Records& records() { return records_; }

 private:
  using Why = Considered::Why;

  void tell(const Item& item, Why why) {
    const std::size_t ordinal = told_++;
    if (context_.work == nullptr) return;
    Considered one;
    one.what = item.evidence();
    one.element = item.map;
    if (item.map != nullptr) one.list = selection_.list.last;
    one.ordinal = ordinal;
    one.counted = item.counts;
    one.why = why;
    if (why == Why::condition) one.failed = failing(selection_.where, item, context_);
    context_.work->records.push_back(one);
  }

  const Selection& selection_;
  const Context& context_;
  std::size_t told_ = 0;
  Records records_;
};

}  // namespace

Truth has_companion(const Selection& selection, const Source& source, const Context& context) {
  if (const CompanionDays* known = context.world.companions(*selection.having, source)) {
    const auto later =
        std::ranges::upper_bound(*known, context.day, {}, &CompanionDays::value_type::first);
    return (later == known->begin() ? *later : *(later - 1)).second;
  }
  Context own = context;
  own.org = &source;
  own.place = source.division;
  own.work = nullptr;
  Selection companion = *selection.having;
  companion.from = schema::From::own;
  return any(companion, own);
}

Records list_elements(const Selection& selection, const Context& context) {
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

Records ledger_items(const Selection& selection, const Context& context) {
  Gathering found(selection, context);
  Records& records = found.records();
  records.asked = sources(selection, selection.from, context);
  const int first_year = year_of(context.world.plan().whole().first);
  for (const Source* source : records.asked) {
    const auto& facts = context.world.ledger_facts(*source);
    for (const LedgerRecord& fact : facts) found.add({source, fact.ledger, &fact.record});
    for (int year = first_year; year <= year_of(context.day); ++year)
      if (std::ranges::none_of(facts,
                               [&](const LedgerRecord& fact) { return fact.ledger->year == year; }))
        records.silent = true;
  }
  records.complete = !records.silent || context.world.plan().missing_is_nothing;
  return std::move(records);
}

Records result_items(const Selection& selection, const Context& context) {
  Gathering found(selection, context);
  if (context.results == nullptr) return std::move(found.records());
  for (const ResultFact& fact : *context.results)
    if (context.world.within(*fact.division, *context.place))
      found.add({nullptr, nullptr, &fact.record});
  return std::move(found.records());
}

}  // namespace sipub::assess
