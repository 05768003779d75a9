#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/fields.h"
#include "schema/plan.h"
#include "schema/plan_reader.h"

namespace sipub::schema {

/// What the names in a plan stand for. Every name that stands for nothing is reported at its node,
/// with the nearest one that exists; a node of nothing gives nothing in silence.
class PlanLookup {
 public:
  PlanLookup(SchemaReader& reader, const PlanFrame& frame, const Plan& plan)
      : reader_(reader), frame_(frame), plan_(plan) {}

  SchemaReader& reader() const { return reader_; }
  const PlanFrame& frame() const { return frame_; }
  const Plan& plan() const { return plan_; }
  /// Ids of all requirements of the plan, in its order, set before the first of them is read.
  std::vector<std::string> requirement_ids;

  std::optional<std::size_t> section(source::Node node) const;
  const Vocabulary* vocabulary(source::Node node) const;
  std::optional<std::size_t> word(source::Node node, const Vocabulary& vocabulary) const;
  std::optional<std::size_t> level(source::Node node) const;
  std::optional<std::string> role(source::Node node) const;
  std::optional<std::string> division(source::Node node) const;
  const Stage* stage(source::Node node) const;
  const Group* group(source::Node node) const;
  std::optional<std::string> office(source::Node node) const;
  std::optional<std::string> reading(source::Node node) const;
  std::optional<std::string> requirement(source::Node node) const;
  /// A status by its name.
  std::optional<std::string> status(source::Node node) const;
  /// The way that a text goes from `start`; its first `skip` bytes are something else.
  std::optional<FieldPath> path(source::Node node, const MapShape& start,
                                std::size_t skip = 0) const;
  /// A list inside the records of a section, written `section.path`.
  std::optional<ListPlace> list_place(source::Node node) const;

  // Lists of names; a single one may stand without brackets. An empty list is reported.
  std::vector<source::Node> items(source::Node node) const;
  std::vector<std::size_t> levels(source::Node node) const;
  std::vector<std::string> roles(source::Node node) const;
  std::vector<std::size_t> words(source::Node node, const Vocabulary& vocabulary) const;

  /// A text in every language of the plan; one that is missing is reported.
  Words text(Fields& fields, std::string_view key, Need need = Need::optional) const;

 private:
  std::optional<std::string> one_of(source::Node node, Words what,
                                    const std::vector<std::string>& known) const;

  SchemaReader& reader_;
  const PlanFrame& frame_;
  const Plan& plan_;
};

}  // namespace sipub::schema
