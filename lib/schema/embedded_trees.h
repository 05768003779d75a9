#pragma once

#include <cstddef>
#include <string_view>

namespace sipub::schema {

/// The tree of embedded_files()[index] as source::freeze gave it; empty where the file has a fault
/// of its text.
std::string_view embedded_tree(std::size_t index);

}  // namespace sipub::schema
