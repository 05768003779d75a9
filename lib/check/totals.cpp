#include "check/totals.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ledger/record_dates.h"

namespace sipub::check {
namespace {

/// The values of the fields that both records must share, as one text; nothing where one is
/// missing. Words are told by their names, since the two fields may have different vocabularies.
std::optional<std::string> match_key(const ledger::Record& record,
                                     const schema::SectionShape& shape,
                                     const schema::Totals& totals) {
  std::string key;
  for (const std::string& name : totals.match) {
    const auto field = shape.record.find(name);
    if (!field) return {};
    key += '\n';
    if (shape.area == *field) {
      key += record.area;
      continue;
    }
    const ledger::Value& value = record.at(*field);
    if (!value.usable()) return {};
    if (const auto* word = value.word()) {
      key += shape.record.fields[*field].vocabulary->words[word->index].name;
    } else if (const std::string_view* text = value.text()) {
      key += *text;
    } else {
      return {};
    }
  }
  return key;
}

using Rows = std::unordered_map<std::string, std::vector<TotalRow>>;

Rows rows_of(const ledger::Section& section, const schema::SectionShape& shape,
             const schema::Totals& totals) {
  Rows rows;
  for (const ledger::Record& record : section.records) {
    const ledger::Value& value = record.at(totals.field);
    const auto day = ledger::last_day(record, shape);
    const auto key = match_key(record, shape, totals);
    if (!key || !day || !value.usable() || value.number() == nullptr) continue;
    rows[*key].push_back({&record, *value.number(), *day, value.span});
  }
  return rows;
}

const TotalRow& total_on(const std::vector<TotalRow>& rows, Date day) {
  const TotalRow* best = &rows.front();
  const auto better = [&](const TotalRow& row) {
    const bool early = row.day <= day;
    const bool best_early = best->day <= day;
    if (early != best_early) return early;
    if (row.day != best->day) return early == (row.day > best->day);
    return row.value > best->value;
  };
  for (const TotalRow& row : rows) {
    if (better(row)) best = &row;
  }
  return *best;
}

}  // namespace

void each_part(const Subject& subject,
               const std::function<void(const ledger::Record&, std::size_t,
                                        const schema::SectionShape&, const TotalRow&)>& see) {
  const schema::Shape& shape = subject.plan.shape;
  for (std::size_t i = 0; i < shape.sections.size(); ++i) {
    const schema::SectionShape& section = shape.sections[i];
    const auto& records = subject.ledger.sections[i].records;
    if (!section.totals || records.empty()) continue;
    const schema::Totals& totals = *section.totals;
    const Rows rows =
        rows_of(subject.ledger.sections[totals.section], shape.sections[totals.section], totals);
    for (const ledger::Record& record : records) {
      const auto key = match_key(record, section, totals);
      const auto day = ledger::last_day(record, section);
      if (!key || !day) continue;
      const auto found = rows.find(*key);
      if (found == rows.end()) continue;
      const TotalRow& total = total_on(found->second, *day);
      for (const std::size_t field : totals.fields) {
        const ledger::Value& value = record.at(field);
        if (value.usable() && value.number() != nullptr) see(record, field, section, total);
      }
    }
  }
}

}  // namespace sipub::check
