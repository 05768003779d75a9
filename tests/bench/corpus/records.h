#pragma once

#include "bench/corpus/entry.h"
#include "bench/corpus/office.h"

namespace sipub::bench {

// One record each of the sections that grow with the size asked for; `serial` is its number in the
// ledger, from 1. Those of one ledger lie in its year.

Entry disclosure(const Office& office, std::int64_t serial, Random& random);
Entry article(const Office& office, std::int64_t serial, Random& random);
Entry distribution(const Office& office, std::int64_t serial, Random& random);
Entry campaign(const Office& office, std::int64_t serial, Random& random);
Entry airing(const Office& office, std::int64_t serial, Random& random);
Entry push(const Office& office, std::int64_t serial, Random& random);
Entry training(const Office& office, std::int64_t serial, Random& random);

}  // namespace sipub::bench
