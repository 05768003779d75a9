#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "assess/roll_up.h"
#include "assess/truth.h"
#include "base/language.h"
#include "schema/measure.h"

/// The work behind an answer, for whoever wants to redo it by hand.
namespace sipub::assess {

/// A record that was looked at, and whether it counted.
struct Considered {
  enum class Why : std::uint8_t {
    counts,
    condition,   ///< `failed` doesn't hold
    not_begun,   ///< holds or happened only after the day judged
    ended,       ///< a state that holds no more
    too_early,   ///< an act before the days that count
    undated,     ///< an act without a day
    elsewhere,   ///< about a place for which its org doesn't speak
    superseded,  ///< a later row of the same figure counts
    other_row,   ///< the figure is taken from other rows: the parts' or the whole place's
    not_asked,   ///< of a kind that none of the parts asks for
    no_figure,   ///< it doesn't say the figure asked for
    nearer,      ///< an org nearer to the place says it
    companion    ///< its org has no record of the kind that must stand beside it
  };
  /// The record as the history has it; without a ledger for a result of this assessment.
  Evidence what;
  const ledger::Map* element = nullptr;      ///< an element of a list in the record
  const schema::FieldShape* list = nullptr;  ///< ... and that list
  std::size_t ordinal = 0;                   ///< of the element, from 0
  Truth counted = Truth::no;
  Why why = Why::counts;
  const schema::Condition* failed = nullptr;
  std::optional<Range> adds = {};  ///< what it adds to a sum, where one is taken record by record
};

/// One line of arithmetic: a record's, a place's, a month's or a period's figures.
struct Term {
  using From = PlaceFigure::From;
  std::size_t depth = 0;
  Words name;
  std::optional<Range> over = {};   ///< what it comes to
  std::optional<Range> under = {};  ///< of how many
  From over_from = From::rows;
  From under_from = From::rows;
  std::optional<std::int64_t> weight = {};  ///< how many people a sample stands for
  std::optional<Truth> good = {};           ///< whether it is as it should be, where that is asked
};

/// The work of one measure, or of one part or member of it.
struct Working {
  Words name = {};                            ///< of the part, member or day; empty at the top
  std::optional<Truth> good = {};             ///< a member: whether it is as it should be
  bool open = false;                          ///< a member: not yet, but it may still become so
  const schema::Condition* failed = nullptr;  ///< a member: the first condition that it fails
  std::vector<Considered> records;            ///< in the order in which they were looked at
  std::vector<Term> terms;
  std::vector<Working> inner;
};

/// Where the terms of `work` go; null where nothing is kept.
inline std::vector<Term>* terms_of(Working* work) {
  return work == nullptr ? nullptr : &work->terms;
}

/// Takes down what a record that was looked at, or the element of a list in it, adds to a sum.
void take_down(Working* work, const ledger::Record* record, const ledger::Map* element,
               const Range& adds);
/// Takes down that a record that seemed to count doesn't.
void rule_out(Working* work, const ledger::Record* record, Considered::Why why,
              const schema::Condition* failed = nullptr);
/// Takes down that of all rows looked at only these make up the figure.
void keep_only(Working* work, const std::vector<Evidence>& rows);

/// Adds the work on something inside `outer`, which may be null: then nothing is kept.
class InnerWorking {
 public:
  InnerWorking(Working* outer, Words name) : outer_(outer) { work_.name = std::move(name); }
  ~InnerWorking() {
    if (outer_ != nullptr) outer_->inner.push_back(std::move(work_));
  }
  InnerWorking(const InnerWorking&) = delete;
  InnerWorking& operator=(const InnerWorking&) = delete;

  /// Where the work goes; null where nothing is kept.
  Working* get() { return outer_ == nullptr ? nullptr : &work_; }
  /// Keeps nothing of it after all.
  void forget() { outer_ = nullptr; }

 private:
  Working* outer_;
  Working work_;
};

}  // namespace sipub::assess
