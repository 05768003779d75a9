#pragma once

#include <string>

#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// Whose ledger is begun, for which year, with keys and words in which language.
struct TemplateRequest {
  const schema::Plan& plan;
  schema::Org org;
  int year = 0;
  Language language = Language::en;
  /// The year before, whose states that still hold are carried over; null: nothing is.
  const ledger::Ledger* last_year = nullptr;
};

/// A ledger with its header filled in and nothing recorded yet but what is carried over. The
/// sections that the plan asks of the org stand in comments, in the plan's order: what each is for,
/// its fields, an example, and a blank record that is written by taking a `# ` off its lines.
std::string ledger_template(const TemplateRequest& request);

}  // namespace sipub::cmd
