#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "assess/selection.h"

namespace sipub::assess {

/// What a selection takes, record by record, as the records stand on the last of the days asked
/// for; see select(). All that is given must outlive it.
class RecordFilter {
 public:
  RecordFilter(const schema::Selection& selection, const Context& context, const Period& days);

  /// The record as an item, if it counts or may count. Takes down what became of it.
  std::optional<Item> take(const Source& source, const ledger::Entry& entry) const;
  /// The context with the last of the days as the day judged.
  const Context& at_end() const { return at_end_; }

  /// A condition on words or truths that stand in the record itself: it is looked at before
  /// anything else, as most records fail there.
  struct QuickTest {
    const schema::Condition* condition = nullptr;
    std::size_t field = 0;
    bool wanted = true;  ///< whether one of the values has to stand there, or none may
    /// Indices of words, or truths. A condition on more of them is no quick one.
    std::array<std::int64_t, 6> few = {};
    std::size_t count = 0;

    std::span<const std::int64_t> values() const { return {few.data(), count}; }
  };
  /// Empty where it is taken down what became of records.
  std::span<const QuickTest> quick_tests() const { return {quick_tests_.data(), quick_count_}; }

 private:
  using Why = Considered::Why;
  void add_quick_test(const schema::Condition& condition);
  bool is_quick(const schema::Condition& condition) const;
  Truth others_hold(const Item& item) const;
  Why why_not_on_days(Item& item) const;
  Why why_not_held(const Source& source, const ledger::Entry& entry,
                   const ledger::Record& record) const;
  bool was_there(const Source& source, const ledger::Entry& entry) const;
  void reject(const Item& item, Why why) const;
  void tell(const Item& item, Why why, const schema::Condition* failed) const;

  const schema::Selection& selection_;
  Context at_end_;
  Period days_;
  const schema::SectionShape& shape_;
  /// The first few that there are; made anew for every question, so they are held here.
  std::array<QuickTest, 3> quick_tests_;
  std::size_t quick_count_ = 0;
};

}  // namespace sipub::assess
