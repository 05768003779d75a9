#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_exactly_one() {
  static const Rule rule{
      .page = {.code = "L115",
               .name = "not-exactly-one",
               .title = {"几项中只能填一项", "幾項中只能填一項", "not exactly one"},
               .why = {"一项也不填不知所指，填了几项又不知该按哪一项。",
                       "一項也不填不知所指，填了幾項又不知該按哪一項。",
                       "None says nothing, and of several nobody knows which counts."},
               .cure = {"只留其中一项。", "只留其中一項。", "Keep exactly one of them."},
               .message = {"{fields}要填且只填一项，这里填了{given}项。",
                           "{fields}要填且只填一項，這裏填了{given}項。",
                           "Exactly one of {fields} has to be given; here {given} are."},
               .bad = example("not-exactly-one.bad"),
               .good = example("not-exactly-one.good")},
      .flaw = ledger::Flaw::Kind::not_exactly_one};
  return rule;
}

}  // namespace sipub::check::rules
