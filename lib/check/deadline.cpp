#include "check/deadline.h"

#include <algorithm>

#include "check/fields.h"

namespace sipub::check {
namespace {

using schema::Constraint;
using schema::Derivation;

bool is_late(const Constraint& constraint) { return constraint.kind == Constraint::Kind::late; }

/// Whether a computed date rests on working days outside the calendar's years.
bool beyond_calendar(const schema::Calendar& calendar, const schema::MapShape& shape,
                     const ledger::Map& map, std::size_t field) {
  const ledger::Value& value = map.at(field);
  const auto& derivation = shape.fields[field].default_from;
  if (value.state != ledger::Value::State::computed || !derivation) return false;
  switch (derivation->kind) {
    case Derivation::Kind::copy:
      return beyond_calendar(calendar, shape, map, derivation->fields.front());
    case Derivation::Kind::working_days:
      for (const std::size_t from : derivation->fields) {
        const Date* start = map.at(from).date();
        if (start != nullptr && !calendar.covers(*start)) return true;
      }
      return value.date() != nullptr && !calendar.covers(*value.date());
    case Derivation::Kind::last:
    case Derivation::Kind::product: break;
  }
  return false;
}

/// `（2014-08-29之后20个工作日）`, for a date that follows from others.
Words limit_of(const schema::MapShape& shape, const ledger::Map& map, std::size_t field) {
  const ledger::Value& value = map.at(field);
  const auto& derivation = shape.fields[field].default_from;
  if (value.state != ledger::Value::State::computed || !derivation) return {};
  if (derivation->kind == Derivation::Kind::copy) {
    return limit_of(shape, map, derivation->fields.front());
  }
  if (derivation->kind != Derivation::Kind::working_days) return {};
  std::optional<Date> start;
  for (const std::size_t from : derivation->fields) {
    const Date* date = map.at(from).date();
    if (date != nullptr) start = start ? std::max(*start, *date) : *date;
  }
  const ledger::Value& days = map.at(derivation->days);
  if (!start || days.number() == nullptr) return {};
  const std::string after = format_iso(*start);
  const std::string number = std::to_string(*days.number());
  // Whose number it is, where the plan has one of its own.
  Words whose;
  const auto& by_word = shape.fields[derivation->days].default_by_word;
  const ledger::WordIndex* word = by_word ? map.at(by_word->field).word() : nullptr;
  if (word != nullptr && days.state == ledger::Value::State::computed &&
      by_word->numbers[word->index]) {
    const Words& label = shape.fields[by_word->field].vocabulary->words[word->index].label;
    whose = {"方案对“" + label.in(Language::zh_hans) + "”规定的时限：",
             "方案對“" + label.in(Language::zh_hant) + "”規定的時限：",
             ", the plan's limit for “" + label.in(Language::en) + "”"};
  }
  return {"（" + whose.zh_hans + after + "之后" + number + "个工作日）",
          "（" + whose.zh_hant + after + "之後" + number + "個工作日）",
          " (" + number + " working days after " + after + whose.en + ")"};
}

}  // namespace

std::vector<Argument> LateDate::arguments() const {
  return {{"field", field->label},
          {"value", format_iso(value)},
          {"other", other->label},
          {"other_value", format_iso(other_value)},
          {"limit", limit}};
}

void each_late(const Subject& subject, const std::function<void(const LateDate&)>& see) {
  const auto has_late = [](const schema::MapShape& shape) {
    return std::any_of(shape.constraints.begin(), shape.constraints.end(), is_late);
  };
  const auto look = [&](const schema::MapShape& shape, const ledger::Map& map) {
    for (const Constraint& constraint : shape.constraints) {
      if (!is_late(constraint)) continue;
      const ledger::Value& value = map.at(constraint.fields[0]);
      const ledger::Value& limit = map.at(constraint.fields[1]);
      if (!value.usable() || !limit.usable() || value.date() == nullptr ||
          limit.date() == nullptr || *value.date() <= *limit.date()) {
        continue;
      }
      see({.span = value.span,
           .field = &shape.fields[constraint.fields[0]],
           .value = *value.date(),
           .other = &shape.fields[constraint.fields[1]],
           .other_value = *limit.date(),
           .limit = limit_of(shape, map, constraint.fields[1]),
           .certain = !beyond_calendar(subject.plan.calendar, shape, map, constraint.fields[1])});
    }
  };
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_map(shape, has_late)) continue;
    for (const ledger::Record& record : section.records) each_map(shape, record.fields, look);
  }
}

}  // namespace sipub::check
