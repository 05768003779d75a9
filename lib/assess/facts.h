#pragma once

#include <vector>

#include "assess/assessment.h"
#include "base/arena.h"
#include "ledger/ledger.h"

namespace sipub::assess {

/// What the program itself knows of a ledger, as a record of schema::ledger_facts.
struct LedgerRecord {
  const ledger::Ledger* ledger = nullptr;
  ledger::Record record;
};

/// A result of the assessment, as a record of schema::result_facts.
struct ResultFact {
  const schema::Division* division = nullptr;
  ledger::Record record;
};

/// Several, and what their records view.
struct ResultFacts {
  std::vector<ResultFact> all;
  Arena arena;
};

/// `fact` may be null: then the number of errors can't be told. `arena` keeps what the record
/// views.
LedgerRecord ledger_record(const ledger::Ledger& ledger, const LedgerFact* fact, Arena& arena);

/// How a result of `as_of` stood on `day`, as far as it can be told: what was achieved later was
/// not met then, and what was due only later may or may not have been.
ResultFact result_fact(const Result& result, Date day, Date as_of, Arena& arena);

}  // namespace sipub::assess
