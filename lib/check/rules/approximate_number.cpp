#include "check/rules.h"

namespace sipub::check::rules {

const Rule& approximate_number() {
  static const Rule rule{
      .page =
          {.code = "L123",
           .name = "approximate-number",
           .title = {"大概的数", "大概的數", "approximate number"},
           .why = {"“约”“多”“左右”的数不能用来判断是否达标。",
                   "“約”“多”“左右”的數不能用來判斷是否達標。",
                   "A rough figure can’t tell whether a target was reached."},
           .cure = {"填准确的数；不清楚的，删去这一项；这一项必填的，先不登记这条记录。",
                    "填準確的數；不清楚的，刪去這一項；這一項必填的，先不登記這條記錄。",
                    "Write the exact number, or leave the field out where it is not known, and the "
                    "whole record where it can’t do without."},
           .message = {"“{field}”要填准确的数，不能填“{text}”。",
                       "“{field}”要填準確的數，不能填“{text}”。",
                       "“{field}” needs an exact number; “{text}” is a rough one."},
           .bad = example("approximate-number.bad"),
           .good = example("approximate-number.good")},
      .flaw = ledger::Flaw::Kind::approximate};
  return rule;
}

}  // namespace sipub::check::rules
