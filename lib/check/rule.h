#pragma once

#include <optional>
#include <vector>

#include "base/code_page.h"
#include "check/check.h"
#include "check/collector.h"
#include "check/privacy/private_number.h"
#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::check {

/// What the rules on one ledger look at. The ledger has its document.
struct Subject {
  const schema::Plan& plan;
  const ledger::Ledger& ledger;
  const Options& options;
  /// Those in the ledger's free text, by place.
  std::vector<PrivateNumber> private_numbers = {};
};

struct AcrossStore;
class AcrossFindings;

/// What a rule across ledgers looks at, beyond which ledgers there are, their ids, and references
/// whose target isn't in the same ledger.
struct AcrossNeeds {
  bool claims = false;
  bool fixed = false;  ///< fields that stay as they are from year to year
  bool figures = false;
  bool delegations = false;
};

/// One thing that can be wrong with ledgers: what is said about it, and how it is found. A member
/// that is null finds nothing.
struct Rule {
  CodePage page;
  /// Faults of form that were found while records were typed: those of this kind to which `when`
  /// agrees (null: all) and that no rule before this one in the table has taken.
  std::optional<ledger::Flaw::Kind> flaw = {};
  bool (*when)(const Subject& subject, const ledger::Flaw& flaw) = nullptr;
  /// Looks for the fault in one ledger.
  void (*check)(const Subject& subject, const CodePage& page, Collector& findings) = nullptr;
  /// Looks for the fault in what was kept of all ledgers.
  void (*across)(const AcrossStore& store, const CodePage& page,
                 AcrossFindings& findings) = nullptr;
  AcrossNeeds needs = {};
};

/// Whether what the rule finds is wanted.
bool is_wanted(const Rule& rule, const Options& options);

/// All rules, in the order in which they are asked.
const std::vector<const Rule*>& rule_table();

}  // namespace sipub::check
