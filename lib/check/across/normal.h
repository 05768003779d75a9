#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "schema/plan.h"

/// Values in the form in which ledgers are held against each other.
namespace sipub::check {

/// A document number, address or other code without what differs from one writer to the next:
/// width of characters, case, blanks, kinds of brackets, and `http://` and a last `/` of an
/// address.
std::string normal_code(std::string_view text);

/// The id that an org has under the code which carries its division on in the end.
std::string line_of(const schema::Plan& plan, const schema::Org& org);

/// Stands for an org by its line, or for a body outside the register by its name.
std::uint64_t name_hash(const schema::Plan& plan, std::string_view name);

}  // namespace sipub::check
