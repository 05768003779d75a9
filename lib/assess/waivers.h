#pragma once

#include <string>
#include <string_view>

#include "assess/world.h"

namespace sipub::assess {

/// The reason of a waiver of a requirement in the ledgers of these orgs that stands on the as-of
/// date (D22); empty where there is none. Waivers are the states that name a requirement
/// (FieldShape::Names); the reason is their first required text.
std::string waiver_of(std::string_view requirement, const std::vector<const Source*>& sources,
                      const World& world);

}  // namespace sipub::assess
