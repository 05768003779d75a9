#include "schema/amount_rules.h"
#include "schema/codes.h"
#include "schema/condition_reader.h"
#include "schema/every_reader.h"
#include "schema/measure_reader.h"
#include "schema/plan_codes.h"
#include "schema/selection_reader.h"
#include "schema/target_reader.h"

namespace sipub::schema {
namespace {

using source::Node;
using Unit = Every::Unit;

constexpr Named<Unit> kUnits[] = {{"day", Unit::day},
                                  {"working_day", Unit::working_day},
                                  {"week", Unit::week},
                                  {"touched_week", Unit::touched_week},
                                  {"half_month", Unit::half_month}};
constexpr Named<Unit> kLengths[] = {
    {"weeks", Unit::weeks}, {"days", Unit::days}, {"rolling_days", Unit::rolling_days}};
constexpr Named<bool> kWithout[] = {{"not-met", true}, {"undetermined", false}};

}  // namespace

Every read_every(Fields& fields, const MeasurePlace& place) {
  Every every;
  const Node node = fields.take("every", Need::required);
  if (!node) return every;
  if (!node.is_mapping()) {
    every.unit = place.reader().choice(node, kUnits).value_or(Unit::day);
    return every;
  }
  Fields length(place.reader(), node);
  int given = 0;
  for (const auto& [key, unit] : kLengths) {
    if (!length.has(key)) continue;
    ++given;
    every.unit = unit;
    every.length = static_cast<int>(length.number(key, Need::required, 1, 366).value_or(1));
  }
  if (given != 1) {
    place.reader().report(kNotExactlyOne, node, {{"keys", "weeks, days, rolling_days"}});
  } else {
    if (every.unit == Unit::days) every.anchor = length.date("from");
    length.finish();
  }
  return every;
}

std::optional<CadenceMeasure> read_cadence(Fields& fields, const MeasurePlace& place) {
  MeasurePlace inside = place;
  inside.in_cadence = true;
  auto select = read_selection(fields, inside);
  if (!select) return {};
  CadenceMeasure cadence;
  cadence.amount = read_amount(fields, *select, place);
  expect_by_record(fields.key_node("value"), cadence.amount, true, "cadence", place);
  cadence.select = *std::move(select);
  cadence.every = read_every(fields, place);
  cadence.target = read_target(fields, place, {.number = true, .at_most = true});
  cadence.starts = read_whole_selection(fields.take("starts"), place);
  cadence.without_is_not_met = fields.choice("without", kWithout).value_or(false);
  if (fields.key_node("without") && !fields.key_node("starts")) {
    place.reader().report(kKeyNeedsKey, fields.key_node("without"),
                          {{"key", "without"}, {"other", "starts"}});
  }
  const MapShape* map = map_of(cadence.select, place.shape());
  if (const Node node = fields.take("dated_by"); node && map != nullptr) {
    auto path = place.names.path(node, *map);
    if (path && expect_type(place.reader(), node, *path, {FieldType::date})) {
      cadence.dated_by = *std::move(path);
    }
  }
  return cadence;
}

}  // namespace sipub::schema
