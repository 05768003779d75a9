#pragma once

#include "assess/evaluation.h"
#include "assess/facts.h"
#include "assess/owners.h"

namespace sipub::assess {

/// The context in which a requirement is judged for one that owes it, on the day judged: the
/// earlier of as-of and due.
Context context_for(const schema::Requirement& requirement, const Owner& owner, const World& world);

/// The answer for one requirement and one that owes it. `twin`: the result that a duplicate
/// carries, or null where it has to be found out. `results`: what a measure of results looks at.
/// `work`, unless null, takes down how it was found out.
Result result_of(const schema::Requirement& requirement, const Owner& owner, const World& world,
                 const Result* twin, const std::vector<ResultFact>* results,
                 std::optional<std::size_t> evidence_limit, Working* work = nullptr);

/// Whether a requirement's figure is taken on the assessment's other results.
bool looks_at_results(const schema::Requirement& requirement);

}  // namespace sipub::assess
