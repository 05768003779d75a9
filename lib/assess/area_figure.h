#pragma once

#include "assess/evaluation.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// A figure of `context.place` from the rows of a snapshot section, whoever wrote them (decisions
/// D6, D7): by place, the latest row on or before the day judged, rolled up; rows that differ in a
/// word of the section are figures of their own, and are summed. The figure is `under` of the
/// answer, so that a region's statistics serve where no ledger gives it.
RolledUp area_figure(const schema::Selection& selection, const schema::Amount& amount,
                     const Context& context);

}  // namespace sipub::assess
