#include "ledger/occasions_reader.h"

#include <algorithm>
#include <array>

#include "ledger/conditions.h"

namespace sipub::ledger {

namespace {

class OccasionsReader {
 public:
  OccasionsReader(const Map& map, const schema::SectionShape& shape, const MetKeys& met,
                  FlawLog& log, Arena& arena)
      : map_(map), shape_(shape), fields_(*shape.occasions), met_(met), log_(log), arena_(arena) {}

  std::optional<Occasions> read() {
    for (const std::size_t field : {fields_.date, fields_.from, fields_.to, fields_.per_day,
                                    fields_.per_week, fields_.except}) {
      const bool is_meant = met_.has(field) && !met_.find(field);
      if (is_meant || map_.at(field).state == Value::State::invalid) return {};
    }
    if (has(fields_.date)) return once();
    if (has(fields_.from) || has(fields_.to)) return repeated();
    log_.add(Flaw::Kind::no_date, met_.head(), {{"section", shape_.label}});
    return {};
  }

 private:
  bool has(std::size_t field) const { return map_.at(field).usable(); }
  const Words& label(std::size_t field) const { return shape_.record.fields[field].label; }
  Date date(std::size_t field) const { return *map_.at(field).date(); }

  std::optional<Occasions> once() {
    for (const std::size_t field : {fields_.from, fields_.to}) {
      if (has(field)) return tell_choice(fields_.date, field);
    }
    for (const std::size_t field : {fields_.per_day, fields_.per_week, fields_.except}) {
      if (has(field)) return tell_companion(field, fields_.from);
    }
    Occasions occasions;
    occasions.period = {date(fields_.date), date(fields_.date)};
    return occasions;
  }

  std::optional<Occasions> repeated() {
    if (!has(fields_.to)) return tell_companion(fields_.from, fields_.to);
    if (!has(fields_.from)) return tell_companion(fields_.to, fields_.from);
    if (has(fields_.per_day) == has(fields_.per_week)) {
      return tell_choice(fields_.per_day, fields_.per_week);
    }
    Occasions occasions;
    occasions.period = {date(fields_.from), date(fields_.to)};
    if (occasions.period.last < occasions.period.first) {
      test_order(map_, shape_.record, fields_.to, fields_.from, log_);
      return {};
    }
    const bool daily = has(fields_.per_day);
    occasions.rate = daily ? Occasions::Rate::per_day : Occasions::Rate::per_week;
    occasions.times = *map_.at(daily ? fields_.per_day : fields_.per_week).number();
    if (!read_except(occasions.except)) return {};
    return occasions;
  }

  /// False where one of the days is faulty.
  bool read_except(std::span<const Date>& except) {
    const List* days = map_.at(fields_.except).list();
    if (days == nullptr) return true;
    if (!std::all_of(days->begin(), days->end(), [](const Value& day) { return day.usable(); }))
      return false;
    Date* const first = arena_.room_for<Date>(days->size());
    Date* last = std::transform(days->begin(), days->end(), first,
                                [](const Value& day) { return *day.date(); });
    std::sort(first, last);
    last = std::unique(first, last);
    except = {first, last};
    return true;
  }

  std::optional<Occasions> tell_choice(std::size_t one, std::size_t other) {
    const Span span = has(other) ? std::max(met_.place_of(one), met_.place_of(other),
                                            [](Span a, Span b) { return a.begin < b.begin; })
                                 : met_.place_of(fields_.from);
    log_.add(Flaw::Kind::not_exactly_one, span,
             {{"fields", joined({&label(one), &label(other)})}, {"given", has(other) ? "2" : "0"}});
    return {};
  }

  std::optional<Occasions> tell_companion(std::size_t field, std::size_t other) {
    log_.add(Flaw::Kind::missing_companion, met_.place_of(field),
             {{"field", label(field)}, {"other", label(other)}, {"word", std::string()}});
    return {};
  }

  const Map& map_;
  const schema::SectionShape& shape_;
  const schema::OccasionFields& fields_;
  const MetKeys& met_;
  FlawLog& log_;
  Arena& arena_;
};

}  // namespace

std::optional<Occasions> read_occasions(const Map& map, const schema::SectionShape& shape,
                                        const MetKeys& met, FlawLog& log, Arena& arena) {
  return OccasionsReader(map, shape, met, log, arena).read();
}

}  // namespace sipub::ledger
