#pragma once

#include <deque>
#include <map>

#include "assess/claims.h"
#include "assess/place_tree.h"

namespace sipub::assess {

/// What is wanted of a figure.
enum class Want {
  all,    ///< with the rows behind it
  figures ///< alone
};

/// One side of a ratio of places: its rows by place, and how they become a figure on any day up to
/// the one for which it was made.
class AreaSide {
 public:
  /// What is given must outlive it; the context's day may then be set to an earlier one, as long as
  /// the same divisions are in force.
  /// `word`: the path by whose words rows are told apart, or an empty one.
  AreaSide(const schema::Selection& selection, const schema::Amount& amount,
           const schema::FieldPath& word, Side side, schema::RatioMeasure::Take take,
           const Context& context, Want want);
  AreaSide(const AreaSide&) = delete;
  AreaSide& operator=(const AreaSide&) = delete;

  const Records& records() const { return records_; }
  const PlaceRows& rows() const { return rows_; }
  /// Those with this word, the same at each call.
  const PlaceRows& rows_with(std::size_t word);
  /// Whether acts are summed, or the latest row counts.
  Growth growth() const { return growth_; }
  /// For rows() and rows_with() alone.
  ClaimRule claim();
  /// Whether one of the rows asked for by their words comes after `first`, up to `last`; of
  /// `doubtful` ones, one that only perhaps counts.
  bool has_rows_between(Date first, Date last, bool doubtful) const;
  /// Whether somebody begins meanwhile to write about a place, whose record may be whole where that
  /// of others isn't.
  bool has_new_writers_between(Date first, Date last) const;

 private:
  struct Acts {
    ActsSum sum;
    std::vector<const Source*> orgs;  ///< the division's own
  };

  bool is_act() const;
  Period days_that_count() const;
  bool recorded_by(const Source& source) const;
  bool recorded_as_none(const schema::Division& division) const;
  std::optional<Claim> sum(const RowSet& rows, const Acts& acts, bool leaf) const;
  std::optional<Claim> latest(const LatestRows& rows, const schema::Division& division,
                              bool leaf) const;

  std::size_t section_;
  const schema::Amount& amount_;
  Side side_;
  const Context& context_;
  Want want_;
  Growth growth_;
  Period days_;  ///< up to the day for which it was made
  Records records_;
  PlaceRows rows_;
  std::map<std::size_t, PlaceRows> by_word_;
  std::deque<Acts> acts_;
  std::deque<LatestRows> latest_;
};

}  // namespace sipub::assess
