#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assess/assessment.h"

namespace sipub::report {

/// What is kept of an assessment to hold a later one against it.
struct Standing {
  assess::Status status = assess::Status::undetermined;
  std::map<std::string, std::optional<std::int64_t>> figures;  ///< of parts, by id
};
struct Snapshot {
  Date as_of;
  std::string source;  ///< the file it was read from, or empty
  /// By requirement and owner (an org's id or a division's code). Results that bind and are no
  /// duplicates.
  std::map<std::pair<std::string, std::string>, Standing> standings;
};

/// Owners under the codes of `day`, so that two days compare.
Snapshot snapshot_of(const assess::Assessment& assessment, Date day);
/// Reads `sipub/assessment/1`. Throws Failure, naming `file`, where it is something else or about
/// another plan.
Snapshot read_snapshot(const std::string& file, const std::string& text, const schema::Plan& plan,
                       Date day);

/// What became of a result.
enum class Change {
  newly_met,     ///< met or met late now, and not before
  newly_missed,  ///< not met now, and not so before
  gained,        ///< no such turn, but a figure rose
  lost           ///< met before and no longer, without being missed; or a figure fell
};
std::string_view name(Change change);  ///< `newly-met`
const Words& label(Change change);

struct Changed {
  const assess::Result* result = nullptr;
  Change change = Change::gained;
  std::optional<assess::Status> before;  ///< none: there was no such result
  /// The figures that moved: the part, and what stood there before.
  std::vector<std::pair<const assess::PartResult*, std::optional<std::int64_t>>> figures;
};

struct Comparison {
  Date with;                     ///< the as-of date of the other assessment
  std::string source;            ///< its file, or empty
  std::vector<Changed> changes;  ///< by change, then in the assessment's order
};

/// Points into the assessment.
Comparison compare(const assess::Assessment& assessment, const Snapshot& before);

}  // namespace sipub::report
