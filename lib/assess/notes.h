#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "assess/assessment.h"
#include "base/diagnostic.h"

namespace sipub::assess {

/// The note with this code, one of the table in notes.cpp: `{name}` in its text is replaced by the
/// argument of that name.
Note note(std::string_view code, const std::vector<Argument>& args = {});

/// Names of things in every language, joined as each language does: `a, b` or `a、b`. Of more than
/// `limit` the first are named and the rest counted.
Words listed(const std::vector<Words>& names, std::size_t limit = 10);
/// The same of things that `name` names; the others are not named in vain.
template <class Things, class Name>
Words listed_by(const Things& things, Name&& name, std::size_t limit = 10) {
  std::vector<Words> names(things.size());
  for (std::size_t i = 0; i < std::min(limit, things.size()); ++i) names[i] = name(things[i]);
  return listed(names, limit);
}

}  // namespace sipub::assess
