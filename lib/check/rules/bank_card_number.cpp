#include "check/privacy/private_text.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  tell_private_numbers(subject, PrivateKind::bank_card, page, findings);
}

}  // namespace

const Rule& bank_card_number() {
  static const Rule rule{
      .page = {.code = "L603",
               .name = "bank-card-number",
               .title = {"银行卡号", "銀行卡號", "bank-card number"},
               .why = {"台账要公开、要上报，不得泄露个人信息。",
                       "台賬要公開、要上報，不得洩露個人資料。",
                       "Ledgers are handed on and published; nobody’s account may leak from them."},
               .cure = {"删去卡号。", "刪去卡號。", "Delete the number."},
               .message = {"这里有银行卡号{text}。", "這裏有銀行卡號{text}。",
                           "Here is a bank-card number, {text}."},
               .bad = example("bank-card-number.bad"),
               .good = example("bank-card-number.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
