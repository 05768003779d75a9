#pragma once

#include <string_view>

#include "check/rule.h"

namespace sipub::check {

/// Whether the ledger says, under this plan, whose it is and of which year. It may be faulty
/// otherwise.
bool has_header(const Subject& subject);

/// Where the ledger writes a field of its header, such as `plan`, or one inside it, such as
/// `org`, `division`; the text's beginning where it doesn't.
Span header_span(const Subject& subject, std::string_view field, std::string_view inner = {});

}  // namespace sipub::check
