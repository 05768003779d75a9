#pragma once

#include <string>

#include "bench/corpus/office.h"

namespace sipub::bench {

/// What a disclosure, an article or a class is called.
std::string title_of_disclosure(const Office& office, Random& random);
std::string title_of_article(const Office& office, std::int64_t number, Random& random);
std::string title_of_class(const Office& office, Random& random);
/// A remark of one or two sentences.
std::string remark(const Office& office, Random& random);

}  // namespace sipub::bench
