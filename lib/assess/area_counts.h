#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "assess/roll_up.h"
#include "assess/truth.h"
#include "schema/measure.h"

/// What counts of places come to as far as a part has taken them, kept instead of its records.
namespace sipub::assess {

/// What some records come to (Adding).
struct Added {
  Range total = Range::exactly(0);
  /// Different values, as texts by which equal ones are equal, and whether one counts for sure; one
  /// may stand there more than once.
  std::vector<std::pair<std::string, Truth>> values = {};
};

/// What the records of one count come to.
struct AreaCount {
  std::map<const schema::Division*, Added> places;  ///< by what they are called now
  std::set<std::string, std::less<>> orgs;          ///< whose records these were
};

/// By the count; such as stand in a requirement by themselves.
using AreaCounts = std::map<const schema::CountMeasure*, AreaCount>;

/// Takes over what another part's ledgers come to.
void merge(AreaCounts& to, AreaCounts from);

}  // namespace sipub::assess
