#include "assess/verdict.h"

#include <algorithm>

#include "base/ratio.h"

namespace sipub::assess {
namespace {

using Kind = schema::Target::Kind;

bool at_least(const std::optional<std::int64_t>& bound, std::int64_t needed) {
  return !bound || *bound >= needed;
}

}  // namespace

Status verdict(const Chances& chances, bool ahead) {
  if (chances.least) return ahead && chances.losable ? Status::pending : Status::met;
  if (ahead && chances.reachable) return Status::pending;
  return chances.most ? Status::undetermined : Status::not_met;
}

void put_figure(PartResult& part, const Range& figure) {
  part.numerator = part.lower = figure.lower;
  part.upper = figure.upper;
}

void judge(PartResult& part, const Range& figure, const Range& base, const Context& context) {
  put_figure(part, figure);
  const schema::Target& target = part.target;
  Chances chances{.least = true, .most = true, .reachable = true, .losable = false};
  if (target.kind == Kind::number) {
    part.needed = target.value;
    chances.least = figure.lower >= target.value;
    chances.most = at_least(figure.upper, target.value);
  } else if (target.kind == Kind::percent) {
    if (base.upper == 0) {
      part.denominator = 0;
      part.status = Status::not_applicable;
      return;
    }
    if (base.exact()) {
      part.denominator = base.lower;
      part.needed = least_share(base.lower, target.value);
    }
    chances.least = base.upper && figure.lower >= least_share(*base.upper, target.value);
    chances.most = at_least(figure.upper, least_share(base.lower, target.value));
  }
  if (target.at_most) {
    chances.least = chances.least && figure.upper && *figure.upper <= *target.at_most;
    const bool passed = figure.lower > *target.at_most;
    chances.most = chances.most && !passed;
    // What has been counted stays; what holds on one day need not on another.
    chances.reachable = !passed || context.window().basis == schema::Basis::state;
    chances.losable = true;
  }
  part.status = verdict(chances, context.ahead());
}

Truth holds_now(const Outcome& outcome) {
  switch (outcome.status()) {
    case Status::met: return Truth::yes;
    case Status::not_met: return Truth::no;
    case Status::pending: break;
    default: return Truth::perhaps;
  }
  const bool short_of_it = std::ranges::any_of(outcome.parts, [](const PartResult& part) {
    return !part.advisory && part.needed && part.upper && *part.upper < *part.needed;
  });
  return short_of_it ? Truth::no : Truth::perhaps;
}

}  // namespace sipub::assess
