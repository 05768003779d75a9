#include <algorithm>

#include "assess/count_days.h"
#include "assess/evaluation.h"
#include "assess/notes.h"
#include "assess/period_names.h"
#include "assess/streak.h"
#include "assess/values.h"
#include "assess/word_filter.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

/// Before anything that a ledger may date.
const Date kAlways = make_date(1, 1, 1);

/// The day up to which a run is followed: a run that began in time may end after the due day. Late
/// ones are looked for day by day.
Date today(const Context& context) { return context.late ? context.day : context.world.as_of(); }

StreakRules rules_of(const schema::RunMeasure& measure, const Context& context) {
  const Date as_of = context.world.as_of();
  const Date due = context.window().due.value_or(as_of);
  StreakRules rules;
  rules.by_week = measure.every.unit == schema::Every::Unit::week;
  rules.at_least = measure.at_least;
  rules.lasting = measure.lasting;
  rules.starts = {context.window().from, due};
  // One that began after the due day may still be achieved late.
  if (measure.starts_by_due) rules.starts = {kAlways, context.late ? context.day : due};
  if (measure.ends_in_window) rules.ends_by = due;
  return rules;
}

Status status_of(Streak::Outcome outcome) {
  switch (outcome) {
    case Streak::Outcome::whole: return Status::met;
    case Streak::Outcome::open: return Status::pending;
    case Streak::Outcome::unknown: return Status::undetermined;
    case Streak::Outcome::none: return Status::not_met;
  }
  return Status::undetermined;
}

void add_part(Outcome& outcome, const Streak& streak, const Context& context) {
  Working* work = context.work;
  if (work != nullptr && streak.longest)
    work->terms.push_back({.name = period_name(*streak.longest),
                           .over = Range::exactly(streak.longest->days()),
                           .under = Range::exactly(streak.needed)});
  PartResult part;
  part.unit = Unit::days;
  part.numerator = part.lower = streak.longest ? streak.longest->days() : 0;
  part.upper = std::max(streak.possible, *part.lower);
  part.needed = streak.needed;
  part.target.kind = schema::Target::Kind::number;
  part.target.value = streak.needed;
  part.status = status_of(streak.outcome);
  outcome.parts.push_back(std::move(part));
  if (streak.longest && context.with_notes)
    outcome.notes.push_back(
        note("longest-run", {{"period", period_name(*streak.longest)},
                             {"days", std::to_string(streak.longest->days())}}));
}

/// The run that a member's own first and last day are.
Outcome judge_member(const schema::RunMeasure& measure, const Context& context) {
  const Member& member = *context.member;
  const ledger::History* history = member.source->history;
  const Item item{member.source, member.ledger, member.record, Truth::yes, member.map};
  const auto date = [&](const schema::FieldPath& path, bool& open) -> std::optional<Date> {
    const Values values(item, path, context);
    open = open || values.open();
    if (values.empty() || values.all().front()->date() == nullptr) return std::nullopt;
    return *values.all().front()->date();
  };
  bool open = member.record->is_void;
  const auto first = date(measure.span_from, open);
  const auto last = date(measure.span_to, open);

  Outcome outcome;
  const StreakRules rules = rules_of(measure, context);
  if (!first || open) {
    PartResult part;
    part.unit = Unit::days;
    part.status = first || open ? Status::undetermined : Status::not_met;
    outcome.parts.push_back(std::move(part));
    return outcome;
  }
  const auto& known = history->known(member.record->section);
  const Date known_to =
      context.world.plan().missing_is_nothing || known.empty() ? today(context) : known.back().last;
  const Streak streak = judge_span(*first, last, rules, known_to, today(context));
  add_part(outcome, streak, context);
  // Who begins later isn't asked about yet.
  if (*first > rules.starts.last) outcome.parts.back().status = Status::not_applicable;
  return outcome;
}

/// Whether `a` comes nearer to what is asked.
bool nearer(const Streak& a, const Streak& b) {
  if (a.outcome != b.outcome) return a.outcome < b.outcome;
  const auto length = [](const Streak& s) { return s.longest ? s.longest->days() : 0; };
  return length(a) > length(b);
}

/// The first day on which one of the records happened, or `otherwise`.
Date earliest(const Records& records, Date otherwise, const Context& context) {
  Date first = otherwise;
  for (const Item& item : records.items) {
    const auto day = item.record->occasions
                         ? item.record->occasions->first_within({kAlways, otherwise})
                         : date_of(item, {}, context);
    if (day) first = std::min(first, *day);
  }
  return first;
}

/// The records that make up the longest run; where there is none, all that were looked at.
void add_evidence(Outcome& outcome, const Records& records, const Streak& streak,
                  const Context& context) {
  for (const Item& item : records.items) {
    if (streak.longest) {
      const auto day = item.record->occasions
                           ? item.record->occasions->first_within(*streak.longest)
                           : date_of(item, {}, context);
      if (!day || !streak.longest->contains(*day)) continue;
    }
    outcome.evidence.push_back(item.evidence());
  }
}

}  // namespace

Outcome evaluate(const schema::RunMeasure& measure, const Context& context) {
  if (measure.spans) return judge_member(measure, context);

  const Date as_of = today(context);
  StreakRules rules = rules_of(measure, context);
  Records all = select(measure.select, context, {rules.starts.first, as_of});
  if (measure.starts_by_due) rules.starts.first = earliest(all, context.window().from, context);
  const Period days{rules.starts.first, as_of};
  all.need(days, context.world);
  const auto streak = [&](const Records& records) {
    return find_streak(count_days(records, measure.amount, {}, days, context), rules, as_of);
  };

  Outcome outcome;
  all.report(outcome);
  if (measure.per.empty()) {
    const Streak found = streak(all);
    add_part(outcome, found, context);
    add_evidence(outcome, all, found, context);
    return outcome;
  }
  std::optional<Streak> best;
  Records carried = all;
  std::size_t carrier = 0;
  for (const std::size_t word : measure.per_words) {
    Records of_word = all;
    of_word.items = with_word(all.items, measure.per, word, context);
    Streak one = streak(of_word);
    if (best && !nearer(one, *best)) continue;
    best = std::move(one);
    carried = std::move(of_word);
    carrier = word;
  }
  const Streak found = best.value_or(Streak{});
  add_part(outcome, found, context);
  add_evidence(outcome, carried, found, context);
  if (found.longest)
    outcome.notes.push_back(
        note("carried-by",
             {{"word", schema::value_shape(measure.per).vocabulary->words[carrier].label}}));
  return outcome;
}

}  // namespace sipub::assess
