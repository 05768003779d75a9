#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "assess/assessor.h"
#include "cmd/inputs.h"

namespace sipub::cmd {

/// For each file the line of divisions (assess::line_of_division) that its first lines name; empty
/// where they name none.
std::vector<std::string> lines_of_files(const Inputs& inputs, const schema::Plan& plan,
                                        unsigned jobs);

/// Hands an assessor the ledgers of one line of divisions as soon as all have been read. May be
/// used by several threads.
class Parts {
 public:
  /// `lines`: as lines_of_files has them. All that is given must outlive it.
  Parts(assess::Assessor& assessor, const schema::Plan& plan,
        const std::vector<std::string>& lines);

  /// Throws Failure where a ledger is another line's than its first lines say.
  void take(std::size_t file, ledger::Ledger ledger);
  /// No more will come: of some lines a ledger couldn't be read.
  void finish();

 private:
  struct Part {
    std::vector<ledger::Ledger> ledgers;
    std::size_t to_come = 0;  ///< files
  };
  std::string line_of(std::size_t file, const ledger::Ledger& ledger) const;

  assess::Assessor& assessor_;
  const schema::Plan& plan_;
  const std::vector<std::string>& lines_;
  std::mutex mutex_;
  std::map<std::string, Part> parts_;
  std::size_t unknown_to_come_ = 0;  ///< files that may belong to any line
};

}  // namespace sipub::cmd
