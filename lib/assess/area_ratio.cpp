#include "assess/area_shares.h"
#include "assess/share.h"

namespace sipub::assess {

Outcome area_ratio(const schema::RatioMeasure& measure, const Context& context) {
  Outcome outcome;
  AreaShares shares(measure, context, context.with_evidence ? Want::all : Want::figures);
  const RolledUp figure = shares.judge(context.day, outcome);
  outcome.evidence = figure.evidence;
  keep_only(context.work, figure.evidence);
  if (context.with_notes) note_places(outcome, figure, context);
  shares.ask(outcome, figure.over_known);
  return outcome;
}

}  // namespace sipub::assess
