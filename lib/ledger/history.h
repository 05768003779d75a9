#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ledger/ledger.h"

namespace sipub::ledger {

/// A record as one org's history has it.
struct Entry {
  const Ledger* ledger = nullptr;  ///< where `record` was written (the latest year that has it)
  const Record* record = nullptr;
  std::vector<const Record*> earlier;  ///< the same id in earlier years
};

/// Several ledgers of one org, and of its division's predecessors, read as one (D17).
class History {
 public:
  schema::Org org;  ///< under the code in force on the as-of date
  std::vector<const Ledger*> ledgers;  ///< by year, predecessors first

  /// Records of a section. The same id in a later year is the same thing: the later year wins
  /// field by field, so a merged record is kept here.
  const std::vector<Entry>& entries(std::size_t section) const { return entries_[section]; }
  /// Days for which the section is recorded: from 1 January of a ledger's year to `through`, the
  /// year's end or the as-of date, whichever is first; only ledgers that have the section.
  const std::vector<Period>& known(std::size_t section) const { return known_[section]; }
  bool is_known(std::size_t section, Date day) const;
  bool is_known(std::size_t section, const Period& period) const;  ///< on every day of it

 private:
  friend class Histories;
  std::vector<std::vector<Entry>> entries_;
  std::vector<std::vector<Period>> known_;
  std::vector<std::unique_ptr<Record>> merged_;
};

/// All histories, by org id under the code in force on the as-of date.
class Histories {
 public:
  /// Unusable ledgers are left out. Where one org and year comes twice, the first in `ledgers`
  /// counts and the other is left out (check reports it).
  Histories(const std::vector<Ledger>& ledgers, const schema::Plan& plan, Date as_of);

  const History* find(const std::string& org_id) const;
  const std::map<std::string, History>& all() const { return histories_; }

 private:
  std::map<std::string, History> histories_;
};

}  // namespace sipub::ledger
