#include <algorithm>
#include <forward_list>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

#include "assess/area_figure.h"
#include "assess/condition.h"
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

std::string made_key(const ledger::Value& value, const World& world) {
  if (const std::string_view* org = value.text()) return world.org_now(*org);
  if (const auto* number = value.number()) return std::to_string(*number);
  if (const auto* date = value.date()) return format_iso(*date);
  if (const auto* month = value.month()) return format_iso(*month);
  if (const auto* word = value.word()) return std::to_string(word->index);
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  return {};
}

/// A text by which equal values are equal: what divisions, places and orgs are called now. What is
/// no text itself is made one in `made`.
std::string_view key_of(const ledger::Value& value, schema::FieldType type, const World& world,
                        std::forward_list<std::string>& made) {
  const std::string_view* text = value.text();
  if (text == nullptr || type == schema::FieldType::org)
    return made.emplace_front(made_key(value, world));
  const bool of_place = type == schema::FieldType::division || type == schema::FieldType::area;
  return of_place ? world.code_now(*text) : *text;
}

/// Adds up what records come to, one by one.
class Adding {
 public:
  Adding(const Amount& amount, const Period& days, const Context& context)
      : amount_(amount), days_(days), context_(context) {}

  void add(const Item& item) {
    if (amount_.kind == Amount::Kind::distinct) return add_values(item);
    const Range one = amount(amount_, item, days_, context_);
    take_down(context_.work, item.record, item.map, one);
    total_ = total_ + one;
  }

  Range total(bool complete) const {
    Range total = (complete ? Range::exactly(0) : Range::unknown()) + total_;
    for (const auto& [key, counts] : seen_) total = total + Range{counts == Truth::yes, 1};
    if (context_.work != nullptr) write_down(*context_.work);
    return total;
  }

 private:
  /// How many different values; a record without any counts as one.
  void add_values(const Item& item) {
    const schema::FieldPath& path = amount_.paths[0];
    const schema::FieldType type = schema::value_shape(path).type;
    const Values values(item, path, context_);
    if (values.empty()) total_ = total_ + Range{item.counts == Truth::yes && !values.open(), 1};
    for (const ledger::Value* value : values.all()) {
      Truth& counts = seen_[key_of(*value, type, context_.world, made_)];
      counts = std::max(counts, item.counts);
    }
  }

  void write_down(Working& work) const {
    for (const auto& [key, counts] : std::map(seen_.begin(), seen_.end())) {
      const std::string name(key);
      work.terms.push_back({.name = {name, name, name},
                            .over = Range{counts == Truth::yes, 1},
                            .good = counts});
    }
  }

  const Amount& amount_;
  Period days_;
  const Context& context_;
  Range total_ = Range::exactly(0);
  std::forward_list<std::string> made_;
  std::unordered_map<std::string_view, Truth> seen_;
};

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

/// Whether anybody reads that the record stands behind a figure; of what others provide it is told.
bool is_evidence(const Item& item, bool wanted, const Context& context) {
  const auto& sections = context.world.plan().shape.sections;
  return wanted || sections[item.record->section].delegate_by.has_value();
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
  Adding adding(measure.amount, days, context);
  std::vector<Item> kept;
  const auto see = [&](Item item) {
    if (context.more != nullptr) {
      item.counts = std::min(item.counts, holds(*context.more, item, context));
      if (item.counts == Truth::no)
        return rule_out(context.work, item.record, Considered::Why::condition,
                        failing(*context.more, item, context));
    }
    if (item.record->is_void && item.ledger != nullptr) outcome.faulty.push_back(item.evidence());
    if (item.counts == Truth::yes && item.record->begin.line > 0 &&
        is_evidence(item, in_order, context))
      outcome.evidence.push_back(item.evidence());
    of_change ? kept.push_back(item) : adding.add(item);
  };
  Records records;
  if (in_order) {
    records = select(measure.select, context, days);
    for (const Item& item : std::exchange(records.items, {})) see(item);
  } else {
    records = visit(measure.select, context, days, std::ref(see));
  }
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
    const RolledUp rolled = area_figure(measure.target.base->select, measure.target.base->amount, of_base);
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
