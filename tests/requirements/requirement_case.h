#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "ledger/ledger.h"
#include "schema/library.h"

/// Cases worked out by hand: some ledgers, a day, and what one requirement comes to. They are kept
/// in YAML files beside this one, one file for each requirement; `README.md` tells how to write
/// one.
namespace sipub::tests {

/// The figures that a case expects of a result or of one of its parts; what is not given is not
/// compared. The texts are those of the machine format; a number is written as its digits, and
/// `unknown` where there is none.
using Expected = std::map<std::string, std::string>;

struct CaseLedger {
  std::string file;
  std::string text;         ///< whole, with header and end mark
  std::int64_t errors = 0;  ///< as `check` would count them
  bool flawed = false;      ///< a fault of form is meant; else it is a slip in the case
};

struct RequirementCase {
  std::string name;
  std::string why;  ///< the arithmetic, by hand
  Date as_of;
  std::string subject;  ///< the org or the division that the result is about
  schema::Library::Choices readings;
  std::vector<CaseLedger> ledgers;
  Expected result;
  std::map<std::string, Expected> parts;  ///< by the part's id; empty id = the first part
  std::vector<std::string> notes;         ///< codes of notes that must be there
};

struct RequirementFile {
  std::string requirement;
  std::vector<RequirementCase> cases;
};

/// Reads one file of cases written for the plan `plan_id`. Throws std::runtime_error, with the
/// place, on anything it doesn't know.
RequirementFile read_cases(const std::filesystem::path& path, const std::string& plan_id);

/// All `*.yaml` files of a directory, by name.
std::vector<RequirementFile> read_all_cases(const std::filesystem::path& directory,
                                            const std::string& plan_id);

/// Assesses the case's requirement alone and compares. Returns one sentence for each difference.
std::vector<std::string> differences(const RequirementCase& wanted, const std::string& requirement,
                                     const schema::Plan& plan);

}  // namespace sipub::tests
