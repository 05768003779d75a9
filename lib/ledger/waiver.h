#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/ledger.h"

namespace sipub::ledger {

/// What has been excused: a requirement, or a finding of `check`.
struct Waiver {
  std::string requirement;  ///< id, or empty
  std::string code;         ///< of a finding, or empty
  std::string record;       ///< id of the one record that is excused; empty: all are
  std::string org;          ///< id of the one org that is excused; empty: all are
  std::string reason;
  std::optional<Date> first;  ///< none: always was
  std::optional<Date> last;   ///< inclusive; none: it was missing or faulty, so that it has expired
  std::string approved_by;
  std::string file;
  Position place;
  Span span;  ///< the whole entry

  bool stands_on(Date day) const { return (!first || *first <= day) && last && day <= *last; }
};

/// The waivers of a ledger, in the order of the text: all records of the sections of states whose
/// fields name a requirement or a code (FieldShape::Names), faulty ones as expired. The reason is
/// their first required text that names nothing, who approved their first field of type org
/// that takes any text, whom they excuse the first one that takes ids alone.
std::vector<Waiver> waivers_of(const Ledger& ledger, const schema::Plan& plan);

}  // namespace sipub::ledger
