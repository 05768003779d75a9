#pragma once

#include "assess/area_side.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// The shares of a ratio of places, surveys apart: the rows of both sections rolled up (D7). Rows
/// are looked up once, for the context's day; shares can then be had for earlier days as well, as
/// long as the same divisions are in force.
class AreaShares {
 public:
  /// What is given must outlive it.
  AreaShares(const schema::RatioMeasure& measure, const Context& context, Want want);
  AreaShares(const AreaShares&) = delete;
  AreaShares& operator=(const AreaShares&) = delete;

  void move_to(Date day) { context_.day = day; }
  /// Adds each part, judged, to an outcome. The answer is the figure of all of them together.
  RolledUp judge(Outcome& outcome);
  /// Whether between two days nothing happens but that acts are added to sums, and base figures
  /// stay what they are: then no bound of a share falls. Only once shares were judged.
  bool only_grow(Date first, Date last);
  /// Tells whose ledgers were asked: those of the place and of what lies in it.
  void ask(Outcome& outcome, bool over_known) const;

 private:
  RolledUp whole();
  RolledUp of(const schema::PerWord& per, Outcome& outcome);
  RolledUp of_first(const schema::PerWord& per, Outcome& outcome, Working* work);
  const PlaceRows& over_of(std::size_t word) { return over_.rows_with(word); }
  const PlaceRows& under_of(std::size_t word) {
    return under_.rows_with(word);
  }
  const Place& place(const PlaceRows* over, const PlaceRows* under, const std::string& statistic);
  RolledUp rolled_up(const Place& place, Working* work) const;
  void add_part(Outcome& outcome, const RolledUp& figure, const std::string& id,
                const Words& label) const;
  const std::string& kind(std::size_t word) const;
  const Words& label(std::size_t word) const;

  const schema::RatioMeasure& measure_;
  Context context_;
  AreaSide over_;
  AreaSide under_;
  /// By the rows of both sides: made when first asked for.
  std::map<std::pair<const PlaceRows*, const PlaceRows*>, PlaceTree> trees_;
};

}  // namespace sipub::assess
