#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& none_given() {
  static const Rule rule{
      .page = {.code = "L117",
               .name = "none-given",
               .title = {"几项中一项也没填", "幾項中一項也沒填", "none of several"},
               .why = {"几项中要填一项，一项也不填就不知所指。",
                       "幾項中要填一項，一項也不填就不知所指。",
                       "One of them has to be given, or the record says nothing."},
               .cure = {"按实际情况填其中一项。", "按實際情況填其中一項。",
                        "Give the one that applies."},
               .message = {"{fields}要填其中一项，这里一项也没填。",
                           "{fields}要填其中一項，這裏一項也沒填。",
                           "One of {fields} has to be given; none is."},
               .bad = example("none-given.bad"),
               .good = example("none-given.good")},
      .flaw = ledger::Flaw::Kind::not_exactly_one,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return argument(flaw, "given") == "0";
      }};
  return rule;
}

}  // namespace sipub::check::rules
