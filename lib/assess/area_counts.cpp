#include "assess/area_counts.h"

#include <algorithm>
#include <iterator>

namespace sipub::assess {
namespace {

void merge(Added& to, Added from) {
  if (to.values.empty()) to.values.swap(from.values);
  to.total = to.total + from.total;
  std::ranges::move(from.values, std::back_inserter(to.values));
}

}  // namespace

void merge(AreaCounts& to, AreaCounts from) {
  for (auto& [measure, count] : from) {
    AreaCount& known = to[measure];
    for (auto& [place, added] : count.places) merge(known.places[place], std::move(added));
    known.orgs.merge(count.orgs);
  }
}

}  // namespace sipub::assess
