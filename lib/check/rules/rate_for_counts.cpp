#include "check/rules.h"

namespace sipub::check::rules {

const Rule& rate_for_counts() {
  static const Rule rule{
      .page = {.code = "L116",
               .name = "rate-for-counts",
               .title = {"该填个数，填了比率", "該填個數，填了比率", "rate in place of counts"},
               .why = {"比率要由个数算出才可信，才能与别的月份、别的地方合并。",
                       "比率要由個數算出才可信，才能與別的月份、別的地方合併。",
                       "Only counts can be checked, and put together with those of other months "
                       "and places."},
               .cure = {"删去“{key}”，改填{instead}。", "刪去“{key}”，改填{instead}。",
                        "Delete “{key}”, and write {instead} instead."},
               .message = {"不能填“{field}”。{reason}", "不能填“{field}”。{reason}",
                           "“{field}” can’t be used. {reason}"},
               .bad = example("rate-for-counts.bad"),
               .good = example("rate-for-counts.good")},
      .flaw = ledger::Flaw::Kind::refused_key};
  return rule;
}

}  // namespace sipub::check::rules
