#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "check/check.h"
#include "cmd/inputs.h"
#include "cmd/plans.h"
#include "ledger/ledger.h"

namespace sipub::cmd {

/// The plan of these ledgers: see load_plan; where the library has several, the first ledger that
/// names one of them decides.
std::unique_ptr<schema::Plan> load_plan_of(const Inputs& inputs, const schema::Library& library,
                                           const LibraryOptions& options, Project& project,
                                           Use use = Use::any);

/// Is given each ledger before it is checked; a text that it returns is read in its place. Called
/// from several threads.
using MendLedger =
    std::function<std::optional<std::string>(std::size_t file, const ledger::Ledger&)>;

/// How ledgers are read.
struct Reading {
  check::Options check;
  std::vector<std::string> plan_ids;  ///< of the library: ledgers may not name two of them
  unsigned jobs = 0;                  ///< 0 = one for each core
  bool quiet = false;
  Language language = Language::en;  ///< of sentences on standard error
  MendLedger mend = {};              ///< or nothing
  /// By file, or empty: files of one group are read one behind the other, and all by one thread if
  /// there are enough groups; those without a group come first.
  std::vector<std::string> groups = {};
};

Reading reading_of(const InputOptions& options, const schema::Library& library, Date as_of,
                   Language language);

/// How many threads --jobs asks for; at least one.
unsigned jobs_of(const InputOptions& options);

/// Is given each ledger that was read, with the number of its file and what is wrong with it, from
/// several threads and in any order. Its text may be let go.
using TakeLedger = std::function<void(std::size_t file, ledger::Ledger, check::Findings)>;

/// Is told when all have been taken, while what only all ledgers together show is being looked for,
/// and may go on with them in the meantime. Or nothing.
using AllTaken = std::function<void()>;

/// What only all ledgers together show.
struct ReadingResult {
  std::vector<Diagnostic> across;  ///< by file, then by place
  /// By file: found beyond those, and counted only.
  std::map<std::string, check::LeftOut> across_left_out;
  bool all_readable = true;
};

/// Reads and checks every ledger, the largest first. A file that can't be read is told on standard
/// error, and the others are read all the same. A Failure where ledgers belong to different plans
/// of the library.
ReadingResult read_ledgers(const Inputs& inputs, const schema::Plan& plan, const Reading& reading,
                           Environment& environment, const TakeLedger& take,
                           const AllTaken& all_taken = {});

}  // namespace sipub::cmd
