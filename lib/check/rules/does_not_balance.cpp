#include "check/doubts.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_doubt(
      subject, schema::Doubt::Kind::equals,
      [&](const schema::MapShape& shape, const ledger::Map& map, const schema::Doubt& doubt) {
        const auto sum = sum_of(map, doubt);
        const ledger::Value& value = map.at(doubt.fields.front());
        if (!sum || !value.usable() || value.number() == nullptr) return;
        if (equal_when_rounded(*value.number(), *sum, doubt, map)) return;
        findings.add(page, value.span,
                     {{"field", shape.fields[doubt.fields.front()].label},
                      {"value", std::to_string(*value.number())},
                      {"formula", formula(shape, doubt)},
                      {"sum", std::to_string(*sum)},
                      {"difference", difference(*value.number(), *sum)}});
      });
}

}  // namespace

const Rule& does_not_balance() {
  static const Rule rule{
      .page = {.code = "L308",
               .name = "does-not-balance",
               .severity = Severity::warning,
               .title = {"数字对不上", "數字對不上", "figures don’t balance"},
               .why = {"公开的数自相矛盾，群众一算就会问。", "公開的數自相矛盾，群眾一算就會問。",
                       "Published figures that contradict each other will be asked about."},
               .cure = {"核对这几个数；取整到更大单位的，把单位填上。",
                        "核對這幾個數；取整到更大單位的，把單位填上。",
                        "Look the figures up; where they are rounded, say to what."},
               .message = {"“{field}”{value}，按“{formula}”应为{sum}，相差{difference}。",
                           "“{field}”{value}，按“{formula}”應為{sum}，相差{difference}。",
                           "“{field}” is {value}, but “{formula}” makes {sum}; the difference is "
                           "{difference}."},
               .bad = example("does-not-balance.bad"),
               .good = example("does-not-balance.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
