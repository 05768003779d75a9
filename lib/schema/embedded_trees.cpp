#include "schema/embedded_trees.h"

#include <cstdint>
#include <cstring>

/// What freeze_schemas wrote.
extern "C" const char sipub_schema_trees[];

namespace sipub::schema {
namespace {

std::uint32_t number_at(std::size_t index) {
  std::uint32_t number = 0;
  std::memcpy(&number, sipub_schema_trees + index * sizeof number, sizeof number);
  return number;
}

}  // namespace

std::string_view embedded_tree(std::size_t index) {
  const std::size_t count = number_at(0);
  if (index >= count) return {};
  std::size_t begin = (1 + count) * sizeof(std::uint32_t);
  for (std::size_t before = 0; before < index; ++before) begin += number_at(1 + before);
  return {sipub_schema_trees + begin, number_at(1 + index)};
}

}  // namespace sipub::schema
