#include <algorithm>

#include "assess/claims.h"
#include "assess/notes.h"
#include "assess/period_names.h"
#include "assess/periods.h"
#include "assess/share.h"
#include "assess/word_filter.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

using Months = schema::RatioMeasure::Months;
using Take = schema::RatioMeasure::Take;

/// A sum of records, and whether any is missing.
struct Sum {
  Range value = Range::exactly(0);
  bool known = true;

  Sum& operator+=(const Sum& other) {
    value = value + other.value;
    known = known && other.known;
    return *this;
  }
};

/// One side of the ratio.
struct RatioSide {
  const schema::Selection& selection;
  const schema::Amount& amount;
  Side side;
  Records records;
};

/// The sum over the records of a month. Every org asked has to have one.
Sum sum_of_month(const RatioSide& side, Month month, const Context& context) {
  Sum sum;
  const Period days = days_of(month);
  std::vector<const Source*> heard;
  for (const Item& item : side.records.items) {
    const auto day = date_of(item, {}, context);
    if (!day || !days.contains(*day)) continue;
    sum.value = sum.value + amount(side.amount, item, days, context);
    if (item.counts == Truth::yes) heard.push_back(item.source);
  }
  if (context.world.plan().missing_is_nothing) return sum;
  sum.known = !side.records.sources.empty() &&
              std::ranges::all_of(side.records.sources, [&](const Source* source) {
                return std::ranges::find(heard, source) != heard.end();
              });
  if (!sum.known) sum.value.upper.reset();
  return sum;
}

/// The sum of all records of the window, or of each org's latest one.
Sum sum_of_records(const RatioSide& side, Take take, const Period& days, const Context& context) {
  Sum sum;
  if (take == Take::sum) {
    for (const Item& item : side.records.items)
      sum.value = sum.value + amount(side.amount, item, days, context);
    sum.known = side.records.known(days, context.world);
  } else {
    for (const Source* source : side.records.sources) {
      std::vector<Item> own = side.records.items;
      std::erase_if(own, [&](const Item& item) { return item.source != source; });
      std::vector<Row> taken;
      for (Item& item : own) {
        take_figure(item, side.amount, context);
        taken.push_back({&item, item.counts});
      }
      const LatestRows rows(taken, days.last, true, context);
      const auto claim = side.amount.kind == schema::Amount::Kind::change
                             ? rows.change(days.first, days.last, context.work)
                             : rows.latest(days.last, side.side, context.work);
      if (claim) sum.value = sum.value + claim->value;
      sum.known = sum.known && (claim || context.world.plan().missing_is_nothing);
    }
  }
  if (!sum.known) sum.value.upper.reset();
  return sum;
}

class RecordRatio {
 public:
  RecordRatio(const schema::RatioMeasure& measure, const Context& context)
      : measure_(measure), context_(context), days_(context.days()) {
    const schema::Window& window = context.window();
    const bool in_window = window.basis == schema::Basis::window;
    if (measure.take == Take::sum && in_window && window.due)
      days_.last = std::min(days_.last, *window.due);
    if (measure.months != Months::none) days_.first = window.from;
    over_.records = select(measure.over, context, days_);
    // Rows that give both are looked at once.
    Context again = context;
    if (measure.under.section == measure.over.section) again.work = nullptr;
    under_.records = select(measure.under, again, days_);
  }

  Outcome run() {
    over_.records.report(outcome_);
    for (const RatioSide* side : {&over_, &under_})
      for (const Item& item : side->records.items) outcome_.evidence.push_back(item.evidence());
    if (measure_.per.empty()) {
      add_parts("", {}, over_, under_);
    } else {
      for (const schema::PerWord& per : measure_.per)
        add_parts(per.id, SharedWords::borrowed(per.label),
                  of_words(over_, measure_.per_over, per.over),
                  of_words(under_, measure_.per_under, per.under));
    }
    return std::move(outcome_);
  }

 private:
  RatioSide of_words(const RatioSide& side, const schema::FieldPath& path,
                     const std::vector<std::size_t>& words) const {
    RatioSide picked = side;
    picked.records.items.clear();
    for (const std::size_t word : words) {
      const auto items = with_word(side.records.items, path, word, context_);
      picked.records.items.insert(picked.records.items.end(), items.begin(), items.end());
    }
    return picked;
  }

  void add_parts(const std::string& id, const SharedWords& label, const RatioSide& over,
                 const RatioSide& under) {
    if (measure_.months == Months::none) {
      const bool summed = measure_.take == Take::sum;
      add_part(id, label, sum_of_records(over, measure_.take, days_, context_),
               sum_of_records(under, measure_.take, days_, context_),
               summed ? Ahead::may_change : Ahead::may_reach);
      return;
    }
    // A window that is never due has no last month yet.
    const Period window{context_.window().from, context_.window().due.value_or(context_.day)};
    std::vector<Month> months = months_in(window);
    if (measure_.months == Months::last && !months.empty())
      months.erase(months.begin(), months.end() - 1);
    const auto over_now = [&](Month month) { return days_of(month).last <= context_.day; };
    if (measure_.months == Months::together) {
      Sum over_sum;
      Sum under_sum;
      std::vector<Words> missing;
      for (const Month month : months) {
        if (!over_now(month)) continue;
        const Sum one = sum_of_month(over, month, context_);
        over_sum += one;
        const Sum whole = sum_of_month(under, month, context_);
        under_sum += whole;
        if (context_.work != nullptr) write_down(month_name(month), one, whole);
        if (!one.known) missing.push_back(month_name(month));
      }
      add_part(id, label, over_sum, under_sum, Ahead::may_change);
      if (!missing.empty())
        outcome_.notes.push_back(note("months-missing", {{"months", listed(missing)}}));
      return;
    }
    for (const Month month : months) {
      const std::string name = id.empty() ? format_iso(month) : id + "." + format_iso(month);
      if (over_now(month))
        add_part(name, month_name(month), sum_of_month(over, month, context_),
                 sum_of_month(under, month, context_), Ahead::nothing);
      else
        add_part(name, month_name(month), {Range::unknown(), false}, {Range::unknown(), false},
                 Ahead::may_reach);
    }
  }

  void add_part(const std::string& id, const SharedWords& label, const Sum& over, const Sum& under,
                Ahead ahead) {
    PartResult part;
    part.id = id;
    part.label = label;
    part.unit = Unit::share;
    part.target = measure_.target;
    if (context_.work != nullptr && measure_.months != Months::together)
      write_down(label, over, under);
    judge_share(part, {over.value, under.value, under.known}, ahead, Nought::unknown, context_);
    outcome_.parts.push_back(std::move(part));
  }

  void write_down(const Words& name, const Sum& over, const Sum& under) const {
    Term term{.name = name, .over = over.value, .under = under.value};
    if (!over.known) term.over_from = Term::From::nothing;
    if (!under.known) term.under_from = Term::From::nothing;
    context_.work->terms.push_back(std::move(term));
  }

  const schema::RatioMeasure& measure_;
  const Context& context_;
  Period days_;
  RatioSide over_{measure_.over, measure_.over_amount, Side::numerator, {}};
  RatioSide under_{measure_.under, measure_.under_amount, Side::denominator, {}};
  Outcome outcome_;
};

}  // namespace

Outcome record_ratio(const schema::RatioMeasure& measure, const Context& context) {
  return RecordRatio(measure, context).run();
}

}  // namespace sipub::assess
