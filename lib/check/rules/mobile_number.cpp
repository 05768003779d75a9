#include "check/privacy/private_text.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  tell_private_numbers(subject, PrivateKind::mobile, page, findings);
}

}  // namespace

const Rule& mobile_number() {
  static const Rule rule{
      .page = {.code = "L602",
               .name = "mobile-number",
               .title = {"个人手机号码", "個人手機號碼", "mobile number"},
               .why = {"台账要公开、要上报，不得泄露个人信息。",
                       "台賬要公開、要上報，不得洩露個人資料。",
                       "Ledgers are handed on and published; nobody’s number may leak from them."},
               .cure = {"改填单位的办公电话，或者删去。", "改填單位的辦公電話，或者刪去。",
                        "Write the office’s telephone, or delete the number."},
               .message = {"这里有个人手机号码{text}。", "這裏有個人手機號碼{text}。",
                           "Here is a mobile number, {text}."},
               .bad = example("mobile-number.bad"),
               .good = example("mobile-number.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
