#pragma once

#include <string>
#include <vector>

#include "assess/explanation.h"
#include "base/language.h"

namespace sipub::report {

/// A record behind a verdict, told once however often it was looked at.
struct ToldRecord {
  assess::Considered what;        ///< as it counted for most
  std::vector<Words> counts_for;  ///< the parts and members for which it counted
  std::string file;               ///< empty for another result of the assessment
  int line = 0;                   ///< 0 for what stands in no ledger's line
  std::string path;               ///< `halls[2].guides[0]`; of a result: requirement and owner

  bool counted() const { return what.counted != assess::Truth::no; }
};

/// Every record that was looked at, by file and place, results of the assessment behind them.
std::vector<ToldRecord> told_records(const assess::Explanation& explanation);

/// A field's label and what stands there.
struct ToldField {
  std::string name;  ///< as the shape calls it
  Words label;
  std::string value;  ///< for people
  const schema::FieldShape* shape = nullptr;
  const ledger::Value* data = nullptr;
};
/// What was written in a record, or in the element meant, but for places of evidence.
std::vector<ToldField> told_fields(const ToldRecord& record, const schema::Plan& plan,
                                   Language language);

/// A stable name: `condition`, `not-begun`.
std::string_view reason_name(assess::Considered::Why why);
/// Why a record doesn't count, as the end of a line: `ended before the day judged`.
std::string reason_text(const assess::Considered& considered, const schema::Plan& plan,
                        Language language);

}  // namespace sipub::report
