#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"
#include "schema/library.h"

namespace sipub::report {

/// The words of reports: names of parts, column heads, what a chart is about. They are data,
/// `reports.yaml` of the schemas, and known here by dotted keys such as `scorecard.title`.
class Wording {
 public:
  /// Of the library's own file, or of the one that the program was built with where the library
  /// has none. Throws Failure, with file and line, where it is broken or lacks a language.
  static Wording load(const schema::Library& library);

  /// Throws Failure for a key that the file doesn't have.
  const Words& operator[](std::string_view key) const;
  /// The text of a key in one language, its placeholders filled.
  std::string say(std::string_view key, Language language,
                  const std::vector<Argument>& arguments = {}) const;

 private:
  std::map<std::string, Words, std::less<>> words_;
};

}  // namespace sipub::report
