#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "check/rule.h"

namespace sipub::check {

/// Calls `see(shape, map, doubt)` for every map of the ledger and every doubt of this kind that its
/// shape has.
void each_doubt(const Subject& subject, schema::Doubt::Kind kind,
                const std::function<void(const schema::MapShape&, const ledger::Map&,
                                         const schema::Doubt&)>& see);

/// The sum that a doubt's first field should be; nothing where a part is missing or the sum is past
/// what can be counted.
std::optional<std::int64_t> sum_of(const ledger::Map& map, const schema::Doubt& doubt);
/// The sum of those parts that are given; nothing where none is.
std::optional<std::int64_t> sum_of_given(const ledger::Map& map, const schema::Doubt& doubt);

/// Whether a figure and a sum differ by no more than the rounding of all numbers explains: half of
/// the unit for each of them.
bool equal_when_rounded(std::int64_t value, std::int64_t sum, const schema::Doubt& doubt,
                        const ledger::Map& map);

/// The distance of two numbers.
std::string difference(std::int64_t a, std::int64_t b);

/// `income - expenditure`, in labels.
Words formula(const schema::MapShape& shape, const schema::Doubt& doubt);

}  // namespace sipub::check
