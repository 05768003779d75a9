#pragma once

#include <span>

#include "schema/shape.h"

namespace sipub::schema {

/// A status as plans and machine formats name it, and as people read it.
struct StatusWord {
  std::string_view name;  ///< `met-late`
  Words label;
};

/// All statuses, from `met` to `not-applicable`.
std::span<const StatusWord> status_words();

/// One fact per ledger, under the section name `ledgers`: its year, the day it was set up and its
/// number of errors, by Selection::LedgerField.
const SectionShape& ledger_facts();
/// One fact per result, under the section name `results`: requirement, stage, status and org as
/// text, by Selection::ResultField.
const SectionShape& result_facts();

}  // namespace sipub::schema
