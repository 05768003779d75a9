#include "targets.h"

#include <fmt/format.h>

#include <memory>

namespace sipub::tests {
namespace {

using schema::Measure;
using schema::Target;

/// One in a hundred makes no difference to twenty items, five do.
constexpr std::int64_t kFewItems = 5;

class Collector {
 public:
  void measure(const schema::MeasurePointer& pointer, const std::string& place) {
    if (!pointer) return;
    // The plan belongs to the test, and each change is taken back.
    auto& measure = const_cast<Measure&>(*pointer);
    if (measure.advisory) return;
    const std::string here = measure.id.empty() ? place : place + measure.id + ": ";
    std::visit([&](auto& kind) { visit(kind, here); }, measure.kind);
    this->measure(measure.applies_if, here + "applies_if: ");
  }

  std::vector<TargetChange> changes;

 private:
  template <typename Number>
  void number(Number& value, const std::string& what, Number step = 1) {
    const Number before = value;
    changes.push_back({fmt::format("{}{} raised", what, before),
                       [&value, before, step] { value = before + step; },
                       [&value, before] { value = before; }});
    changes.push_back({fmt::format("{}{} lowered", what, before),
                       [&value, before, step] { value = before - step; },
                       [&value, before] { value = before; }});
  }

  void target(Target& target, const std::string& place, std::int64_t percent_step = 1) {
    switch (target.kind) {
      case Target::Kind::none: break;
      case Target::Kind::all: {
        const Target before = target;
        changes.push_back({place + "all lowered",
                           [&target] {
                             target.kind = Target::Kind::number;
                             target.value = 1;
                           },
                           [&target, before] { target = before; }});
        break;
      }
      case Target::Kind::number: number(target.value, place + "number "); break;
      case Target::Kind::percent: number(target.value, place + "percent ", percent_step); break;
    }
    if (target.at_most) number(*target.at_most, place + "at most ");
  }

  void visit(schema::CountMeasure& kind, const std::string& place) {
    const bool sums = kind.amount.kind == schema::Amount::Kind::sum;
    target(kind.target, place, sums ? 1 : kFewItems);
  }
  void visit(schema::RatioMeasure& kind, const std::string& place) { target(kind.target, place); }
  void visit(schema::CadenceMeasure& kind, const std::string& place) { target(kind.target, place); }
  void visit(schema::RunMeasure& kind, const std::string& place) {
    if (!kind.spans) number(kind.at_least, place + "at least ");
    if (kind.lasting.months > 0) number(kind.lasting.months, place + "months ");
    if (kind.lasting.days > 0) number(kind.lasting.days, place + "days ");
  }
  void visit(schema::EachMeasure& kind, const std::string& place) {
    target(kind.target, place, kFewItems);
    measure(kind.inner, place + "inner: ");
    measure(kind.empty_needs, place + "empty_needs: ");
  }
  void visit(schema::AllOfMeasure& kind, const std::string& place) {
    for (const auto& part : kind.parts) measure(part, place);
  }
};

}  // namespace

std::vector<TargetChange> target_changes(schema::Requirement& requirement) {
  Collector collector;
  collector.measure(requirement.measure, "");
  return std::move(collector.changes);
}

}  // namespace sipub::tests
