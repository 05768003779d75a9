#include "check/succession.h"

#include <algorithm>
#include <vector>

#include "ledger/record_dates.h"

namespace sipub::check {
namespace {

/// The section's records by first day; none where one can't be dated, since the gap that it fills
/// is none.
std::vector<const ledger::Record*> in_order(const ledger::Section& section,
                                            const schema::SectionShape& shape) {
  std::vector<const ledger::Record*> records;
  for (const ledger::Record& record : section.records) {
    const auto first = ledger::first_day(record, shape);
    const auto last = ledger::last_day(record, shape);
    if (!first || !last || *last < *first) return {};
    records.push_back(&record);
  }
  std::stable_sort(records.begin(), records.end(), [&](const auto* a, const auto* b) {
    return *ledger::first_day(*a, shape) < *ledger::first_day(*b, shape);
  });
  return records;
}

}  // namespace

void each_succession(const Subject& subject,
                     const std::function<void(const ledger::Record&, const ledger::Record&,
                                              const schema::SectionShape&)>& see) {
  const schema::Shape& shape = subject.plan.shape;
  for (std::size_t i = 0; i < shape.sections.size(); ++i) {
    if (!shape.sections[i].consecutive) continue;
    const auto records = in_order(subject.ledger.sections[i], shape.sections[i]);
    for (std::size_t next = 1; next < records.size(); ++next) {
      see(*records[next - 1], *records[next], shape.sections[i]);
    }
  }
}

}  // namespace sipub::check
