#pragma once

#include <optional>
#include <vector>

#include "assess/roll_up.h"
#include "assess/selection.h"

namespace sipub::assess {

/// Whether a record gives the figure at all: one on other figures says nothing about this one.
bool has_figure(const Item& item, const schema::Amount& amount, const Context& context);

/// What rows about one place come to. Void rows, and others that only perhaps count, are nothing
/// in one bound and everything in the other.

enum class Side {
  numerator,
  denominator  ///< of one that is doubtful, nought is the favourable bound
};

/// The latest row on or before `day` that has a figure; rows of that day that differ are
/// alternatives. Nothing where there is no row.
std::optional<Claim> latest_claim(const std::vector<Item>& rows, const schema::Amount& amount,
                                  Date day, Side side, const Context& context);

/// The latest figure on or before `day` less the one standing on `first`. Where none stood there,
/// all of it may be older.
std::optional<Claim> change_claim(const std::vector<Item>& rows, const schema::Amount& amount,
                                  Date first, Date day, const Context& context);

/// The sum of acts within `days`. What several orgs say about one day are alternatives (decision
/// D7). `complete`: nothing can be missing; else the sum may come to anything. Nothing where there
/// is no row, unless `complete`.
std::optional<Claim> acts_claim(const std::vector<Item>& rows, const schema::Amount& amount,
                                const Period& days, bool complete, const Context& context);

}  // namespace sipub::assess
