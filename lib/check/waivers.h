#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "check/check.h"
#include "ledger/ledger.h"
#include "ledger/waiver.h"

namespace sipub::check {

/// Findings that have been excused. They stay findings: whoever tells them says that they are
/// waived and counts them apart. Waivers of requirements are passed over: those stand beside a
/// verdict, where a file of waivers has them, and nowhere where a ledger has.
class Waivers {
 public:
  /// A waiver counts on `as_of` or not at all: its last day is inclusive, and one without a sound
  /// last day has expired.
  Waivers(const schema::Plan& plan, Date as_of) : plan_(plan), as_of_(as_of) {}

  /// Takes a ledger's waivers, for findings in that ledger's file alone. May be called by several
  /// threads.
  void add(const ledger::Ledger& ledger);
  /// Takes waivers for findings in all files.
  void add(std::vector<ledger::Waiver> waivers);

  /// The reason of the waiver that covers a finding: in force, of its code (by code or name), and,
  /// where the waiver names a record or an org, of that record and in that org's ledgers. Empty
  /// where none does. Call it when all waivers of the finding's file have been added, for each
  /// finding that is told. May be called by several threads.
  std::string reason_for(const Diagnostic& finding);

  /// A finding for each waiver of a code that was looked for, but has covered nothing or has
  /// expired; by file and place.
  std::vector<Diagnostic> leftover(const Options& options) const;

 private:
  struct Kept {
    ledger::Waiver waiver;
    std::string_view code;  ///< of the page meant; empty where there is none
    bool served = false;
    Diagnostic place;  ///< where it stands, to be shown when the text is gone
  };

  void keep(std::vector<Kept>& to, ledger::Waiver waiver, const source::Document* document);

  const schema::Plan& plan_;
  Date as_of_;
  mutable std::mutex mutex_;
  std::map<std::string, std::vector<Kept>, std::less<>> of_files_;
  std::map<std::string, std::string, std::less<>> orgs_;  ///< by file
  std::vector<Kept> of_all_;
};

/// What is wrong with the waivers of a file that is no ledger otherwise.
std::vector<Diagnostic> check_waivers(const schema::Plan& plan, const ledger::Ledger& file,
                                      const Options& options);

}  // namespace sipub::check
