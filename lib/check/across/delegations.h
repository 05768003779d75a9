#pragma once

#include <functional>
#include <string>

#include "check/across/store.h"

/// What orgs leave to others, held against the others' ledgers. Nobody knows what an org provides
/// whose ledger is not here, or leaves the section out, or has it damaged: of that nothing is said.
namespace sipub::check {

/// Calls `see(delegation, provider)` for every record whose provider, told by its org's id, has no
/// such record.
void each_not_offered(const AcrossStore& store,
                      const std::function<void(const Delegation&, const std::string&)>& see);

/// Calls `see(delegation, offer)` for every record that doesn't lie within the life of any such
/// record of its provider; `offer` is the first of these.
void each_outside_offer(const AcrossStore& store,
                        const std::function<void(const Delegation&, const Offer&)>& see);

/// Calls `see(here, there)` for every value that no such record of the provider has, though one has
/// another; `there` is the first of these.
void each_disagreement(const AcrossStore& store,
                       const std::function<void(const AgreedValue&, const AgreedValue&)>& see);

}  // namespace sipub::check
