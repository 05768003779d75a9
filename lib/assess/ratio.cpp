#include "base/ratio.h"
#include "assess/place_names.h"
#include "assess/share.h"
#include "assess/verdict.h"

namespace sipub::assess {
namespace {

/// Whether the bounds of a share reach `percent`.
Chances compare(const Share& share, std::int64_t percent) {
  const Range& over = share.over;
  const Range& under = share.under;
  Chances chances;
  chances.least = share.under_known && under.upper && *under.upper > 0 &&
                  at_least_percent(over.lower, *under.upper, percent);
  chances.most = !share.under_known || !over.upper || under.lower <= 0 ||
                 at_least_percent(*over.upper, under.lower, percent);
  return chances;
}

}  // namespace

void judge_share(PartResult& part, const Share& share, Ahead ahead, Nought nought,
                 const Context& context) {
  put_figure(part, share.over);
  // Where nothing is known, nought is no figure.
  if (!share.under_known && share.over == Range::unknown()) part.numerator.reset();
  // Where denominators differ, the one that the lower bound is held against.
  if (share.under_known) part.denominator = share.under.upper;
  const bool nothing = share.under_known && share.under.upper == 0;
  if (nothing && nought == Nought::not_applicable) {
    part.status = Status::not_applicable;
    return;
  }
  Chances chances{.least = true, .most = true, .reachable = false, .losable = false};
  if (part.target.kind == schema::Target::Kind::percent) {
    chances = compare(share, part.target.value);
    if (part.denominator && !nothing)
      part.needed = least_share(*part.denominator, part.target.value);
  }
  chances.reachable = ahead != Ahead::nothing;
  chances.losable = ahead == Ahead::may_change;
  part.status = verdict(chances, context.ahead());
}

Ratio ratio_of(const schema::RatioMeasure& measure, const schema::Shape& shape) {
  if (measure.over.from != schema::From::area) return Ratio::records;
  const bool sampled = measure.take == schema::RatioMeasure::Take::latest &&
                       shape.sections[measure.over.section].type == schema::SectionType::act;
  return sampled ? Ratio::samples : Ratio::places;
}

Outcome evaluate(const schema::RatioMeasure& measure, const Context& context) {
  switch (ratio_of(measure, context.world.plan().shape)) {
    case Ratio::records: return record_ratio(measure, context);
    case Ratio::samples: return sample_ratio(measure, context);
    case Ratio::places: break;
  }
  return area_ratio(measure, context);
}

void note_places(Outcome& outcome, const RolledUp& figure, const Context& context) {
  const auto add = [&](std::string_view code, const std::vector<std::string>& areas) {
    if (!areas.empty())
      outcome.notes.push_back(note(code, {{"places", listed(place_names(areas, context))}}));
  };
  add("rows-differ", figure.differing);
  add("no-figure", figure.missing);
  add("no-base", figure.without_base);
}

}  // namespace sipub::assess
