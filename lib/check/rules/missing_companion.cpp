#include "check/rules.h"

namespace sipub::check::rules {

const Rule& missing_companion() {
  static const Rule rule{
      .page = {.code = "L114",
               .name = "missing-companion",
               .title = {"缺少配套的字段", "缺少配套的欄位", "missing companion"},
               .why = {"单有“{field}”算不出结果，或者说不清理由。",
                       "單有“{field}”算不出結果，或者說不清理由。",
                       "“{field}” by itself gives no figure, or no reason."},
               .cure = {"补上“{other}”。", "補上“{other}”。", "Add “{other}”."},
               .message = {"有“{field}”{condition}的，要同时填“{other}”。",
                           "有“{field}”{condition}的，要同時填“{other}”。",
                           "“{field}”{condition} needs “{other}” beside it."},
               .bad = example("missing-companion.bad"),
               .good = example("missing-companion.good")},
      .flaw = ledger::Flaw::Kind::missing_companion};
  return rule;
}

}  // namespace sipub::check::rules
