#pragma once

#include "cmd/options.h"
#include "cmd/output.h"
#include "cmd/result_filter.h"

namespace sipub::cmd {

/// `sipub assess`: compliance with the plan, stage by stage, as of a date.
struct AssessOptions {
  LibraryOptions library;
  InputOptions inputs;
  DateOptions date;
  OutputOptions output;
  std::string area;
  std::vector<std::string> requirements;
  FilterOptions filter;
  std::vector<std::string> fail_on;  ///< statuses
  std::string waivers;               ///< a file, or empty
  std::string evidence;              ///< a number of positions per result, or `all`
  std::string compare;               ///< a date, or a file with a saved assessment
  std::string survey_rule;           ///< `firm`, or by the share itself
  std::string group_by;
  std::string rank;              ///< a status
  std::string records;           ///< file
  bool byte_order_mark = false;  ///< csv
};

CLI::App* setup(CLI::App& program, AssessOptions& options, Language language);
/// kFindings where a result has a status of --fail-on and no waiver, or a ledger has an error.
int run(const AssessOptions& options, Environment& environment);

}  // namespace sipub::cmd
