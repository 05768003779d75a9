#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

/// Numbers that belong to a person and have no place in a ledger.
namespace sipub::check {

enum class PrivateKind : std::uint8_t {
  identity,  ///< resident identity number: 18 characters, a birth date, a valid check digit
  mobile,    ///< mobile telephone number of mainland China
  bank_card  ///< a known prefix with its length, and a valid Luhn digit
};

struct PrivateNumber {
  PrivateKind kind;
  Span span;  ///< in the text searched, separators included

  bool operator==(const PrivateNumber&) const = default;
};

/// All of them in valid UTF-8 text, by place. Digits may be full-width, and grouped by blanks or
/// hyphens as people write them. Web addresses, file names, decimal figures, longer numbers and
/// those that letters touch are left alone.
std::vector<PrivateNumber> find_private_numbers(std::string_view text);

/// The text with every private number masked. Widths and lengths in characters stay.
std::string mask_private_numbers(std::string_view text);

/// One private number, masked: its first three and last two characters stay.
std::string masked(std::string_view number);

/// The kinds by their digits alone (values 0 to 9, 10 for the check character X).
bool is_identity_number(std::span<const std::uint8_t> digits);
bool is_mobile_number(std::span<const std::uint8_t> digits);
bool is_bank_card_number(std::span<const std::uint8_t> digits);

}  // namespace sipub::check
