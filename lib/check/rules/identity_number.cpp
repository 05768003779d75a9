#include "check/privacy/private_text.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  tell_private_numbers(subject, PrivateKind::identity, page, findings);
}

}  // namespace

const Rule& identity_number() {
  static const Rule rule{
      .page =
          {.code = "L601",
           .name = "identity-number",
           .title = {"居民身份证号码", "居民身份證號碼", "resident identity number"},
           .why = {"台账要公开、要上报，不得泄露个人信息。",
                   "台賬要公開、要上報，不得洩露個人資料。",
                   "Ledgers are handed on and published; nobody’s identity may leak from them."},
           .cure = {"删去号码；需要指明的，用内部编号。", "刪去號碼；需要指明的，用內部編號。",
                    "Delete the number; use an internal one where somebody has to be told apart."},
           .message = {"这里有居民身份证号码{text}。", "這裏有居民身份證號碼{text}。",
                       "Here is a resident identity number, {text}."},
           .bad = example("identity-number.bad"),
           .good = example("identity-number.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
