#pragma once

#include <vector>

#include "assess/selection.h"

namespace sipub::assess {

/// Whether one condition holds for an item. A void record meets what it may be thought to: only a
/// word, text or truth value that stands in it and differs rules it out.
Truth holds(const schema::Condition& condition, const Item& item, const Context& context);

/// The first condition that rules the item out; null where none does.
const schema::Condition* failing(const std::vector<schema::Condition>& conditions, const Item& item,
                                 const Context& context);

}  // namespace sipub::assess
