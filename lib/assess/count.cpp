#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "assess/adding.h"
#include "assess/area_figure.h"
#include "assess/condition.h"
#include "assess/evidence.h"
#include "assess/notes.h"
#include "assess/selection.h"
#include "assess/values.h"
#include "assess/verdict.h"
#include "base/ratio.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

using schema::Amount;
using schema::CountMeasure;

/// The last figure less the one that stood at the window's first day, or else less the first one;
/// summed over orgs.
Range change(const Records& records, const CountMeasure& measure, const Context& context) {
  if (!records.complete || records.items.empty()) return Range::unknown();
  struct Course {
    std::optional<Date> from;
    std::optional<Date> to;
    Range first;
    Range last;
  };
  Amount figure;
  figure.kind = Amount::Kind::sum;
  figure.paths = measure.amount.paths;
  std::map<std::string, Course> courses;
  for (const Item& item : records.items) {
    if (Values(item, figure.paths[0], context).empty()) continue;
    const auto day = date_of(item, {}, context);
    if (!day) return Range::unknown();
    const Range value = amount(figure, item, {*day, *day}, context);
    Course& course = courses[item.source->id];
    // The last row up to the window's first day is wanted, else the first one behind it.
    const auto before = [&](Date date) { return date <= context.window().from; };
    const bool nearer =
        !course.from ||
        (before(*day) ? !before(*course.from) || *course.from <= *day : *day < *course.from);
    if (nearer) {
      course.from = day;
      course.first = value;
    }
    if (!course.to || *course.to <= *day) {
      course.to = day;
      course.last = value;
    }
  }
  std::int64_t total = 0;
  for (const auto& [org, course] : courses) {
    if (!course.first.exact() || !course.last.exact()) return Range::unknown();
    if (context.work != nullptr) {
      const std::string name = org + ": " + std::to_string(course.last.lower) + " - " +
                               std::to_string(course.first.lower);
      context.work->terms.push_back(
          {.name = {name, name, name},
           .over = Range::exactly(course.last.lower - course.first.lower)});
    }
    total += course.last.lower - course.first.lower;
  }
  return Range::exactly(total);
}

Unit unit_of(const CountMeasure& measure) {
  switch (measure.amount.kind) {
    case Amount::Kind::records:
    case Amount::Kind::distinct: return Unit::records;
    default: return Unit::amount;
  }
}

bool is_snapshot_of_area(const CountMeasure& measure, const Context& context) {
  const auto& select = measure.select;
  return select.source == schema::Selection::Source::section && select.from == schema::From::area &&
         measure.amount.kind != Amount::Kind::records &&
         measure.amount.kind != Amount::Kind::distinct &&
         context.world.plan().shape.sections[select.section].type == schema::SectionType::snapshot;
}

void take(Outcome& outcome, const RolledUp& figure) {
  outcome.evidence.insert(outcome.evidence.end(), figure.evidence.begin(), figure.evidence.end());
}

/// The number that settles how it stands, where nobody reads more than that. What others provide
/// has to be told in any case.
std::optional<std::int64_t> enough_for(const CountMeasure& measure, const Context& context) {
  const auto& sections = context.world.plan().shape.sections;
  const bool settles = measure.target.kind == schema::Target::Kind::number &&
                       !measure.target.at_most &&
                       measure.select.source == schema::Selection::Source::section &&
                       !sections[measure.select.section].delegate_by;
  return settles && !context.with_figures ? std::optional(measure.target.value) : std::nullopt;
}

/// Adds what is known of places whose records are gone. Their orgs' records are counted there.
const AreaCount* add_known(const CountMeasure& measure, const Context& context, Date day,
                           Adding& adding) {
  const AreaCount* known = context.world.counted(measure);
  if (known == nullptr) return nullptr;
  for (const schema::Division* place : context.world.divisions(*context.place, {}, day)) {
    const auto found = known->places.find(place);
    if (found != known->places.end()) adding.add(found->second);
  }
  return known;
}

Range figure_of(const CountMeasure& measure, const Context& context, Outcome& outcome) {
  if (is_snapshot_of_area(measure, context)) {
    const RolledUp figure = area_figure(measure.select, measure.amount, context);
    take(outcome, figure);
    return figure.under;
  }
  // The first figure of a change may lie before the window.
  Period days = context.days();
  if (measure.amount.kind == Amount::Kind::change) days.first = make_date(1, 1, 1);
  const bool of_change = measure.amount.kind == Amount::Kind::change;
  const bool in_order = context.with_evidence || context.work != nullptr || of_change;
  const std::optional<std::int64_t> enough = in_order ? std::nullopt : enough_for(measure, context);
  Adding adding(measure.amount, days, context);
  const AreaCount* known = add_known(measure, context, days.last, adding);
  std::vector<Item> kept;
  const auto take = [&](Item item) {
    if (known != nullptr && known->orgs.contains(item.source->id)) return;
    if (context.more != nullptr) {
      item.counts = std::min(item.counts, holds(*context.more, item, context));
      if (item.counts == Truth::no)
        return rule_out(context.work, item.record, Considered::Why::condition,
                        failing(*context.more, item, context));
    }
    tell_void(item, outcome);
    if (item.counts == Truth::yes && item.record->begin.line > 0 &&
        is_evidence(*item.record, context))
      outcome.evidence.push_back(item.evidence());
    of_change ? kept.push_back(item) : adding.add(item);
  };
  const auto see = [&](const Item& item) {
    take(item);
    return enough && adding.is_enough(*enough) ? More::void_ones : More::all;
  };
  Records records =
      visit(measure.select, context, days, in_order ? Order::by_org : Order::any, std::ref(see));
  records.report(outcome);
  if (!of_change) return adding.total(records.complete);
  records.items = std::move(kept);
  return change(records, measure, context);
}

/// A shortfall so small that it is told.
bool is_close(const PartResult& part, const Range& figure) {
  return part.target.close && part.denominator && figure.exact() && figure.lower < *part.needed &&
         figure.lower >= least_share(*part.denominator, *part.target.close);
}

}  // namespace

Outcome evaluate(const CountMeasure& measure, const Context& context) {
  Outcome outcome;
  PartResult part;
  part.unit = unit_of(measure);
  part.target = measure.target;
  part.grows = !measure.target.at_most && measure.amount.kind != Amount::Kind::change;
  const Range figure = figure_of(measure, context, outcome);
  Range base = Range::unknown();
  if (measure.target.base) {
    InnerWorking work(context.work, {"基数", "基數", "the base figure"});
    Context of_base = context;
    of_base.work = work.get();
    const schema::Target::Base& of = *measure.target.base;
    const RolledUp rolled = area_figure(of.select, of.amount, of_base);
    base = rolled.under;
    take(outcome, rolled);
  }
  judge(part, figure, base, context);
  if (is_close(part, figure)) {
    outcome.notes.push_back(
        note("close", {{"percent", percent_text(figure.lower, *part.denominator)}}));
  }
  outcome.parts.push_back(std::move(part));
  return outcome;
}

}  // namespace sipub::assess
