#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assess/place_rows.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// How the rows about one place become a figure, up to the day judged. `leaf`: the place has no
/// divisions below, so that its own orgs' records are all there is.
using ClaimRule = std::function<std::optional<Claim>(const RowSet& rows,
                                                     const schema::Division& division, bool leaf)>;

/// One figure of a place: the rows it comes from and how.
struct Figures {
  const PlaceRows* rows = nullptr;  ///< null: no such figure is asked for
  ClaimRule claim;
};

/// A place and all that lies in it, with the rows about each part.
class PlaceTree {
 public:
  /// Of the divisions in force on the context's day. `statistic`: the kind of the region's
  /// statistics that is the last resort for `under`, or empty. All that is given must outlive it.
  PlaceTree(const schema::Division& division, Figures over, Figures under,
            const std::string& statistic, const Context& context);

  /// What is said of each place up to `day`, ready to be rolled up. Rows may be of later days too.
  Place on(Date day) const;

 private:
  /// What a ledger calls a place inside a division. A division that was merged into it is one.
  struct Inside {
    std::string name;
    const RowSet* over = nullptr;
    const RowSet* under = nullptr;
    bool merged = false;
    Date since = {};  ///< the day from which on a row speaks of it
  };
  struct Node {
    const schema::Division* division = nullptr;
    const RowSet* over = nullptr;
    const RowSet* under = nullptr;
    std::optional<std::int64_t> statistic;
    std::vector<Node> parts;
    std::vector<Inside> inside;
  };
  Node node(const schema::Division& division, const std::string& statistic,
            const Context& context) const;
  std::vector<Inside> inside(const schema::Division& division,
                             const schema::Regions& regions) const;
  Place on(Date day, const Node& node) const;

  Figures over_;
  Figures under_;
  Node root_;
};

}  // namespace sipub::assess
