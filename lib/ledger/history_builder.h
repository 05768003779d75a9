#pragma once

#include <string_view>
#include <vector>

#include "ledger/history.h"
#include "ledger/map_builder.h"

namespace sipub::ledger {

/// Fills one history, ledger by ledger, the earliest first. Private to this floor.
class HistoryBuilder {
 public:
  /// What is given must outlive it, and the ledgers the history.
  HistoryBuilder(History& history, const schema::Plan& plan, Date as_of);

  /// `line`: the last code of the division that the ledger is of.
  void add(const Ledger& ledger, std::string_view line);

 private:
  void reserve_ids(const Ledger& ledger);
  void add_record(const Ledger& ledger, std::string_view line, const Record& record);
  void continue_with(Entry& entry, const Ledger& ledger, const Record& record,
                     const schema::SectionShape& shape);
  Map merge(const Map& earlier, const Map& later, const schema::SectionShape& shape);

  History& history_;
  const schema::Plan& plan_;
  Date as_of_;
  std::vector<Slot> slots_;  ///< of a map that is being merged
};

}  // namespace sipub::ledger
