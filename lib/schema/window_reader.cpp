#include "schema/window_reader.h"

#include "schema/codes.h"

namespace sipub::schema {
namespace {

using source::Node;

constexpr Named<Basis> kBases[] = {
    {"state", Basis::state}, {"cumulative", Basis::cumulative}, {"window", Basis::window}};

Date first_day(const Plan& plan, const std::string& stage) {
  if (const Stage* own = plan.find_stage(stage)) return own->window.first;
  return plan.stages.empty() ? Date() : plan.whole().first;
}

/// A stage's last day, a date, or `never`.
std::optional<Date> read_due(Node node, const PlanLookup& names) {
  if (node.text() == "never") return {};
  if (const auto date = node.is_scalar() ? parse_iso_date(node.text()) : std::nullopt) return date;
  const Stage* stage = names.stage(node);
  return stage != nullptr ? std::optional(stage->window.last) : std::nullopt;
}

}  // namespace

Window read_window(Fields& fields, const std::string& stage, const PlanLookup& names) {
  Window window;
  auto keys = fields.map("window", Need::required);
  if (!keys) return window;
  window.basis = keys->choice("basis", kBases, Need::required).value_or(Basis::state);
  window.from = first_day(names.plan(), stage);
  window.undated = keys->flag("undated");
  const Node in = keys->take("in");
  const Node due = keys->take("due");
  const auto from = keys->date("from");
  const auto to = keys->date("to");
  const int given = (in ? 1 : 0) + (due ? 1 : 0) + (keys->has("to") ? 1 : 0);
  if (given != 1) {
    names.reader().report(kNotExactlyOne, fields.key_node("window"), {{"keys", "in, due, to"}});
  }
  if (in) {
    if (const Stage* named = names.stage(in)) {
      window.from = named->window.first;
      window.due = named->window.last;
    }
  } else if (due) {
    window.due = read_due(due, names);
  } else {
    window.due = to;
  }
  if (from) window.from = *from;
  if (!in && window.due && *window.due < window.from) {
    names.reader().report(kEndsBeforeBegin, fields.key_node("window"),
                          {{"from", format_iso(window.from)}, {"to", format_iso(*window.due)}});
  }
  keys->finish();
  return window;
}

}  // namespace sipub::schema
