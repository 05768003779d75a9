#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "schema/fields.h"
#include "schema/shape.h"

namespace sipub::schema {

/// What the fields of a shape refer to outside their own map.
struct ShapeLinks {
  /// The vocabulary that a node names; null after a report.
  std::function<const Vocabulary*(source::Node)> vocabulary;
  /// Names of sections, to be looked up when all sections are known.
  std::vector<source::Node> sections;
};

using FieldTypes = std::initializer_list<FieldType>;

/// The field of a map that a node names, of one of `types` (empty: of any). Nothing after a report,
/// or for no node.
std::optional<std::size_t> field_named(SchemaReader& reader, const MapShape& map, source::Node name,
                                       FieldTypes types = {});

/// Puts a map's shape together from the parts of a shape file: first all fields, then the rules
/// between them.
class MapReader {
 public:
  MapReader(SchemaReader& reader, ShapeLinks& links) : reader_(reader), links_(links) {}

  /// Adds the fields of a mapping from names to fields. One that was added before stays.
  void add_fields(source::Node fields);
  /// Adds conditions on the fields that were added.
  void add_constraints(source::Node list);
  void add_doubts(source::Node list);
  /// Adds the keys of a mapping from names to refused keys.
  void add_refused(source::Node keys);
  /// The map, with all names looked up. To be called once, behind all fields.
  MapShape finish();

  /// See field_named.
  std::optional<std::size_t> field(source::Node name, FieldTypes types = {}) {
    return field_named(reader_, map_, name, types);
  }

 private:
  /// A field whose rules name other fields.
  struct Rules {
    source::Node label;
    source::Node derived;
    source::Node standard;  ///< `default`
    source::Node unique;
    source::Node approval;
  };

  FieldShape read_field(source::Node node, Rules* rules);
  void read_type(Fields& fields, FieldShape& field);
  void set_derived(FieldShape& field, source::Node node);
  void set_default(FieldShape& field, source::Node node);
  void set_unique(FieldShape& field, source::Node node);
  void set_approval(FieldShape& field, source::Node node);
  /// Reports a field that is computed from itself, over however many others.
  void check_circles();
  void read_constraint(source::Node node);
  void read_doubt(source::Node node);
  void read_refused(const source::Entry& entry);
  void name_fields();
  std::vector<std::size_t> fields(const std::vector<source::Node>& names, FieldTypes types);
  /// The word of a field that a node names; nothing after a report.
  std::optional<std::size_t> word_of(const FieldShape& field, source::Node name);

  SchemaReader& reader_;
  ShapeLinks& links_;
  MapShape map_;
  std::vector<Rules> rules_;
  std::vector<source::Node> constraints_;
  std::vector<source::Node> doubts_;
  std::vector<source::Entry> refused_;
};

/// Adds every spelling of an entry to an index; reports a label that is taken. `name_of` = the name
/// of an entry that was added before.
void add_names(SchemaReader& reader, NameIndex& index, std::size_t entry, std::string_view name,
               const Words& label, source::Node place,
               const std::function<std::string_view(std::size_t)>& name_of);

}  // namespace sipub::schema
