#pragma once

#include <string>
#include <vector>

#include "schema/plan.h"

namespace sipub::schema {

/// One line of a description. Deeper lines belong to the shallower one above them.
struct DescribedLine {
  std::size_t depth = 0;
  std::string text;

  bool operator==(const DescribedLine&) const = default;
};

/// How a requirement is measured, in plain sentences with the labels of fields and words: its
/// window, measure and advisory figures; its twin's id where it is the same as another; nothing
/// but a figure where it isn't graded. Whoever has the ledgers can follow it by hand.
std::vector<DescribedLine> describe(const Plan& plan, const Requirement& requirement,
                                    Language language);
/// One condition, without what it asks of elements: `“kind” is “poster”`.
std::string describe(const Plan& plan, const Condition& condition, Language language);
/// One measure of the plan by itself.
std::vector<DescribedLine> describe(const Plan& plan, const Measure& measure, Language language);

}  // namespace sipub::schema
