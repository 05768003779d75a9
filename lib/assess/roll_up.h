#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assess/assessment.h"
#include "base/date.h"

namespace sipub::assess {

/// The least and the greatest that a figure can be. No `upper`: everything that there is.
struct Range {
  std::int64_t lower = 0;
  std::optional<std::int64_t> upper = 0;

  static Range exactly(std::int64_t value) { return {value, value}; }
  static Range unknown() { return {0, std::nullopt}; }
  bool exact() const { return upper == lower; }
  bool operator==(const Range&) const = default;
};

Range operator+(const Range& a, const Range& b);
/// So many times `a`; requires `times` >= 0.
Range operator*(const Range& a, std::int64_t times);
/// The least range that holds both: figures that differ are alternatives.
Range either(const Range& a, const Range& b);

/// What the ledgers say of one figure of one place.
struct Claim {
  Range value;             ///< rows of one day that differ: from the least to the greatest
  Date day = Date::max();  ///< of the latest row; the last of all: it stands on whatever day
  bool differs = false;    ///< rows of that day contradict each other
  std::vector<Evidence> evidence;
};

/// One of the two figures of a place, as it comes from its own rows or from its parts together.
struct PlaceFigure {
  /// Where a figure was taken from.
  enum class From : std::uint8_t {
    rows,       ///< records
    parts,      ///< the sum of the parts' figures
    statistic,  ///< the region's statistics, as no ledger gives the figure
    nothing     ///< nobody says
  };
  Range value = Range::unknown();
  bool known = false;
  bool some = false;  ///< whether anything is known of it
  bool by_statistic = false;
  From from = From::nothing;
  std::optional<Date> day;  ///< as Claim::day
  std::vector<std::string> differing;
  std::vector<std::string> missing;
  std::vector<Evidence> evidence;
};

struct PlaceFigures {
  PlaceFigure over;
  PlaceFigure under;
};

/// A place with what is said about it, and the places inside it.
struct Place {
  std::string area;            ///< a division's code, or what a ledger calls a place inside one
  std::optional<Claim> over;   ///< of the whole place
  std::optional<Claim> under;  ///< the base figure that `over` is a share of
  std::optional<std::int64_t> statistic;  ///< ... from outside the ledgers, the last resort
  std::vector<Place> parts;
  /// Whether `parts` make up the whole: divisions in force do, places that a ledger happens to
  /// name don't.
  bool divided = false;
  /// What it came to when it was rolled up. To be cleared where it, or anything in it, changes.
  std::optional<PlaceFigures> known = {};
};

/// Decision D7: a figure of a place from its parts or from its own row, never from both.
struct RolledUp {
  Range over;
  Range under;
  bool over_known = false;                ///< nothing is missing from it, though rows may differ
  bool under_known = false;               ///< else there is no denominator
  std::vector<std::string> differing;     ///< places whose rows differ
  std::vector<std::string> missing;       ///< places without a figure, where one was needed
  std::vector<std::string> without_base;  ///< places without a base figure, likewise
  std::vector<Evidence> evidence;         ///< the rows behind it
};

enum class Growth {
  snapshots,  ///< the parts' sum and the place's own row are of the same thing: if they differ,
              ///< either may be right
  acts        ///< a place's own acts may be fewer than those of its parts
};

struct Term;

/// How places are rolled up.
struct RollUp {
  Growth growth = Growth::snapshots;
  bool capped = false;     ///< no place's `over` counts beyond its `under`
  Date day = Date::max();  ///< the day judged; claims are not of later ones
  bool names_too = true;   ///< whether places and rows are named; else figures alone
};

/// Rolls up both figures of a place:
///   over    the sum of the parts where each has a figure; else the place's own row, if that is not
///           below the known sum; else from the known sum to what the parts without a figure may
///           add: their base figures
///   under   likewise, on the level of `over` where that has one; a statistic where no ledger
///           gives a figure
/// What is known of a place or a part of it is not computed again.
/// `terms`, unless null, takes a line for the place and, one level deeper, for each part that its
/// figures are summed from, known or not; they are called by their `area`.
RolledUp roll_up(Place& place, const RollUp& how, std::vector<Term>* terms = nullptr);

}  // namespace sipub::assess
