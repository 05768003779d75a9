#pragma once

#include "assess/evaluation.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// What a ratio comes to before it is judged.
struct Share {
  Range over;
  Range under;
  bool under_known = false;  ///< else there is no denominator
};

/// What days to come may do to a share.
enum class Ahead {
  may_reach,   ///< it may still be reached; what is reached stays
  may_change,  ///< it may still be reached or lost
  nothing      ///< it is final, whatever the day
};

/// Whether there is nothing to be reached where the denominator is nought.
enum class Nought {
  not_applicable,  ///< a place without such sites has nothing to do
  unknown          ///< nobody was asked: no share, neither 0 nor 100 %
};

/// Judges a share against the part's target, a percentage or none: figures, `needed` and status.
/// Verdicts are exact, and stand where the bounds agree.
void judge_share(PartResult& part, const Share& share, Ahead ahead, Nought nought,
                 const Context& context);

/// What a ratio is taken of.
enum class Ratio {
  records,  ///< the orgs' own
  samples,  ///< surveys and other samples of places
  places    ///< figures of places
};
Ratio ratio_of(const schema::RatioMeasure& measure, const schema::Shape& shape);

/// One measure of the shares of places, surveys apart: the rows of both sections rolled up (D7).
Outcome area_ratio(const schema::RatioMeasure& measure, const Context& context);

/// Shares that surveys or samples of places found: a place's own, else those of its parts weighted
/// by whom they stand for; pooled where a weight is missing (background of reading A12).
Outcome sample_ratio(const schema::RatioMeasure& measure, const Context& context);

/// Sums over sums, of records of the orgs themselves, by month or not.
Outcome record_ratio(const schema::RatioMeasure& measure, const Context& context);

/// Notes on places whose rows differ or that have no figure.
void note_places(Outcome& outcome, const RolledUp& figure, const Context& context);

}  // namespace sipub::assess
