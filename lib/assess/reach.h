#pragma once

#include <vector>

#include "base/sorted_set.h"
#include "schema/plan.h"

namespace sipub::assess {

/// What measures read, and how far they look around.
class Reach {
 public:
  explicit Reach(const schema::Shape& shape) : shape_(shape) {}

  /// What a measure's kind reads. Whose records a list is taken from hangs on the scope.
  void add(const schema::Measure& measure, schema::Scope scope);
  /// What is known already and need not be read again.
  struct Known {
    bool companions = false;  ///< what must stand beside facts about ledgers and results
    std::vector<const schema::CountMeasure*> counts = {};
  };
  /// All that a requirement's result is taken from; of a duplicate also what its twins read.
  void add(const schema::Requirement& requirement, const schema::Plan& plan, const Known& known);
  void add(const schema::Requirement& requirement, const schema::Plan& plan) {
    add(requirement, plan, {});
  }
  void add(const Reach& other);

  const SortedSet<std::size_t>& sections() const { return sections_; }
  /// Fields that are read, of records and of what stands inside them.
  const SortedSet<const schema::FieldShape*>& fields() const { return fields_; }
  /// Whether records of a section are read in other ways than by selections.
  bool is_read_besides(std::size_t section) const { return besides_.contains(section); }
  /// Whether records of a section are called by their ids.
  bool is_named(std::size_t section) const { return named_.contains(section); }
  const SortedSet<const schema::Selection*>& selections() const { return selections_; }
  /// Those of facts about ledgers and results that want a companion.
  const SortedSet<const schema::Selection*>& with_companions() const { return with_companions_; }
  /// Whether runs of acts are looked for, which any day may make or break.
  bool has_runs() const { return runs_; }
  /// How long what records say of themselves has to last.
  const std::vector<schema::RunMeasure::Lasting>& spans() const { return spans_; }
  /// Whether it looks beyond the ledgers of the owner's own division; what others provide for it
  /// apart.
  bool is_wide() const { return wide_; }

 private:
  void add(const schema::MeasurePointer& measure);
  void add(const schema::CountMeasure& measure);
  void add(const schema::RatioMeasure& measure);
  void add(const schema::CadenceMeasure& measure);
  void add(const schema::RunMeasure& measure);
  void add(const schema::EachMeasure& measure);
  void add(const schema::AllOfMeasure& measure);
  void add(const schema::Selection& selection);
  void add_figure(const schema::Selection& selection);
  void add(const schema::ListPlace& list);
  void add(const schema::Amount& amount);
  void add(const schema::Condition& condition);
  void add(const schema::FieldPath& path);

  const schema::Shape& shape_;
  schema::Scope scope_ = schema::Scope::org;
  SortedSet<std::size_t> sections_;
  SortedSet<std::size_t> besides_;
  SortedSet<std::size_t> named_;
  SortedSet<const schema::Selection*> selections_;
  SortedSet<const schema::Selection*> with_companions_;
  SortedSet<const schema::FieldShape*> fields_;
  std::vector<schema::RunMeasure::Lasting> spans_;
  Known known_;
  bool runs_ = false;
  bool wide_ = false;
};

}  // namespace sipub::assess
