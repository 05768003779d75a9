#pragma once

#include <string_view>
#include <unordered_map>

#include "ledger/ledger.h"
#include "ledger/typing.h"

namespace sipub::ledger {

/// Reads the sections of a ledger whose header has been read. Private to this floor.
class SectionReader {
 public:
  SectionReader(Ledger& ledger, const schema::Plan& plan, FlawLog& log, Typing& typing)
      : ledger_(ledger),
        plan_(plan),
        log_(log),
        typing_(typing),
        own_area_(ledger.arena->keep(ledger.org.division)) {}

  /// The section with this index in the shape. A second key for one that was read already is a
  /// flaw, and makes it unreadable: nobody knows which of them counts.
  void read(std::size_t index, const source::Entry& entry);

 private:
  void read_entries(Section& section, std::size_t index, source::Node node);
  void read_record(Section& section, std::size_t index, source::Node node);
  void read_fields(Record& record, source::Node node);
  void test_id(const Record& record);
  void test_year(const Record& record);

  Ledger& ledger_;
  const schema::Plan& plan_;
  FlawLog& log_;
  Typing& typing_;
  std::string_view own_area_;  ///< kept with the ledger
  Arena arena_;
  std::pmr::unordered_map<std::string_view, Span> ids_{&arena_};  ///< of the section at hand
};

}  // namespace sipub::ledger
