#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "assess/claims.h"
#include "assess/roll_up.h"
#include "assess/selection.h"

namespace sipub::assess {

/// The rows about one place that one figure is taken from, and what they come to.
struct RowSet {
  std::vector<Row> rows;     ///< empty where only figures are wanted
  Date since = Date::max();  ///< the day from which on there is one
  LatestRows latest;         ///< of snapshots
  ActsSum sum;               ///< of acts

  bool empty() const { return since == Date::max(); }
};

/// The rows about one place, told apart by their words (Item::word) where that is wanted.
class RowSets {
 public:
  /// All of them; or those with this word, and those whose word can't be told, which may have any.
  const RowSet& with(std::optional<std::size_t> word) const;
  /// The words that stand in rows, and since when.
  const std::map<std::size_t, Date>& words() const { return words_; }

 private:
  friend class PlaceRows;
  std::vector<const Item*> items_;  ///< while rows come
  RowSet all_;
  std::map<std::size_t, RowSet> by_word_;
  RowSet open_;  ///< of any other word
  std::map<std::size_t, Date> words_;
};

/// Records about places, by the place that they are about: a division, or what a ledger calls a
/// place inside one. Only an org of the place itself or of a division above it speaks for a place
/// (decision D7). Not changed once all are added: threads share it.
class PlaceRows {
 public:
  /// What is wanted of the rows.
  struct Rules {
    Growth growth = Growth::snapshots;
    Period days;            ///< those that count
    bool by_word = false;   ///< whether they are told apart by their words
    bool with_rows = true;  ///< whether the rows are kept, for evidence
  };
  explicit PlaceRows(const Rules& rules) : rules_(rules) {}
  PlaceRows(const PlaceRows&) = delete;
  PlaceRows& operator=(const PlaceRows&) = delete;

  /// Takes rows, all about a place at once. Acts inside a division without divisions below are the
  /// division's own, too; a snapshot of a part of it isn't one of the whole.
  void add(std::vector<Item> items, const Context& context);

  /// Rows about the division as a whole. `leaf`: it has no divisions below.
  const RowSets& of(const schema::Division& division, bool leaf) const;
  /// Rows about places inside it that are no divisions in force, by what they are called; a
  /// division that was merged into it is one of them.
  const std::map<std::string, RowSets>& inside(const schema::Division& division, bool leaf) const;
  /// The words that stand in rows about these divisions up to `day`, in the vocabulary's order.
  std::vector<std::size_t> words(const std::vector<const schema::Division*>& divisions,
                                 Date day) const;
  /// Tells of the void records about these divisions up to `day`.
  void report(const std::vector<const schema::Division*>& divisions, Date day,
              Outcome& outcome) const;

 private:
  struct Rows {
    RowSets whole;
    std::map<std::string, RowSets> inside;
    RowSets together;  ///< acts, where there are any inside
    std::vector<std::pair<Date, Evidence>> faulty;
  };
  Rows* add(const Item& item, const Context& context);
  void finish(RowSets& sets, const Context& context) const;
  void finish(RowSet& set, const Context& context) const;

  Rules rules_;
  std::unordered_map<const schema::Division*, Rows> rows_;
  std::deque<std::vector<Item>> kept_;
};

}  // namespace sipub::assess
