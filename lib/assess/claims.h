#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "assess/roll_up.h"
#include "assess/selection.h"

/// What rows about one place come to. Void rows, and others that only perhaps count, are nothing in
/// one bound and everything in the other.
namespace sipub::assess {

/// Whether a record gives the figure at all: one on other figures says nothing about this one.
bool has_figure(const Item& item, const schema::Amount& amount, const Context& context);

/// Looks up what a row says of a figure each time that it happened (Item::figure).
void take_figure(Item& item, const schema::Amount& amount, const Context& context);

enum class Side {
  numerator,
  denominator  ///< of one that is doubtful, nought is the favourable bound
};

/// A row about one place, as one figure takes it.
struct Row {
  const Item* item = nullptr;
  Truth counts = Truth::yes;  ///< perhaps where its word can't be told, too
};

/// Rows about one place that give a figure: the latest of them counts.
class LatestRows {
 public:
  LatestRows() = default;
  /// Takes the rows on or before `last` that have a figure (take_figure), or may have one.
  /// `with_evidence`: the rows must outlive it, and are named behind its figures.
  LatestRows(const std::vector<Row>& rows, Date last, bool with_evidence, const Context& context);

  /// The latest row on or before `day`; rows of that day that differ are alternatives. Nothing
  /// where there is no row.
  std::optional<Claim> latest(Date day, Side side, Working* work) const;
  /// The latest figure on or before `day` less the one standing on `first`. Where none stood there,
  /// all of it may be older.
  std::optional<Claim> change(Date first, Date day, Working* work) const;
  /// Adds the days from which on it may come to something else, or be older than what else stands.
  void add_changes(std::vector<Date>& days) const;

 private:
  struct Dated {
    Date day;
    Range value;
    Truth counts;
    const Item* item;  ///< null without evidence
  };
  std::vector<Dated> rows_;  ///< the latest first
};

/// Acts about one place, added up. What several orgs say about one day are alternatives (decision
/// D7).
class ActsSum {
 public:
  ActsSum() = default;
  /// Takes the acts within `days`, with their figures (take_figure).
  ActsSum(const std::vector<Row>& rows, const Period& days);

  /// What was done up to `day`, one of the days. `complete`: nothing can be missing; else the sum
  /// may come to anything. Nothing where there is no row yet, unless `complete`.
  std::optional<Claim> claim(Date day, bool complete) const;
  /// Who wrote the rows, and since when there is one of theirs.
  const std::vector<std::pair<const Source*, Date>>& writers() const { return writers_; }
  /// Adds the days from which on it may come to something else, as far as the rows go.
  void add_changes(std::vector<Date>& days) const;

 private:
  /// What the acts up to a day come to.
  struct Step {
    Date day;
    Range sum;
    bool differs = false;
  };
  void note_writer(const Item& item);

  std::vector<std::pair<const Source*, Date>> writers_;
  std::vector<Step> steps_;  ///< by day
};

}  // namespace sipub::assess
