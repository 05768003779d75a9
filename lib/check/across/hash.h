#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace sipub::check {

/// 64 well-mixed bits of some texts in order; the same in every run. `{"ab", "c"}` and
/// `{"a", "bc"}` differ.
std::uint64_t hash_of(std::initializer_list<std::string_view> parts);
std::uint64_t hash_of(std::uint64_t a, std::uint64_t b);

}  // namespace sipub::check
