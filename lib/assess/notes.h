#pragma once

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

}  // namespace sipub::assess
