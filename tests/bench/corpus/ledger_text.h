#pragma once

#include <cstddef>
#include <string>

#include "bench/corpus/faults.h"
#include "bench/corpus/office.h"
#include "schema/plan.h"

namespace sipub::bench {

/// A whole ledger of about so many bytes, or more where its fixed part is longer. Same office, size
/// and state of `faults`: the same text.
std::string ledger_text(const schema::Plan& plan, const Office& office, std::size_t bytes,
                        Faults& faults);

}  // namespace sipub::bench
