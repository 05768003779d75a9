#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assess/place_rows.h"
#include "assess/roll_up.h"

namespace sipub::assess {

/// What rows about one place come to, day by day.
struct Course {
  std::function<std::optional<Claim>(Date day)> on;  ///< the day judged; none: never anything
  /// The days from which on it may be something else, in any order; only where days are followed.
  std::vector<Date> changes;
};
/// How the rows about one place become a figure. `leaf`: the place has no divisions below, so that
/// its own orgs' records are all there is.
using CourseRule =
    std::function<Course(const RowSet& rows, const schema::Division& division, bool leaf)>;

/// One figure of a place: the rows it comes from and how.
struct Figures {
  const PlaceRows* rows = nullptr;  ///< null: no such figure is asked for
  std::optional<std::size_t> word;  ///< of rows with this word; none: of all
  CourseRule course;
};

/// A place and all that lies in it, with the rows about each part.
class PlaceTree {
 public:
  /// Of the divisions in force on the context's day. `statistic`: the kind of the region's
  /// statistics that is the last resort for `under`, or empty. `follow`: the courses tell when they
  /// change, and what stays as it was on the day asked about before is not looked at again. All
  /// that is given must outlive it.
  PlaceTree(const schema::Division& division, Figures over, Figures under,
            const std::string& statistic, bool follow, const Context& context);

  /// What is said of each place up to `day`, ready to be rolled up; good until the next call. Rows
  /// may be of later days too.
  Place& on(Date day);
  /// The days from which on anything may be different, sorted; where days are followed.
  const std::vector<Date>& changes() const { return root_.changes; }

 private:
  /// What a ledger calls a place inside a division. A division that was merged into it is one.
  struct Inside {
    std::string name;
    Course over;
    Course under;
    bool merged = false;
    Date since = {};  ///< the day from which on a row speaks of it
  };
  struct Node {
    Course over;
    Course under;
    std::vector<Node> parts;
    std::vector<Inside> inside;
    std::vector<Date> changes;                ///< of all of it, sorted
    std::optional<std::size_t> changed = {};  ///< how many of them lay behind when it was filled in
  };
  /// Makes the node of a place, and fills in what is the same on every day.
  Node node(const schema::Division& division, const std::string& statistic, const Context& context,
            Place& place) const;
  std::vector<Inside> inside(const schema::Division& division, bool leaf,
                             const schema::Regions& regions) const;
  static std::vector<Date> changes_of(const Node& node);
  void fill(Node& node, Date day, Place& place) const;

  Figures over_;
  Figures under_;
  bool follow_;
  Place place_;
  Node root_;
};

}  // namespace sipub::assess
