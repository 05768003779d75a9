#pragma once

#include <optional>
#include <vector>

#include "assess/evaluation.h"
#include "assess/roll_up.h"
#include "assess/selection.h"

namespace sipub::assess {

/// One of those that an `each` is about, or may be about.
struct Candidate {
  Member member;
  Truth in = Truth::yes;  ///< whether it belongs to the set
};

/// What an `each` is about.
struct Members {
  std::vector<Candidate> all;
  bool complete = true;           ///< nobody can be missing
  bool silent = false;            ///< somebody hasn't recorded it, whatever the plan takes that for
  std::optional<Range> expected;  ///< how many there must be, where the plan says
  std::vector<std::size_t> left_out;  ///< words that a list takes out of the set
};

/// The set of an `each` on the day judged. Tells the outcome who was asked.
Members members_of(const schema::EachMeasure& measure, const Context& context, Outcome& outcome);

/// What people call a member: a division's name, a word's label, a text of a list, a record's id.
Words name_of(const schema::EachMeasure& measure, const Member& member, const Context& context);

}  // namespace sipub::assess
