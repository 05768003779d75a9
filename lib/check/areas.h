#pragma once

#include <functional>

#include "base/date.h"
#include "check/rule.h"

namespace sipub::check {

/// A value that names a place by its code.
struct NamedPlace {
  const ledger::Record* record;
  const schema::FieldShape* field;  ///< that has the label
  const ledger::Value* value;       ///< a text
  bool is_division;                 ///< a division's code has to stand here; else any place's
};

/// Calls `see` for every sound value of type division or area that a record gives as a field of its
/// own, not of a map inside it.
void each_place(const Subject& subject, const std::function<void(const NamedPlace&)>& see);

/// 1 January to 31 December of the ledger's year.
Period year_of_ledger(const ledger::Ledger& ledger);

/// Whether the ledger's own division is this one or carries it on, or the other way round.
bool is_own(const Subject& subject, const schema::Division& division);

/// The division that stands for another and its predecessors in the end.
const schema::Division& final_division(const schema::Regions& regions,
                                       const schema::Division& division);

bool in_force_within(const schema::Division& division, const Period& days);
/// The division of the same line that was in force on `day`; null where there is none.
const schema::Division* in_force_instead(const schema::Regions& regions,
                                         const schema::Division& division, Date day);

/// ` (441704)`
Words code_hint(const schema::Division& division);

/// Whether a text has the look of a place's code: six digits or more.
bool looks_like_code(std::string_view text);

}  // namespace sipub::check
