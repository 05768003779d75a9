#pragma once

#include <vector>

#include "assess/area_counts.h"
#include "assess/world.h"

namespace sipub::assess {

/// The counts of a requirement that each part can take of its own records: nothing is asked but
/// what these come to on the day judged.
std::vector<const schema::CountMeasure*> counts_of_places(const schema::Requirement& requirement,
                                                          const schema::Shape& shape);

/// Takes one of them in the world of a part. False where a void record is among those that may
/// count, of which the result has to tell.
bool count_places(const schema::CountMeasure& measure, const schema::Requirement& requirement,
                  const World& world, AreaCounts& counts);

}  // namespace sipub::assess
