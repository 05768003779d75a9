#include "check/series.h"

#include <algorithm>
#include <map>

#include "check/fields.h"
#include "ledger/record_dates.h"

namespace sipub::check {

void each_series(const Subject& subject,
                 const std::function<void(const std::vector<const ledger::Record*>&,
                                          const schema::SectionShape&)>& see) {
  const schema::Shape& shape = subject.plan.shape;
  for (std::size_t i = 0; i < shape.sections.size(); ++i) {
    const schema::SectionShape& section = shape.sections[i];
    const auto& records = subject.ledger.sections[i].records;
    if (section.type != schema::SectionType::snapshot || records.size() < 2) continue;
    std::map<std::string, std::vector<const ledger::Record*>> series;
    for (const ledger::Record& record : records) {
      if (ledger::last_day(record, section)) series[series_of(record, section)].push_back(&record);
    }
    for (auto& [key, rows] : series) {
      std::stable_sort(rows.begin(), rows.end(), [&](const auto* a, const auto* b) {
        return *ledger::last_day(*a, section) < *ledger::last_day(*b, section);
      });
      see(rows, section);
    }
  }
}

std::string day_text(const ledger::Record& row, const schema::SectionShape& shape) {
  const ledger::Value& value = row.at(*shape.on);
  return value.month() != nullptr ? format_iso(*value.month()) : format_iso(*value.date());
}

bool share_a_number(const ledger::Record& a, const ledger::Record& b,
                    const schema::SectionShape& shape) {
  for (std::size_t field = 0; field < shape.record.fields.size(); ++field) {
    if (a.at(field).number() != nullptr && b.at(field).number() != nullptr) return true;
  }
  return false;
}

}  // namespace sipub::check
