#include "check/rules.h"

namespace sipub::check::rules {

const Rule& percent_for_count() {
  static const Rule rule{
      .page = {.code = "L121",
               .name = "percent-for-count",
               .title = {"该填个数，填了百分比", "該填個數，填了百分比",
                         "percentage in place of a count"},
               .why = {"百分比不能相加，也看不出基数有多大；比例由程序用个数算出。",
                       "百分比不能相加，也看不出基數有多大；比例由程式用個數算出。",
                       "Percentages can’t be added up and don’t show how many there were; shares "
                       "are computed from counts."},
               .cure = {"填“{field}”的个数。", "填“{field}”的個數。",
                        "Write the number itself (“{field}”)."},
               .message = {"“{field}”要填个数，不能填百分比“{text}”。",
                           "“{field}”要填個數，不能填百分比“{text}”。",
                           "“{field}” is a count; “{text}” is a percentage."},
               .bad = example("percent-for-count.bad"),
               .good = example("percent-for-count.good")},
      .flaw = ledger::Flaw::Kind::percentage};
  return rule;
}

}  // namespace sipub::check::rules
