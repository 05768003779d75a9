#include "assess/streak.h"

#include <algorithm>
#include <cassert>

namespace sipub::assess {
namespace {

using std::chrono::days;
using Outcome = Streak::Outcome;

/// What comes of a run that begins on a given day.
struct Walk {
  Outcome outcome = Outcome::whole;
  std::optional<Date> sure_to;      ///< last day to which it is unbroken for sure
  std::optional<Date> possible_to;  ///< ... if all that is unknown had been done, by the as-of date

  /// What is to come can't make up for what nobody recorded.
  void meet(Filled filled) {
    if (outcome == Outcome::none || filled == Filled::yes) return;
    if (filled == Filled::no) outcome = Outcome::none;
    if (filled == Filled::unknown) outcome = Outcome::unknown;
    if (filled == Filled::open && outcome == Outcome::whole) outcome = Outcome::open;
  }
};

class Search {
 public:
  Search(const DayCounts& counts, const StreakRules& rules, Date as_of)
      : counts_(counts), rules_(rules), as_of_(as_of) {}

  Walk from(Date first) const { return rules_.by_week ? by_weeks(first) : by_days(first); }

 private:
  Filled fills(const Period& period, std::int64_t at_least) const {
    return filled(counts_.within(period), at_least, std::nullopt, period.last, as_of_);
  }

  /// Follows the periods of `length` days from `first` on, the run beginning on `begin`: what is
  /// asked of those that end by `last`, and how far the run goes on.
  Walk follow(Walk walk, Date first, int length, Date last) const {
    bool sure = walk.sure_to.has_value();
    for (Period period{first, first + days(length - 1)}; period.first <= as_of_;
         period = {period.first + days(length), period.last + days(length)}) {
      const Filled filled = fills(period, rules_.at_least);
      if (period.last <= last) walk.meet(filled);
      if (filled == Filled::no || filled == Filled::open) break;
      sure = sure && filled == Filled::yes;
      walk.possible_to = std::min(period.last, as_of_);
      if (sure) walk.sure_to = walk.possible_to;
    }
    if (last > as_of_) walk.meet(Filled::open);
    return walk;
  }

  Walk by_days(Date first) const {
    Walk walk;
    walk.sure_to = first - days(1);
    walk.possible_to = walk.sure_to;
    walk = follow(walk, first, 1, end_of(first, rules_.lasting));
    if (walk.sure_to < first) walk.sure_to.reset();
    if (walk.possible_to < first) walk.possible_to.reset();
    return walk;
  }

  Walk by_weeks(Date first) const {
    const Date monday_before = first_day(iso_week(first));
    const bool is_monday = first == monday_before;
    Filled begins = filled(counts_.begun_on(first), 1, std::nullopt, first, as_of_);
    // A weekly figure may still be written for the week under way.
    if (begins == Filled::no && is_monday && first + days(6) >= as_of_) begins = Filled::open;
    Walk walk;
    walk.meet(begins);
    if (begins == Filled::no) return walk;
    const Date sunday = std::min(monday_before + days(6), as_of_);
    if (begins != Filled::open) walk.possible_to = is_monday ? first : sunday;
    if (begins == Filled::yes) walk.sure_to = walk.possible_to;
    const Date last = end_of(first, rules_.lasting);
    walk = follow(walk, is_monday ? first : monday_before + days(7), 7, last);
    // Nothing is asked of the days behind its last whole week.
    if (walk.outcome == Outcome::whole) {
      walk.sure_to = std::max(*walk.sure_to, last);
      walk.possible_to = std::max(*walk.possible_to, last);
    }
    return walk;
  }

  const DayCounts& counts_;
  const StreakRules& rules_;
  Date as_of_;
};

bool better(Outcome a, Outcome b) { return a < b; }

}  // namespace

Date end_of(Date first, const schema::RunMeasure::Lasting& lasting) {
  assert(lasting.months > 0 || lasting.days > 0);
  if (lasting.months == 0) return first + days(lasting.days - 1);
  const Date months_on = add_months(first, lasting.months);
  const bool has_day =
      std::chrono::year_month_day(months_on).day() == std::chrono::year_month_day(first).day();
  return lasting.to_same_day || !has_day ? months_on : months_on - days(1);
}

Streak find_streak(const DayCounts& counts, const StreakRules& rules, Date as_of) {
  const Search search(counts, rules, as_of);
  const auto length = [](const Period& period) { return period.days(); };
  Streak best;
  best.needed = Period{rules.starts.first, end_of(rules.starts.first, rules.lasting)}.days();
  for (Date first = rules.starts.first; first <= rules.starts.last; first += days(1)) {
    Walk walk = search.from(first);
    const Date last = end_of(first, rules.lasting);
    if (rules.ends_by && last > *rules.ends_by) walk.outcome = Outcome::none;
    if (better(walk.outcome, best.outcome)) best.outcome = walk.outcome;
    if (walk.outcome == Outcome::whole && !best.achieved) best.achieved = last;
    if (walk.possible_to)
      best.possible = std::max(best.possible, length({first, *walk.possible_to}));
    if (walk.sure_to && (!best.longest || length({first, *walk.sure_to}) > length(*best.longest))) {
      best.longest = Period{first, *walk.sure_to};
      best.needed = Period{first, last}.days();
    }
  }
  return best;
}

Streak judge_span(Date first, std::optional<Date> last, const StreakRules& rules, Date known_to,
                  Date as_of) {
  Streak streak;
  const Date needed_to = end_of(first, rules.lasting);
  streak.needed = Period{first, needed_to}.days();
  // What is dated after the as-of date hasn't happened yet.
  const bool ended = last.has_value() && *last <= as_of;
  const Date possible_to = ended ? *last : as_of;
  if (first <= as_of) {
    streak.possible = Period{first, possible_to}.days();
    const Date sure_to = ended ? possible_to : std::min(as_of, known_to);
    if (first <= sure_to) streak.longest = Period{first, sure_to};
  }
  if (!rules.starts.contains(first) || (rules.ends_by && needed_to > *rules.ends_by) ||
      (ended && possible_to < needed_to))
    streak.outcome = Outcome::none;
  else if (needed_to > as_of)
    streak.outcome = Outcome::open;
  else if (ended || known_to >= needed_to)
    streak.outcome = Outcome::whole;
  else
    streak.outcome = Outcome::unknown;
  if (streak.outcome == Outcome::whole) streak.achieved = needed_to;
  return streak;
}

}  // namespace sipub::assess
