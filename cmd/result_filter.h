#pragma once

#include <string>
#include <vector>

#include "assess/assessment.h"
#include "cmd/declare.h"

namespace sipub::cmd {

/// Which results are shown. All are judged all the same.
struct FilterOptions {
  std::vector<std::string> statuses;
  std::vector<std::string> orgs;    ///< ids; a place's own results come with those of its orgs
  std::vector<std::string> levels;  ///< ids or labels

  /// The same, whatever the status: for another day, on which it may differ.
  FilterOptions without_statuses() const { return {{}, orgs, levels}; }
};

void declare(Declare& declare, FilterOptions& options);

/// Leaves out what isn't asked for, from the results and from their summary. Throws Failure for a
/// word that is no status, level or org of the plan.
void filter(assess::Assessment& assessment, const FilterOptions& options);

/// The statuses that a list names. Throws Failure, naming `option`, for a word that is none.
std::vector<assess::Status> statuses_of(const std::string& option,
                                        const std::vector<std::string>& lists);

}  // namespace sipub::cmd
