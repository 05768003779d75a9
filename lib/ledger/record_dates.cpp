#include "ledger/record_dates.h"

namespace sipub::ledger {

namespace {

/// The days of a date or month.
std::optional<Period> days_at(const Record& record, std::optional<std::size_t> field) {
  if (!field) return {};
  const Value& value = record.at(*field);
  if (!value.usable()) return {};
  if (const Date* date = value.date()) return Period{*date, *date};
  if (const Month* month = value.month()) return days_of(*month);
  return {};
}

std::optional<Date> first_of(const std::optional<Period>& period) {
  return period ? std::optional(period->first) : std::nullopt;
}

std::optional<Date> last_of(const std::optional<Period>& period) {
  return period ? std::optional(period->last) : std::nullopt;
}

}  // namespace

std::optional<Date> first_day(const Record& record, const schema::SectionShape& shape) {
  if (shape.type == schema::SectionType::state) return first_of(days_at(record, shape.holds_from));
  if (shape.occasions) {
    return record.occasions ? record.occasions->first_within(record.occasions->period)
                            : std::nullopt;
  }
  return first_of(days_at(record, shape.begins ? shape.begins : shape.on));
}

std::optional<Date> last_day(const Record& record, const schema::SectionShape& shape) {
  if (shape.type == schema::SectionType::state) return last_of(days_at(record, shape.holds_to));
  if (shape.occasions) {
    return record.occasions ? record.occasions->last_within(record.occasions->period)
                            : std::nullopt;
  }
  return last_of(days_at(record, shape.on));
}

std::optional<Date> exists_from(const Record& record, const schema::SectionShape& shape) {
  if (shape.type == schema::SectionType::state) return first_day(record, shape);
  if (shape.occasions) {
    return record.occasions ? std::optional(record.occasions->period.first) : std::nullopt;
  }
  return last_day(record, shape);
}

bool holds_on(const Record& record, const schema::SectionShape& shape, Date day) {
  if (shape.type != schema::SectionType::state) return true;
  const auto first = first_day(record, shape);
  const auto last = last_day(record, shape);
  return (!first || *first <= day) && (!last || day <= *last);
}

}  // namespace sipub::ledger
