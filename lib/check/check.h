#pragma once

#include <string_view>
#include <vector>

#include "base/code_page.h"
#include "base/diagnostic.h"
#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::check {

struct Options {
  Date as_of;
};

/// Everything wrong with the ledgers, in file order, then by place. `texts` of the lines meant
/// are in each ledger's document.
std::vector<Diagnostic> check(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                              const Options& options);

/// The page of every code that the program can say: text, schema and ledger, by code.
const std::vector<const CodePage*>& code_pages();
const CodePage* find_code(std::string_view code_or_name);

}  // namespace sipub::check
