#include "schema/measure_reader.h"

#include <set>

#include "schema/codes.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Node;

enum class Kind { count, ratio, cadence, run, each, all_of };

constexpr Named<Kind> kKinds[] = {{"count", Kind::count},     {"ratio", Kind::ratio},
                                  {"cadence", Kind::cadence}, {"run", Kind::run},
                                  {"each", Kind::each},       {"all_of", Kind::all_of}};

/// Whether something can be met or missed. A run always can; parts say so for themselves.
bool has_target(const Measure& measure) {
  return std::visit(
      [](const auto& kind) {
        if constexpr (requires { kind.target; }) {
          return kind.target.kind != Target::Kind::none || kind.target.at_most.has_value();
        } else {
          return true;
        }
      },
      measure.kind);
}

template <class Read>
bool put(Measure& measure, std::optional<Read> kind) {
  if (!kind) return false;
  measure.kind = *std::move(kind);
  return true;
}

/// The keys of a kind that can't be read on its own.
void pass_over(Kind kind, Fields& fields) {
  fields.pass_over({"at_least", "at_most", "applies_if"});
  switch (kind) {
    case Kind::count: fields.pass_over({"value"}); break;
    case Kind::ratio:
      fields.pass_over({"over", "under", "capped", "take", "months", "weight", "per"});
      break;
    case Kind::cadence:
      fields.pass_over({"value", "every", "starts", "without", "dated_by"});
      break;
    case Kind::run: fields.pass_over({"value", "every", "per", "lasting", "starts", "ends"}); break;
    case Kind::each:
      fields.pass_over(
          {"of", "satisfies", "inner", "only", "open", "expect", "empty", "empty_needs"});
      break;
    case Kind::all_of: break;
  }
}

bool read_kind(Kind kind, Fields& fields, const MeasurePlace& place, Measure& measure) {
  switch (kind) {
    case Kind::count: return put(measure, read_count(fields, place));
    case Kind::ratio: return put(measure, read_ratio(fields, place));
    case Kind::cadence: return put(measure, read_cadence(fields, place));
    case Kind::run: return put(measure, read_run(fields, place));
    case Kind::each: return put(measure, read_each(fields, place));
    case Kind::all_of: break;
  }
  const auto nodes = fields.list("parts", Need::required);
  measure.kind = AllOfMeasure{read_measures(nodes, place, measure.advisory)};
  return true;
}

std::shared_ptr<Measure> read_one(Node node, const MeasurePlace& place, bool advisory) {
  if (!node) return nullptr;
  Fields fields(place.reader(), node);
  auto measure = std::make_shared<Measure>();
  measure->id = fields.text("id").value_or("");
  measure->label = place.names.text(fields, "label");
  if (const Node levels = fields.take("levels")) measure->levels = place.names.levels(levels);
  if (const Node roles = fields.take("roles")) measure->roles = place.names.roles(roles);
  measure->leaf = fields.boolean("leaf");
  measure->advisory = fields.flag("advisory") || advisory;
  const Node kind_node = fields.take("kind", Need::required);
  const auto kind = place.reader().choice(kind_node, kKinds);
  if (!kind) return nullptr;

  MeasurePlace inside = place;
  inside.verdict = place.verdict && !measure->advisory;
  if (!read_kind(*kind, fields, inside, *measure)) {
    pass_over(*kind, fields);
    fields.finish();
    return nullptr;
  }
  MeasurePlace condition = place;
  condition.verdict = true;
  measure->applies_if = read_measure(fields.take("applies_if"), condition);
  if (inside.verdict && !fields.has("at_least") && !has_target(*measure)) {
    place.reader().report(kNoTarget, kind_node, {{"kind", std::string(kind_node.text())}});
  }
  fields.finish();
  return measure;
}

}  // namespace

MeasurePointer read_measure(Node node, const MeasurePlace& place) {
  return read_one(node, place, false);
}

std::vector<MeasurePointer> read_measures(const std::vector<Node>& nodes, const MeasurePlace& place,
                                          bool advisory) {
  std::vector<MeasurePointer> measures;
  std::set<std::string> ids;
  for (const Node node : nodes) {
    const auto measure = read_one(node, place, advisory);
    if (!measure) continue;
    if (measure->id.empty()) place.reader().report_missing(node, "id");
    if (measure->label.empty()) place.reader().report_missing(node, "label");
    if (!measure->id.empty() && !ids.insert(measure->id).second) {
      place.reader().report(kDefinedTwice, node.find("id"),
                            {{"what", Words{"分项", "分項", "part"}}, {"name", measure->id}});
    }
    measures.push_back(measure);
  }
  return measures;
}

}  // namespace sipub::schema
