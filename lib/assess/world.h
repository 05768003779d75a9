#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "assess/area_counts.h"
#include "assess/assessment.h"
#include "assess/companions.h"
#include "assess/division_links.h"
#include "assess/facts.h"
#include "base/date.h"
#include "ledger/history.h"
#include "schema/plan.h"

namespace sipub::assess {

class RowCache;
class WordIndices;

/// An org and its ledgers.
struct Source {
  Shared<schema::Org> org;  ///< under the code in force on the as-of date
  std::string id;           ///< the org's
  const schema::Division* division = nullptr;
  const ledger::History* history = nullptr;  ///< null: no ledger came
  std::size_t number = 0;                    ///< its place among all, by id
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
  /// All that is given must outlive it. `links`: those of the as-of date; null: they are made.
  /// `part`: where it is given, the ledgers are those of this line of divisions alone
  /// (line_of_division), and nothing is known of any other.
  World(const schema::Plan& plan, const std::vector<const ledger::Ledger*>& ledgers,
        const std::vector<LedgerFact>& facts, const Options& options,
        std::shared_ptr<const DivisionLinks> links = nullptr, std::string_view part = {});
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  const schema::Plan& plan() const { return plan_; }
  Date as_of() const { return as_of_; }
  /// Whether samples are judged by their lower bound.
  bool firm_surveys() const { return firm_surveys_; }
  const ledger::Histories& histories() const { return histories_; }

  /// Instead of the facts that it was made with.
  void take_facts(const std::vector<LedgerFact>& facts);
  /// Takes over what is known of records that are gone; it must outlive the world.
  void know(const Companions& companions, const AreaCounts& counts) {
    companions_ = &companions;
    counts_ = &counts;
  }
  /// Null where they have to be looked for.
  const CompanionDays* companions(const schema::Selection& having, const Source& source) const;
  /// What is known of a count of places; null where all its records are there.
  const AreaCount* counted(const schema::CountMeasure& measure) const;

  /// What was looked up before.
  RowCache& row_cache() const { return *row_cache_; }
  /// Likewise, of a part's records, which are looked at most; null in a whole world.
  WordIndices* word_indices() const { return is_part() ? word_indices_.get() : nullptr; }

  /// Whether these are the ledgers of one part alone.
  bool is_part() const { return !part_.empty(); }
  bool is_of_part(const schema::Division& division) const {
    return !is_part() || code(division).line == part_;
  }
  /// Whether anything was asked that ledgers of other parts, or their errors, may have a say in,
  /// since this was last forgotten. A part is asked by one thread.
  bool was_asked_outside() const { return asked_outside_ || histories_.has_missed(); }
  void forget_questions() const;

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
  /// The day from which a division of the as-of date is what others were merged into it to be;
  /// nothing where it only goes on under another code, or was always itself.
  std::optional<Date> merged_on(const schema::Division& division) const {
    return code(division).merged_on;
  }
  /// The division directly above; null at the top.
  const schema::Division* above(const schema::Division& division) const;
  /// Whether `inner` is `outer` or lies under it.
  bool within(const schema::Division& inner, const schema::Division& outer) const;

  /// The registered orgs of a division that fit one of `roles` (all if empty), by id.
  std::vector<const Source*> sources(const schema::Division& division,
                                     std::span<const std::string> roles) const;
  /// Whether the org fits one of `roles`, or `roles` is empty.
  bool fits(const schema::Org& org, std::span<const std::string> roles) const;
  /// The registered org with this id, or one with a ledger; null for anything else.
  const Source* source(std::string_view org_id) const;
  /// All registered orgs, and others with a ledger, by id.
  const std::map<std::string, Source, std::less<>>& all() const;

  /// Records of a section about a place itself or what lies in it below the divisions: whoever
  /// wrote them, by org id, then by ledger and place in it. What bears a local id is about the
  /// division of its org.
  const std::vector<Fact>& about(std::size_t section, const schema::Division& place) const;

  /// What is known of an org's ledgers themselves, by year.
  const std::vector<LedgerRecord>& ledger_facts(const Source& source) const;

 private:
  using Code = DivisionLinks::Code;
  void register_orgs();
  void index_places();
  std::size_t index(const schema::Division& division) const { return links_->index(division); }
  const Code& code(const schema::Division& division) const { return links_->code(division); }
  void note_outside() const {
    if (is_part()) asked_outside_ = true;
  }

  const schema::Plan& plan_;
  Date as_of_;
  bool firm_surveys_;
  ledger::Histories histories_;
  std::shared_ptr<const DivisionLinks> links_;
  /// Registered ones of divisions in force, as Regions::divisions; by id.
  std::vector<std::vector<const Source*>> orgs_;
  std::map<std::string, Source, std::less<>> sources_;
  /// By section, then as Regions::divisions.
  std::vector<std::vector<std::vector<Fact>>> about_;
  std::vector<std::vector<LedgerRecord>> ledger_facts_;  ///< by Source::number
  Arena fact_arena_;                                     ///< what they view
  const Companions* companions_ = nullptr;
  const AreaCounts* counts_ = nullptr;
  std::unique_ptr<RowCache> row_cache_;
  std::unique_ptr<WordIndices> word_indices_;
  std::string part_;
  mutable bool asked_outside_ = false;
};

}  // namespace sipub::assess
