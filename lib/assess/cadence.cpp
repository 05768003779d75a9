#include <algorithm>

#include "assess/count_days.h"
#include "assess/evaluation.h"
#include "assess/notes.h"
#include "assess/period_names.h"
#include "assess/periods.h"
#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

/// Before anything that a ledger may date.
const Date kAlways = make_date(1, 1, 1);

Unit unit_of(const schema::Every& every) {
  using Every = schema::Every::Unit;
  switch (every.unit) {
    case Every::day:
    case Every::working_day: return Unit::days;
    case Every::week:
    case Every::touched_week: return Unit::weeks;
    default: return Unit::periods;
  }
}

/// Since when there has been such a record.
struct Beginning {
  std::optional<Date> day;
  bool certain = true;  ///< whether there is or is not one is for sure
};

/// The first day on which a record that `starts` names held, up to the day judged: one that has
/// ended since began the duty all the same.
Beginning beginning(const schema::Selection& starts, const Context& context, Outcome& outcome,
                    Working* work) {
  Beginning found;
  const World& world = context.world;
  const schema::SectionShape& shape = world.plan().shape.sections[starts.section];
  Records asked;
  asked.section = starts.section;
  asked.sources = asked.asked = sources(starts, starts.from, context);
  asked.report(outcome);
  for (const Source* source : asked.sources) {
    if (!source->history) continue;
    for (const ledger::Entry& entry : source->history->entries(starts.section)) {
      const ledger::Written written = entry.on(context.day);
      Item item{source, written.ledger, written.record,
                written.record->is_void ? Truth::perhaps : Truth::yes};
      item.counts = std::min(item.counts, holds(starts.where, item, context));
      const Date first = ledger::first_day(*written.record, shape).value_or(kAlways);
      if (item.counts == Truth::no || first > context.day) continue;
      if (item.counts == Truth::perhaps) {
        found.certain = false;
        continue;
      }
      if (!found.day || first < *found.day) found.day = first;
      if (work != nullptr)
        work->records.push_back({.what = item.evidence(), .counted = Truth::yes});
      outcome.evidence.push_back(item.evidence());
    }
  }
  if (found.day)
    found.certain = true;
  else
    found.certain = found.certain && asked.known({context.day, context.day}, world);
  return found;
}

/// Whether acts are dated by the day that dates them in any case.
bool is_own_day(const schema::CadenceMeasure& measure, const Context& context) {
  const auto& fields = measure.dated_by.fields;
  const schema::SectionShape& shape = context.world.plan().shape.sections[measure.select.section];
  return fields.empty() || (fields.size() == 1 && shape.on == fields.front());
}

std::vector<Range> count(const schema::CadenceMeasure& measure, const Records& records,
                         const schema::FieldPath& dated_by, const std::vector<Period>& periods,
                         const Period& days, const Context& context) {
  if (by_period(measure.select.where))
    return count_periods(records, measure.amount, dated_by, measure.select.where, periods, context);
  const DayCounts counts = count_days(records, measure.amount, dated_by, days, context);
  std::vector<Range> result;
  result.reserve(periods.size());
  for (const Period& period : periods) result.push_back(counts.within(period));
  return result;
}

/// How many periods are over, or full before they are; and what those that fail are.
struct Tally {
  std::int64_t filled = 0;
  std::vector<Period> failed;
  std::vector<Period> unknown;
  bool open = false;

  std::int64_t due() const {
    return filled + static_cast<std::int64_t>(failed.size() + unknown.size());
  }
  Status status() const {
    if (!failed.empty()) return Status::not_met;
    if (open) return Status::pending;
    if (!unknown.empty()) return Status::undetermined;
    return filled > 0 ? Status::met : Status::not_applicable;
  }
};

std::optional<std::int64_t> least_of(const schema::Target& target) {
  if (target.kind != schema::Target::Kind::number) return std::nullopt;
  return target.value;
}

/// One line for each period that has begun.
void write_down(Working& work, const std::vector<Period>& periods, const std::vector<Range>& counts,
                const schema::Target& target, Date as_of) {
  for (std::size_t i = 0; i < periods.size(); ++i) {
    if (periods[i].first > as_of) continue;
    Term term{.name = period_name(periods[i]), .over = counts[i]};
    switch (filled(counts[i], least_of(target), target.at_most, periods[i].last, as_of)) {
      case Filled::yes: term.good = Truth::yes; break;
      case Filled::no: term.good = Truth::no; break;
      case Filled::unknown: term.good = Truth::perhaps; break;
      case Filled::open: break;
    }
    work.terms.push_back(std::move(term));
  }
}

Tally tally(const std::vector<Period>& periods, const std::vector<Range>& counts,
            const schema::Target& target, Date as_of) {
  const auto at_least = least_of(target);
  Tally result;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    switch (filled(counts[i], at_least, target.at_most, periods[i].last, as_of)) {
      case Filled::yes: ++result.filled; break;
      case Filled::no: result.failed.push_back(periods[i]); break;
      case Filled::unknown: result.unknown.push_back(periods[i]); break;
      case Filled::open: result.open = true; break;
    }
  }
  return result;
}

void add_note(Outcome& outcome, std::string_view code, const std::vector<Period>& periods) {
  if (periods.empty()) return;
  outcome.notes.push_back(note(code, {{"count", std::to_string(periods.size())},
                                      {"periods", listed(period_names(periods))}}));
}

}  // namespace

Outcome evaluate(const schema::CadenceMeasure& measure, const Context& context) {
  Outcome outcome;
  const Date as_of = context.world.as_of();
  const Period window{context.window().from, context.window().due.value_or(as_of)};
  PartResult part;
  part.unit = unit_of(measure.every);
  part.target = measure.target;

  Date first = window.first;
  if (measure.starts) {
    InnerWorking work(context.work, {"起算的依据", "起算的依據", "what it begins with"});
    const Beginning begins = beginning(*measure.starts, context, outcome, work.get());
    if (!begins.day) {
      const bool none = begins.certain && measure.without_is_not_met;
      part.status = context.ahead() ? Status::pending
                    : none          ? Status::not_met
                                    : Status::undetermined;
      part.numerator = part.lower = 0;
      outcome.parts.push_back(std::move(part));
      return outcome;
    }
    first = std::max({first, *begins.day, context.world.plan().issued.value_or(first)});
    if (first > window.first)
      outcome.notes.push_back(note("counted-from", {{"day", day_name(first)}}));
  }

  std::vector<Period> periods = cut(measure.every, window, context.world.plan().calendar);
  std::erase_if(periods, [&](const Period& period) { return period.first < first; });

  const Period days{first, std::min(window.last, as_of)};
  const schema::FieldPath dated_by =
      is_own_day(measure, context) ? schema::FieldPath() : measure.dated_by;
  Records records =
      select(measure.select, context, dated_by.empty() ? days : Period{kAlways, as_of});
  records.need(days, context.world);
  records.report(outcome);
  for (const Item& item : records.items) {
    const auto dated = dated_by.empty() ? days.first : date_of(item, dated_by, context);
    if (!dated || days.contains(*dated))
      outcome.evidence.push_back(item.evidence());
    else
      rule_out(context.work, item.record,
               *dated < days.first ? Considered::Why::too_early : Considered::Why::not_begun);
  }

  const std::vector<Range> counts = count(measure, records, dated_by, periods, days, context);
  const Tally result = tally(periods, counts, measure.target, as_of);
  if (context.work != nullptr) write_down(*context.work, periods, counts, measure.target, as_of);
  part.numerator = part.lower = result.filled;
  part.upper = result.filled + static_cast<std::int64_t>(result.unknown.size());
  part.denominator = part.needed = result.due();
  part.status = result.status();
  part.open = result.open;
  outcome.parts.push_back(std::move(part));
  add_note(outcome, "periods-failed", result.failed);
  add_note(outcome, "periods-unknown", result.unknown);
  return outcome;
}

}  // namespace sipub::assess
