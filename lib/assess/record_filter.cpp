#include "assess/record_filter.h"

#include <algorithm>

#include "assess/condition.h"
#include "assess/gathering.h"
#include "ledger/record_dates.h"

namespace sipub::assess {

using schema::SectionType;

namespace {

/// Whether the test's words stand there; perhaps: it takes more than a look.
Truth stand_there(const RecordFilter::QuickTest& test, const ledger::Value& value) {
  if (!value.usable()) return Truth::perhaps;
  const auto is_one = [&](std::int64_t found) {
    const auto values = test.values();
    return std::ranges::find(values, found) != values.end() ? Truth::yes : Truth::no;
  };
  if (const ledger::WordIndex* word = value.word())
    return is_one(static_cast<std::int64_t>(word->index));
  if (const bool* truth = value.boolean()) return is_one(*truth);
  const ledger::List* list = value.list();
  if (list == nullptr) return Truth::perhaps;
  Truth found = Truth::no;
  for (const ledger::Value& element : *list)
    found =
        std::max(found, element.list() == nullptr ? stand_there(test, element) : Truth::perhaps);
  return found;
}

Truth passes(const RecordFilter::QuickTest& test, const ledger::Record& record) {
  const Truth there = stand_there(test, record.at(test.field));
  return test.wanted ? there : !there;
}

}  // namespace

RecordFilter::RecordFilter(const schema::Selection& selection, const Context& context,
                           const Period& days)
    : selection_(selection),
      at_end_(context),
      days_(days),
      shape_(context.world.plan().shape.sections[selection.section]) {
  at_end_.day = days.last;
  if (at_end_.work == nullptr)
    for (const schema::Condition& condition : selection.where) add_quick_test(condition);
}

bool RecordFilter::is_quick(const schema::Condition& condition) const {
  const auto tests = quick_tests();
  return std::ranges::find(tests, &condition, &QuickTest::condition) != tests.end();
}

/// Whether the other conditions hold: on what stands in the record itself before what it refers to.
Truth RecordFilter::others_hold(const Item& item) const {
  Truth all = Truth::yes;
  for (const bool near : {true, false}) {
    for (const schema::Condition& condition : selection_.where) {
      if ((condition.path.fields.size() == 1) != near || is_quick(condition)) continue;
      all = std::min(all, holds(condition, item, at_end_));
      if (all == Truth::no) return all;
    }
  }
  return all;
}

void RecordFilter::add_quick_test(const schema::Condition& condition) {
  using Kind = schema::Operand::Kind;
  const bool wanted = condition.test == schema::Condition::Test::one_of;
  if (quick_count_ == quick_tests_.size() || condition.path.fields.size() != 1 ||
      (!wanted && condition.test != schema::Condition::Test::is_not))
    return;
  QuickTest test{.condition = &condition, .field = condition.path.fields.front(), .wanted = wanted};
  if (condition.operands.size() > test.few.size()) return;
  for (const schema::Operand& operand : condition.operands) {
    if (operand.kind == Kind::word || operand.kind == Kind::boolean)
      test.few[test.count++] = operand.number;
    else if (operand.kind == Kind::member && at_end_.member != nullptr && at_end_.member->word)
      test.few[test.count++] = static_cast<std::int64_t>(*at_end_.member->word);
    else
      return;
  }
  quick_tests_[quick_count_++] = test;
}

std::optional<Item> RecordFilter::take(const Source& source, const ledger::Entry& entry) const {
  const ledger::Written written = entry.on(days_.last);
  const ledger::Record& record = *written.record;
  bool all_sure = true;
  for (const QuickTest& test : quick_tests()) {
    const Truth passed = passes(test, record);
    if (passed == Truth::no) return std::nullopt;
    all_sure = all_sure && passed == Truth::yes;
  }
  Item item{&source, written.ledger, written.record, record.is_void ? Truth::perhaps : Truth::yes};
  const Why why = shape_.type == SectionType::state ? why_not_held(source, entry, record)
                                                    : why_not_on_days(item);
  if (why != Why::counts) {
    reject(item, why);
    return std::nullopt;
  }
  item.counts =
      std::min(item.counts, all_sure && !record.is_void ? others_hold(item)
                                                        : holds(selection_.where, item, at_end_));
  if (item.counts == Truth::no) {
    reject(item, Why::condition);
    return std::nullopt;
  }
  if (selection_.having) {
    item.counts = std::min(item.counts, has_companion(selection_, source, at_end_));
    if (item.counts == Truth::no) {
      reject(item, Why::companion);
      return std::nullopt;
    }
  }
  tell(item, Why::counts, nullptr);
  return item;
}

/// Acts and snapshots; says since when the item is there.
RecordFilter::Why RecordFilter::why_not_on_days(Item& item) const {
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

RecordFilter::Why RecordFilter::why_not_held(const Source& source, const ledger::Entry& entry,
                                             const ledger::Record& record) const {
  if (record.is_void) return Why::counts;
  const auto first = ledger::first_day(record, shape_);
  if (first ? days_.last < *first : !was_there(source, entry)) return Why::not_begun;
  const auto last = ledger::last_day(record, shape_);
  return last && *last < days_.last ? Why::ended : Why::counts;
}

/// A state without a first day was there before, unless an earlier ledger knew nothing of it.
bool RecordFilter::was_there(const Source& source, const ledger::Entry& entry) const {
  const ledger::Ledger& first =
      entry.earlier().empty() ? *entry.ledger : *entry.earlier().front().ledger;
  return first.year <= year_of(days_.last) ||
         !source.history->is_known(selection_.section, days_.last);
}

void RecordFilter::reject(const Item& item, Why why) const {
  if (at_end_.work == nullptr) return;
  Item rejected = item;
  rejected.counts = Truth::no;
  tell(rejected, why, why == Why::condition ? failing(selection_.where, item, at_end_) : nullptr);
}

void RecordFilter::tell(const Item& item, Why why, const schema::Condition* failed) const {
  if (at_end_.work == nullptr) return;
  Considered one;
  one.what = item.evidence();
  one.counted = item.counts;
  one.why = why;
  one.failed = failed;
  at_end_.work->records.push_back(one);
}

}  // namespace sipub::assess
