#include "assess/working.h"

#include <set>

namespace sipub::assess {

void take_down(Working* work, const ledger::Record* record, const ledger::Map* element,
               const Range& adds) {
  if (work == nullptr) return;
  for (Considered& one : work->records)
    if (one.what.record == record && one.element == element) one.adds = adds;
}

void rule_out(Working* work, const ledger::Record* record, Considered::Why why,
              const schema::Condition* failed) {
  if (work == nullptr) return;
  for (Considered& one : work->records) {
    if (one.what.record != record || one.counted == Truth::no) continue;
    one.counted = Truth::no;
    one.why = why;
    one.failed = failed;
    one.adds.reset();
  }
}

void keep_only(Working* work, const std::vector<Evidence>& rows) {
  if (work == nullptr) return;
  std::set<const ledger::Record*> kept;
  for (const Evidence& row : rows) kept.insert(row.record);
  for (Considered& one : work->records) {
    if (one.counted == Truth::no || kept.contains(one.what.record)) continue;
    one.counted = Truth::no;
    one.why = one.adds ? Considered::Why::other_row : Considered::Why::not_asked;
    one.adds.reset();
  }
}

}  // namespace sipub::assess
