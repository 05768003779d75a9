#pragma once

#include <string>

#include "ledger/flaw_log.h"
#include "ledger/map_builder.h"
#include "schema/shape.h"
#include "source/document.h"

namespace sipub::ledger {

/// A number whose commas have split it: between brackets `份数: 12,000` is a field with 12, and a
/// key `000` with nothing behind it. It is told as not_a_number, with the `value` that was meant
/// beside `text`. Private to this floor.
class SplitNumber {
 public:
  SplitNumber() = default;
  /// Begins with a field; there is nothing to tell unless more parts come.
  explicit SplitNumber(const source::Entry& field) : field_(field) {}

  /// Whether an entry of the same map is a further part of the number.
  bool takes(const source::Entry& entry, const schema::MapShape& shape);
  /// Tells the flaw, if there is one, and takes the field's value for none in `map`.
  void tell(const schema::MapShape& shape, MapBuilder& map, FlawLog& log) const;

 private:
  source::Entry field_;
  const schema::FieldShape* shape_ = nullptr;
  std::string rest_;  ///< the further parts, each behind its comma
  Span last_;
};

}  // namespace sipub::ledger
