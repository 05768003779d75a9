#include "check/rules.h"

namespace sipub::check::rules {

const Rule& wrong_type() {
  static const Rule rule{
      .page = {.code = "L111",
               .name = "wrong-type",
               .title = {"填的种类不对", "填的種類不對", "wrong kind of value"},
               .why = {"种类不对的值读不出意思。", "種類不對的值讀不出意思。",
                       "A value of the wrong kind has no meaning here."},
               .cure = {"改填{expected}{known}。", "改填{expected}{known}。",
                        "Write {expected}{known}."},
               .message = {"“{field}”应当是{expected}。", "“{field}”應當是{expected}。",
                           "“{field}” has to be {expected}."},
               .bad = example("wrong-type.bad"),
               .good = example("wrong-type.good")},
      .flaw = ledger::Flaw::Kind::wrong_type};
  return rule;
}

}  // namespace sipub::check::rules
