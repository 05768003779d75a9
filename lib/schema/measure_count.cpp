#include "schema/measure_reader.h"
#include "schema/selection_reader.h"
#include "schema/target_reader.h"

namespace sipub::schema {

std::optional<CountMeasure> read_count(Fields& fields, const MeasurePlace& place) {
  auto select = read_selection(fields, place);
  if (!select) return {};
  CountMeasure count;
  count.amount = read_amount(fields, *select, place);
  count.select = *std::move(select);
  count.target =
      read_target(fields, place, {.number = true, .percent = true, .base = true, .at_most = true});
  return count;
}

}  // namespace sipub::schema
