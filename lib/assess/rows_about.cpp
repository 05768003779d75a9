#include "assess/rows_about.h"

#include <algorithm>

#include "assess/record_filter.h"
#include "assess/row_cache.h"
#include "assess/timeless.h"
#include "assess/word_filter.h"

namespace sipub::assess {
namespace {

using schema::Selection;

/// Whether nothing but a row's own date hangs on the day.
bool is_same_on_every_day(const Selection& selection, const WantedRows& wanted,
                          const schema::Shape& shape) {
  return is_timeless(selection, shape) && (wanted.word == nullptr || is_timeless(*wanted.word)) &&
         (wanted.amount == nullptr || are_timeless(wanted.amount->paths));
}

/// Looks rows up for one question.
class RowSearch {
 public:
  RowSearch(const Selection& selection, const Context& context, const Period& days,
            const WantedRows& wanted)
      : selection_(selection),
        context_(context),
        filter_(selection, context, days),
        wanted_(wanted),
        rows_(std::make_unique<PlaceRows>(
            PlaceRows::Rules{.growth = wanted.growth,
                             .days = days,
                             .by_word = wanted.word != nullptr && !wanted.word->empty(),
                             .with_rows = wanted.with_rows})) {}

  /// Of the context's place, as on the last of the days.
  std::unique_ptr<const PlaceRows> here(Date last) {
    std::vector<Fact> facts = facts_about(selection_, context_, last);
    put_in_order(facts);
    rows_->add(items(facts), context_);
    return std::move(rows_);
  }

  /// Of all places.
  std::unique_ptr<const PlaceRows> everywhere() {
    const World& world = context_.world;
    for (const schema::Division& division : world.plan().regions.divisions) {
      if (&world.now(division) != &division) continue;
      std::vector<Fact> facts;
      for (const Fact& fact : world.about(selection_.section, division))
        if (is_read(selection_, *fact.source, world)) facts.push_back(fact);
      rows_->add(items(facts), context_);
    }
    return std::move(rows_);
  }

 private:
  std::vector<Item> items(const std::vector<Fact>& facts) const {
    std::vector<Item> items;
    for (const Fact& fact : facts) {
      auto item = filter_.take(*fact.source, *fact.entry);
      if (!item) continue;
      if (wanted_.word != nullptr && !wanted_.word->empty())
        item->word = word_of(*item, *wanted_.word, context_);
      if (wanted_.amount != nullptr) take_figure(*item, *wanted_.amount, context_);
      items.push_back(*item);
    }
    return items;
  }

  const Selection& selection_;
  const Context& context_;
  RecordFilter filter_;
  WantedRows wanted_;
  std::unique_ptr<PlaceRows> rows_;
};

}  // namespace

std::vector<Fact> facts_about(const Selection& selection, const Context& context, Date day) {
  std::vector<Fact> facts;
  for (const schema::Division* place : context.world.divisions(*context.place, {}, day))
    for (const Fact& fact : context.world.about(selection.section, *place))
      if (is_read(selection, *fact.source, context.world)) facts.push_back(fact);
  return facts;
}

void put_in_order(std::vector<Fact>& facts) {
  std::ranges::stable_sort(facts, {}, [](const Fact& fact) { return fact.source->number; });
}

RowsAbout::RowsAbout(const Selection& selection, const Context& context, const Period& days,
                     const WantedRows& wanted) {
  const World& world = context.world;
  if (context.work == nullptr && !world.is_part() &&
      is_same_on_every_day(selection, wanted, world.plan().shape)) {
    rows_ = &world.row_cache().rows(context.requirement, selection, days.first, [&] {
      return RowSearch(selection, context, {days.first, world.as_of()}, wanted).everywhere();
    });
    return;
  }
  own_ = RowSearch(selection, context, days, wanted).here(days.last);
  rows_ = own_.get();
}

}  // namespace sipub::assess
