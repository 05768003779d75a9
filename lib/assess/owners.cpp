#include "assess/owners.h"

#include <algorithm>

namespace sipub::assess {
namespace {

void add(std::vector<Owner>& owners, Owner owner) {
  const auto same = std::ranges::find_if(owners, [&](const Owner& other) {
    return other.division == owner.division && other.source == owner.source;
  });
  if (same == owners.end()) {
    owners.push_back(std::move(owner));
  } else if (owner.binding && !same->binding) {
    *same = std::move(owner);
  }
}

}  // namespace

std::vector<Owner> owners_of(const schema::Requirement& requirement, const World& world,
                             const schema::Division& area, Date day) {
  std::vector<Owner> owners;
  for (const schema::Ownership& owning : requirement.owed_by) {
    for (const schema::Division* division : world.divisions(area, owning.levels, day)) {
      if (owning.leaf && !world.is_leaf(*division, day)) continue;
      const auto sources = world.sources(*division, owning.roles);
      if (sources.empty()) continue;
      if (requirement.scope == schema::Scope::org) {
        for (const Source* source : sources)
          add(owners, {division, source, owning.binding, owning.roles});
      } else {
        add(owners, {division, nullptr, owning.binding, owning.roles});
      }
    }
  }
  std::ranges::sort(owners, [](const Owner& a, const Owner& b) {
    if (a.division != b.division) {
      const auto key = [](const Owner& owner) {
        return std::tie(owner.division->level, owner.division->code);
      };
      return key(a) < key(b);
    }
    return a.source != nullptr && b.source != nullptr && a.source->id < b.source->id;
  });
  return owners;
}

}  // namespace sipub::assess
