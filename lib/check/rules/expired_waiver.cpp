#include "check/rules.h"

namespace sipub::check::rules {

const Rule& expired_waiver() {
  static const Rule rule{
      .page = {.code = "L714",
               .name = "expired-waiver",
               .severity = Severity::note,
               .title = {"豁免已经过期", "豁免已經過期", "waiver that has expired"},
               .why = {"过期的豁免不起作用。", "過期的豁免不起作用。",
                       "A waiver that has expired covers nothing."},
               .cure = {"删去，或者经批准后延长。", "刪去，或者經批准後延長。",
                        "Delete it, or have it prolonged."},
               .message = {"这条豁免（{code}）{last}，在{as_of}不起作用。",
                           "這條豁免（{code}）{last}，在{as_of}不起作用。",
                           "This waiver of {code} {last} and doesn’t count on {as_of}."},
               .bad = example("expired-waiver.bad"),
               .good = example("expired-waiver.good")}};
  return rule;
}

}  // namespace sipub::check::rules
