#include "assess/facts.h"

namespace sipub::assess {
namespace {

using ledger::Value;
using schema::Selection;

void put(ledger::Record& record, std::size_t field, ledger::Data data) {
  Value value;
  value.state = Value::State::given;
  value.data = std::move(data);
  record.fields.put(field, std::move(value));
}

}  // namespace

LedgerRecord ledger_record(const ledger::Ledger& ledger, const LedgerFact* fact) {
  LedgerRecord made{&ledger, {}};
  put(made.record, Selection::ledger_year, std::int64_t{ledger.year});
  if (ledger.established) put(made.record, Selection::ledger_established, *ledger.established);
  if (fact != nullptr) {
    put(made.record, Selection::ledger_errors, fact->errors);
  } else {
    Value unknown;
    unknown.state = Value::State::invalid;
    made.record.fields.put(Selection::ledger_errors, std::move(unknown));
  }
  return made;
}

ResultFact result_fact(const Result& result, Date day, Date as_of) {
  ResultFact made{result.division, {}, {}};
  Status status = result.status;
  if (status == Status::met_late && result.achieved_on && day < *result.achieved_on)
    status = Status::not_met;
  made.record.fields.slots.reserve(4);
  made.record.is_void = status == Status::met && day < as_of && (!result.due || day < *result.due);
  const auto put_text = [&](std::size_t field, std::string_view text) {
    put(made.record, field, text);
  };
  put_text(Selection::result_requirement, result.requirement->id);
  put_text(Selection::result_stage, result.requirement->stage);
  put_text(Selection::result_status, name(status));
  if (result.org) {
    made.org = std::make_shared<const std::string>(result.org->id());
    put_text(Selection::result_org, *made.org);
  }
  return made;
}

}  // namespace sipub::assess
