#pragma once

#include <optional>

#include "ledger/history.h"

namespace sipub::ledger {

/// Where fields are read from: a record of one org, or a map inside it.
struct Place {
  const History* history = nullptr;  ///< whose ids references mean; null: they name nothing known
  const Ledger* ledger = nullptr;
  const Record* record = nullptr;
  const Map* map = nullptr;  ///< null: the record's own fields

  const Map& fields() const { return map ? *map : record->fields; }
  bool is_whole_record() const { return map == nullptr || map == &record->fields; }
};

/// Another record that one names.
struct Named {
  std::optional<Place> place;  ///< the whole record; nothing where there is none to read
  /// Whether nobody can tell: the name or the record is faulty, nothing has that name, or whoever
  /// would have it has no readable ledger for the day. `place` is empty then.
  bool open = false;
};

/// The record of `section` that a value of type reference names, in any year of the org's history,
/// as the ledgers have it for `day`.
Named refer(const Place& from, const Value& reference, std::size_t section, Date day);

/// The record that speaks for a record which another org provides (decision D15): that of the
/// provider, in the same section, that holds on `day` and agrees in SectionShape::delegate_match;
/// the first of several. Nothing, and not open, where nobody else provides it, where a body outside
/// the register does, or where the provider's own ledger has no such record.
Named delegate_of(const Place& from, const Histories& histories, Date day);

}  // namespace sipub::ledger
