#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "assess/truth.h"
#include "base/date.h"
#include "schema/plan.h"

namespace sipub::assess {

class World;
struct Source;

/// Whether an org has a record that must stand beside facts about its ledgers or results
/// (Selection::having): from each of these days on, until the next.
using CompanionDays = std::vector<std::pair<Date, Truth>>;
/// By the selection of the companions, then by the org's id. Kept when the records are let go.
using Companions =
    std::map<const schema::Selection*, std::unordered_map<std::string, CompanionDays>>;

/// For the days on which the requirement may be judged, the days for late achievements among them;
/// nothing where other ledgers than those of the world's part have a say. `selection` has
/// companions.
std::optional<CompanionDays> companion_days(const schema::Requirement& requirement,
                                            const schema::Selection& selection,
                                            const Source& source, const World& world);

}  // namespace sipub::assess
