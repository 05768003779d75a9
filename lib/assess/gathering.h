#pragma once

#include "assess/selection.h"

namespace sipub::assess {

/// Elements of a list in the member at hand.
Records list_elements(const schema::Selection& selection, const Context& context);
/// One fact for each ledger of the orgs asked. They are all there if each org has one for every
/// year from the plan's first to that of the day judged.
Records ledger_items(const schema::Selection& selection, const Context& context);
/// The assessment's results for those within the place.
Records result_items(const schema::Selection& selection, const Context& context);

/// Whether the same org has a record that must stand beside one of the selection.
Truth has_companion(const schema::Selection& selection, const Source& source,
                    const Context& context);

}  // namespace sipub::assess
