#pragma once

#include "assess/claims.h"
#include "assess/place_rows.h"

namespace sipub::assess {

/// One side of a ratio of places: its rows by place, and how they become a figure.
class AreaSide {
 public:
  /// What is given must outlive it.
  AreaSide(const schema::Selection& selection, const schema::Amount& amount, Side side,
           schema::RatioMeasure::Take take, const Context& context);
  AreaSide(const AreaSide&) = delete;
  AreaSide& operator=(const AreaSide&) = delete;

  const Records& records() const { return records_; }
  const PlaceRows& rows() const { return rows_; }
  /// Whether acts are summed, or the latest row counts.
  Growth growth() const { return growth_; }
  ClaimRule claim() const;

 private:
  bool is_act() const;
  Period days_that_count() const;
  bool recorded_by(const std::vector<const Source*>& sources) const;
  bool recorded_as_none(const schema::Division& division) const;
  std::optional<Claim> sum(const std::vector<Item>& rows, const schema::Division& division,
                           bool leaf) const;
  std::optional<Claim> latest(const std::vector<Item>& rows, const schema::Division& division,
                              bool leaf) const;

  std::size_t section_;
  const schema::Amount& amount_;
  Side side_;
  const Context& context_;
  Growth growth_;
  Period days_;
  Records records_;
  PlaceRows rows_;
};

}  // namespace sipub::assess
