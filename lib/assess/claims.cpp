#include "assess/claims.h"

#include <algorithm>

#include "assess/values.h"

namespace sipub::assess {

bool has_figure(const Item& item, const schema::Amount& amount, const Context& context) {
  const auto given = [&](const schema::FieldPath& path) {
    return !Values(item, path, context).empty();
  };
  switch (amount.kind) {
    case schema::Amount::Kind::records:
    case schema::Amount::Kind::distinct: return true;
    case schema::Amount::Kind::first: return std::ranges::any_of(amount.paths, given);
    case schema::Amount::Kind::sum:
    case schema::Amount::Kind::difference:
    case schema::Amount::Kind::change: return std::ranges::all_of(amount.paths, given);
  }
  return false;
}

void take_figure(Item& item, const schema::Amount& amount, const Context& context) {
  if (item.counts != Truth::perhaps && !has_figure(item, amount, context)) return;
  const auto& occasions = item.record->occasions;
  const Date day = occasions ? item.since : date_of(item, {}, context).value_or(item.since);
  item.figure = assess::amount(amount, item, {day, day}, context);
}

LatestRows::LatestRows(const std::vector<Row>& rows, Date last, bool with_evidence,
                       const Context& context) {
  for (const Row& row : rows) {
    const Item& item = *row.item;
    // What happened but once was found on that day.
    const auto on = item.record->occasions      ? date_of(item, {}, context)
                    : item.since == Date::min() ? std::nullopt
                                                : std::optional(item.since);
    if (!on || *on > last) continue;
    if (row.counts == Truth::perhaps || item.figure)
      rows_.push_back({*on, item.figure.value_or(Range::unknown()), row.counts,
                       with_evidence ? &item : nullptr});
    else
      rule_out(context.work, item.record, Considered::Why::no_figure);
  }
  std::ranges::stable_sort(rows_, std::greater<>(), &Dated::day);
}

std::optional<Claim> LatestRows::latest(Date day, Side side, Working* work) const {
  std::optional<Claim> claim;
  bool sound = false;
  bool doubtful = false;
  for (const Dated& row : rows_) {
    if (row.day > day) continue;
    if (sound && row.day < claim->day) {
      if (work == nullptr) break;
      rule_out(work, row.item->record, Considered::Why::superseded);
      continue;
    }
    if (!claim) claim = Claim{Range::unknown(), row.day, false, {}};
    if (row.item != nullptr) claim->evidence.push_back(row.item->evidence());
    if (row.counts == Truth::perhaps) {
      doubtful = true;
      continue;
    }
    if (work != nullptr) take_down(work, row.item->record, nullptr, row.value);
    claim->differs = claim->differs || (sound && row.value != claim->value);
    claim->value = sound ? either(claim->value, row.value) : row.value;
    claim->day = row.day;
    sound = true;
  }
  if (!claim || !doubtful || !sound) return claim;
  if (side == Side::numerator)
    claim->value.upper.reset();
  else
    claim->value.lower = 0;
  return claim;
}

void LatestRows::add_changes(std::vector<Date>& days) const {
  days.reserve(days.size() + 2 * rows_.size());
  for (const Dated& row : rows_) {
    days.push_back(row.day);
    days.push_back(row.day + std::chrono::days(1));
  }
}

std::optional<Claim> LatestRows::change(Date first, Date day, Working* work) const {
  auto last = latest(day, Side::numerator, work);
  if (!last) return std::nullopt;
  const auto before = latest(first, Side::numerator, nullptr);
  const Range from = before ? before->value : Range{0, last->value.upper};
  Range& value = last->value;
  value.lower = from.upper ? std::max<std::int64_t>(0, value.lower - *from.upper) : std::int64_t{0};
  if (value.upper) value.upper = std::max<std::int64_t>(0, *value.upper - from.lower);
  if (before) {
    last->differs = last->differs || before->differs;
    last->evidence.insert(last->evidence.end(), before->evidence.begin(), before->evidence.end());
  }
  return last;
}

namespace {

/// What one row adds to one day.
struct Addition {
  Date known;  ///< since when the row is there
  Date day;
  const Source* source;
  Range value;
};

/// What the orgs say of one day: each org's acts are added up, and the orgs' sums are alternatives.
class OneDay {
 public:
  void add(const Source* source, const Range& value) {
    const auto same = std::ranges::find(sums_, source, &std::pair<const Source*, Range>::first);
    if (same == sums_.end())
      sums_.emplace_back(source, value);
    else
      same->second = same->second + value;
  }
  Range value() const {
    if (sums_.empty()) return Range::exactly(0);
    Range value = sums_.front().second;
    for (const auto& [source, sum] : sums_) value = either(value, sum);
    return value;
  }
  bool differs() const {
    return std::ranges::any_of(sums_,
                               [&](const auto& one) { return one.second != sums_.front().second; });
  }
  void clear() { sums_.clear(); }

 private:
  std::vector<std::pair<const Source*, Range>> sums_;
};

}  // namespace

ActsSum::ActsSum(const std::vector<Row>& rows, const Period& days) {
  std::vector<Addition> additions;
  for (const Row& row : rows) {
    const Item& item = *row.item;
    note_writer(item);
    const auto& occasions = item.record->occasions;
    if (occasions) {
      Range value = item.figure.value_or(Range::exactly(0));
      if (row.counts == Truth::perhaps) value.lower = 0;
      occasions->each_day(days, [&](Date day, std::int64_t) {
        additions.push_back({day, day, item.source, value});
      });
    } else if (row.counts == Truth::perhaps) {
      // Nobody knows when: on the first day it is there for all.
      additions.push_back(
          {std::max(item.since, days.first), days.first, item.source, Range::unknown()});
    }
  }
  std::ranges::stable_sort(additions, {}, &Addition::known);
  OneDay first;
  OneDay today;
  Range done = Range::exactly(0);
  bool differs = false;
  for (auto one = additions.begin(); one != additions.end();) {
    const Date known = one->known;
    for (; one != additions.end() && one->known == known; ++one)
      (one->day == days.first ? first : today).add(one->source, one->value);
    done = done + today.value();
    differs = differs || today.differs();
    today.clear();
    steps_.push_back({known, done + first.value(), differs || first.differs()});
  }
}

void ActsSum::note_writer(const Item& item) {
  const auto same =
      std::ranges::find(writers_, item.source, &std::pair<const Source*, Date>::first);
  if (same == writers_.end())
    writers_.emplace_back(item.source, item.since);
  else
    same->second = std::min(same->second, item.since);
}

void ActsSum::add_changes(std::vector<Date>& days) const {
  for (const auto& [source, since] : writers_) days.push_back(since);
  for (const Step& step : steps_) days.push_back(step.day);
}

std::optional<Claim> ActsSum::claim(Date day, bool complete) const {
  const bool some =
      std::ranges::any_of(writers_, [&](const auto& writer) { return writer.second <= day; });
  if (!some && !complete) return std::nullopt;
  Claim claim;
  claim.value = complete ? Range::exactly(0) : Range::unknown();
  const auto behind = std::ranges::upper_bound(steps_, day, {}, &Step::day);
  if (behind == steps_.begin()) return claim;
  const Step& step = *(behind - 1);
  claim.value = claim.value + step.sum;
  claim.differs = step.differs;
  return claim;
}

}  // namespace sipub::assess
