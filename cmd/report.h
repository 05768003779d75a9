#pragma once

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub report biweekly | briefing | scorecard | ledger`: documents to hand in or hand out.
struct ReportOptions {
  enum class Kind { biweekly, briefing, scorecard, ledger };
  Kind kind = Kind::biweekly;
  LibraryOptions library;
  InputOptions inputs;
  DateOptions date;
  OutputOptions output;
  std::string area;
  std::string waivers;        ///< a file, or empty
  std::string org;            ///< biweekly: whose report; empty = the only one it can be
  unsigned period = 0;        ///< biweekly: its number; 0 = the one that --as-of lies in
  std::string out_directory;  ///< biweekly: one file for each org that reports
  bool submit_check = false;  ///< biweekly: a part that is not there ends in kFindings
  unsigned issue = 0;         ///< briefing: its number; 0 = left open
};

CLI::App* setup(CLI::App& program, ReportOptions& options, Language language);
/// kFindings where a ledger has an error, or with --submit-check a part is missing.
int run(const ReportOptions& options, Environment& environment);

}  // namespace sipub::cmd
