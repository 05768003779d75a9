#include <algorithm>

#include "assess/selection.h"

namespace sipub::assess {
namespace {

using schema::From;
using schema::Selection;

/// Whoever may have written about a place: its own orgs, those below it and those above.
std::vector<const Source*> writers_about(const Context& context) {
  const World& world = context.world;
  std::vector<const Source*> found;
  const auto add = [&](const schema::Division& division) {
    const auto sources = world.sources(division, context.roles);
    found.insert(found.end(), sources.begin(), sources.end());
  };
  for (const schema::Division* division : world.divisions(*context.place, {}, context.day))
    add(*division);
  for (auto* above = world.above(*context.place); above != nullptr; above = world.above(*above))
    add(*above);
  return found;
}

std::vector<const Source*> all_below(const Context& context) {
  std::vector<const Source*> found;
  for (const schema::Division* division :
       context.world.divisions(*context.place, {}, context.day)) {
    const auto sources = context.world.sources(*division, {});
    found.insert(found.end(), sources.begin(), sources.end());
  }
  return found;
}

std::vector<const Source*> everyone(const World& world) {
  std::vector<const Source*> found;
  for (const auto& [id, source] : world.all()) found.push_back(&source);
  return found;
}

std::vector<const Source*> sources_of(From from, const Context& context) {
  const World& world = context.world;
  switch (from) {
    case From::own:
      return context.org != nullptr ? std::vector{context.org}
                                    : world.sources(*context.place, context.roles);
    case From::division: return world.sources(*context.place, context.roles);
    case From::area: return writers_about(context);
    case From::below: return all_below(context);
    case From::any: return everyone(world);
    case From::owner:
      return context.org != nullptr ? std::vector{context.org}
                                    : world.sources(*context.owner, context.roles);
  }
  return {};
}

}  // namespace

bool is_read(const Selection& selection, const Source& source, const World& world) {
  return (selection.levels.empty() ||
          (source.division != nullptr &&
           std::ranges::find(selection.levels, source.division->level) !=
               selection.levels.end())) &&
         world.fits(*source.org, selection.roles);
}

std::vector<const Source*> sources(const Selection& selection, From from, const Context& context) {
  std::vector<const Source*> found = sources_of(from, context);
  std::erase_if(found,
                [&](const Source* source) { return !is_read(selection, *source, context.world); });
  std::ranges::sort(found, {}, &Source::number);
  return found;
}

}  // namespace sipub::assess
