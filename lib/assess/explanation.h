#pragma once

#include <memory>
#include <string>
#include <vector>

#include "assess/assessment.h"
#include "assess/working.h"

namespace sipub::assess {

class World;

/// One verdict with the work behind it.
struct Explanation {
  std::shared_ptr<const World> world;  ///< what the work points into
  Result result;
  Date day;  ///< the day judged
  Working work;
};

/// Judges one requirement for an org (by id), or for a division and its orgs (by code); for the
/// area of the assessment where `name` is empty. Of a requirement that divisions owe, an org is
/// told its division's result. Nothing where nobody of that name owes it. The answers point into
/// plan and ledgers.
std::vector<Explanation> explain(const schema::Plan& plan,
                                 const std::vector<ledger::Ledger>& ledgers,
                                 const std::vector<LedgerFact>& facts, const Options& options,
                                 const schema::Requirement& requirement, const std::string& name);

}  // namespace sipub::assess
