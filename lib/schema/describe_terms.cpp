#include "schema/describe_terms.h"

#include <algorithm>

#include "base/code_page.h"
#include "schema/facts.h"
#include "schema/field_path.h"
#include "schema/selection_reader.h"

namespace sipub::schema {
namespace {

using Test = Condition::Test;

std::string quoted(const std::string& text) { return "“" + text + "”"; }

/// The sentence for one test; `{field}` and what it is compared with are filled in. Lists say
/// `contains` where a single value says `is`.
Words sentence(Test test, bool is_list) {
  switch (test) {
    case Test::one_of:
      if (is_list)
        return {"{field}包含{values}", "{field}包含{values}", "{field} contains {values}"};
      return {"{field}为{values}", "{field}為{values}", "{field} is {values}"};
    case Test::all_of:
      return {"{field}包含全部：{values}", "{field}包含全部：{values}",
              "{field} contains all of {values}"};
    case Test::includes:
      return {"{field}包含{other}的全部内容", "{field}包含{other}的全部內容",
              "{field} contains everything in {other}"};
    case Test::set: return {"{field}已填写", "{field}已填寫", "{field} is given"};
    case Test::not_set: return {"{field}未填写", "{field}未填寫", "{field} is not given"};
    case Test::by_day:
      return {"{field}已填写，且不晚于判定日", "{field}已填寫，且不晚於判定日",
              "{field} is given and not after the day judged"};
    case Test::by_field:
      return {"{field}已填写，且不晚于{other}和判定日", "{field}已填寫，且不晚於{other}和判定日",
              "{field} is given and neither after {other} nor after the day judged"};
    case Test::by_period_end:
      return {"{field}已填写，且不晚于该期最后一天", "{field}已填寫，且不晚於該期最後一天",
              "{field} is given and not after the period's last day"};
    case Test::after_day:
      return {"{field}晚于判定日", "{field}晚於判定日", "{field} is after the day judged"};
    case Test::lasts_day:
      return {"{field}未填写，或者不早于判定日", "{field}未填寫，或者不早於判定日",
              "{field} is not given, or not before the day judged"};
    case Test::within:
      return {"{field}在{period}，且不晚于判定日", "{field}在{period}，且不晚於判定日",
              "{field} lies in {period}, not after the day judged"};
    case Test::at_least:
      return {"{field}不小于{values}", "{field}不小於{values}", "{field} is at least {values}"};
    case Test::at_most:
      return {"{field}不大于{values}", "{field}不大於{values}", "{field} is at most {values}"};
    case Test::is_not:
      return {"{field}不是{values}（未填写也算）", "{field}不是{values}（未填寫也算）",
              "{field} is not {values} (or is not given)"};
    case Test::some: break;
  }
  return {"{field}中至少有一项同时符合：", "{field}中至少有一項同時符合：",
          "one entry of {field} meets all of these:"};
}

/// The records of a section by where they are looked for.
Words records_from(From from) {
  switch (from) {
    case From::own:
      return {"本单位台账“{section}”记录", "本單位台賬“{section}”記錄",
              "records of “{section}” in the office's own ledger"};
    case From::division:
      return {"本地责任单位台账“{section}”记录", "本地責任單位台賬“{section}”記錄",
              "records of “{section}” in the ledgers of the place's offices"};
    case From::area:
      return {"有关本地的“{section}”记录（不论由谁填报）",
              "有關本地的“{section}”記錄（不論由誰填報）",
              "records of “{section}” about the place (in any ledger)"};
    case From::below:
      return {"本地及以下各地台账“{section}”记录", "本地及以下各地台賬“{section}”記錄",
              "records of “{section}” in the ledgers of the place and of all places below"};
    case From::any:
      return {"全部台账“{section}”记录", "全部台賬“{section}”記錄",
              "records of “{section}” in every ledger"};
    case From::owner: break;
  }
  return {"受判定单位台账“{section}”记录", "受判定單位台賬“{section}”記錄",
          "records of “{section}” in the ledgers of whoever is judged"};
}

Words figure_words(Amount::Kind kind) {
  switch (kind) {
    case Amount::Kind::records:
      return {"{records}的条数", "{records}的條數", "the number of {records}"};
    case Amount::Kind::sum:
      return {"{records}中{fields}的合计", "{records}中{fields}的合計",
              "the sum of {fields} over {records}"};
    case Amount::Kind::first:
      return {"{records}的合计（每条依次取{fields}中第一个已填写的）",
              "{records}的合計（每條依次取{fields}中第一個已填寫的）",
              "the sum of the first of {fields} that is given, over {records}"};
    case Amount::Kind::difference:
      return {"{records}中{first}减去{second}的合计", "{records}中{first}減去{second}的合計",
              "the sum of {first} less {second} over {records}"};
    case Amount::Kind::change:
      return {"{records}中{fields}在期间内的增加数", "{records}中{fields}在期間內的增加數",
              "by how much {fields} grew during the window in {records}"};
    case Amount::Kind::distinct: break;
  }
  return {"{records}中不同{fields}的个数", "{records}中不同{fields}的個數",
          "the number of different {fields} in {records}"};
}

}  // namespace

std::string Terms::say(const Words& text, const std::vector<Argument>& arguments) const {
  return fill(text, arguments, language_);
}

std::string Terms::date(Date date) const { return format_long(date, language_); }

std::string Terms::listed(const std::vector<std::string>& names, bool alternatives) const {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0 && i + 1 == names.size()) {
      text += alternatives ? say({"或", "或", " or "}) : say({"和", "和", " and "});
    } else if (i > 0) {
      text += say({"、", "、", ", "});
    }
    text += names[i];
  }
  return text;
}

std::string Terms::level(std::size_t index) const {
  return plan_.regions.levels[index].label.in(language_);
}

std::string Terms::levels(const std::vector<std::size_t>& indexes) const {
  std::vector<std::string> names;
  for (const std::size_t index : indexes) names.push_back(level(index));
  return listed(names);
}

std::string Terms::role(const std::string& name) const {
  // The header's org has the words for roles.
  const auto org = plan_.shape.header.find("org");
  if (!org || !plan_.shape.header.fields[*org].map) return name;
  const MapShape& map = *plan_.shape.header.fields[*org].map;
  const auto field = map.find("role");
  if (!field || map.fields[*field].vocabulary == nullptr) return name;
  const Vocabulary& roles = *map.fields[*field].vocabulary;
  const auto word = roles.find(name);
  return word ? roles.words[*word].label.in(language_) : name;
}

std::string Terms::words(const Vocabulary& vocabulary, const std::vector<std::size_t>& indexes,
                         bool alternatives) const {
  std::vector<std::string> names;
  for (const std::size_t index : indexes) {
    names.push_back(quoted(vocabulary.words[index].label.in(language_)));
  }
  return listed(names, alternatives);
}

std::string Terms::field(const FieldPath& path) const {
  std::string text;
  for (const FieldShape* shape : path.shapes) {
    if (!text.empty()) text += say({"的", "的", " › "});
    text += shape->label.in(language_);
  }
  return quoted(text);
}

std::string Terms::limited(const Selection& selection) const {
  std::vector<std::string> names;
  for (const std::string& name : selection.roles) names.push_back(role(name));
  std::string only = levels(selection.levels);
  if (!only.empty() && !names.empty()) only += say({"的", "的", ", "});
  only += listed(names);
  if (only.empty()) return {};
  return say({"（只计{only}）", "（只計{only}）", " (only: {only})"}, {{"only", only}});
}

std::string Terms::records(const Selection& selection) const {
  switch (selection.source) {
    case Selection::Source::member_list:
      return say({"其{list}各项", "其{list}各項", "entries of its {list}"},
                 {{"list", field(selection.list)}});
    case Selection::Source::ledgers: return say({"各年度台账", "各年度台賬", "yearly ledgers"});
    case Selection::Source::results:
      return say({"各项判定结果", "各項判定結果", "results of this assessment"});
    case Selection::Source::section: break;
  }
  const std::string& section = plan_.shape.sections[selection.section].label.in(language_);
  return say(records_from(selection.from), {{"section", section}}) + limited(selection);
}

std::string Terms::figure(const Selection& selection, const Amount& amount) const {
  std::vector<std::string> fields;
  for (const FieldPath& path : amount.paths) fields.push_back(field(path));
  std::vector<Argument> arguments{{"records", records(selection)}, {"fields", listed(fields)}};
  if (amount.kind == Amount::Kind::difference && fields.size() == 2) {
    arguments.push_back({"first", fields[0]});
    arguments.push_back({"second", fields[1]});
  }
  return say(figure_words(amount.kind), arguments);
}

std::string Terms::operand(const Operand& operand, const FieldShape& shape) const {
  switch (operand.kind) {
    case Operand::Kind::word:
      return quoted(
          shape.vocabulary->words[static_cast<std::size_t>(operand.number)].label.in(language_));
    case Operand::Kind::number: return number(operand.number);
    case Operand::Kind::boolean:
      return operand.number != 0 ? say({"是", "是", "yes"}) : say({"否", "否", "no"});
    case Operand::Kind::text: break;
    case Operand::Kind::member: return say({"该项", "該項", "the one in question"});
    case Operand::Kind::member_path:
      return say({"该项的{field}", "該項的{field}", "{field} of the one in question"},
                 {{"field", field(operand.path)}});
    case Operand::Kind::member_org:
      return say({"填报该项的单位", "填報該項的單位", "the office that keeps the one in question"});
    case Operand::Kind::member_id:
      return say({"该项的编号", "該項的編號", "the id of the one in question"});
  }
  return name_of_text(operand.text, shape);
}

/// What stands behind a text that is a name: a stage, a status, a division.
std::string Terms::name_of_text(const std::string& text, const FieldShape& shape) const {
  const auto& results = result_facts().record.fields;
  if (&shape == &results[Selection::result_stage]) {
    const Stage* stage = plan_.find_stage(text);
    if (stage != nullptr) return quoted(stage->label.in(language_));
  }
  if (&shape == &results[Selection::result_status]) {
    const auto found = std::ranges::find(status_words(), text, &StatusWord::name);
    if (found != status_words().end()) return quoted(found->label.in(language_));
  }
  if (shape.type == FieldType::division) {
    const Division* division = plan_.regions.find(text);
    if (division != nullptr) {
      return say({"{name}（{code}）", "{name}（{code}）", "{name} ({code})"},
                 {{"name", division->name.in(language_)}, {"code", text}});
    }
  }
  return quoted(text);
}

std::string Terms::operands(const Condition& condition) const {
  std::vector<std::string> values;
  for (const Operand& one : condition.operands) {
    values.push_back(operand(one, value_shape(condition.path)));
  }
  const bool all = condition.test == Test::all_of;
  return listed(values, !all);
}

std::string Terms::condition(const Condition& condition) const {
  std::vector<Argument> arguments{{"field", field(condition.path)}};
  if (!condition.operands.empty()) arguments.push_back({"values", operands(condition)});
  if (!condition.other.empty()) arguments.push_back({"other", field(condition.other)});
  if (condition.test == Test::within) {
    arguments.push_back(
        {"period",
         condition.period
             ? say({"{from}至{to}之间", "{from}至{to}之間", "{from} to {to}"},
                   {{"from", date(condition.period->first)}, {"to", date(condition.period->last)}})
             : say({"计算期间内", "計算期間內", "the window"})});
  }
  const bool is_list = condition.path.last->type == FieldType::list;
  return say(sentence(condition.test, is_list), arguments);
}

void Terms::conditions(const std::vector<Condition>& all, std::size_t depth,
                       std::vector<DescribedLine>& lines) const {
  for (const Condition& one : all) {
    lines.push_back({depth, condition(one)});
    conditions(one.conditions, depth + 1, lines);
  }
}

}  // namespace sipub::schema
