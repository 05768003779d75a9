#include "check/doubts.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_doubt(
      subject, schema::Doubt::Kind::parts,
      [&](const schema::MapShape& shape, const ledger::Map& map, const schema::Doubt& doubt) {
        const auto sum = sum_of_given(map, doubt);
        const ledger::Value& value = map.at(doubt.fields.front());
        if (!sum || !value.usable() || value.number() == nullptr || *sum <= *value.number()) {
          return;
        }
        findings.add(page, value.span,
                     {{"field", shape.fields[doubt.fields.front()].label},
                      {"value", std::to_string(*value.number())},
                      {"parts", formula(shape, doubt)},
                      {"sum", std::to_string(*sum)}});
      });
}

}  // namespace

const Rule& parts_above_total() {
  static const Rule rule{
      .page = {.code = "L309",
               .name = "parts-above-total",
               .severity = Severity::warning,
               .title = {"其中数多于总数", "其中數多於總數", "“of which” above the whole"},
               .why = {"“其中”的各项加起来不能多于总数。", "“其中”的各項加起來不能多於總數。",
                       "The parts of a figure can’t add up to more than the whole."},
               .cure = {"核对这几个数，改正错的那个。", "核對這幾個數，改正錯的那個。",
                        "Look the figures up and correct the wrong one."},
               .message = {"“{parts}”共{sum}，多于“{field}”{value}。",
                           "“{parts}”共{sum}，多於“{field}”{value}。",
                           "“{parts}” make {sum}, more than “{field}”, {value}."},
               .bad = example("parts-above-total.bad"),
               .good = example("parts-above-total.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
