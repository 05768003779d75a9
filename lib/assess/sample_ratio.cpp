#include <algorithm>
#include <ranges>

#include "assess/area_figure.h"
#include "assess/claims.h"
#include "assess/notes.h"
#include "assess/place_names.h"
#include "assess/rows_about.h"
#include "assess/share.h"
#include "assess/verdict.h"
#include "assess/weighted_share.h"
#include "base/ratio.h"

namespace sipub::assess {
namespace {

using schema::Division;

__extension__ typedef __int128 Wide;

/// So many of so many.
struct Sample {
  std::int64_t part = 0;
  std::int64_t of = 1;
};

bool less(const Sample& a, const Sample& b) { return Wide{a.part} * b.of < Wide{b.part} * a.of; }

/// What was found at a place: the least and the greatest of samples of the latest day.
struct Finding {
  const Division* place = nullptr;
  Sample least;
  Sample greatest;
  std::optional<std::int64_t> weight;
};

class SampleRatio {
 public:
  SampleRatio(const schema::RatioMeasure& measure, const Context& context)
      : measure_(measure), context_(context), rows_(measure.over, context, context.days(), {}) {}

  Outcome run() {
    for (const Source* source : sources(measure_.over, schema::From::area, context_))
      if (source->division != nullptr && context_.world.within(*source->division, *context_.place))
        outcome_.ask(*source);
    rows_->report(context_.world.divisions(*context_.place, {}, context_.day), context_.day,
                  outcome_);
    collect(*context_.place);
    PartResult part;
    part.unit = Unit::share;
    part.target = measure_.target;
    judge(part);
    outcome_.parts.push_back(std::move(part));
    const auto tell = [&](std::string_view code, const std::vector<std::string>& places) {
      if (!places.empty())
        outcome_.notes.push_back(note(code, {{"places", listed(place_names(places, context_))}}));
    };
    tell("rows-differ", differing_);
    if (!findings_.empty()) tell("no-survey", missing_names());
    return std::move(outcome_);
  }

 private:
  std::optional<Sample> sample(const Item& item) const {
    if (!has_figure(item, measure_.over_amount, context_)) return std::nullopt;
    const Date day = *date_of(item, {}, context_);
    const Range part = amount(measure_.over_amount, item, {day, day}, context_);
    const Range of = amount(measure_.under_amount, item, {day, day}, context_);
    if (!part.exact() || !of.exact() || of.lower <= 0) return std::nullopt;
    return Sample{part.lower, of.lower};
  }

  /// A place's own findings; without any, those of the places below it.
  void collect(const Division& place) {
    if (const auto own = finding(place)) {
      findings_.push_back(*own);
      return;
    }
    const auto children = context_.world.children(place, context_.day);
    for (const Division* child : children) collect(*child);
    if (children.empty()) missing_.push_back(&place);
  }

  /// Of any day.
  auto rows_of(const Division& place) const {
    const RowSet& rows = rows_->of(place, false).with({});
    const auto item_of = [](const Row& row) -> const Item& { return *row.item; };
    return std::views::transform(rows.rows, item_of);
  }

  /// A void record may be nothing or a share of everybody, unless a later one stands before it.
  std::optional<Finding> finding(const Division& place) {
    std::optional<Finding> found;
    std::optional<Date> latest;
    std::optional<Date> doubtful;
    for (const Item& item : rows_of(place)) {
      const auto day = date_of(item, {}, context_);
      if (!day || *day > context_.day) continue;
      if (item.counts == Truth::perhaps) {
        doubtful = std::max(doubtful.value_or(*day), *day);
        continue;
      }
      const auto value = sample(item);
      if (!value || (latest && *day < *latest)) continue;
      if (!latest || *latest < *day) {
        latest = day;
        found = Finding{&place, *value, *value, std::nullopt};
        continue;
      }
      if (less(*value, found->least)) found->least = *value;
      if (less(found->greatest, *value)) found->greatest = *value;
    }
    if (doubtful && (!latest || *latest <= *doubtful)) {
      if (!found) found = Finding{&place, {0, 1}, {0, 1}, std::nullopt};
      found->greatest = {1, 1};
      latest = doubtful;
    }
    if (!found) return std::nullopt;
    if (less(found->least, found->greatest)) differing_.push_back(place.code);
    for (const Item& item : rows_of(place))
      if (date_of(item, {}, context_) == latest) outcome_.evidence.push_back(item.evidence());
    return found;
  }

  std::optional<std::int64_t> weight_of(const Division& place) const {
    if (!measure_.weight) return std::nullopt;
    Context there = context_;
    there.place = &place;
    there.work = nullptr;
    const RolledUp figure = area_figure(*measure_.weight, measure_.weight_amount, there);
    if (!figure.under_known) return std::nullopt;
    return figure.under.lower;
  }

  std::vector<std::string> missing_names() const {
    std::vector<std::string> names;
    for (const Division* place : missing_) names.push_back(place->code);
    return names;
  }

  void judge(PartResult& part) {
    if (findings_.empty()) {
      judge_share(part, {Range::unknown(), Range::unknown(), false}, Ahead::may_reach,
                  Nought::unknown, context_);
      return;
    }
    if (findings_.size() == 1 && missing_.empty()) {
      judge_one(part, findings_.front());
      return write_down();
    }
    std::int64_t total = 0;
    std::int64_t besides = 0;
    bool weighted = true;
    const auto weigh = [&](const Division& place) {
      const auto weight = weight_of(place);
      weighted = weighted && weight.has_value();
      total += weight.value_or(0);
      return weight;
    };
    for (Finding& finding : findings_) finding.weight = weigh(*finding.place);
    for (const Division* place : missing_) besides += weigh(*place).value_or(0);
    if (weighted && total > 0)
      judge_weighted(part, total, besides);
    else
      judge_pooled(part);
    write_down();
  }

  /// The samples that count, one by one, and the places without any.
  void write_down() const {
    if (context_.work == nullptr) return;
    for (const Finding& finding : findings_) {
      Term term{.name = finding.place->name,
                .over = Range::exactly(finding.least.part),
                .under = Range::exactly(finding.least.of),
                .weight = finding.weight};
      if (less(finding.least, finding.greatest)) {
        context_.work->terms.push_back(term);
        term.over = Range::exactly(finding.greatest.part);
        term.under = Range::exactly(finding.greatest.of);
      }
      context_.work->terms.push_back(std::move(term));
    }
    for (const Division* place : missing_)
      context_.work->terms.push_back({.name = place->name,
                                      .over_from = Term::From::nothing,
                                      .under_from = Term::From::nothing,
                                      .weight = weight_of(*place)});
    keep_only(context_.work, outcome_.evidence);
  }

  void judge_one(PartResult& part, const Finding& found) {
    Range over = Range::exactly(found.least.part);
    over.upper =
        static_cast<std::int64_t>(Wide{found.greatest.part} * found.least.of / found.greatest.of);
    const auto least = certainty_of(found.least);
    const auto greatest = certainty_of(found.greatest);
    put(part, over, found.least.of,
        reaches(at_least_percent(found.least.part, found.least.of, percent()), least),
        reaches(at_least_percent(found.greatest.part, found.greatest.of, percent()), greatest));
    if (!less(found.least, found.greatest))
      tell(part, least, percent_text(found.least.part, found.least.of));
  }

  std::optional<Sampling> certainty_of(const Sample& sample) const {
    if (measure_.target.kind != schema::Target::Kind::percent || sample.part > sample.of ||
        sample.of <= 0)
      return std::nullopt;
    return sampling(sample.part, sample.of, percent());
  }

  /// The verdict is by the share itself, unless firm ones are asked for.
  bool reaches(bool share, const std::optional<Sampling>& sure) const {
    if (!context_.world.firm_surveys()) return share;
    return sure && sure->certainty == Certainty::firm;
  }

  /// How sure a share is stands beside its verdict.
  void tell(PartResult& part, const std::optional<Sampling>& sure, const std::string& share) {
    if (!sure) return;
    part.sampling = *sure;
    const auto per_mille = [](std::int64_t bound) { return percent_text(bound, 1000); };
    outcome_.notes.push_back(note(sure->certainty == Certainty::firm     ? "sample-firm"
                                  : sure->certainty == Certainty::within ? "sample-within"
                                                                         : "sample-below",
                                  {{"n", std::to_string(sure->size)},
                                   {"share", share},
                                   {"low", per_mille(sure->low)},
                                   {"high", per_mille(sure->high)}}));
  }

  void judge_weighted(PartResult& part, std::int64_t total, std::int64_t besides) {
    std::vector<Stratum> least;
    std::vector<Stratum> greatest;
    for (const Finding& finding : findings_) {
      least.push_back({*finding.weight, finding.least.part, finding.least.of});
      greatest.push_back({*finding.weight, finding.greatest.part, finding.greatest.of});
    }
    const bool graded = measure_.target.kind == schema::Target::Kind::percent;
    const bool whole = graded && missing_.empty() && differing_.empty();
    const auto sure = whole ? sampling(least, percent()) : std::nullopt;
    const bool firm = context_.world.firm_surveys() && whole;
    // What is missing could be anything, and then nothing is firm.
    const bool most = weighted_at_least(greatest, besides, total, percent());
    put(part, {weighted_sum(least), weighted_sum(greatest) + besides}, total,
        reaches(weighted_at_least(least, 0, total, percent()), sure),
        firm ? reaches(most, sure) : most);
    part.unit = Unit::people;
    if (whole) tell(part, sure, percent_text(weighted_sum(least), total));
    outcome_.notes.push_back(note("weighted", {{"places", std::to_string(findings_.size())}}));
  }

  /// Without weights only all samples together can be told, and only where none is missing.
  void judge_pooled(PartResult& part) {
    Sample least{0, 0};
    Sample greatest{0, 0};
    for (const Finding& finding : findings_) {
      least = {least.part + finding.least.part, least.of + finding.least.of};
      greatest = {greatest.part + finding.greatest.part, greatest.of + finding.greatest.of};
    }
    if (!missing_.empty()) {
      judge_share(part, {{least.part, std::nullopt}, Range::unknown(), false}, Ahead::may_reach,
                  Nought::unknown, context_);
      return;
    }
    const auto sure = certainty_of(least);
    put(part, {least.part, std::max(least.part, greatest.part)}, least.of,
        reaches(at_least_percent(least.part, least.of, percent()), sure),
        reaches(at_least_percent(greatest.part, greatest.of, percent()), certainty_of(greatest)));
    if (differing_.empty()) tell(part, sure, percent_text(least.part, least.of));
    outcome_.notes.push_back(note("pooled-samples"));
  }

  std::int64_t percent() const {
    return measure_.target.kind == schema::Target::Kind::percent ? measure_.target.value : 0;
  }

  void put(PartResult& part, const Range& over, std::int64_t of, bool least, bool most) const {
    put_figure(part, over);
    part.denominator = of;
    if (measure_.target.kind == schema::Target::Kind::percent)
      part.needed = least_share(of, measure_.target.value);
    part.status = verdict({.least = least, .most = most, .reachable = true, .losable = false},
                          context_.ahead());
  }

  const schema::RatioMeasure& measure_;
  const Context& context_;
  RowsAbout rows_;
  std::vector<Finding> findings_;
  std::vector<const Division*> missing_;  ///< places without a finding and without places below
  std::vector<std::string> differing_;
  Outcome outcome_;
};

}  // namespace

Outcome sample_ratio(const schema::RatioMeasure& measure, const Context& context) {
  return SampleRatio(measure, context).run();
}

}  // namespace sipub::assess
