#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "schema/plan.h"

namespace sipub::assess {

/// How a plan's divisions hang together as on one day, however many worlds look at them. Not
/// changed once built.
class DivisionLinks {
 public:
  /// A division as on the day, with all codes that it carries on.
  struct Carried {
    const schema::Division* now = nullptr;
    std::vector<const schema::Division*> codes;
  };
  /// What is known of a code of a division.
  struct Code {
    const schema::Division* now = nullptr;       ///< who carries it on
    const schema::Division* above = nullptr;     ///< null at the top
    std::vector<const schema::Division*> below;  ///< of any day, by what they are called now
    std::string line;                            ///< line_of_division
    /// From this day on it is what others were merged into it to be.
    std::optional<Date> merged_on = {};
    /// The divisions as on the day that it is or that lie in it; by level, then code.
    std::vector<const Carried*> within;
  };

  /// The plan must outlive it.
  DivisionLinks(const schema::Plan& plan, Date as_of);
  DivisionLinks(const DivisionLinks&) = delete;
  DivisionLinks& operator=(const DivisionLinks&) = delete;

  std::size_t index(const schema::Division& division) const {
    return static_cast<std::size_t>(&division - plan_.regions.divisions.data());
  }
  const Code& code(const schema::Division& division) const { return codes_[index(division)]; }
  /// Who carries on this code; null for an unknown one.
  const schema::Division* now(std::string_view code) const {
    const auto found = now_.find(code);
    return found == now_.end() ? nullptr : found->second;
  }
  /// By level, then code.
  const std::vector<Carried>& carried() const { return carried_; }

 private:
  const schema::Plan& plan_;
  std::unordered_map<std::string_view, const schema::Division*> now_;  ///< by any code
  std::vector<Code> codes_;                                            ///< as Regions::divisions
  std::vector<Carried> carried_;
};

/// The code under which a division's successors go in the end; an unknown code as it is. Divisions
/// of one line may be one or several, as the date has it.
std::string line_of_division(std::string_view code, const schema::Regions& regions);

}  // namespace sipub::assess
