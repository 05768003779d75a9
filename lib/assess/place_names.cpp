#include "assess/place_names.h"

namespace sipub::assess {

std::vector<Words> place_names(const std::vector<std::string>& areas, const Context& context) {
  std::vector<Words> names;
  names.reserve(areas.size());
  for (const std::string& area : areas) {
    const schema::Division* division = context.world.plan().regions.find(area);
    names.push_back(division != nullptr ? division->name : Words{area, area, area});
  }
  return names;
}

}  // namespace sipub::assess
