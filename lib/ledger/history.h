#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ledger/ledger.h"

namespace sipub::ledger {

/// A record, and the ledger that it stands in.
struct Written {
  const Ledger* ledger = nullptr;
  const Record* record = nullptr;
};

/// A record as one org's history has it.
class Entry {
 public:
  Entry(const Ledger& where, const Record& what) : ledger(&where), record(&what) {}

  const Ledger* ledger;  ///< where `record` was written (the latest year that has it)
  const Record* record;

  /// The same id in earlier years, each as the years up to it have it; the earliest first.
  std::span<const Written> earlier() const {
    return earlier_ ? std::span<const Written>(*earlier_) : std::span<const Written>();
  }
  /// As the ledgers up to the year of `day` have it; where all are later, as the first one has.
  Written on(Date day) const;
  /// What a later year makes of it.
  void go_on(const Ledger& where, const Record& what);

 private:
  std::unique_ptr<std::vector<Written>> earlier_;  ///< null for most
};

/// Several ledgers of one org, and of its division's predecessors, read as one (D17).
///
/// What lies after the as-of date does not exist yet: ledgers of later years are left out, and so
/// are records dated later (dates.h: exists_from). What a record that exists says of later days
/// stays: repeated acts that go on, an end, a date inside it. Whoever measures cuts windows at the
/// as-of date.
class History {
 public:
  History() = default;
  History(const History&) = delete;
  History& operator=(const History&) = delete;

  schema::Org org;                     ///< under the code in force on the as-of date
  std::vector<const Ledger*> ledgers;  ///< by year, predecessors first

  /// Records of a section, by ledger and then in the order of the text. In sections of states the
  /// same id in a later year, or under the division's next code, is the same thing: it stands in
  /// the place of the first and the later one wins field by field, so that a merged record is kept
  /// here; what was computed is computed anew. It is void where the latest is; earlier ones that
  /// are void give it nothing. Divisions that were merged keep apart what each called by one id.
  const std::vector<Entry>& entries(std::size_t section) const { return entries_[section]; }
  /// The record of `section` with this id, as a record of `from` means it; null where none is.
  const Entry* find(std::size_t section, std::string_view id, const Ledger& from) const;

  /// Days for which the section is recorded: from 1 January of a ledger's year to `through`, the
  /// year's end or the as-of date, whichever is first; only ledgers that have the section, and
  /// have it readable. In order, apart from each other.
  const std::vector<Period>& known(std::size_t section) const { return known_[section]; }
  bool is_known(std::size_t section, Date day) const;
  bool is_known(std::size_t section, const Period& period) const;  ///< on every day of it

 private:
  friend class HistoryBuilder;
  /// By section, line of codes that continue one another, and id.
  struct Key {
    std::size_t section;
    std::string_view line;
    std::string_view id;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };

  std::vector<std::vector<Entry>> entries_;
  std::vector<std::vector<Period>> known_;
  Arena arena_;  ///< merged records, and what their values view besides
  std::pmr::unordered_map<Key, std::size_t, KeyHash> by_id_{&arena_};
  std::unordered_map<const Ledger*, std::string_view> lines_;
  std::vector<std::string_view> line_order_;
};

/// Each of them.
std::vector<const Ledger*> pointers_to(const std::vector<Ledger>& ledgers);

/// All histories, by org id under the code in force on the as-of date.
class Histories {
 public:
  /// Unusable ledgers are left out. Where one org and year comes twice, the one whose file is first
  /// by name counts and the other is left out (check reports it). The order of `ledgers` doesn't
  /// matter; they and the plan must outlive the histories.
  Histories(const std::vector<const Ledger*>& ledgers, const schema::Plan& plan, Date as_of);
  Histories(const std::vector<Ledger>& ledgers, const schema::Plan& plan, Date as_of)
      : Histories(pointers_to(ledgers), plan, as_of) {}

  /// The history of the org with this id, under any code that its division had or will have.
  const History* find(std::string_view org_id) const;
  const std::map<std::string, History, std::less<>>& all() const { return histories_; }
  const schema::Plan& plan() const { return *plan_; }
  Date as_of() const { return as_of_; }

  /// Whether an org was looked for that has no ledger here, since this was last forgotten: where
  /// these are not all ledgers, another one may speak.
  bool has_missed() const { return missed_.load(std::memory_order_relaxed); }
  void forget_missed() const { missed_.store(false, std::memory_order_relaxed); }

 private:
  const schema::Plan* plan_;
  Date as_of_;
  std::map<std::string, History, std::less<>> histories_;
  mutable std::atomic<bool> missed_ = false;
};

/// The code under which a division's orgs go on `day`: its own, its successor's, or that of the one
/// division whose successor it is to be. An unknown code comes back unchanged.
std::string_view code_on(std::string_view code, const schema::Regions& regions, Date day);

}  // namespace sipub::ledger
