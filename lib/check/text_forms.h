#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/ledger.h"

/// What the rules on faults of form ask about the text that was written.
namespace sipub::check {

/// An argument of a flaw, in English where it differs by language; empty where it has none.
const std::string& argument(const ledger::Flaw& flaw, std::string_view name);

bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts);

/// How far a list's dash is indented, where a line has nothing but it before this place.
std::optional<std::size_t> dash_before(std::string_view bytes, Span place);

/// A day without its year: `10月31日`, `10-31`, `10/31`.
bool is_day_of_month(std::string_view text);

}  // namespace sipub::check
