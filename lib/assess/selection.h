#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "assess/evaluation.h"
#include "assess/roll_up.h"
#include "ledger/reference.h"

namespace sipub::assess {

/// The word that stands somewhere in a record; `open`: it can't be told.
struct WordFound {
  std::optional<std::size_t> word;
  bool open = false;
};

/// A record that counts, or may count; or an element of a list inside one.
struct Item {
  const Source* source = nullptr;
  const ledger::Ledger* ledger = nullptr;
  const ledger::Record* record = nullptr;  ///< as the ledgers have it for the day judged
  Truth counts = Truth::yes;               ///< perhaps: void, or a condition can't be told
  const ledger::Map* map = nullptr;        ///< an element of a list in the record
  /// Acts and snapshots: the day from which on the selection finds it; else always.
  Date since = Date::min();
  WordFound word = {};  ///< by which rows of places are told apart, once it was looked up
  /// What a row of a place says once, likewise: nothing where it hasn't the figure.
  std::optional<Range> figure = {};

  Evidence evidence() const { return {ledger, record}; }
  /// Where its fields are read; `source` may be null for facts that are no records of a ledger.
  ledger::Place place() const {
    return {source != nullptr ? source->history : nullptr, ledger, record, map};
  }
};

/// Tells an outcome of a record of a ledger that may count or not, as it is void.
void tell_void(const Item& item, Outcome& outcome);

/// Records found, and whether there could be more.
struct Records {
  std::size_t section = 0;
  std::vector<Item> items;             ///< by org id, then by year and place in the ledger
  std::vector<const Source*> sources;  ///< every org whose word is needed, with a ledger or without
  std::vector<const Source*> asked;    ///< the same, before others speak for those who delegate
  /// Whether nothing can be missing: the section was recorded by all of them on the day that states
  /// are asked for, or on all the days whose acts count. Where the plan takes what is missing for
  /// nothing (reading A32): always.
  bool complete = true;
  bool silent = false;  ///< whether somebody hasn't recorded it, whatever the plan takes that for
  Period needed = {};   ///< the days on which it had to be recorded

  /// Whether every org has recorded the section on all these days.
  bool known(const Period& days, const World& world) const;
  /// Says on which days the section had to be recorded, where not on those that were selected.
  void need(const Period& days, const World& world);
  /// Tells an outcome who was asked, and who of them hasn't recorded what was needed. `asked` may
  /// be given away.
  void report(Outcome& outcome);
};

/// The orgs whose ledgers a selection reads, by id; `from`: instead of what it says.
std::vector<const Source*> sources(const schema::Selection& selection, schema::From from,
                                   const Context& context);

/// Records that a selection names, as they stand on `days.last`: states that hold on that day, acts
/// and snapshots dated within `days` (a month by its last day). Nothing dated after the last day
/// exists. A condition `by period_end` is passed over while `context.period_end` is not set. Facts
/// about ledgers and results, and elements of a list in the member at hand, are items alike.
Records select(const schema::Selection& selection, const Context& context, const Period& days);
/// The same with `context.days()`.
Records select(const schema::Selection& selection, const Context& context);

/// Which of the records still to come are worth a look: void ones may have to be told of even
/// where the answer is certain.
enum class More { all, void_ones, none };
/// In which order records are seen; `by_org`: as Records::items has them.
enum class Order { any, by_org };

/// Shows each of them to `see`, which says what more it wants; the answer has no items.
Records visit(const schema::Selection& selection, const Context& context, const Period& days,
              Order order, const std::function<More(const Item&)>& see);

/// Records of the selection's section about the context's place or what lies in it, from orgs that
/// the selection reads; by place.
std::vector<Fact> facts_about(const schema::Selection& selection, const Context& context, Date day);
/// Whether the selection reads what this org wrote.
bool is_read(const schema::Selection& selection, const Source& source, const World& world);
/// By org id, then by place.
void put_in_order(std::vector<Fact>& facts);

/// Whether there is such a record.
Truth any(const schema::Selection& selection, const Context& context);

/// Whether all conditions hold for a record found in `source`'s ledgers.
Truth holds(const std::vector<schema::Condition>& conditions, const Item& item,
            const Context& context);

/// What one record adds: how often it happened within `days`, or the sum, first or difference of
/// its fields times that. A record that only perhaps counts adds from nothing to everything.
/// Of a `change` it is the figure itself. Requires an amount that is taken record by record: not
/// `distinct`.
Range amount(const schema::Amount& amount, const Item& item, const Period& days,
             const Context& context);

/// A date in a record, at `path`, or its own date if the path is empty.
std::optional<Date> date_of(const Item& item, const schema::FieldPath& path,
                            const Context& context);

}  // namespace sipub::assess
