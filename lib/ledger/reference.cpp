#include "ledger/reference.h"

#include "ledger/record_dates.h"

namespace sipub::ledger {

namespace {

constexpr Named kOpen{.place = {}, .open = true};

Named record_of(const History& history, const Entry& entry, Date day) {
  const Written written = entry.on(day);
  if (written.record->is_void) return kOpen;
  return {.place = Place{&history, written.ledger, written.record, nullptr}, .open = false};
}

}  // namespace

Named refer(const Place& from, const Value& reference, std::size_t section, Date day) {
  if (reference.state == Value::State::absent) return {};
  const std::string_view* id = reference.usable() ? reference.text() : nullptr;
  if (id == nullptr || from.history == nullptr) return kOpen;
  const Entry* entry = from.history->find(section, *id, *from.ledger);
  return entry ? record_of(*from.history, *entry, day) : kOpen;
}

Named delegate_of(const Place& from, const Histories& histories, Date day) {
  if (from.history == nullptr || !from.is_whole_record()) return {};
  const std::size_t section = from.record->section;
  const schema::SectionShape& shape = histories.plan().shape.sections[section];
  if (!shape.delegate_by || !shape.delegate_match) return {};

  const Value& provider = from.record->at(*shape.delegate_by);
  if (provider.state == Value::State::absent) return {};
  const std::string_view* org_id = provider.usable() ? provider.text() : nullptr;
  if (org_id == nullptr) return kOpen;
  const History* history = histories.find(*org_id);
  if (history == from.history) return {};
  if (history == nullptr) {
    const schema::Plan& plan = histories.plan();
    return plan.orgs.find(*org_id, plan.regions) ? kOpen : Named{};
  }

  const Value& kind = from.record->at(*shape.delegate_match);
  if (!kind.usable()) return kOpen;
  for (const Entry& entry : history->entries(section)) {
    const Written written = entry.on(day);
    if (same_scalar(written.record->at(*shape.delegate_match), kind) &&
        holds_on(*written.record, shape, day)) {
      return record_of(*history, entry, day);
    }
  }
  return history->is_known(section, day) ? Named{} : kOpen;
}

}  // namespace sipub::ledger
