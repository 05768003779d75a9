#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "assess/assessment.h"

namespace sipub::assess {

/// An assessment and the ledgers that it points into: of them is left what it was made from.
struct AssessedParts {
  std::vector<Assessment> assessments;  ///< one for each day asked about
  std::vector<LedgerFact> facts;        ///< by file name
  std::vector<std::vector<ledger::Ledger>> ledgers;
};

/// Assesses ledgers as they are read, so that a province need not be held in memory. All ledgers of
/// one line of divisions come together; what they decide by themselves is judged at once, and of
/// their records only what is still to be read for other results is kept. The results are those of
/// assess().
class Assessor {
 public:
  /// `asked`: one set of options for each assessment. `keep_records`: nothing but the texts is let
  /// go. The plan must outlive all that comes of it.
  Assessor(const schema::Plan& plan, std::vector<Options> asked, bool keep_records = false);
  ~Assessor();
  Assessor(const Assessor&) = delete;
  Assessor& operator=(const Assessor&) = delete;

  /// Lets go of what no requirement asked for reads of a ledger. May be done, by any thread, as
  /// soon as the ledger has been read; the results don't hang on it.
  void lighten(ledger::Ledger& ledger) const;
  /// Takes all ledgers of one line (line_of_division). May be called by several threads at a time.
  void add(std::vector<ledger::Ledger> ledgers);
  /// Puts together what is left of all ledgers, when none will come any more; finish() does it
  /// where nobody has. It needs nothing else, so it may be done beside other work.
  void gather();
  /// `errors`: what `check` found in each file. Throws Failure where an area is no division.
  AssessedParts finish(const std::map<std::string, std::int64_t>& errors);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace sipub::assess
