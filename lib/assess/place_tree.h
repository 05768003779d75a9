#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assess/place_rows.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// What rows about one place come to up to a day, the day judged.
using ClaimOnDay = std::function<std::optional<Claim>(Date day)>;
/// How the rows about one place become a figure. `leaf`: the place has no divisions below, so that
/// its own orgs' records are all there is.
using ClaimRule =
    std::function<ClaimOnDay(const RowSet& rows, const schema::Division& division, bool leaf)>;

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

  /// What is said of each place up to `day`, ready to be rolled up; good until the next call. Rows
  /// may be of later days too.
  const Place& on(Date day);

 private:
  /// What a ledger calls a place inside a division. A division that was merged into it is one.
  struct Inside {
    std::string name;
    ClaimOnDay over;
    ClaimOnDay under;
    bool merged = false;
    Date since = {};  ///< the day from which on a row speaks of it
  };
  struct Node {
    ClaimOnDay over;
    ClaimOnDay under;
    std::vector<Node> parts;
    std::vector<Inside> inside;
  };
  /// Makes the node of a place, and fills in what is the same on every day.
  Node node(const schema::Division& division, const std::string& statistic,
            const Context& context, Place& place) const;
  std::vector<Inside> inside(const schema::Division& division,
                             const schema::Regions& regions) const;
  void fill(const Node& node, Date day, Place& place) const;

  Figures over_;
  Figures under_;
  Place place_;
  Node root_;
};

}  // namespace sipub::assess
