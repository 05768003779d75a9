#pragma once

#include <memory>

#include "assess/place_rows.h"

namespace sipub::assess {

/// What is wanted of rows about places. Of one selection the same is wanted each time.
struct WantedRows {
  const schema::Amount* amount = nullptr;   ///< Item::figure; null: none
  const schema::FieldPath* word = nullptr;  ///< Item::word; null or empty: none
  Growth growth = Growth::snapshots;
  bool with_rows = true;  ///< else figures alone
};

/// The rows of a selection within `days`, whoever wrote them (From::area, whatever the selection
/// itself says). Those about the context's place and what lies in it are there, on days up to the
/// last; there may be others. Good as long as the world's row cache keeps them, or this lives.
class RowsAbout {
 public:
  RowsAbout(const schema::Selection& selection, const Context& context, const Period& days,
            const WantedRows& wanted);

  const PlaceRows& operator*() const { return *rows_; }
  const PlaceRows* operator->() const { return rows_; }

 private:
  std::unique_ptr<const PlaceRows> own_;
  const PlaceRows* rows_ = nullptr;
};

}  // namespace sipub::assess
