#include "assess/reach.h"

#include <algorithm>

namespace sipub::assess {

using schema::EachMeasure;
using schema::From;
using schema::Selection;

void Reach::add(const schema::Measure& measure, schema::Scope scope) {
  scope_ = scope;
  std::visit([&](const auto& kind) { add(kind); }, measure.kind);
}

void Reach::add(const schema::Requirement& requirement, const schema::Plan& plan,
                const Known& known) {
  scope_ = requirement.scope;
  known_ = known;
  add(requirement.measure);
  add(requirement.figure);
  for (const auto& advisory : requirement.advisories) add(advisory);
  for (const auto& [level, id] : requirement.same_as)
    if (const schema::Requirement* twin = plan.find(id); twin != nullptr && twin->same_as.empty())
      add(*twin, plan, known);
}

void Reach::add(const Reach& other) {
  sections_.add(other.sections_);
  besides_.add(other.besides_);
  named_.add(other.named_);
  selections_.add(other.selections_);
  with_companions_.add(other.with_companions_);
  fields_.add(other.fields_);
  spans_.insert(spans_.end(), other.spans_.begin(), other.spans_.end());
  runs_ = runs_ || other.runs_;
  wide_ = wide_ || other.wide_;
}

void Reach::add(const schema::MeasurePointer& measure) {
  if (!measure) return;
  add(*measure, scope_);
  add(measure->applies_if);
}

void Reach::add(const schema::CountMeasure& measure) {
  if (std::ranges::find(known_.counts, &measure) != known_.counts.end()) return;
  const bool of_area = measure.select.from == From::area;
  of_area ? add_figure(measure.select) : add(measure.select);
  add(measure.amount);
  if (!measure.target.base) return;
  add_figure(measure.target.base->select);
  add(measure.target.base->amount);
}

void Reach::add(const schema::RatioMeasure& measure) {
  add(measure.over);
  add(measure.under);
  add(measure.over_amount);
  add(measure.under_amount);
  add(measure.per_over);
  add(measure.per_under);
  if (!measure.weight) return;
  add_figure(*measure.weight);
  add(measure.weight_amount);
}

void Reach::add(const schema::CadenceMeasure& measure) {
  add(measure.select);
  add(measure.amount);
  add(measure.dated_by);
  if (measure.starts) add(*measure.starts);
}

void Reach::add(const schema::RunMeasure& measure) {
  add(measure.span_from);
  add(measure.span_to);
  add(measure.per);
  if (measure.spans) {
    spans_.push_back(measure.lasting);
    return;
  }
  runs_ = true;
  add(measure.select);
  add(measure.amount);
}

void Reach::add(const EachMeasure& measure) {
  using Set = EachMeasure::Set;
  if (measure.set == Set::records) {
    add(measure.records);
    named_.add(measure.records.section);
  }
  if (measure.set == Set::list) {
    add(measure.list);
    named_.add(measure.list.section);
  }
  if (measure.set == Set::divisions) wide_ = true;
  if (measure.except) add(*measure.except);
  for (const auto* conditions : {&measure.list_where, &measure.satisfies})
    for (const schema::Condition& condition : *conditions) add(condition);
  for (const auto& [word, conditions] : measure.only)
    for (const schema::Condition& condition : conditions) add(condition);
  if (measure.expect) {
    add_figure(*measure.expect);
    add(measure.expect_amount);
  }
  add(measure.inner);
  add(measure.empty_needs);
  add(measure.open);
}

void Reach::add(const schema::AllOfMeasure& measure) {
  for (const auto& part : measure.parts) add(part);
}

void Reach::add(const Selection& selection) {
  if (selection.source == Selection::Source::section) {
    sections_.add(selection.section);
    selections_.add(&selection);
    if (selection.from != From::own && selection.from != From::division) wide_ = true;
  }
  add(selection.list);
  for (const schema::Condition& condition : selection.where) add(condition);
  if (!selection.having) return;
  const bool of_facts = selection.source == Selection::Source::ledgers ||
                        selection.source == Selection::Source::results;
  if (of_facts) with_companions_.add(&selection);
  if (!of_facts || !known_.companions) add(*selection.having);
}

/// Figures of places are taken from whoever wrote them, and told apart by a word of their section.
void Reach::add_figure(const Selection& selection) {
  add(selection);
  wide_ = true;
  const auto& fields = shape_.sections[selection.section].record.fields;
  const auto word = std::ranges::find(fields, schema::FieldType::word, &schema::FieldShape::type);
  if (word != fields.end()) fields_.add(&*word);
}

void Reach::add(const schema::ListPlace& list) {
  sections_.add(list.section);
  besides_.add(list.section);
  if (scope_ == schema::Scope::area) wide_ = true;
  add(list.path);
}

void Reach::add(const schema::Amount& amount) {
  for (const schema::FieldPath& path : amount.paths) add(path);
}

void Reach::add(const schema::Condition& condition) {
  add(condition.path);
  add(condition.other);
  for (const schema::Operand& operand : condition.operands) add(operand.path);
  for (const schema::Condition& inner : condition.conditions) add(inner);
}

void Reach::add(const schema::FieldPath& path) {
  for (const std::size_t section : path.sections)
    if (section != schema::FieldPath::kSameRecord) {
      sections_.add(section);
      besides_.add(section);
    }
  for (const schema::FieldShape* shape : path.shapes) fields_.add(shape);
}

}  // namespace sipub::assess
