#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "schema/shape.h"

namespace sipub::check {

/// Which record a place of a ledger's text lies in.
class RecordIndex {
 public:
  RecordIndex(const schema::Shape& shape, const ledger::Ledger& ledger);

  /// Null outside all records.
  const ledger::Record* find(std::uint32_t offset) const;
  /// The record's id; empty where there is no record, or it has none.
  std::string id_at(std::uint32_t offset) const;

 private:
  const schema::Shape& shape_;
  std::vector<const ledger::Section*> sections_;  ///< those with records, in the text's order
};

}  // namespace sipub::check
