#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "schema/regions.h"

namespace sipub::schema {

/// A body that owes requirements: `440100-hrss`, or `441900-hrss-2` where several share a role.
struct Org {
  std::string division;
  std::string role;
  unsigned unit = 1;
  Words name;  ///< empty: named after its division and role

  std::string id() const;
  auto operator<=>(const Org& other) const {
    return std::tie(division, role, unit) <=> std::tie(other.division, other.role, other.unit);
  }
  bool operator==(const Org& other) const { return (*this <=> other) == 0; }
};

/// Which orgs exist (decision D1).
class OrgRegister {
 public:
  struct Exception {
    std::string division;
    std::vector<Org> orgs;
  };

  std::string id;
  Words label;
  std::vector<std::size_t> levels;    ///< levels whose divisions have orgs
  std::vector<std::string> roles;     ///< one org of each role per division
  std::string both;                   ///< the role word that stands for all roles, or empty
  std::vector<Exception> exceptions;  ///< each in place of what its division would have

  /// The orgs of a division that is in force; empty for a level without orgs.
  std::vector<Org> of(const Division& division) const;
  /// The registered org with this id, or nothing. Its division need not be in force any more.
  std::optional<Org> find(std::string_view org_id, const Regions& regions) const;
  /// Whether an org of role `role` owes what is asked of role `asked`.
  bool fits(std::string_view role, std::string_view asked) const {
    return role == asked || (!both.empty() && role == both);
  }
};

}  // namespace sipub::schema
