#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/code_page.h"
#include "base/diagnostic.h"
#include "render/options.h"
#include "render/sink.h"

namespace sipub::render {

/// The plan that an output was made under.
struct PlanStamp {
  std::string id;
  std::string version;
  std::string digest;
};

struct CheckedFile {
  std::string file;
  std::string digest;  ///< SHA-256, empty where the file could not be read
  std::string org;     ///< such as `440100-hrss`; empty where unknown
};

struct Finding {
  Diagnostic diagnostic;
  std::string record = {};  ///< id of the record meant, empty where it has none
  std::string waived = {};  ///< the reason of the waiver that covers it, empty where none does
};

/// What a run of `check` found, ready to be told in any format.
struct Findings {
  PlanStamp plan;
  std::vector<CheckedFile> inputs;  ///< by file name
  std::vector<Finding> findings;    ///< by file, then by place
  enum class Subject { ledgers, plans };
  Subject subject = Subject::ledgers;
  std::int64_t ledgers = 0;  ///< how many were checked: ledgers, or plans
  /// All of them, kept or left out; waived ones are counted in `waived` alone.
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  std::int64_t notes = 0;
  std::int64_t waived = 0;
  std::int64_t left_out = 0;  ///< counted above but not among `findings`
  /// The page of a code; null for an unknown one, which is then told by its code alone.
  std::function<const CodePage*(std::string_view)> page;
};

/// Grouped by file, each with its line, a caret, what is wrong and what to do; the totals last.
void findings_text(const Findings& findings, const Options& options, const Sink& sink);
/// `sipub/diagnostics/1`.
void findings_json(const Findings& findings, const Options& options, const Sink& sink);
/// SARIF 2.1.0; fingerprints by org, code and record, so that they outlive a change of lines.
void findings_sarif(const Findings& findings, const Options& options, const Sink& sink);
/// JUnit XML: a test suite for each file, a test case for each finding.
void findings_junit(const Findings& findings, const Options& options, const Sink& sink);
/// Workflow commands (`::error file=…`) of GitHub Actions.
void findings_github(const Findings& findings, const Options& options, const Sink& sink);

}  // namespace sipub::render
