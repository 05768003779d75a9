#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"
#include "schema/library.h"

namespace sipub::report {

/// Requirements of a plan whose course is drawn, in one picture for each office that owes them.
struct CourseWords {
  Words label;
  std::vector<std::string> requirements;  ///< ids
};

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
  /// Of the plan with this id; none where the file says nothing about it.
  const std::vector<CourseWords>& courses(std::string_view plan_id) const;
  /// Fields of a section's records that may be added up, by their names in the shape.
  const std::vector<std::string>& totals(std::string_view shape_id, std::string_view section) const;

 private:
  std::map<std::string, Words, std::less<>> words_;
  std::map<std::string, std::vector<CourseWords>, std::less<>> courses_;
  std::map<std::string, std::vector<std::string>, std::less<>> totals_;  ///< by `shape/section`
};

}  // namespace sipub::report
