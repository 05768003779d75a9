#pragma once

#include <string>
#include <vector>

#include "assess/assessment.h"
#include "cmd/declare.h"
#include "cmd/environment.h"
#include "ledger/ledger.h"
#include "ledger/waiver.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// A file of waivers: written like those of a ledger, in the same section, without a ledger's
/// header.
struct WaiverFile {
  std::vector<ledger::Waiver> waivers;
  ledger::Ledger ledger;  ///< the file read as one, for what is wrong with it
};

/// What --waivers is for where verdicts are shown.
extern const Words kWaivedBeside;

/// --waivers, for what it is used in a command.
void declare_waivers(Declare& declare, std::string& file, const Words& help);

/// A Failure where it can't be read as that. Empty for no file.
WaiverFile read_waivers(const std::string& file, const schema::Plan& plan);

/// Puts the file's waivers of requirements beside the results that they excuse, and tells on
/// standard error which of them excuse none.
void waive(assess::Assessment& assessment, const std::string& file, Environment& environment,
           Language language);

/// Tells on standard error which waivers of the file excuse no result.
void tell_unused(const std::vector<const ledger::Waiver*>& unused, const std::string& file,
                 Environment& environment, Language language);

}  // namespace sipub::cmd
