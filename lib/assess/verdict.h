#pragma once

#include "assess/evaluation.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// What is known of whether a target is reached on the day judged, and of what days to come may do.
struct Chances {
  bool least = false;      ///< reached though all that is missing be nothing
  bool most = false;       ///< reached if all that is missing were there
  bool reachable = false;  ///< not reached, it may still be by days ahead
  bool losable = false;    ///< reached, it may still be lost by days ahead
};

/// met where `least` holds and can't be lost; else pending where days ahead may decide; else
/// undetermined where the bounds disagree; else not met.
Status verdict(const Chances& chances, bool ahead);

/// Puts a figure into a part: bounds, and the figure as known.
void put_figure(PartResult& part, const Range& figure);

/// Judges a number against a part's target, a number at least or at most, or a share of `base`:
/// `needed`, `denominator` and the status. A base of nothing makes the part not applicable.
void judge(PartResult& part, const Range& figure, const Range& base, const Context& context);

/// Whether a measure holds on the day judged, from its outcome: what is pending may or may not.
Truth holds_now(const Outcome& outcome);

}  // namespace sipub::assess
