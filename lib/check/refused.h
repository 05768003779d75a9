#pragma once

#include <string>
#include <string_view>

#include "check/rule.h"

namespace sipub::check {

/// A key that the ledger has though it can't serve.
struct RefusedKey {
  const schema::Refused* key = nullptr;   ///< null: the flaw is about no such key
  const schema::MapShape* map = nullptr;  ///< the map it stands in
};

/// The refused key that an unknown_field flaw is about.
RefusedKey refused_key(const Subject& subject, const ledger::Flaw& flaw);

/// The path without its last key: that of the map which the key stands in.
std::string_view map_path(std::string_view path, std::string_view key);

}  // namespace sipub::check
