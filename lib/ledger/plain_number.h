#pragma once

#include <string_view>

namespace sipub::ledger {

/// Whether YAML's core schema (1.2, 10.3.2) takes a plain scalar for a number, so that other
/// programs drop leading zeros or change its digits: `007330096`, `440983`, `12e4`, `0x1F`.
bool is_yaml_number(std::string_view text);

}  // namespace sipub::ledger
