#include "schema/amount_rules.h"
#include "schema/codes.h"
#include "schema/condition_reader.h"
#include "schema/every_reader.h"
#include "schema/field_path.h"
#include "schema/measure_reader.h"
#include "schema/plan_codes.h"
#include "schema/selection_reader.h"

namespace sipub::schema {
namespace {

using source::Node;

constexpr Named<bool> kStarts[] = {{"in_window", false}, {"by_due", true}};
constexpr Named<bool> kEnds[] = {{"free", false}, {"in_window", true}};
constexpr Named<bool> kLastDay[] = {{"day_before", false}, {"same_day", true}};

RunMeasure::Lasting read_lasting(Fields& fields, const MeasurePlace& place) {
  RunMeasure::Lasting lasting;
  auto keys = fields.map("lasting", Need::required);
  if (!keys) return lasting;
  const bool months = keys->has("months");
  if (months == keys->has("days")) {
    place.reader().report(kNotExactlyOne, keys->node(), {{"keys", "months, days"}});
    return lasting;
  }
  const auto length = keys->number(months ? "months" : "days", Need::required, 1, 3660);
  (months ? lasting.months : lasting.days) = static_cast<int>(length.value_or(1));
  if (months) lasting.to_same_day = keys->choice("to", kLastDay).value_or(false);
  keys->finish();
  return lasting;
}

/// The first and the last day stand in the member itself.
void read_span(Fields span, const MeasurePlace& place, RunMeasure& run) {
  if (place.member == nullptr || place.member->map == nullptr) {
    place.reader().report(kDoesNotGoWith, span.node(), {{"what", "span"}, {"with", "inner"}});
    return;
  }
  place.member->used = true;
  const auto read = [&](std::string_view key) {
    const Node node = span.take(key, Need::required);
    auto path = node ? place.names.path(node, *place.member->map) : std::nullopt;
    if (path && !expect_type(place.reader(), node, *path, {FieldType::date})) path.reset();
    return path;
  };
  auto from = read("from");
  auto to = read("to");
  span.finish();
  if (!from || !to) return;
  run.spans = true;
  run.span_from = *std::move(from);
  run.span_to = *std::move(to);
}

void read_per(Fields per, const MeasurePlace& place, RunMeasure& run) {
  const Node field = per.take("field", Need::required);
  const Node words = per.take("words", Need::required);
  per.finish();
  const MapShape* map = map_of(run.select, place.shape());
  auto path = field && map != nullptr ? place.names.path(field, *map) : std::nullopt;
  if (!path || !expect_type(place.reader(), field, *path, {FieldType::word})) return;
  if (value_shape(*path).vocabulary == nullptr) return;  // missing, which has been reported
  run.per_words = place.names.words(words, *value_shape(*path).vocabulary);
  run.per = *std::move(path);
}

bool read_counted(Fields& fields, const MeasurePlace& place, RunMeasure& run) {
  auto select = read_selection(fields, place);
  if (!select) return false;
  run.amount = read_amount(fields, *select, place);
  expect_by_record(fields.key_node("value"), run.amount, true, "run", place);
  run.select = *std::move(select);
  run.every = read_every(fields, place);
  if (run.every.unit != Every::Unit::day && run.every.unit != Every::Unit::week) {
    place.reader().report(kDoesNotGoWith, fields.key_node("every"),
                          {{"what", "every"}, {"with", "run"}});
  }
  run.at_least = fields.number("at_least", Need::optional, 1).value_or(1);
  if (auto per = fields.map("per")) read_per(*std::move(per), place, run);
  return true;
}

}  // namespace

std::optional<RunMeasure> read_run(Fields& fields, const MeasurePlace& place) {
  RunMeasure run;
  if (auto span = fields.map("span")) {
    read_span(*std::move(span), place, run);
  } else if (!read_counted(fields, place, run)) {
    return {};
  }
  run.lasting = read_lasting(fields, place);
  run.starts_by_due = fields.choice("starts", kStarts).value_or(false);
  run.ends_in_window = fields.choice("ends", kEnds).value_or(false);
  return run;
}

}  // namespace sipub::schema
