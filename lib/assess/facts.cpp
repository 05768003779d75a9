#include "assess/facts.h"

#include <vector>

#include "ledger/map_builder.h"

namespace sipub::assess {
namespace {

using ledger::MapBuilder;
using ledger::Value;
using schema::Selection;

void put(MapBuilder& map, std::size_t field, ledger::Data data) {
  Value value;
  value.state = Value::State::given;
  value.data = data;
  map.put(field, value);
}

}  // namespace

LedgerRecord ledger_record(const ledger::Ledger& ledger, const LedgerFact* fact, Arena& arena) {
  std::vector<ledger::Slot> slots;
  MapBuilder fields(slots);
  put(fields, Selection::ledger_year, std::int64_t{ledger.year});
  if (ledger.established) put(fields, Selection::ledger_established, *ledger.established);
  if (fact != nullptr) {
    put(fields, Selection::ledger_errors, fact->errors);
  } else {
    Value unknown;
    unknown.state = Value::State::invalid;
    fields.put(Selection::ledger_errors, unknown);
  }
  LedgerRecord made{&ledger, {}};
  made.record.fields = fields.kept(arena);
  return made;
}

ResultFact result_fact(const Result& result, Date day, Date as_of, Arena& arena) {
  Status status = result.status;
  if (status == Status::met_late && result.achieved_on && day < *result.achieved_on)
    status = Status::not_met;
  std::vector<ledger::Slot> slots;
  MapBuilder fields(slots);
  const auto put_text = [&](std::size_t field, std::string_view text) { put(fields, field, text); };
  put_text(Selection::result_requirement, result.requirement->id);
  put_text(Selection::result_stage, result.requirement->stage);
  put_text(Selection::result_status, name(status));
  if (result.org) put_text(Selection::result_org, arena.keep(result.org->id()));
  ResultFact made{result.division, {}};
  made.record.fields = fields.kept(arena);
  made.record.is_void = status == Status::met && day < as_of && (!result.due || day < *result.due);
  return made;
}

}  // namespace sipub::assess
