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
};

/// All rules, in the order in which they are asked.
const std::vector<const Rule*>& rule_table();

}  // namespace sipub::check
