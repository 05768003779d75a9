#pragma once

#include <string>

#include "base/language.h"
#include "schema/plan.h"

namespace sipub::schema {

/// Which spellings of keys and words a JSON Schema takes.
enum class Spellings {
  one_language,  ///< the label in the language asked for: what an editor should propose
  all            ///< names and the labels of every language: whatever `check` takes
};

/// The JSON Schema (draft 2020-12) of a ledger for this plan, with titles and descriptions in one
/// language, as text with a line break at its end. It holds what stands in a single ledger and can
/// be said without arithmetic: keys, types, words, codes, what needs what. Dates are texts in it,
/// as YAML 1.2 has them.
std::string json_schema(const Plan& plan, Language language, Spellings spellings);

}  // namespace sipub::schema
