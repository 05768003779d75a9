#pragma once

#include "assess/area_side.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// The shares of a ratio of places, surveys apart: the rows of both sections rolled up (D7). Made
/// for the context's day; shares can be had for earlier days as well, as long as the same divisions
/// are in force.
class AreaShares {
 public:
  /// What is given must outlive it.
  AreaShares(const schema::RatioMeasure& measure, const Context& context, Want want);
  AreaShares(const AreaShares&) = delete;
  AreaShares& operator=(const AreaShares&) = delete;

  /// Adds each part, judged on `day`, to an outcome. The answer is the figure of all of them
  /// together.
  RolledUp judge(Date day, Outcome& outcome);
  /// How many parts judge() adds.
  std::size_t parts() const;
  /// How one of them stands on `day`.
  Status status(std::size_t part, Date day);
  /// The days from which on it may stand differently, in any order (Want::course).
  std::vector<Date> changes(std::size_t part);
  /// Tells whose ledgers were asked: those of the place and of what lies in it.
  void ask(Outcome& outcome, bool over_known) const;

 private:
  using Word = std::optional<std::size_t>;

  bool is_pooled(std::size_t part) const;
  /// The figure of all parts together, each of which `see` is shown.
  template <class See>
  RolledUp together(Date day, Outcome& outcome, See&& see);
  RolledUp of(const schema::PerWord& per, Date day, Outcome& outcome);
  RolledUp of_first(const schema::PerWord& per, Date day, Outcome& outcome, Working* work);
  PlaceTree& whole();
  PlaceTree& tree(Word over, Word under);
  PlaceTree& tree(Figures over, Figures under, const std::string& statistic);
  RolledUp rolled_up(Place& place, Date day, Working* work) const;
  PartResult judged(const RolledUp& figure) const;
  void add_part(Outcome& outcome, const RolledUp& figure, const std::string& id,
                SharedWords label) const;
  const Words& label(std::size_t word) const;

  const schema::RatioMeasure& measure_;
  Context context_;
  Want want_;
  AreaSide over_;
  AreaSide under_;
  /// By the words of both sides, made when first asked for: none where a side has no such word.
  std::map<std::pair<Word, Word>, PlaceTree> trees_;
};

}  // namespace sipub::assess
