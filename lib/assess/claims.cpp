#include "assess/claims.h"

#include <algorithm>
#include <map>

#include "assess/values.h"

namespace sipub::assess {
namespace {

Range figure(const schema::Amount& amount, const Item& item, const Context& context) {
  schema::Amount plain = amount;
  if (plain.kind == schema::Amount::Kind::change) plain.kind = schema::Amount::Kind::sum;
  const Date day = *date_of(item, {}, context);
  return assess::amount(plain, item, {day, day}, context);
}

struct Dated {
  const Item* item;
  Date day;
};

/// The rows with a figure on or before `day`, the latest first.
std::vector<Dated> by_day(const std::vector<Item>& rows, const schema::Amount& amount, Date day,
                          const Context& context) {
  std::vector<Dated> dated;
  for (const Item& item : rows) {
    const auto on = date_of(item, {}, context);
    if (!on || *on > day) continue;
    if (item.counts == Truth::perhaps || has_figure(item, amount, context))
      dated.push_back({&item, *on});
    else
      rule_out(context.work, item.record, Considered::Why::no_figure);
  }
  std::ranges::stable_sort(dated, std::greater<>(), &Dated::day);
  return dated;
}

}  // namespace

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

std::optional<Claim> latest_claim(const std::vector<Item>& rows, const schema::Amount& amount,
                                  Date day, Side side, const Context& context) {
  std::optional<Claim> claim;
  bool sound = false;
  bool doubtful = false;
  for (const Dated& row : by_day(rows, amount, day, context)) {
    if (sound && row.day < claim->day) {
      rule_out(context.work, row.item->record, Considered::Why::superseded);
      continue;
    }
    if (!claim) claim = Claim{Range::unknown(), row.day, false, {}};
    claim->evidence.push_back(row.item->evidence());
    if (row.item->counts == Truth::perhaps) {
      doubtful = true;
      continue;
    }
    const Range value = figure(amount, *row.item, context);
    take_down(context.work, row.item->record, nullptr, value);
    claim->differs = claim->differs || (sound && value != claim->value);
    claim->value = sound ? either(claim->value, value) : value;
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

std::optional<Claim> change_claim(const std::vector<Item>& rows, const schema::Amount& amount,
                                  Date first, Date day, const Context& context) {
  auto last = latest_claim(rows, amount, day, Side::numerator, context);
  if (!last) return std::nullopt;
  Context quiet = context;
  quiet.work = nullptr;
  const auto before = latest_claim(rows, amount, first, Side::numerator, quiet);
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

std::optional<Claim> acts_claim(const std::vector<Item>& rows, const schema::Amount& amount,
                                const Period& days, bool complete, const Context& context) {
  if (rows.empty() && !complete) return std::nullopt;
  Claim claim;
  claim.value = complete ? Range::exactly(0) : Range::unknown();
  claim.day = days.last;
  std::map<Date, std::map<std::string_view, Range>> by_day;
  const auto add = [&](Date day, const Item& item, const Range& value) {
    Range& sum = by_day[day].try_emplace(item.source->id, Range::exactly(0)).first->second;
    sum = sum + value;
  };
  for (const Item& item : rows) {
    claim.evidence.push_back(item.evidence());
    if (item.counts == Truth::yes)
      take_down(context.work, item.record, nullptr, assess::amount(amount, item, days, context));
    const auto& occasions = item.record->occasions;
    if (occasions) {
      std::optional<Range> value;  // the same on each day
      occasions->each_day(days, [&](Date day, std::int64_t) {
        if (!value) value = assess::amount(amount, item, {day, day}, context);
        add(day, item, *value);
      });
    } else if (item.counts == Truth::perhaps) {
      add(days.first, item, Range::unknown());
    }
  }
  for (const auto& [day, by_org] : by_day) {
    Range value = by_org.begin()->second;
    for (const auto& [org, other] : by_org) {
      claim.differs = claim.differs || other != value;
      value = either(value, other);
    }
    claim.value = claim.value + value;
  }
  return claim;
}

}  // namespace sipub::assess
