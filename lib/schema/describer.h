#pragma once

#include <vector>

#include "schema/describe_terms.h"

namespace sipub::schema {

/// Writes a measure down line by line, in one language.
class Describer {
 public:
  /// `depth` = of the measure's first lines.
  Describer(const Terms& terms, std::vector<DescribedLine>& lines, std::size_t depth = 0)
      : terms_(terms), lines_(lines), depth_(depth) {}

  void write(const Measure& measure);

 private:
  // One for each kind.
  void write(const CountMeasure& count);
  void write(const RatioMeasure& ratio);
  void write(const CadenceMeasure& cadence);
  void write(const RunMeasure& run);
  void write(const EachMeasure& each);
  void write(const AllOfMeasure& all);

  void line(const Words& text, const std::vector<Argument>& arguments = {});
  void inner(const Measure& measure);
  void conditions(const std::vector<Condition>& conditions);
  /// `alone`, or `with_conditions` and the selection's conditions below it. `{figure}` stands for
  /// what is counted.
  void figure(const Words& alone, const Words& with_conditions, const Selection& selection,
              const Amount& amount, std::vector<Argument> arguments = {});
  void limits(const Measure& measure);
  void target(const Target& target);
  void percent_of(const Target& target);

  void sides(const RatioMeasure& ratio);
  void how_taken(const RatioMeasure& ratio);
  void months(const RatioMeasure& ratio);
  void per(const RatioMeasure& ratio);

  std::string every(const Every& every) const;
  void starts(const CadenceMeasure& cadence);
  void lasting(const RunMeasure& run);

  void members(const EachMeasure& each);
  void share_of_members(const Target& target);
  void expected(const EachMeasure& each);
  void empty(const EachMeasure& each);
  std::vector<Argument> names(const ListPlace& list) const;

  const Terms& terms_;
  std::vector<DescribedLine>& lines_;
  std::size_t depth_;
};

}  // namespace sipub::schema
