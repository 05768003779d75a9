#pragma once

#include <unordered_map>
#include <vector>

#include "assess/claims.h"
#include "assess/place_tree.h"
#include "assess/rows_about.h"

namespace sipub::assess {

/// What is wanted of a figure.
enum class Want {
  all,      ///< with the rows behind it
  figures,  ///< alone
  course    ///< alone, on one day after the other
};

/// One side of a ratio of places: its rows by place, and how they become a figure on any day up to
/// the one for which it was made.
class AreaSide {
 public:
  /// What is given must outlive it; earlier days may be asked about, as long as the same divisions
  /// are in force. `word`: the path by whose words rows are told apart, or an empty one.
  AreaSide(const schema::Selection& selection, const schema::Amount& amount,
           const schema::FieldPath& word, Side side, schema::RatioMeasure::Take take,
           const Context& context, Want want);
  AreaSide(const AreaSide&) = delete;
  AreaSide& operator=(const AreaSide&) = delete;

  std::size_t section() const { return section_; }
  /// The orgs whose ledgers are read.
  const std::vector<const Source*>& asked() const { return asked_; }
  /// Tells of void rows about the context's place.
  void report(Outcome& outcome) const;
  Growth growth() const { return growth_; }
  /// Of rows with this word, or of all.
  Figures figures(std::optional<std::size_t> word);
  /// Of no rows.
  Figures no_figures();

 private:
  /// The division's own orgs.
  using Orgs = std::vector<const Source*>;

  bool is_act() const;
  Period days_that_count() const;
  Date last(Date day) const { return std::min(day, days_.last); }
  bool recorded_by(const Source& source, Date day) const;
  bool recorded_as_none(const Orgs& orgs, Date day) const;
  CourseRule rule();
  const Orgs& orgs_of(const schema::Division& division);
  Course course(const RowSet& rows, const schema::Division& division, bool leaf);
  std::vector<Date> changes(const RowSet& rows, const Orgs& orgs) const;
  std::optional<Claim> sum(const RowSet& rows, const Orgs& orgs, bool leaf, Date day) const;
  std::optional<Claim> latest(const RowSet& rows, const Orgs& orgs, bool leaf, Date day) const;

  std::size_t section_;
  const schema::Amount& amount_;
  Side side_;
  const Context& context_;
  Want want_;
  Growth growth_;
  Period days_;  ///< up to the day for which it was made
  std::vector<const Source*> asked_;
  RowsAbout rows_;
  std::unordered_map<const schema::Division*, Orgs> orgs_;  ///< looked up once
};

}  // namespace sipub::assess
