#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/frame.h"

namespace sipub::report {

/// A division whose doings are told together with those of all below it.
struct Unit {
  const schema::Division* division = nullptr;
  Counts counts;
  std::map<std::string, Counts> by_part;  ///< by id of stage or group
};

/// The assessment's area, with what is only its own, and the divisions right below it.
class Units {
 public:
  explicit Units(const assess::Assessment& assessment);

  /// The area itself first.
  const std::vector<Unit>& all() const { return all_; }
  /// The unit that a division lies in; the area itself where it lies in no other.
  const Unit& of(const schema::Division& division) const { return all_[index_of(division)]; }
  /// What a person calls it: of the area itself it is said that only its own doings are meant.
  std::string name_of(const Frame& frame, const Unit& unit) const;

 private:
  std::size_t index_of(const schema::Division& division) const;

  const schema::Regions& regions_;
  std::vector<Unit> all_;
};

/// A row for the area itself, and for each other unit with anything to grade: how many results had
/// which status. The columns: 0 its name, 1 how many results, 2 met, 3 their share, then the
/// statuses of kUnitStatuses.
Table units_table(const Frame& frame, const Units& units, std::string id, std::string caption);
/// The same for one part of the plan: units with anything to grade in it.
Table units_table(const Frame& frame, const Units& units, const PlanPart& part, std::string id,
                  std::string caption);

inline constexpr assess::Status kUnitStatuses[] = {assess::Status::met, assess::Status::met_late,
                                                   assess::Status::pending, assess::Status::not_met,
                                                   assess::Status::undetermined};
/// The column with the share that was met.
inline constexpr std::size_t kUnitShare = 3;

/// A picture of such a table: its shares as bars.
Chart units_bars(const Frame& frame, std::size_t table, std::size_t rows);
/// A tile for each unit but the area itself, which has the table's first row.
Chart units_tiles(const Frame& frame, std::size_t table, std::size_t rows);

}  // namespace sipub::report
