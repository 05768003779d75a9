#pragma once

#include <string_view>

#include "base/diagnostic.h"

namespace sipub::check {

/// Whether the number at `span` stands by itself: not inside a word, a decimal figure, an amount
/// of money, a document number, a web address or a file's name.
bool stands_alone(std::string_view text, Span span);

}  // namespace sipub::check
