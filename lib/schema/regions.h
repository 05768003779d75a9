#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "schema/text_map.h"

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
  std::string kind;       ///< what the authority calls it, such as 市辖区; may be empty
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
  Words label;
  std::vector<Level> levels;
  std::vector<Division> divisions;  ///< in the file's order
  std::vector<Statistic> statistics;

  void index();  ///< call once after filling

  const Division* find(std::string_view code) const;
  std::optional<std::size_t> find_level(std::string_view id) const;
  /// The division whose code is `area`, or the longest code that `area` continues by digits alone,
  /// as the codes of towns and villages do; null for a local id.
  const Division* enclosing(std::string_view area) const;
  /// What carries on `division` on `day`: itself while in force and before, later the successor
  /// that has begun by then, and so on. The last one of a line without successor that has ended.
  const Division& on(const Division& division, Date day) const;
  /// All divisions that end up in this one by succession, itself first, each behind the one that
  /// it went into.
  std::vector<const Division*> lineage(const Division& division) const;
  /// Divisions directly below that are in force on `day`, by code; those of a predecessor that
  /// this one carries on are among them.
  std::vector<const Division*> children(const Division& division, Date day) const;
  /// All divisions below, of one level (index) if given, in force on `day`, by code.
  std::vector<const Division*> below(const Division& division, Date day,
                                     std::optional<std::size_t> level = {}) const;
  bool is_leaf(const Division& division, Date day) const { return children(division, day).empty(); }
  /// Whether `inner` is `outer` or lies under it, whatever their days of validity.
  bool within(const Division& inner, const Division& outer) const;
  const Statistic* statistic(std::string_view area, std::string_view kind) const;

 private:
  using Indexes = std::vector<std::size_t>;  ///< of divisions, by code

  const Division* parent_of(const Division& division) const;

  TextMap<std::size_t> by_code_;
  TextMap<Indexes> by_parent_;
  TextMap<Indexes> by_successor_;
  Indexes statistics_;  ///< by area and kind
  std::size_t longest_code_ = 0;
};

}  // namespace sipub::schema
