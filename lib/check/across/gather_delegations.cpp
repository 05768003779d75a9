#include "check/across/gather_delegations.h"

#include <algorithm>
#include <vector>

#include "check/across/hash.h"
#include "check/across/normal.h"
#include "ledger/record_dates.h"

namespace sipub::check {
namespace {

using ledger::Record;
using ledger::Value;
using schema::SectionShape;

/// A value as far as two orgs have to agree on it, spelling and the order of a list apart; empty
/// for what can't be compared.
std::string comparable(const Value& value) {
  if (const auto* word = value.word()) return std::to_string(word->index);
  if (const auto* text = value.text()) return normal_code(*text);
  if (const auto* number = value.number()) return std::to_string(*number);
  if (const auto* date = value.date()) return format_iso(*date);
  if (const auto* flag = value.boolean()) return *flag ? "yes" : "no";
  const ledger::List* list = value.list();
  if (list == nullptr) return {};
  std::vector<std::string> items;
  for (const Value& item : *list) items.push_back(item.usable() ? comparable(item) : std::string());
  if (std::find(items.begin(), items.end(), "") != items.end()) return {};
  std::sort(items.begin(), items.end());
  std::string all = "[";
  for (const std::string& item : items) all += item + ',';
  return all;
}

/// The value at the end of a way through maps; null where there is none.
const Value* value_at(const ledger::Map& map, const std::vector<std::size_t>& way) {
  const ledger::Map* inner = &map;
  const Value* value = nullptr;
  for (const std::size_t step : way) {
    if (inner == nullptr) return nullptr;
    value = &inner->at(step);
    inner = value->map();
  }
  return value != nullptr && value->state == Value::State::given ? value : nullptr;
}

class Gathering {
 public:
  Gathering(const Subject& subject, const std::string& line, AcrossStore& store)
      : plan_(subject.plan), ledger_(subject.ledger), line_(line), store_(store) {}

  void section(std::size_t index) {
    const SectionShape& shape = plan_.shape.sections[index];
    const ledger::Section& section = ledger_.sections[index];
    if (!shape.delegate_match || !section.present || !section.readable) return;
    const std::string number = std::to_string(index);
    store_.providers.push_back(hash_of({line_, number}));
    const bool is_clear = std::all_of(
        section.records.begin(), section.records.end(),
        [&](const Record& record) { return record.at(*shape.delegate_match).usable(); });
    if (!is_clear) store_.unclear.push_back(hash_of({line_, number}));
    for (const Record& record : section.records) {
      const Value& match = record.at(*shape.delegate_match);
      if (!match.usable()) continue;
      const std::string agreed = comparable(match);
      const std::uint64_t own = hash_of({line_, number, agreed});
      offer(record, shape, own);
      agreed_values(record, shape, own, store_.offered_values);
      delegation(record, shape, number, agreed);
    }
  }

 private:
  void offer(const Record& record, const SectionShape& shape, std::uint64_t hash) {
    Offer kept{.hash = hash, .begin = record.span.begin, .id = id_of(record, shape)};
    // A record with a fault is held against nobody.
    if (!record.is_void) {
      kept.from = kept_day(ledger::first_day(record, shape));
      kept.to = kept_day(ledger::last_day(record, shape));
    }
    store_.offers.push_back(kept);
  }

  void delegation(const Record& record, const SectionShape& shape, const std::string& number,
                  const std::string& agreed) {
    const Value* leading =
        &record.at(shape.delegate_by ? *shape.delegate_by : *shape.delegate_through);
    const std::string_view* provider = leading->usable() ? leading->text() : nullptr;
    if (provider != nullptr && shape.delegate_through) {
      provider = provider_through(shape.record.fields[*shape.delegate_through].section, *provider);
    }
    const auto org = provider == nullptr ? std::nullopt : plan_.orgs.find(*provider, plan_.regions);
    if (!org) return;
    const std::string line = line_of(plan_, *org);
    if (line == line_) return;
    Delegation kept{.hash = hash_of({line, number, agreed}),
                    .provider = hash_of({line, number}),
                    .section = static_cast<std::uint32_t>(record.section),
                    .span = leading->span,
                    .from = kept_day(ledger::first_day(record, shape)),
                    .to = kept_day(ledger::last_day(record, shape)),
                    .has_life = !record.is_void,
                    .values = static_cast<std::uint32_t>(store_.delegated_values.size())};
    agreed_values(record, shape, kept.hash, store_.delegated_values);
    kept.value_count = static_cast<std::uint32_t>(store_.delegated_values.size()) - kept.values;
    store_.delegations.push_back(kept);
  }

  /// Who provides the record of another section that has this id; null for nobody.
  const std::string_view* provider_through(const std::string& section, std::string_view id) const {
    const auto index = plan_.shape.find_section(section);
    if (!index) return nullptr;
    const SectionShape& shape = plan_.shape.sections[*index];
    if (!shape.id || !shape.delegate_by) return nullptr;
    for (const Record& record : ledger_.sections[*index].records) {
      const std::string_view* own = record.at(*shape.id).text();
      if (own == nullptr || *own != id) continue;
      const Value& by = record.at(*shape.delegate_by);
      return by.usable() ? by.text() : nullptr;
    }
    return nullptr;
  }

  static void agreed_values(const Record& record, const SectionShape& shape, std::uint64_t hash,
                            std::vector<AgreedValue>& kept) {
    for (std::size_t way = 0; way < shape.delegate_agree.size(); ++way) {
      const Value* value = value_at(record.fields, shape.delegate_agree[way]);
      if (value == nullptr) continue;
      const std::string text = comparable(*value);
      if (text.empty()) continue;
      kept.push_back({.hash = hash_of(hash, way + 1),
                      .begin = value->span.begin,
                      .id = id_of(record, shape),
                      .value = static_cast<std::uint32_t>(hash_of({text}))});
    }
  }

  static std::uint32_t id_of(const Record& record, const SectionShape& shape) {
    const std::string_view* id = shape.id ? record.at(*shape.id).text() : nullptr;
    // A record without an id is nothing that a later year could continue.
    if (id == nullptr) return static_cast<std::uint32_t>(hash_of(1, record.span.begin));
    return static_cast<std::uint32_t>(hash_of({"id", *id}));
  }

  const schema::Plan& plan_;
  const ledger::Ledger& ledger_;
  const std::string& line_;
  AcrossStore& store_;
};

}  // namespace

void gather_delegations(const Subject& subject, const std::string& line, AcrossStore& store) {
  Gathering gathering(subject, line, store);
  for (std::size_t i = 0; i < subject.ledger.sections.size(); ++i) gathering.section(i);
}

}  // namespace sipub::check
