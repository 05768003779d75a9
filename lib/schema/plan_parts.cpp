#include "schema/plan_parts.h"

#include <algorithm>

#include "schema/codes.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

ReadingChoice read_choice(Fields fields, const PlanLookup& names, std::vector<std::string>& ids) {
  ReadingChoice choice;
  choice.id = read_id(fields, {"选择", "選擇", "choice"}, ids);
  choice.text = names.text(fields, "text", Need::required);
  fields.finish();
  return choice;
}

std::optional<Period> read_period(Fields& fields) {
  const auto first = fields.date("from", Need::required);
  const auto last = fields.date("to", Need::required);
  if (!first || !last) return {};
  if (*last < *first) {
    fields.reader().report(kEndsBeforeBegin, fields.key_node("to"),
                           {{"from", format_iso(*first)}, {"to", format_iso(*last)}});
  }
  return Period{*first, *last};
}

}  // namespace

std::string read_id(Fields& fields, Words what, std::vector<std::string>& ids) {
  const Node node = fields.take("id", Need::required);
  const auto id = fields.reader().text(node);
  if (!id) return {};
  if (std::ranges::find(ids, *id) != ids.end()) {
    fields.reader().report(kDefinedTwice, node, {{"what", std::move(what)}, {"name", *id}});
  }
  ids.push_back(*id);
  return *id;
}

Clause read_clause(Fields& fields) {
  Clause clause;
  if (auto keys = fields.map("clause", Need::required)) {
    const auto line = keys->number("line", Need::required, 1, 1'000'000);
    clause.line = static_cast<int>(line.value_or(0));
    clause.number = keys->text("number", Need::required).value_or("");
    keys->finish();
  }
  return clause;
}

std::vector<Reading> read_readings(Node node, const PlanLookup& names) {
  std::vector<Reading> readings;
  std::vector<std::string> ids;
  for (const Node item : names.reader().list(node)) {
    Fields fields(names.reader(), item);
    Reading reading;
    reading.id = read_id(fields, {"解读", "解讀", "reading"}, ids);
    reading.question = names.text(fields, "question", Need::required);
    std::vector<std::string> choices;
    if (auto chosen = fields.map("default", Need::required)) {
      reading.choices.push_back(read_choice(*std::move(chosen), names, choices));
    }
    for (const Node other : fields.list("others")) {
      reading.choices.push_back(read_choice(Fields(names.reader(), other), names, choices));
    }
    fields.finish();
    if (!reading.choices.empty()) readings.push_back(std::move(reading));
  }
  return readings;
}

std::vector<Stage> read_stages(Node node, const PlanLookup& names) {
  std::vector<Stage> stages;
  std::vector<std::string> ids;
  const auto items = names.reader().list(node);
  if (node.is_sequence() && items.empty()) {
    names.reader().report(
        kWrongForm, node,
        {{"expected", Words{"至少一个阶段", "至少一個階段", "at least one stage"}}});
  }
  for (const Node item : items) {
    Fields fields(names.reader(), item);
    Stage stage;
    stage.id = read_id(fields, {"阶段", "階段", "stage"}, ids);
    stage.label = names.text(fields, "label", Need::required);
    const auto window = read_period(fields);
    fields.finish();
    if (!window) continue;
    stage.window = *window;
    if (!stages.empty() && stage.window.first <= stages.back().window.last) {
      names.reader().report(kStagesOutOfOrder, item.find("from"),
                            {{"stage", stage.id}, {"other", stages.back().id}});
    }
    stages.push_back(std::move(stage));
  }
  return stages;
}

std::vector<Group> read_groups(Node node, const PlanLookup& names) {
  std::vector<Group> groups;
  std::vector<std::string> ids;
  for (const Node item : names.reader().list(node)) {
    Fields fields(names.reader(), item);
    Group group;
    group.id = read_id(fields, {"分组", "分組", "group"}, ids);
    group.label = names.text(fields, "label", Need::required);
    std::vector<std::string> heading_ids;
    for (const Node inner : fields.list("headings")) {
      Fields keys(names.reader(), inner);
      Heading heading;
      heading.id = read_id(keys, {"标题", "標題", "heading"}, heading_ids);
      heading.label = names.text(keys, "label", Need::required);
      keys.finish();
      group.headings.push_back(std::move(heading));
    }
    fields.finish();
    groups.push_back(std::move(group));
  }
  return groups;
}

std::vector<std::pair<std::string, Words>> read_offices(Node node, const PlanLookup& names) {
  std::vector<std::pair<std::string, Words>> offices;
  if (!node) return offices;
  Fields fields(names.reader(), node);
  for (const Entry entry : node.entries()) {
    offices.emplace_back(std::string(entry.key.text()), names.text(fields, entry.key.text()));
  }
  return offices;
}

std::vector<UngradedClause> read_ungraded_clauses(Node node, const PlanLookup& names) {
  std::vector<UngradedClause> clauses;
  for (const Node item : names.reader().list(node)) {
    Fields fields(names.reader(), item);
    UngradedClause clause;
    clause.clause = read_clause(fields);
    clause.text = names.text(fields, "text", Need::required);
    clause.reason = names.text(fields, "reason", Need::required);
    fields.finish();
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

}  // namespace sipub::schema
