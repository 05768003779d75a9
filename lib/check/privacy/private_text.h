#pragma once

#include <vector>

#include "check/privacy/private_number.h"
#include "check/rule.h"

namespace sipub::check {

/// The private numbers in the free text of a ledger, its comments included. What the shape says is
/// a code, a word, a number, a date, a place or a reference is left alone. Spans are of the
/// ledger's bytes. Needs the document.
std::vector<PrivateNumber> private_numbers_in(const ledger::Ledger& ledger,
                                              const schema::Shape& shape);

/// A finding for each private number of a kind; `text` = the number, masked.
void tell_private_numbers(const Subject& subject, PrivateKind kind, const CodePage& page,
                          Collector& findings);

}  // namespace sipub::check
