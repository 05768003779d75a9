#pragma once

#include <string_view>

namespace sipub::check {

/// The small ledger that shows a rule: the file of this name, without `.yaml`, below
/// `examples/rules` when the program was built. Several ledgers stand one behind the other, each
/// up to its end mark. Empty for a name that doesn't exist.
std::string_view example(std::string_view name);

}  // namespace sipub::check
