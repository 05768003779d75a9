#pragma once

#include "schema/plan.h"
#include "schema/plan_lookup.h"
#include "schema/shape.h"

namespace sipub::schema {

/// What an `each` takes up one by one, as its inner measure sees it.
struct Member {
  enum class Kind { word, text, division, record, element };
  Kind kind = Kind::word;
  const Vocabulary* vocabulary = nullptr;  ///< word
  const MapShape* map = nullptr;           ///< record, element
  const SectionShape* section = nullptr;   ///< record
  bool used = false;                       ///< the inner measure speaks of it
};

/// Where a measure stands in the plan, and so what its keys may say.
struct MeasurePlace {
  const PlanLookup& names;
  Scope scope = Scope::org;
  bool verdict = true;           ///< a target is needed
  bool in_cadence = false;       ///< `{by: period_end}` has a period to speak of
  bool among_divisions = false;  ///< inside an `each` over divisions
  Member* member = nullptr;      ///< of the innermost `each`; null outside

  SchemaReader& reader() const { return names.reader(); }
  const Shape& shape() const { return names.frame().shape; }
};

}  // namespace sipub::schema
