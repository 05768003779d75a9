#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "assess/assessment.h"
#include "assess/facts.h"
#include "base/date.h"
#include "ledger/history.h"
#include "schema/plan.h"

namespace sipub::assess {

/// An org and its ledgers.
struct Source {
  schema::Org org;  ///< under the code in force on the as-of date
  std::string id;   ///< the org's
  const schema::Division* division = nullptr;
  const ledger::History* history = nullptr;  ///< null: no ledger came
};

/// A record about a place, and who wrote it.
struct Fact {
  const Source* source = nullptr;
  const ledger::Entry* entry = nullptr;
};

/// Plan and ledgers, indexed for one as-of date, and how surveys are judged. Divisions are always
/// called as on that date: who followed another answers for it (D17). Not changed once built:
/// threads share it.
class World {
 public:
  /// All that is given must outlive it.
  World(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
        const std::vector<LedgerFact>& facts, const Options& options);
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  const schema::Plan& plan() const { return plan_; }
  Date as_of() const { return as_of_; }
  /// Whether samples are judged by their lower bound.
  bool firm_surveys() const { return firm_surveys_; }
  const ledger::Histories& histories() const { return histories_; }

  /// The division that carries on `division` on the as-of date.
  const schema::Division& now(const schema::Division& division) const;
  /// The division that a record's `area` is or lies in; null for a local id.
  const schema::Division* place(std::string_view area) const;
  /// The same division or place under its code on the as-of date: `area` itself where it is no
  /// division.
  std::string_view code_now(std::string_view area) const;
  /// An org's id under the code on the as-of date; any other text as it is.
  std::string org_now(std::string_view org_id) const;

  /// Divisions of these levels (all if empty) that were in force on `day`, `within` itself or below
  /// it; by level, then code.
  std::vector<const schema::Division*> divisions(const schema::Division& within,
                                                 const std::vector<std::size_t>& levels,
                                                 Date day) const;
  /// Those directly below, alike.
  std::vector<const schema::Division*> children(const schema::Division& division, Date day) const;
  bool is_leaf(const schema::Division& division, Date day) const;
  /// The division directly above; null at the top.
  const schema::Division* above(const schema::Division& division) const;
  /// Whether `inner` is `outer` or lies under it.
  bool within(const schema::Division& inner, const schema::Division& outer) const;

  /// The registered orgs of a division that fit one of `roles` (all if empty), by id.
  std::vector<const Source*> sources(const schema::Division& division,
                                     const std::vector<std::string>& roles) const;
  /// Whether the org fits one of `roles`, or `roles` is empty.
  bool fits(const schema::Org& org, const std::vector<std::string>& roles) const;
  /// The registered org with this id, or one with a ledger; null for anything else.
  const Source* source(std::string_view org_id) const;
  /// All registered orgs, and others with a ledger, by id.
  const std::map<std::string, Source, std::less<>>& all() const { return sources_; }

  /// Records of a section about a place itself or what lies in it below the divisions: whoever
  /// wrote them, by org id, then by ledger and place in it. What bears a local id is about the
  /// division of its org.
  const std::vector<Fact>& about(std::size_t section, const schema::Division& place) const;

  /// What is known of an org's ledgers themselves, by year.
  const std::vector<LedgerRecord>& ledger_facts(const Source& source) const;

 private:
  void register_orgs();
  void index_places();
  void take_facts(const std::vector<LedgerFact>& facts);

  const schema::Plan& plan_;
  Date as_of_;
  bool firm_surveys_;
  ledger::Histories histories_;
  std::unordered_map<std::string_view, const schema::Division*> now_;  ///< by any code
  /// Divisions of any day, by the one directly above.
  std::unordered_map<const schema::Division*, std::vector<const schema::Division*>> below_;
  std::map<std::string, Source, std::less<>> sources_;
  std::unordered_map<const schema::Division*, std::vector<const Source*>> by_division_;
  /// By section.
  std::vector<std::unordered_map<const schema::Division*, std::vector<Fact>>> about_;
  std::unordered_map<const Source*, std::vector<LedgerRecord>> ledger_facts_;
};

}  // namespace sipub::assess
