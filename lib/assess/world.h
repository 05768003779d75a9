#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assess/assessment.h"
#include "base/date.h"
#include "ledger/history.h"
#include "schema/plan.h"

namespace sipub::assess {

/// An org and its ledgers.
struct Source {
  schema::Org org;  ///< under the code in force on the as-of date
  const schema::Division* division = nullptr;
  const ledger::History* history = nullptr;  ///< null: no ledger came
};

/// Plan and ledgers, indexed for one as-of date. Divisions are always the ones in force on that
/// date: who followed another answers for it (D17). Not changed once built: threads share it.
class World {
 public:
  World(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
        const std::vector<LedgerFact>& facts, Date as_of);

  const schema::Plan& plan() const { return plan_; }
  Date as_of() const { return as_of_; }
  const ledger::Histories& histories() const { return histories_; }

  /// The division that carries on `division` on the as-of date.
  const schema::Division& now(const schema::Division& division) const;
  /// The division in force on the as-of date that a record's `area` is, or lies in; null for a
  /// local id.
  const schema::Division* place(std::string_view area) const;
  /// Divisions of these levels (all if empty) that were in force on `day`, `within` itself or below
  /// it, as they are called on the as-of date; by level, then code.
  std::vector<const schema::Division*> divisions(const schema::Division& within,
                                                 const std::vector<std::size_t>& levels,
                                                 Date day) const;
  /// Those directly below, alike.
  std::vector<const schema::Division*> children(const schema::Division& division, Date day) const;
  bool is_leaf(const schema::Division& division, Date day) const {
    return children(division, day).empty();
  }

  /// The registered orgs of a division that fit one of `roles` (all if empty), by id.
  std::vector<const Source*> sources(const schema::Division& division,
                                     const std::vector<std::string>& roles) const;
  /// All orgs with a ledger and all registered orgs in the area, by id.
  const std::map<std::string, Source>& all() const { return sources_; }

  /// What the caller found out about a ledger; null if nothing.
  const LedgerFact* fact(const ledger::Ledger& ledger) const;

 private:
  const schema::Plan& plan_;
  Date as_of_;
  ledger::Histories histories_;
  std::map<std::string, Source> sources_;
  std::map<std::string, std::vector<const Source*>> by_division_;
  std::map<const ledger::Ledger*, const LedgerFact*> facts_;
};

}  // namespace sipub::assess
