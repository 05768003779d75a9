#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/language.h"

namespace sipub::schema {

struct Level {
  std::string id;
  Words label;
};

/// An administrative unit with its days of validity.
struct Division {
  std::string code;
  std::string parent;     ///< empty at the top
  std::size_t level = 0;  ///< index in Regions::levels, 0 = top
  Words name;
  std::optional<Date> from;  ///< first day in force; none = always was
  std::optional<Date> to;    ///< first day no longer in force; none = still is
  std::string successor;     ///< code that carries on, or empty
  std::string basis;

  bool in_force(Date day) const { return (!from || *from <= day) && (!to || day < *to); }
};

/// A figure of a place from outside the ledgers, used only where no ledger gives one (D6).
struct Statistic {
  std::string area;
  std::string kind;
  std::int64_t value = 0;
  Date as_of;
  std::string source;
};

/// The divisions of an authority, from the top down.
class Regions {
 public:
  std::string id;
  std::string version;
  std::vector<Level> levels;
  std::vector<Division> divisions;  ///< in the file's order
  std::vector<Statistic> statistics;

  void index();  ///< call once after filling

  const Division* find(std::string_view code) const;
  std::optional<std::size_t> find_level(std::string_view id) const;
  /// The division whose code is `area` or its longest beginning; null for a local id.
  const Division* enclosing(std::string_view area) const;
  /// The code that carries on `code` on `day`: follows successors that are in force by then.
  const Division& on(const Division& division, Date day) const;
  /// All codes that end up in `code` by succession, `code` itself first.
  std::vector<const Division*> lineage(const Division& division) const;
  /// Divisions directly below that are in force on `day`, by code.
  std::vector<const Division*> children(const Division& division, Date day) const;
  /// All divisions below, of one level (index) if given, in force on `day`, by code.
  std::vector<const Division*> below(const Division& division, Date day,
                                     std::optional<std::size_t> level = {}) const;
  bool is_leaf(const Division& division, Date day) const { return children(division, day).empty(); }
  /// Whether `inner` is `outer` or lies under it, whatever their days of validity.
  bool within(const Division& inner, const Division& outer) const;
  const Statistic* statistic(std::string_view area, std::string_view kind) const;

 private:
  std::unordered_map<std::string_view, std::size_t> by_code_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_parent_;
};

}  // namespace sipub::schema
