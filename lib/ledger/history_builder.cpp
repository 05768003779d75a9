#include "ledger/history_builder.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "ledger/completion.h"
#include "ledger/record_dates.h"

namespace sipub::ledger {

using schema::SectionShape;
using schema::SectionType;

namespace {

bool is_there(const Record& record, const SectionShape& shape, Date as_of) {
  const auto from = exists_from(record, shape);
  return !from || *from <= as_of;
}

/// The id that makes records of several years one; nothing where they don't go on or have none.
std::optional<std::string_view> id_of(const Record& record, const SectionShape& shape) {
  if (shape.type != SectionType::state) return {};
  if (shape.one) return "";
  if (!shape.id) return {};
  const Value& id = record.at(*shape.id);
  if (!id.usable() || id.text() == nullptr) return {};
  return *id.text();
}

/// Adds periods that come by their first day; those that touch or overlap become one.
void add_known(std::vector<Period>& known, const Period& period) {
  if (period.last < period.first) return;
  if (!known.empty() && period.first <= known.back().last + std::chrono::days(1)) {
    known.back().last = std::max(known.back().last, period.last);
  } else {
    known.push_back(period);
  }
}

}  // namespace

HistoryBuilder::HistoryBuilder(History& history, const schema::Plan& plan, Date as_of)
    : history_(history), plan_(plan), as_of_(as_of) {
  history_.entries_.resize(plan.shape.sections.size());
  history_.known_.resize(plan.shape.sections.size());
}

void HistoryBuilder::add(const Ledger& ledger, std::string_view line) {
  history_.ledgers.push_back(&ledger);
  history_.lines_.emplace(&ledger, line);
  auto& order = history_.line_order_;
  if (std::find(order.begin(), order.end(), line) == order.end()) order.push_back(line);

  Period recorded{make_date(ledger.year, 1, 1), make_date(ledger.year, 12, 31)};
  recorded.last = std::min(recorded.last, as_of_);
  if (ledger.through) recorded.last = std::min(recorded.last, *ledger.through);
  reserve_ids(ledger);
  for (std::size_t i = 0; i < ledger.sections.size(); ++i) {
    const Section& section = ledger.sections[i];
    if (section.present && section.readable) add_known(history_.known_[i], recorded);
    history_.entries_[i].reserve(history_.entries_[i].size() + section.records.size());
    for (const Record& record : section.records) add_record(ledger, line, record);
  }
}

void HistoryBuilder::reserve_ids(const Ledger& ledger) {
  std::size_t states = 0;
  for (std::size_t i = 0; i < ledger.sections.size(); ++i)
    if (plan_.shape.sections[i].type == SectionType::state)
      states += ledger.sections[i].records.size();
  history_.by_id_.reserve(history_.by_id_.size() + states);
}

void HistoryBuilder::add_record(const Ledger& ledger, std::string_view line, const Record& record) {
  const SectionShape& shape = plan_.shape.sections[record.section];
  if (!is_there(record, shape, as_of_)) return;
  auto& entries = history_.entries_[record.section];
  if (const auto id = id_of(record, shape)) {
    const auto [known, is_new] =
        history_.by_id_.try_emplace({record.section, line, *id}, entries.size());
    // Twice in one ledger is a flaw of the second.
    if (!is_new && entries[known->second].ledger != &ledger) {
      continue_with(entries[known->second], ledger, record, shape);
      return;
    }
  }
  entries.emplace_back(ledger, record);
}

void HistoryBuilder::continue_with(Entry& entry, const Ledger& ledger, const Record& record,
                                   const SectionShape& shape) {
  Record& merged = *std::construct_at(history_.arena_.room_for<Record>(1), record);
  if (!entry.record->is_void) merged.fields = merge(entry.record->fields, record.fields, shape);
  entry.go_on(ledger, merged);
}

/// What was written in either; what was computed is computed anew.
Map HistoryBuilder::merge(const Map& earlier, const Map& later, const SectionShape& shape) {
  MapBuilder map(slots_);
  for (const Slot& slot : later.slots()) {
    if (slot.value.state != Value::State::computed) map.put(slot.field, slot.value);
  }
  for (const Slot& slot : earlier.slots()) {
    if (slot.value.state != Value::State::given) continue;
    if (map.at(slot.field).state != Value::State::absent) continue;
    Value value = slot.value;
    value.span = {};
    map.put(slot.field, value);
  }
  complete(map, shape.record, plan_.calendar, history_.arena_);
  return map.kept(history_.arena_);
}

}  // namespace sipub::ledger
