#pragma once

#include "base/arena.h"
#include "ledger/flaw_log.h"
#include "ledger/nearest_name.h"
#include "schema/shape.h"
#include "source/document.h"

namespace sipub::ledger {

/// Gives scalars their type, and tells what is wrong with them. Private to this floor.
class ScalarTyping {
 public:
  ScalarTyping(const schema::Shape& shape, FlawLog& log, NearestName& nearest, Arena& arena)
      : shape_(shape), log_(log), nearest_(nearest), arena_(arena) {}

  /// What a scalar says in a field of a type other than list and map: given, or invalid with one
  /// flaw. Requires a node that is a scalar with something in it.
  Value read(source::Node node, const schema::FieldShape& field);

  /// Whether a scalar is the word that stands for everything in a list.
  bool is_word_for_all(std::string_view text) const;
  /// Tells where an item of a list holds several words of it: `a，b`. False where it doesn't.
  bool tell_several(source::Node item, const schema::FieldShape& element);
  /// What a scalar in place of a list would be with ordinary brackets and commas: `[a, b]` for
  /// `【a，b】`, or for `a，b` if all of these are words. Empty where it is nothing of the kind.
  std::string as_list(std::string_view text, const schema::FieldShape& element) const;

 private:
  Value text(source::Node node, const schema::FieldShape& field);
  Value number(source::Node node, const schema::FieldShape& field);
  Value boolean(source::Node node, const schema::FieldShape& field);
  Value date(source::Node node, const schema::FieldShape& field);
  Value month(source::Node node, const schema::FieldShape& field);
  Value word(source::Node node, const schema::FieldShape& field);

  void tell(Flaw::Kind kind, source::Node node, const schema::FieldShape& field);
  void note_form(Flaw::Kind kind, source::Node node, std::string value);

  const schema::Shape& shape_;
  FlawLog& log_;
  NearestName& nearest_;
  Arena& arena_;
};

/// An argument of a flaw with the label of a field.
Argument field_argument(const schema::FieldShape& field);

}  // namespace sipub::ledger
