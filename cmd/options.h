#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "cmd/declare.h"
#include "cmd/environment.h"
#include "cmd/project.h"

namespace sipub::cmd {

/// Which plan and schemas are used.
struct LibraryOptions {
  std::string plan;                   ///< --plan: a file, or the id of a plan of the library
  std::string schemas;                ///< --schemas
  std::vector<std::string> readings;  ///< --reading A1=pooled
};

/// Which ledgers are read.
struct InputOptions {
  std::vector<std::string> paths;
  std::string stdin_name = "-";
  std::string encoding;  ///< of files that aren't in UTF-8; empty = they are refused
  unsigned jobs = 0;     ///< 0 = one for each core
  bool quiet = false;
};

/// The day the question is asked for.
struct DateOptions {
  std::string as_of;  ///< empty = today, by the plan's clock
};

void declare(Declare& declare, LibraryOptions& options);
void declare(Declare& declare, InputOptions& options);
/// --encoding
void declare_encoding(Declare& declare, std::string& encoding, const Words& help);
void declare(Declare& declare, DateOptions& options);
/// --area
void declare_area(Declare& declare, std::string& area);

/// The date asked for, else today at `utc_offset_minutes`. A Failure where it is no date.
Date as_of(const DateOptions& options, int utc_offset_minutes, const Environment& environment);
/// A date that an option gave, in any form that a ledger may have it. A Failure that names the
/// option where it is none.
Date parse_date_option(const std::string& option, const std::string& text);

}  // namespace sipub::cmd
