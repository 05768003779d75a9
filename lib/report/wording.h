#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/language.h"
#include "schema/library.h"

namespace sipub::report {

/// The words of reports: names of parts, column heads, what a chart is about. They are data,
/// `reports.yaml` of the schemas, and known here by dotted keys such as `scorecard.title`.
class Wording {
 public:
  /// Throws Failure, with file and line, where the file is missing, broken or lacks a language.
  static Wording load(const schema::Library& library);

  /// Throws Failure for a key that the file doesn't have.
  const Words& operator[](std::string_view key) const;

 private:
  std::map<std::string, Words, std::less<>> words_;
};

}  // namespace sipub::report
