#include "schema/asked_sections.h"

#include <algorithm>
#include <set>

namespace sipub::schema {
namespace {

template <class Range, class Value>
bool contains(const Range& range, const Value& value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

class Visit {
 public:
  /// `owns`: the keeper owes the requirement itself; else someone above it does.
  Visit(const Plan& plan, const LedgerKeeper& keeper, bool owns)
      : plan_(plan), keeper_(keeper), owns_(owns) {}

  void measure(const Measure& measure, bool in_member = false) {
    if (owns_ && !in_member && !is_for_keeper(measure)) return;
    if (measure.applies_if) this->measure(*measure.applies_if, in_member);
    std::visit([&](const auto& kind) { look_at(kind, in_member); }, measure.kind);
  }

  const std::set<std::size_t>& sections() const { return sections_; }

 private:
  bool is_for_keeper(const Measure& measure) const {
    return (measure.levels.empty() || contains(measure.levels, keeper_.level)) &&
           (!measure.leaf || *measure.leaf == keeper_.leaf) &&
           (measure.roles.empty() || has_role(measure.roles));
  }

  bool has_role(const std::vector<std::string>& roles) const {
    return std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
      return plan_.orgs.fits(keeper_.role, role);
    });
  }

  /// `in_member`: the places are relative to the members of an `each` over divisions.
  void select(const Selection& selection, bool in_member) {
    if (selection.having) select(*selection.having, in_member);
    if (selection.source != Selection::Source::section) return;
    if (!selection.levels.empty() && !contains(selection.levels, keeper_.level)) return;
    if (!selection.roles.empty() && !has_role(selection.roles)) return;
    if (reads_keeper(selection.from, in_member)) sections_.insert(selection.section);
  }

  bool reads_keeper(From from, bool in_member) const {
    switch (from) {
      case From::owner: return owns_;
      case From::area:
      case From::below:
      case From::any: return true;
      case From::own:
      case From::division: return in_member ? is_member_ : owns_;
    }
    return false;
  }

  void select(const std::optional<Selection>& selection, bool in_member) {
    if (selection) select(*selection, in_member);
  }

  void target(const Target& target, bool in_member) {
    if (target.base) select(target.base->select, in_member);
  }

  void look_at(const CountMeasure& count, bool in_member) {
    select(count.select, in_member);
    target(count.target, in_member);
  }

  void look_at(const RatioMeasure& ratio, bool in_member) {
    select(ratio.over, in_member);
    select(ratio.under, in_member);
    select(ratio.weight, in_member);
  }

  void look_at(const CadenceMeasure& cadence, bool in_member) {
    select(cadence.select, in_member);
    select(cadence.starts, in_member);
  }

  void look_at(const RunMeasure& run, bool in_member) { select(run.select, in_member); }

  void look_at(const EachMeasure& each, bool in_member) {
    const bool over_divisions = each.set == EachMeasure::Set::divisions;
    if (each.set == EachMeasure::Set::records) select(each.records, in_member);
    const bool reads_own = in_member ? is_member_ : owns_;
    if (each.set == EachMeasure::Set::list && reads_own) sections_.insert(each.list.section);
    if (each.except && reads_own) sections_.insert(each.except->section);
    if (each.expect) select(*each.expect, in_member);
    target(each.target, in_member);
    if (each.empty_needs) measure(*each.empty_needs, in_member);
    if (!each.inner) return;
    if (over_divisions) {
      is_member_ = !owns_ && (each.levels.empty() || contains(each.levels, keeper_.level));
    }
    measure(*each.inner, in_member || over_divisions);
  }

  void look_at(const AllOfMeasure& all, bool in_member) {
    for (const auto& part : all.parts) measure(*part, in_member);
  }

  const Plan& plan_;
  const LedgerKeeper& keeper_;
  bool owns_;
  bool is_member_ = false;
  std::set<std::size_t> sections_;
};

/// Sections that records of `map` must refer to.
void add_referred(const Shape& shape, const MapShape& map, std::set<std::size_t>& sections) {
  for (const auto& field : map.fields) {
    if (!field.required) continue;
    const FieldShape& value = field.element ? *field.element : field;
    if (value.type == FieldType::reference) {
      if (const auto section = shape.find_section(value.section)) sections.insert(*section);
    }
    if (value.map) add_referred(shape, *value.map, sections);
  }
}

std::vector<MeasurePointer> measures_of(const Requirement& requirement) {
  std::vector<MeasurePointer> all = requirement.advisories;
  all.insert(all.begin(), {requirement.measure, requirement.figure});
  std::erase(all, nullptr);
  return all;
}

}  // namespace

std::vector<std::size_t> asked_sections(const Plan& plan, const Requirement& requirement,
                                        const LedgerKeeper& keeper) {
  std::set<std::size_t> sections;
  for (const auto& ownership : requirement.owed_by) {
    const bool has_role =
        std::any_of(ownership.roles.begin(), ownership.roles.end(),
                    [&](const std::string& role) { return plan.orgs.fits(keeper.role, role); });
    if (!has_role) continue;
    const bool owns = contains(ownership.levels, keeper.level) || (ownership.leaf && keeper.leaf);
    const bool someone_above_owns =
        std::any_of(ownership.levels.begin(), ownership.levels.end(),
                    [&](std::size_t level) { return level < keeper.level; });
    for (const bool as_owner : {true, false}) {
      if (!(as_owner ? owns : someone_above_owns)) continue;
      Visit visit(plan, keeper, as_owner);
      for (const auto& measure : measures_of(requirement)) visit.measure(*measure);
      sections.insert(visit.sections().begin(), visit.sections().end());
    }
  }
  const auto asked = sections;
  for (const auto section : asked) {
    add_referred(plan.shape, plan.shape.sections[section].record, sections);
  }
  return {sections.begin(), sections.end()};
}

}  // namespace sipub::schema
